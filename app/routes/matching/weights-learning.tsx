import { useFormat } from '#app/layout/reader'
import { Section } from '#app/ui/page'
import type { WeightsPage } from '#server/matching/learning/learning'
import { useTranslation } from 'react-i18next'
import { useGain } from './weights-proposal'

/** What the last night came to, also where it came to nothing. */
export function LastLearning({ last }: { last: WeightsPage['last'] }) {
  const { t } = useTranslation('learning')
  const { moment, number } = useFormat()
  const gain = useGain()
  return (
    <Section
      id="last"
      title={t('weights.last')}
      lead={last ? t('weights.last-on', { moment: moment(last.ranAt) }) : t('weights.last-none')}
    >
      {last ? said(last.learned) : null}
    </Section>
  )

  function said(learned: NonNullable<WeightsPage['last']>['learned']) {
    if (learned.outcome !== 'too-little') {
      const key = learned.outcome === 'proposed' ? 'weights.proposed-last' : 'weights.no-gain'
      return <p>{t(key, { lists: number(learned.counts.lists), gain: gain(learned.replayed) })}</p>
    }
    return (
      <>
        <p>{t('weights.too-little')}</p>
        <ul className="mt-2 list-disc pl-5">
          {learned.missing.map(({ what, have, need }) => (
            <li key={what}>{t(`weights.missing.${what}`, { have: number(Math.round(have)), need: number(need) })}</li>
          ))}
        </ul>
      </>
    )
  }
}
