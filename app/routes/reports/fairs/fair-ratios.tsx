import { useFormat } from '#app/layout/reader'
import { Section } from '#app/ui/page'
import { Tag, type Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

export interface RatioSent {
  code: string
  part: number
  whole: number
  value: number | null
  verdict: 'below' | 'within' | 'above' | 'too-few' | 'nothing'
}

export const verdictTone: Record<RatioSent['verdict'], Tone> = {
  below: 'warning',
  within: 'success',
  above: 'info',
  'too-few': 'neutral',
  nothing: 'neutral',
}

/** The four ratios, each with what is divided, its normal band, and in words how the fair stands to it. */
export function FairRatios({ ratios }: { ratios: readonly RatioSent[] }) {
  const { t } = useTranslation('fair-report')
  const { number } = useFormat()
  return (
    <Section title={t('ratios.title')} lead={t('ratios.lead')} id="ratios">
      <ul className="grid gap-4 sm:grid-cols-2">
        {ratios.map(({ code, part, whole, value, verdict }) => (
          <li key={code} className="flex flex-col gap-1 rounded-lg border border-line bg-white p-5 shadow-card">
            <p className="text-sm text-muted">{t(`ratios.${code}.name`)}</p>
            <p className="text-2xl font-semibold tabular-nums">
              {value === null ? '–' : t(`ratios.${code}.value`, { value: number(value) })}
            </p>
            <p>
              <Tag tone={verdictTone[verdict]}>{t(`verdicts.${verdict}`)}</Tag>
            </p>
            <p className="text-sm">{t('ratios.normal', { band: t(`ratios.${code}.band`) })}</p>
            <p className="text-sm text-muted">
              {t('ratios.of', { part: number(part), whole: number(whole) })} · {t(`ratios.${code}.text`)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
