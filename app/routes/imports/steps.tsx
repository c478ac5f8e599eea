import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

const steps = ['step-template', 'step-upload', 'step-commit'] as const

/** How an import goes, with the templates to begin with. */
export function Steps({ kind }: { kind: 'technologies' | 'needs' }) {
  const { t } = useTranslation('imports')
  const at = useAt()
  const template = at(paths.importTemplate(kind))
  return (
    <Section title={t('new.steps')}>
      <Card>
        <ol className="list-decimal space-y-2 pl-5 marker:font-semibold marker:text-accent-700">
          {steps.map((step) => (
            <li key={step}>{t(`new.${step}`)}</li>
          ))}
        </ol>
        {kind === 'technologies' ? <p className="mt-3 text-sm text-muted">{t('new.confidential')}</p> : null}
        <div className="mt-4 flex flex-wrap gap-3">
          <LinkButton href={template} variant="secondary" icon="download" reloadDocument>
            {t('new.template-xlsx')}
          </LinkButton>
          <LinkButton href={`${template}?format=csv`} variant="quiet" icon="download" reloadDocument>
            {t('new.template-csv')}
          </LinkButton>
        </div>
      </Card>
    </Section>
  )
}
