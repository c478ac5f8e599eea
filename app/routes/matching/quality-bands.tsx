import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Chart } from '#app/ui/chart'
import { TextLink } from '#app/ui/link'
import { Section, Stack } from '#app/ui/page'
import { Table } from '#app/ui/table'
import type { BandFigures } from '#server/matching/learning/learning'
import { useTranslation } from 'react-i18next'
import { type Span, recordsPath } from './quality-path'

/** From so many suggestions on, a share is drawn. */
const enough = 30

/** A share in per cent with one decimal. */
export function usePercent(): (share: number) => string {
  const { number } = useFormat()
  return (share) => number(Math.round(share * 1_000) / 10)
}

/** A share with the width that its few or many cases leave it. */
export function useShareText(): (share: BandFigures['acceptance']) => string {
  const { t } = useTranslation('learning')
  const percent = usePercent()
  return ({ share, from, to, whole, enough: tells }) =>
    whole === 0 || !tells
      ? t('quality.bands.few')
      : t('quality.bands.interval', { share: percent(share), from: percent(from), to: percent(to) })
}

interface BandsProps {
  bands: BandFigures[]
  period: Span
  chart: string | null
  error: number | null
}

/** Whether a higher score is taken up more often, and as often as the year before had it. */
export function Bands({ bands, period, chart, error }: BandsProps) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const percent = usePercent()
  const shareText = useShareText()
  const at = useAt()
  const count = (band: BandFigures['band'], outcome: 'shown' | 'opened' | 'taken-up', value: number) =>
    value === 0 ? number(0) : <TextLink href={at(recordsPath(period, { outcome, band }))}>{number(value)}</TextLink>
  const table = (hidden: boolean) => (
    <Table
      caption={t('quality.bands.title')}
      captionHidden={hidden}
      plain={hidden}
      rows={bands}
      rowKey={({ band }) => band}
      columns={[
        { key: 'band', header: t('quality.bands.band'), cell: ({ band }) => t(`bands.${band}`) },
        { key: 'shown', header: t('quality.bands.shown'), number: true, cell: ({ band, shown }) => count(band, 'shown', shown) },
        { key: 'opened', header: t('quality.bands.opened'), number: true, cell: ({ band, opened }) => count(band, 'opened', opened) },
        { key: 'taken', header: t('quality.bands.taken-up'), number: true, cell: ({ band, takenUp }) => count(band, 'taken-up', takenUp) },
        { key: 'share', header: t('quality.bands.share'), cell: ({ acceptance }) => shareText(acceptance) },
        {
          key: 'expected',
          header: t('quality.bands.expected'),
          cell: ({ expected }) => (expected === null ? '–' : t('quality.bands.percent', { share: percent(expected) })),
        },
      ]}
    />
  )
  return (
    <Section id="bands" title={t('quality.bands.title')} lead={t('quality.bands.lead')}>
      <Stack>
        {table(false)}
        <p className="text-muted">
          {error === null
            ? t('quality.bands.no-calibration')
            : t('quality.bands.calibration', { points: number(Math.round(error * 10) / 10) })}{' '}
          {t('quality.bands.expected-hint')}
        </p>
        {chart ? (
          <Chart
            caption={t('quality.bands.chart')}
            description={t('quality.bands.chart-text', { enough })}
            svg={chart}
            tableText={t('quality.chart-table')}
            table={table(true)}
          />
        ) : (
          <p className="text-muted">{t('quality.bands.no-chart', { enough })}</p>
        )}
      </Stack>
    </Section>
  )
}
