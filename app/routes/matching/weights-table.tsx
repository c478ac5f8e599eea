import { useFormat } from '#app/layout/reader'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'

type Weights = Record<string, number>

/** What a criterion is called; one that only an older engine knew stands by its code. */
export function useCriterion(): (key: string) => string {
  const { t } = useTranslation('matching')
  return (key) => t(`criteria.${key}`, { defaultValue: key })
}

/** The weights in force, and beside them those proposed, with what would change. */
export function WeightsTable({ inForce, proposed }: { inForce: Weights; proposed?: Weights }) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const nameOf = useCriterion()
  const rows = Object.keys({ ...inForce, ...proposed }).sort((a, b) => (inForce[b] ?? 0) - (inForce[a] ?? 0) || (a < b ? -1 : 1))
  const change = (key: string) => {
    const by = Math.round(((proposed?.[key] ?? 0) - (inForce[key] ?? 0)) * 10) / 10
    return by === 0 ? t('weights.same') : `${by > 0 ? '+' : '−'}${number(Math.abs(by))}`
  }
  const points = (weights: Weights | undefined, key: string) => number(weights?.[key] ?? 0)
  return (
    <Table
      keepColumns
      caption={t(proposed ? 'weights.side-by-side' : 'weights.table')}
      rows={rows}
      rowKey={(key) => key}
      columns={[
        { key: 'criterion', header: t('weights.criterion'), cell: nameOf },
        { key: 'now', header: t(proposed ? 'weights.now' : 'weights.points'), number: true, cell: (key) => points(inForce, key) },
        ...(proposed
          ? [
              { key: 'proposal', header: t('weights.proposal'), number: true, cell: (key: string) => points(proposed, key) },
              { key: 'change', header: t('weights.change'), number: true, cell: change },
            ]
          : []),
      ]}
    />
  )
}
