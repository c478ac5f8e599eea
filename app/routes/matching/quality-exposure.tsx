import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Section, Stack } from '#app/ui/page'
import { Table } from '#app/ui/table'
import type { Quality } from '#server/matching/learning/learning'
import { useTranslation } from 'react-i18next'
import { usePercent, useShareText } from './quality-bands'
import { type Span, recordsPath } from './quality-path'

interface ExposureProps {
  exposure: Quality['exposure']
  period: Span
  newSupplier: { days: number; showings: number }
}

/** The places given to new suppliers, and what came of them beside the others. */
export function Exposure({ exposure, period, newSupplier }: ExposureProps) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const percent = usePercent()
  const shareText = useShareText()
  const at = useAt()
  const { places, promoted, suppliers } = exposure
  const rows = [
    { kind: 'given', promoted: 'yes', share: exposure.given },
    { kind: 'others', promoted: 'no', share: exposure.others },
  ] as const
  const count = (asked: Parameters<typeof recordsPath>[1], value: number) =>
    value === 0 ? number(0) : <TextLink href={at(recordsPath(period, asked))}>{number(value)}</TextLink>
  return (
    <Section id="exposure" title={t('quality.exposure.title')} lead={t('quality.exposure.lead', newSupplier)}>
      <Stack>
        <p>
          {promoted === 0
            ? t('quality.exposure.none')
            : t('quality.exposure.share', {
                promoted: number(promoted),
                places: number(places),
                share: percent(promoted / places),
                suppliers: number(suppliers),
              })}{' '}
          <TextLink href={at(`${paths.matchWeights()}#exposure`)}>{t('quality.exposure.change')}</TextLink>
        </p>
        {promoted > 0 ? (
          <Table
            caption={t('quality.exposure.caption')}
            rows={rows}
            rowKey={({ kind }) => kind}
            columns={[
              { key: 'kind', header: t('quality.exposure.kind'), cell: ({ kind }) => t(`quality.exposure.${kind}`) },
              {
                key: 'shown',
                header: t('quality.exposure.shown'),
                number: true,
                cell: (row) => count({ outcome: 'shown', promoted: row.promoted }, row.share.whole),
              },
              {
                key: 'taken',
                header: t('quality.exposure.taken-up'),
                number: true,
                cell: (row) => count({ outcome: 'taken-up', promoted: row.promoted }, row.share.part),
              },
              { key: 'acceptance', header: t('quality.exposure.acceptance'), cell: ({ share }) => shareText(share) },
            ]}
          />
        ) : null}
      </Stack>
    </Section>
  )
}
