import { Icon, type IconName } from '#app/ui/icons'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

const steps: [name: string, icon: IconName][] = [
  ['post', 'edit'],
  ['match', 'handshake'],
  ['meet', 'chat'],
  ['transfer', 'shield'],
]

/** The whole way from a need to money, in four steps. */
export function HowItWorks() {
  const { t } = useTranslation('home')
  return (
    <Section id="how" title={t('how.title')} lead={t('how.lead')}>
      <ol className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(([name, icon], index) => (
          <li key={name} className="relative flex gap-4 lg:flex-col lg:gap-3">
            <div className="flex shrink-0 items-center gap-3">
              <span className="flex size-11 items-center justify-center rounded-full bg-accent-700 font-semibold text-white tabular-nums">
                <span className="sr-only">{t('how.step')} </span>
                {index + 1}
              </span>
              <Icon name={icon} size={26} className="text-accent-600 max-lg:hidden" />
            </div>
            <div className="min-w-0">
              <h3 className="text-lg font-semibold">{t(`how.${name}.title`)}</h3>
              <p className="mt-1 text-sm text-muted">{t(`how.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
