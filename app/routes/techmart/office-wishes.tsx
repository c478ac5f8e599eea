import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Stack } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { listAgreedPairs } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './labels'
import { FairTrail } from './fair-trail'

export const handle = titled('timetabling:marks.open')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { fair, pairs, more } = await listAgreedPairs(person, args.params.fairId ?? '', page)
    return { fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en }, pairs, more, page }
  })
}

export default function OfficeWishes() {
  const { fair, pairs, more, page } = useLoaderData<typeof loader>()
  const { t } = useTranslation('timetabling')
  const common = useTranslation('common').t
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const to = (wanted: number) => at(paths.officeWishes(fair.id, `page=${wanted}`))
  return (
    <Page
      title={t('marks.open')}
      lead={t('marks.lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('title'), href: at(paths.officeTimetable(fair.id)) }]} />}
    >
      {search.get('done') === 'saved' ? (
        <Notice kind="alert" tone="success">
          {t('marks.saved')}
        </Notice>
      ) : null}
      <Stack>
        <Table
          caption={t('marks.caption')}
          captionHidden
          rows={pairs}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('marks.empty')} />}
          columns={[
            {
              key: 'sides',
              header: t('marks.sides'),
              cell: (pair) => (
                <TextLink href={at(paths.officeWish(fair.id, pair.id))}>
                  {t('groups.pair', { from: words(pair.from_vi, pair.from_en), to: words(pair.to_vi, pair.to_en) })}
                </TextLink>
              ),
            },
            { key: 'kind', header: t('marks.kinds'), cell: (pair) => t(`wishes:kinds.${pair.kind}`) },
            {
              key: 'marks',
              header: t('marks.marks'),
              cell: (pair) =>
                [
                  pair.half ? t(`marks.${pair.half}`) : '',
                  pair.officer ? t('marks.line-officer', { name: pair.officer }) : '',
                  pair.after_wish_id ? t('marks.line-after') : '',
                ]
                  .filter(Boolean)
                  .join('; '),
            },
          ]}
        />
        {page > 1 || more ? (
          <PreviousNext
            label={common('pagination.label')}
            previous={page > 1 ? { href: to(page - 1), text: common('pagination.previous') } : undefined}
            next={more ? { href: to(page + 1), text: common('pagination.next') } : undefined}
          />
        ) : null}
      </Stack>
    </Page>
  )
}
