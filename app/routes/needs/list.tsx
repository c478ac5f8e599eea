import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { listOwnNeeds } from '#server/needs/needs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NeedState } from './need-state'

export const handle = titled('needs:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const asked = Number(new URL(args.request.url).searchParams.get('page') ?? 1)
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  return answered(() => listOwnNeeds(member(args), { page }))
}

export default function MyNeeds() {
  const { needs, total, page, size, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words, day } = useFormat()
  const at = useAt()
  const organisation = useReader()?.organisation?.name
  const create = can.create ? (
    <LinkButton href={at(paths.newNeed())} icon="plus">
      {t('list.new')}
    </LinkButton>
  ) : null
  return (
    <Page title={t('list.title')} lead={organisation ? t('list.lead', { organisation }) : undefined} actions={total > 0 ? create : null}>
      <Table
        caption={t('list.caption')}
        captionHidden
        rows={needs}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('list.empty')} action={create}>
            {can.create ? t('list.empty-text') : t('list.empty-viewer')}
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            header: t('list.column-title'),
            cell: (need) => <TextLink href={at(paths.myNeed(need.id))}>{words(need.titleVi, need.titleEn) || t('own.untitled')}</TextLink>,
          },
          {
            key: 'state',
            header: t('list.column-state'),
            cell: (need) => (
              <span className="flex flex-wrap gap-1.5">
                <NeedState state={need.state} revision={need.revision} recorded={need.recorded} />
                {need.anonymous ? <Tag icon="eye">{t('anonymous')}</Tag> : null}
              </span>
            ),
          },
          {
            key: 'deadline',
            header: t('list.column-deadline'),
            cell: ({ deadline }) => (deadline ? day(deadline) : t('list.no-deadline')),
          },
          { key: 'updated', header: t('list.column-updated'), cell: ({ updatedAt }) => day(updatedAt) },
        ]}
      />
      <Pages page={page} pages={Math.ceil(total / size)} href={(number) => `${at(paths.myNeeds())}?page=${number}`} />
    </Page>
  )
}
