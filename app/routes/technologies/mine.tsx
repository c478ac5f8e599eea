import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { inWords } from '#server/i18n/format'
import { listOwnTechnologies } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { StateTags } from './state-tag'

export const handle = titled('technologies:mine.title')

const pageSize = 20

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const query = new URL(args.request.url).searchParams
  const page = Math.min(10_000, Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1))
  const { technologies, total, can } = await answered(() => listOwnTechnologies(person, page, pageSize))
  return {
    organisation: person.organisation.name,
    technologies: technologies.map(({ id, state, revision, title_vi, title_en, expires_at, updated_at }) => ({
      id,
      state,
      revision,
      title: inWords(person.locale, title_vi, title_en),
      expiresAt: state === 'published' ? (expires_at?.toISOString() ?? null) : null,
      updatedAt: updated_at.toISOString(),
    })),
    page,
    pages: Math.ceil(total / pageSize),
    discarded: query.get('done') === 'discarded',
    can,
  }
}

export default function MyTechnologies() {
  const { organisation, technologies, page, pages, discarded, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const { day } = useFormat()
  const at = useAt()
  const create = can.create ? (
    <>
      <LinkButton href={at(paths.newTechnology())} icon="plus">
        {t('mine.new')}
      </LinkButton>
      <LinkButton href={at(paths.newImport('technologies'))} variant="secondary" icon="upload">
        {t('mine.import')}
      </LinkButton>
    </>
  ) : null
  return (
    <Page title={t('mine.title')} lead={t('mine.lead', { organisation })} actions={technologies.length > 0 ? create : null}>
      {discarded ? (
        <Notice kind="alert" tone="success">
          {t('mine.discarded')}
        </Notice>
      ) : null}
      <Table
        caption={t('mine.title')}
        captionHidden
        rows={technologies}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('mine.empty')} action={create}>
            {t('mine.empty-hint')}
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            header: t('fields.title'),
            cell: ({ id, title }) => <TextLink href={at(paths.myTechnology(id))}>{title || t('mine.untitled')}</TextLink>,
          },
          {
            key: 'state',
            header: t('mine.state'),
            cell: ({ state, revision }) => (
              <span className="flex flex-wrap gap-1.5">
                <StateTags state={state} revision={revision} />
              </span>
            ),
          },
          { key: 'expires', header: t('mine.expires'), cell: ({ expiresAt }) => (expiresAt ? day(expiresAt) : '–') },
          { key: 'updated', header: t('mine.updated'), cell: ({ updatedAt }) => day(updatedAt) },
        ]}
      />
      <Pages page={page} pages={pages} href={(number) => `${at(paths.myTechnologies())}?page=${number}`} />
    </Page>
  )
}
