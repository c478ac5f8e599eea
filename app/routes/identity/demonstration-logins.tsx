import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { useTranslation } from 'react-i18next'

export interface ShownLogins {
  password: string
  logins: { who: 'enterprise' | 'institute' | 'office'; email: string }[]
  code: string | null
}

/** Who a newcomer to the demonstration may be, and how to get in. */
export function DemonstrationLogins({ password, logins, code }: ShownLogins) {
  const { t } = useTranslation('identity')
  const at = useAt()
  return (
    <Notice tone="warning" title={t('demonstration.title')}>
      <p>{t('demonstration.lead')}</p>
      <dl className="mt-3 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {logins.map(({ who, email }) => (
          <Fact key={who} term={t(`demonstration.${who}`)} value={email} />
        ))}
        <Fact term={t('demonstration.password')} value={password} />
        {code ? <Fact term={t('demonstration.code')} value={code} /> : null}
      </dl>
      {code ? <p className="mt-2 text-sm">{t('demonstration.code-hint')}</p> : null}
      <p className="mt-3">
        <TextLink href={at(paths.devMail())}>{t('demonstration.mail')}</TextLink>
      </p>
    </Notice>
  )
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <>
      <dt className="text-muted max-sm:mt-2">{term}</dt>
      <dd className="min-w-0 font-mono font-semibold break-words">{value}</dd>
    </>
  )
}
