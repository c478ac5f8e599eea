import { useFormat } from '#app/layout/reader'
import { classNames } from '#app/ui/class-names'
import { Icon } from '#app/ui/icons'
import { Badge } from '#app/ui/tag'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'

export type Entry = DealRoom['entries'][number]

/** A message, or a line on something that was done. */
export function EntryLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation('deals')
  const { moment, day } = useFormat()
  const time = (
    <time dateTime={entry.at.toISOString()} className="whitespace-nowrap tabular-nums">
      {moment(entry.at)}
    </time>
  )
  if (entry.kind !== 'message') {
    const said = t(`talk.${entry.kind}`, {
      side: 'side' in entry ? t(`sides.${entry.side}`) : '',
      version: 'version' in entry ? entry.version : '',
      day: entry.kind === 'memorandum' ? day(entry.signedOn) : '',
    })
    return (
      <li className="text-center text-sm text-muted">
        <Icon
          name={entry.kind === 'agreed' || entry.kind === 'contracted' ? 'check-circle' : 'info'}
          size={16}
          className="mr-1.5 inline align-[-0.2em]"
        />
        {said} <span aria-hidden>·</span> {time}
      </li>
    )
  }
  return (
    <li className={classNames('flex flex-col gap-1', entry.mine ? 'items-end' : 'items-start')}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
        <span className="font-semibold text-ink">{entry.name}</span>
        <span>{t(`sides.${entry.side}`)}</span>
        {time}
        {entry.unread ? <Badge strong>{t('talk.new')}</Badge> : null}
      </p>
      <p
        className={classNames(
          'max-w-[min(42rem,92%)] rounded-lg border px-4 py-2.5 break-words whitespace-pre-line',
          entry.mine
            ? 'border-accent-200 bg-accent-50'
            : entry.side === 'office'
              ? 'border-info-line bg-info-soft'
              : 'border-line bg-gray-50',
        )}
      >
        {entry.body}
      </p>
    </li>
  )
}
