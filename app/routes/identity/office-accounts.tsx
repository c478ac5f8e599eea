import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { SearchBox } from '#app/ui/search-box'
import { TabsNav } from '#app/ui/tabs-nav'
import {
  clearSecondFactor,
  endOffice,
  listAccounts,
  makeOfficer,
  reinstateAccount,
  suspendAccount,
} from '#server/identity/accounts/keeping'
import { type KeepAccount, accountSearchSchema, keepAccountSchema } from '#server/identity/identity.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AccountTable } from './office-account-table'

export const handle = titled('identity:office.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const query = Object.fromEntries(new URL(args.request.url).searchParams)
  const search = accountSearchSchema.parse({ q: '', show: 'all', page: 1, ...query })
  return { search, done: query.done === 'yes', ...(await answered(() => listAccounts(person, search))) }
}

const verbs = {
  suspend: suspendAccount,
  reinstate: reinstateAccount,
  'make-officer': makeOfficer,
  'end-office': endOffice,
  'clear-second-factor': clearSecondFactor,
} satisfies Record<KeepAccount['intent'], typeof suspendAccount>

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), keepAccountSchema, async ({ intent, accountId, reason }) => {
    await verbs[intent](person, accountId, reason)
    const kept = new URL(args.request.url).searchParams
    kept.set('done', 'yes')
    return redirectTo(args, `${paths.officeAccounts()}?${kept}`)
  })
}

export default function OfficeAccounts() {
  const { search, done, total, pages, accounts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('identity')
  const common = useTranslation('common').t
  const at = useAt()
  const href = (change: Partial<typeof search>) => {
    const { q, show, page } = { ...search, page: 1, ...change }
    return at(
      `${paths.officeAccounts()}?${new URLSearchParams({ ...(q && { q }), ...(show !== 'all' && { show }), ...(page > 1 && { page: String(page) }) })}`,
    )
  }
  const tabs = (['all', 'office', 'suspended'] as const).map((show) => ({
    href: href({ show }),
    text: t(`office.shows.${show}`),
    current: search.show === show,
  }))
  return (
    <Page title={t('office.title')} lead={t('office.lead')} width="wide">
      {done && !answer ? (
        <Notice kind="alert" tone="success">
          {t('office.done')}
        </Notice>
      ) : null}
      <SearchBox
        action={at(paths.officeAccounts())}
        label={t('office.search')}
        labelHidden={false}
        buttonText={common('search')}
        defaultValue={search.q}
        keep={search.show === 'all' ? [] : [['show', search.show]]}
      />
      <TabsNav label={t('office.show')} tabs={tabs} />
      {accounts.length > 0 ? (
        <AccountTable
          caption={t('office.list', { count: total })}
          accounts={accounts}
          here={href({ page: search.page })}
          lastResult={answer}
        />
      ) : (
        <EmptyState picture="search" title={t('office.empty')}>
          {t('office.empty-text')}
        </EmptyState>
      )}
      <Pages page={search.page} pages={pages} href={(page) => href({ page })} label={t('office.pages')} />
    </Page>
  )
}
