import { useFormat } from '#app/layout/reader'
import { EmptyState } from '#app/ui/empty-state'
import { Tag } from '#app/ui/tag'
import type { getBudgetLine } from '#server/techmart/budget/budget'
import { useTranslation } from 'react-i18next'
import { CorrectionForm } from './spending-forms'

type Entry = Awaited<ReturnType<typeof getBudgetLine>>['entries'][number]

/** The entries of a line, the latest first; what was taken back stands beside its counter-entry. */
export function SpendingList({ entries }: { entries: readonly (Entry & { correctionId: string })[] }) {
  const { t } = useTranslation('budget')
  const { money, day } = useFormat()
  if (entries.length === 0) return <EmptyState level={3} title={t('spending.empty')} />
  return (
    <ul className="grid gap-3">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-col gap-2 rounded-lg border border-line bg-white p-4">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <p className="font-semibold">{entry.payee}</p>
            <p className="font-semibold tabular-nums">{money(entry.amount)}</p>
          </div>
          <p className="text-sm text-muted">
            {[day(entry.spent_on), `${t('spending.document')}: ${entry.document_number}`, entry.recorded_by].join(' · ')}
          </p>
          {entry.note ? <p className="[overflow-wrap:anywhere]">{entry.note}</p> : null}
          {entry.overspending_reason ? (
            <p className="[overflow-wrap:anywhere]">
              <span className="font-medium">{t('spending.over-reason')}: </span>
              {entry.overspending_reason}
            </p>
          ) : null}
          <div className="flex flex-wrap items-center gap-3">
            {entry.corrects_id ? <Tag tone="warning">{t('spending.counter-entry')}</Tag> : null}
            {entry.corrected_by ? <Tag tone="neutral">{t('spending.corrected')}</Tag> : null}
          </div>
          {entry.corrects_id || entry.corrected_by ? null : <CorrectionForm id={entry.correctionId} entry={entry} />}
        </li>
      ))}
    </ul>
  )
}
