import { Card } from '#app/ui/card'
import type { AlikeRecord } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { AlikeRecords } from './alike-records'

/** For who decides on a record: whether the same is published already. Undefined = not compared yet. */
export function NearlyTheSame({ records, path }: { records: AlikeRecord[] | undefined; path: (id: string) => string }) {
  const { t } = useTranslation('matching')
  return (
    <Card as="section" level={2} title={t('alike.twice')}>
      {records && records.length > 0 ? (
        <AlikeRecords records={records} path={path} />
      ) : (
        <p className="text-sm text-muted">{t(records ? 'alike.none' : 'alike.loading')}</p>
      )}
    </Card>
  )
}
