import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Chart } from '#app/ui/chart'
import { TextLink } from '#app/ui/link'
import { Section, Stack } from '#app/ui/page'
import { Table } from '#app/ui/table'
import type { Quality } from '#server/matching/learning/learning'
import { useTranslation } from 'react-i18next'
import { type Span, recordsPath } from './quality-path'

/** Fewer first contacts than this: the median may still move much. */
const few = 10

/** Why suggestions were set aside. */
export function Reasons({ reasons, period, chart }: { reasons: Quality['reasons']; period: Span; chart: string | null }) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const at = useAt()
  const total = (row: Quality['reasons'][number]) => row.sides + row.office
  return (
    <Section id="reasons" title={t('quality.reasons.title')} lead={t('quality.reasons.lead')}>
      {chart ? (
        <Chart
          caption={t('quality.reasons.chart')}
          description={t('quality.reasons.chart-text')}
          svg={chart}
          tableText={t('quality.chart-table')}
          table={
            <Table
              plain
              caption={t('quality.reasons.chart')}
              captionHidden
              rows={reasons}
              rowKey={({ reason }) => reason}
              columns={[
                { key: 'reason', header: t('quality.reasons.reason'), cell: ({ name }) => name },
                { key: 'sides', header: t('quality.reasons.sides'), number: true, cell: ({ sides }) => number(sides) },
                { key: 'office', header: t('quality.reasons.office'), number: true, cell: ({ office }) => number(office) },
                {
                  key: 'total',
                  header: t('quality.reasons.total'),
                  number: true,
                  cell: (row) => (
                    <TextLink href={at(recordsPath(period, { outcome: 'decided-dismissed', reason: row.reason }))}>
                      {number(total(row))}
                    </TextLink>
                  ),
                },
              ]}
            />
          }
        />
      ) : (
        <p className="text-muted">{t('quality.reasons.none')}</p>
      )}
    </Section>
  )
}

/** How long suggestions waited for somebody to write. */
export function Contact({ contact, period, chart }: { contact: Quality['contact']; period: Span; chart: string | null }) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const at = useAt()
  const { median, total, waits } = contact
  return (
    <Section id="contact" title={t('quality.contact.title')} lead={t('quality.contact.lead')}>
      {chart && median !== null ? (
        <Stack>
          <p>
            <span className="font-semibold">{t('quality.contact.median', { days: number(Math.round(median * 10) / 10) })}</span>{' '}
            {total < few ? <span className="text-muted">{t('quality.contact.few', { count: total })}</span> : null}
          </p>
          <Chart
            caption={t('quality.contact.chart')}
            description={t('quality.contact.chart-text')}
            svg={chart}
            tableText={t('quality.chart-table')}
            table={
              <Table
                plain
                keepColumns
                caption={t('quality.contact.chart')}
                captionHidden
                rows={waits}
                rowKey={({ wait }) => wait}
                columns={[
                  { key: 'wait', header: t('quality.contact.wait'), cell: ({ wait }) => t(`waits.${wait}`) },
                  {
                    key: 'count',
                    header: t('quality.contact.count'),
                    number: true,
                    cell: ({ wait, count }) =>
                      count === 0 ? (
                        number(0)
                      ) : (
                        <TextLink href={at(recordsPath(period, { outcome: 'decided-taken-up', wait }))}>{number(count)}</TextLink>
                      ),
                  },
                ]}
              />
            }
          />
        </Stack>
      ) : (
        <p className="text-muted">{t('quality.contact.none')}</p>
      )}
    </Section>
  )
}
