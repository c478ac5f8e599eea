import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Grid } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { getBudget } from '#server/techmart/budget/budget'
import { useTranslation } from 'react-i18next'

type Budget = Awaited<ReturnType<typeof getBudget>>

/** The whole of it in three figures. */
export function BudgetTotals({ total }: Pick<Budget, 'total'>) {
  const { t } = useTranslation('budget')
  const { money } = useFormat()
  return (
    <Grid columns={3} gap="small">
      <FigureTile label={t('planned')} value={money(total.planned)} />
      <FigureTile label={t('spent')} value={money(total.spent)} />
      <FigureTile label={t('left')} value={money(total.left)} note={total.left < 0 ? t('over') : undefined} />
    </Grid>
  )
}

/** The lines with what is left of each; one that is overspent says so. */
export function BudgetLines({ fair, lines, total }: Pick<Budget, 'fair' | 'lines' | 'total'>) {
  const { t } = useTranslation('budget')
  const { money, number } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={
        <EmptyState level={3} title={t('empty')}>
          {t('empty-text')}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: t('line.name'),
          footer: t('total'),
          cell: ({ id, name, over }) => (
            <div className="flex flex-wrap items-center gap-2">
              <TextLink href={at(paths.officeBudgetLine(fair.id, id))}>{name}</TextLink>
              {over ? <Tag tone="danger">{t('over')}</Tag> : null}
            </div>
          ),
        },
        { key: 'source', header: t('line.source'), footer: '', cell: ({ source }) => t(`sources.${source}`) },
        { key: 'planned', header: t('planned'), number: true, footer: money(total.planned), cell: ({ planned }) => money(planned) },
        { key: 'spent', header: t('spent'), number: true, footer: money(total.spent), cell: ({ spent }) => money(spent) },
        { key: 'left', header: t('left'), number: true, footer: money(total.left), cell: ({ left }) => money(left) },
        { key: 'entries', header: t('line.entries'), number: true, footer: '', cell: ({ entries }) => number(entries) },
      ]}
    />
  )
}

/** The same by where the money comes from. */
export function BudgetSources({ sources }: Pick<Budget, 'sources'>) {
  const { t } = useTranslation('budget')
  const { money } = useFormat()
  return (
    <Table
      caption={t('by-source')}
      captionHidden
      rows={sources}
      rowKey={({ source }) => source}
      columns={[
        { key: 'source', header: t('line.source'), cell: ({ source }) => t(`sources.${source}`) },
        { key: 'planned', header: t('planned'), number: true, cell: ({ planned }) => money(planned) },
        { key: 'spent', header: t('spent'), number: true, cell: ({ spent }) => money(spent) },
        { key: 'left', header: t('left'), number: true, cell: ({ left }) => money(left) },
      ]}
    />
  )
}
