import { Form, useAt } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { DateInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { paths } from '#app/paths'
import type { DimensionName, Group } from '#server/reports/figures/codes.schema'
import { useTranslation } from 'react-i18next'
import { type Span, reportPath } from './queries'

interface PeriodFormProps {
  period: Span
  presets: readonly (Span & { preset: string })[]
  /** The view stays when the period changes. */
  keep: { by: DimensionName; group: Group }
}

/** Any two days, or one press for a usual period. */
export function PeriodForm({ period, presets, keep }: PeriodFormProps) {
  const { t } = useTranslation('reports')
  const at = useAt()
  return (
    <div className="no-print flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
      <Form method="get" action={paths.reports()} aria-label={t('period.title')} className="flex flex-wrap items-end gap-4">
        <DateInput
          key={`from ${period.from}`}
          name="from"
          id="period-from"
          label={t('period.from')}
          defaultValue={period.from}
          required
          className="w-44"
        />
        <DateInput
          key={`to ${period.to}`}
          name="to"
          id="period-to"
          label={t('period.to')}
          defaultValue={period.to}
          required
          className="w-44"
        />
        <input type="hidden" name="by" value={keep.by} />
        <input type="hidden" name="group" value={keep.group} />
        <Button>{t('period.submit')}</Button>
      </Form>
      <ul aria-label={t('period.presets')} className="flex flex-wrap gap-x-5 gap-y-2">
        {presets.map(({ preset, from, to }) => (
          <li key={preset}>
            <TextLink
              href={at(reportPath({ from, to, ...keep }))}
              aria-current={from === period.from && to === period.to ? 'true' : undefined}
              className="inline-block py-1 text-sm aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {t(`period.${preset}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
