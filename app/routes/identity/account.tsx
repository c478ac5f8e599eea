import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { SummaryList } from '#app/ui/summary-list'
import { Tag } from '#app/ui/tag'
import { askEmailChange, editProfile, getOwnAccount } from '#server/identity/accounts/accounts'
import { accountActSchema } from '#server/identity/identity.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmailForm, ProfileForm } from './account-forms'

export const handle = titled('identity:account.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return { account: await answered(() => getOwnAccount(person)) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), accountActSchema, async (input) => {
    if (input.intent === 'profile') await editProfile(person, input)
    else await askEmailChange(person, input)
    return redirectTo(args, `${paths.account()}?done=${input.intent}`)
  })
}

export default function Account() {
  const { account } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done')
  return (
    <Page title={t('account.title')} width="narrow">
      {!answer && (done === 'profile' || done === 'email' || done === 'password') ? (
        <Notice kind="alert" tone="success">
          {t(`account.done-${done}`)}
        </Notice>
      ) : null}
      <Section title={t('account.profile')} id="profile">
        <ProfileForm account={account} lastResult={answer} />
      </Section>
      <Section title={t('account.security')} id="security">
        <SummaryList
          rows={[
            {
              term: t('account.password'),
              value: '••••••••••',
              action: { href: at(paths.accountPassword()), text: t('account.change-password') },
            },
            {
              term: t('account.second-factor'),
              value: (
                <Tag tone={account.secondFactor ? 'success' : 'warning'}>
                  {t(account.secondFactor ? 'account.second-factor-on' : 'account.second-factor-off')}
                </Tag>
              ),
              action: { href: at(paths.secondFactorSetup()), text: t('account.manage'), hidden: t('account.second-factor') },
            },
            {
              term: t('account.sessions'),
              value: t('account.sessions-text'),
              action: { href: at(paths.accountSessions()), text: t('account.see-sessions') },
            },
          ]}
        />
      </Section>
      <Section title={t('account.email')} id="email" lead={t('account.email-now', { email: account.email })}>
        <EmailForm lastResult={answer} />
      </Section>
    </Page>
  )
}
