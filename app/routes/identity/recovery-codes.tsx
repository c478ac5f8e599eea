import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation('identity')
  const at = useAt()
  return (
    <Page title={t('setup.codes.title')} lead={t('setup.codes.lead')} width="narrow">
      <ul aria-label={t('setup.codes.list')} className="grid gap-2 rounded-lg border border-line bg-white p-5 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="text-center font-mono text-lg font-semibold tracking-wide">
            {code}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href={at(paths.dashboard())} reloadDocument>
          {t('setup.codes.go-on')}
        </LinkButton>
      </div>
    </Page>
  )
}
