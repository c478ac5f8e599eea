import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { TabsNav } from '#app/ui/tabs-nav'
import { listDeals } from '#server/deals/deals'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './address'
import { DealLine } from './deal-line'

export const handle = titled('deals:list.title')

const groups = ['active', 'agreed', 'closed'] as const

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const { searchParams } = new URL(args.request.url)
  const group = groups.find((name) => name === searchParams.get('show')) ?? 'active'
  return answered(() => listDeals(person, { group, page: pageIn(searchParams) }))
}

export default function Deals() {
  const { group, counts, deals, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const { number } = useFormat()
  const at = useAt()
  const organisation = useReader()?.organisation
  useLive(organisation ? `organisation:${organisation.id}` : undefined)
  const href = (show: string, of = 1) => at(`${paths.deals()}?show=${show}${of > 1 ? `&page=${of}` : ''}`)
  return (
    <Page title={t('list.title')} lead={t('list.lead', { name: organisation?.name ?? '' })}>
      <TabsNav
        label={t('list.tabs')}
        tabs={groups.map((name) => ({ href: href(name), text: t(`list.${name}`), count: number(counts[name]), current: name === group }))}
      />
      {deals.length === 0 ? (
        <EmptyState
          title={t(`list.empty-${group}`)}
          action={
            group === 'active' ? (
              <>
                <LinkButton href={at(paths.technologies())}>{t('list.browse')}</LinkButton>
                <LinkButton href={at(paths.matches())} variant="secondary">
                  {t('list.matches')}
                </LinkButton>
              </>
            ) : undefined
          }
        >
          {t(`list.empty-${group}-text`)}
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-4">
          {deals.map((deal) => (
            <DealLine key={deal.id} deal={deal} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} href={(to) => href(group, to)} />
    </Page>
  )
}
