import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { FIGURE_DEFINITIONS } from '#server/platform/reference/figure-definitions'
import type { FigureCode } from '#server/reports/figures/codes.schema'
import { Trans, useTranslation } from 'react-i18next'
import type { TotalSent } from './figure-groups'
import { type Span, recordsPath } from './queries'

const ratios = [
  { code: 'mou-to-contract', part: 'contracts', whole: 'memoranda' },
  { code: 'meeting-to-contract', part: 'contracts', whole: 'meetings-held' },
] as const satisfies readonly { code: string; part: FigureCode; whole: FigureCode }[]

/** One figure over another, both opening their records, with the sentence that says what is divided. */
export function Ratios({ totals, period }: { totals: readonly TotalSent[]; period: Span }) {
  const { t } = useTranslation('reports')
  const { number, words } = useFormat()
  const at = useAt()
  const nowOf = (figure: FigureCode) => totals.find((total) => total.figure === figure)?.now ?? 0
  return (
    <Section title={t('ratios.title')} id="ratios">
      <ul className="grid gap-4 sm:grid-cols-2">
        {ratios.map(({ code, part, whole }) => {
          const definition = FIGURE_DEFINITIONS.find((each) => each.code === code)
          const denominator = nowOf(whole)
          return (
            <li key={code} className="rounded-lg border border-line bg-white p-5 shadow-card">
              <p className="text-sm text-muted">{t(`ratios.${code}`)}</p>
              <p className="mt-1 text-2xl font-semibold tabular-nums">
                {denominator === 0 ? t('ratios.nothing') : `${number(Math.round((nowOf(part) / denominator) * 1_000) / 10)} %`}
              </p>
              <p className="mt-1">
                <Trans
                  t={t}
                  i18nKey="ratios.of"
                  values={{ part: number(nowOf(part)), whole: number(denominator) }}
                  components={{
                    part: <TextLink href={at(recordsPath(part, period))} />,
                    whole: <TextLink href={at(recordsPath(whole, period))} />,
                  }}
                />
              </p>
              {definition ? <p className="mt-1 text-sm text-muted">{words(definition.text_vi, definition.text_en)}</p> : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
