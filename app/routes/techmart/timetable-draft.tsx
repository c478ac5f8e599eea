import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { Notice } from '#app/ui/notice'
import { Grid, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { TimetableState } from '#server/techmart/meetings/timetabling/timetables.states'
import { useTranslation } from 'react-i18next'
import { type OpenGroup, OpenWishes, type Sides, type Untried } from './timetable-open'

interface Draft {
  id: string
  state: TimetableState
  optimal: boolean
  value: number | null
  value_at_most: number | null
  breaks: number | null
  breaks_at_least: number | null
  published_at: Date | null
  placed: number
  open: number
  pages: number
  places: ({ id: string; day: string; start: string; table: number } & Sides)[]
  groups: OpenGroup[]
  untried: Untried[]
}

interface TimetableDraftProps {
  fairId: string
  run: Draft
  can: { publish?: boolean; discard?: boolean }
  page: number
}

/** What came of a run: how good it is and whether that is proven, its meetings, and why wishes stay open. */
export function TimetableDraft({ fairId, run, can, page }: TimetableDraftProps) {
  const { t } = useTranslation('timetabling')
  const { words, number, day, moment } = useFormat()
  const at = useAt()
  if (run.state === 'waiting' || run.state === 'running') return null
  if (run.state === 'impossible' || run.state === 'failed' || run.state === 'stopped')
    return <Notice tone={run.state === 'stopped' ? 'info' : 'warning'}>{t(`draft.${run.state}`)}</Notice>
  const value = run.value ?? 0
  const most = run.value_at_most ?? value
  const percent = most > 0 ? Math.ceil(((most - value) / most) * 1_000) / 10 : 0
  const proof = run.optimal
    ? t('draft.optimal')
    : percent === 0
      ? t('draft.value-proven', { count: (run.breaks ?? 0) - (run.breaks_at_least ?? 0) })
      : t('draft.gap', { percent: number(percent) })
  return (
    <Section
      title={t('draft.title')}
      id="draft"
      actions={<Tag tone={run.state === 'published' ? 'success' : 'info'}>{t(`states.${run.state}`)}</Tag>}
    >
      <Stack>
        {run.published_at ? <Notice tone="success">{t('draft.published', { moment: moment(run.published_at) })}</Notice> : null}
        <Notice tone={run.optimal ? 'success' : 'info'}>{proof}</Notice>
        <Grid columns={4}>
          <FigureTile label={t('draft.placed')} value={number(run.placed)} />
          <FigureTile label={t('draft.open')} value={number(run.open + run.untried.length)} />
          <FigureTile label={t('draft.breaks')} value={number(run.breaks ?? 0)} />
          <FigureTile label={t('draft.value')} value={`${number(value)}/${number(most)}`} />
        </Grid>
        {can.publish ? (
          <Form method="post" className="flex flex-col items-start gap-3">
            <input type="hidden" name="intent" value="publish" />
            <input type="hidden" name="id" value={run.id} />
            <p>{t('draft.publish-text')}</p>
            <Button size="large">{t('draft.publish')}</Button>
          </Form>
        ) : null}
        {can.discard ? (
          <Form method="post">
            <input type="hidden" name="intent" value="discard" />
            <input type="hidden" name="id" value={run.id} />
            <Button variant="quiet">{t('draft.discard')}</Button>
          </Form>
        ) : null}
        <OpenWishes groups={run.groups} untried={run.untried} />
        {run.places.length > 0 ? (
          <Table
            caption={t('draft.caption')}
            rows={run.places}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'when',
                header: t('draft.when'),
                cell: (row) => <span className="tabular-nums">{`${row.start}, ${day(row.day)}`}</span>,
              },
              { key: 'table', header: t('draft.table'), cell: (row) => number(row.table), number: true },
              {
                key: 'sides',
                header: t('draft.sides'),
                cell: (row) => t('groups.pair', { from: words(row.from_vi, row.from_en), to: words(row.to_vi, row.to_en) }),
              },
            ]}
          />
        ) : null}
        <Pages page={page} pages={run.pages} href={(to) => at(`${paths.officeTimetable(fairId, `page=${to}`)}#draft`)} />
      </Stack>
    </Section>
  )
}
