import { dismissalReasons } from '#server/matching/matching.schema'
import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { listQualityRecords } from '#server/matching/learning/learning'
import { recordsSchema } from '#server/matching/learning/quality/quality.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { recordsPath } from './quality-path'

export const handle = titled('learning:records.title')

export async function loader(args: LoaderFunctionArgs) {
  const asked = recordsSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return { asked, list: await answered(() => listQualityRecords(officer(args), asked)) }
}

export default function QualityRecords() {
  const { asked, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('learning')
  const { words, number, day } = useFormat()
  const at = useAt()
  const { period, total, page, pages, records } = list
  const { outcome, band, promoted, reason, wait } = asked
  const decided = outcome === 'decided-dismissed' || outcome === 'decided-taken-up'
  const reasonName = (code: string | null | undefined) => {
    const known = dismissalReasons.find((entry) => entry.code === code)
    return known ? words(known.label_vi, known.label_en) : ''
  }
  const why = ({ reason: code, side }: (typeof records)[number]) =>
    [reasonName(code), side ? t('records.by', { side: t(`sides.${side}`) }) : ''].filter(Boolean).join(' · ')
  const back = at(`${paths.matchQuality()}?${new URLSearchParams({ ...period })}`)
  const title = t(`records.outcomes.${outcome}`)
  return (
    <Page
      title={title}
      width="wide"
      eyebrow={[
        t('quality.span', { from: day(period.from), to: day(period.to) }),
        band ? t(`bands.${band}`) : '',
        promoted ? t(`records.promoted-${promoted}`) : '',
        wait ? t(`waits.${wait}`) : '',
        reasonName(reason),
      ]
        .filter(Boolean)
        .join(' · ')}
      lead={t('records.count', { count: total, formatted: number(total) })}
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('quality.title'), href: back }, { text: title }]} />}
    >
      <Stack>
        <Table
          caption={title}
          captionHidden
          rows={records}
          rowKey={({ id, at: moment, side }) => `${id} ${moment} ${side}`}
          empty={<EmptyState title={t('records.empty')} action={<TextLink href={back}>{t('records.back')}</TextLink>} />}
          columns={[
            {
              key: 'need',
              header: t('records.need'),
              cell: ({ id, need }) => <TextLink href={at(paths.match(id))}>{words(need.titleVi, need.titleEn)}</TextLink>,
            },
            { key: 'technology', header: t('records.technology'), cell: ({ technology }) => words(technology.titleVi, technology.titleEn) },
            { key: 'score', header: t('records.score'), number: true, cell: ({ score }) => number(score) },
            {
              key: 'at',
              header: t(decided ? 'records.decided-at' : 'records.shown-at'),
              cell: (record) => (
                <>
                  {day(record.at)}
                  {record.reason ? <span className="block text-sm text-muted">{why(record)}</span> : null}
                </>
              ),
            },
          ]}
        />
        <Pages
          page={page}
          pages={pages}
          href={(number) => at(recordsPath(period, { outcome, band, promoted, reason, wait, page: number }))}
          label={t('records.pages')}
        />
      </Stack>
    </Page>
  )
}
