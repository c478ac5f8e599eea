import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import type { ShownImport } from './shown.server'
import { useSaid } from './said'

/** What is wrong, by column and kind: the place to begin when correcting the file. */
export function SummaryTable({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const { ofMany } = useSaid()
  const at = useAt()
  if (shown.summary.length === 0) return null
  return (
    <Section
      title={t('show.summary')}
      id="summary"
      actions={
        <LinkButton href={at(paths.importFaults(shown.id))} variant="secondary" size="small" icon="download" reloadDocument>
          {t('show.download')}
        </LinkButton>
      }
    >
      <Table
        caption={t('show.summary-caption')}
        captionHidden
        rows={shown.summary}
        rowKey={({ kind, column, problem, at: place }) => `${kind} ${place} ${column} ${problem}`}
        columns={[
          {
            key: 'column',
            header: t('show.column'),
            cell: ({ column, at: place }) => (
              <>
                {place ? <span className="mr-2 font-mono text-sm text-muted">{place}</span> : null}
                {column || t('show.whole-row')}
              </>
            ),
          },
          {
            key: 'what',
            header: t('show.what'),
            cell: ({ kind, problem }) => (
              <span className="flex flex-wrap items-start gap-2">
                <Tag tone={kind === 'problem' ? 'danger' : 'warning'}>{t(`faults.${kind}`)}</Tag>
                <span className="min-w-0">{ofMany(problem)}</span>
              </span>
            ),
          },
          { key: 'first', header: t('show.first-row'), number: true, cell: ({ firstRow }) => number(firstRow) },
          { key: 'rows', header: t('show.how-many'), number: true, cell: ({ rows }) => number(rows) },
        ]}
      />
    </Section>
  )
}
