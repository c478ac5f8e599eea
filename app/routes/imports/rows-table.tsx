import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { type Column, Table } from '#app/ui/table'
import { TabsNav } from '#app/ui/tabs-nav'
import { Tag } from '#app/ui/tag'
import { importViews } from '#server/technologies/imports/imports.schema'
import { useTranslation } from 'react-i18next'
import { commitFormId } from './commit-form'
import { useSaid } from './said'
import type { ShownImport } from './shown.server'
import { toneOfRecord } from './words'

type Row = ShownImport['rows'][number]

/** The rows of the file, a page at a time: what is wrong, what can be brought in, what is in. */
export function RowsTable({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const at = useAt()
  const { id, view, page, pages, counts } = shown
  const href = (name: string, to = 1) => `${at(paths.import(id))}?view=${name}${to > 1 ? `&page=${to}` : ''}#rows`
  const columns = useColumns(shown)
  return (
    <Section title={t('show.views.label')} id="rows">
      <Stack>
        <TabsNav
          label={t('show.views.label')}
          tabs={importViews.map((name) => ({
            href: href(name),
            text: t(`show.views.${name}`),
            current: name === view,
            count: number(counts[name]),
          }))}
        />
        <Table
          caption={t(`show.views.${view}`)}
          captionHidden
          rows={shown.rows}
          rowKey={(row) => String(row.number)}
          columns={columns}
          empty={
            <EmptyState
              title={t(`show.no-rows.${view}`)}
              level={3}
              picture={view === 'problems' || view === 'warnings' ? 'done' : 'nothing'}
            />
          }
        />
        <Pages page={page} pages={pages} href={(to) => href(view, to)} label={t('show.pages')} />
      </Stack>
    </Section>
  )
}

function useColumns({ view, kind, can }: ShownImport): Column<Row>[] {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const at = useAt()
  const row: Column<Row> = { key: 'row', header: t('show.row'), cell: (one) => <span className="tabular-nums">{number(one.number)}</span> }
  const title: Column<Row> = {
    key: 'title',
    header: t('show.name'),
    cell: (one) => <span className="break-words">{one.title || '–'}</span>,
  }
  if (view === 'problems' || view === 'warnings') {
    return [row, title, { key: 'cells', header: t('show.cells'), cell: (one) => <Found row={one} /> }]
  }
  if (view === 'done') {
    const recordPath = kind === 'technologies' ? paths.myTechnology : paths.myNeed
    const open = ({ recordId }: Row) =>
      recordId && can.openRecords ? <TextLink href={at(recordPath(recordId))}>{t('show.open-record')}</TextLink> : recordId
    const state = ({ recordState }: Row) =>
      recordState ? <Tag tone={toneOfRecord[recordState]}>{t(`show.record-states.${recordState}`)}</Tag> : null
    return [row, title, { key: 'state', header: t('list.state'), cell: state }, { key: 'record', header: t('show.record'), cell: open }]
  }
  const tick = (one: Row) => (
    <label className="inline-flex min-h-6 items-center gap-3 tabular-nums">
      <input
        type="checkbox"
        className="choice size-6 shrink-0"
        form={commitFormId}
        name="row"
        value={one.number}
        aria-label={t('show.tick', { row: one.number })}
      />
      {number(one.number)}
    </label>
  )
  const ready = ({ complete }: Row) => <Tag tone={complete ? 'success' : 'neutral'}>{t(complete ? 'show.ready' : 'show.draft-only')}</Tag>
  return [can.commit ? { ...row, cell: tick } : row, title, { key: 'ready', header: t('list.state'), cell: ready }]
}

function Found({ row }: { row: Row }) {
  const { t } = useTranslation('imports')
  const { ofCell } = useSaid()
  return (
    <ul className="space-y-1.5">
      {row.found.map(({ cell, column, problem, value }) => (
        <li key={`${cell} ${column} ${problem}`} className="break-words">
          {cell ? <span className="mr-2 rounded-sm bg-gray-100 px-1.5 font-mono text-sm">{cell}</span> : null}
          {column ? <strong className="font-medium">{column}: </strong> : null}
          {ofCell(problem)}
          {value && !ofCell(problem).includes(value) ? <span className="text-muted"> ({t('show.given', { value })})</span> : null}
        </li>
      ))}
      {row.more > 0 ? <li className="text-muted">{t('show.more', { count: row.more })}</li> : null}
    </ul>
  )
}
