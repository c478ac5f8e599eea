import { TextLink } from '#app/ui/link'
import type { AlikeRecord } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { useAt } from './link'
import { useFormat } from './reader'

interface AlikeRecordsProps {
  records: AlikeRecord[]
  /** The address of a record. */
  path: (id: string) => string
}

/** Records that say much the same, with how much of it. */
export function AlikeRecords({ records, path }: AlikeRecordsProps) {
  const { t } = useTranslation('matching')
  const { number } = useFormat()
  const at = useAt()
  return (
    <ul className="flex flex-col gap-2">
      {records.map(({ id, title, organisation, likeness }) => (
        <li key={id}>
          <TextLink href={at(path(id))}>{title}</TextLink>
          <span className="block text-sm text-muted">
            {[organisation, t('alike.share', { percent: number(likeness) })].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
