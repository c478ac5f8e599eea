import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import { listMatches } from '#server/matching/matching'
import { matchListSchema } from '#server/matching/matching.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MatchList, StateTabs } from './match-list'

export const handle = titled('matching:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const query = matchListSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return answered(() => listMatches(member(args), query))
}

export default function Matches() {
  const { side, state, counts, ...list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matching')
  const at = useAt()
  const organisation = useReader()?.organisation
  useLive(organisation ? `organisation:${organisation.id}` : undefined)
  const here = (query: Record<string, string>) => at(`${paths.matches()}?${new URLSearchParams(query)}`)
  const any = Object.values(counts[side]).some((count) => count > 0)
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <LinkButton href={at(paths.subscriptions())} variant="secondary" icon="bell">
          {t('subscriptions:manage')}
        </LinkButton>
      }
    >
      <Stack>
        <TabsNav
          label={t('list.sides')}
          tabs={(['needs', 'technologies'] as const).map((one) => ({
            href: here({ side: one }),
            text: t(`list.${one}`),
            current: one === side,
            count: String(counts[one].suggested ?? 0),
          }))}
        />
        {any ? <StateTabs state={state} counts={counts[side]} href={(one) => here({ side, state: one })} /> : null}
        <MatchList
          list={list}
          lead={side === 'needs' ? 'technology' : 'need'}
          href={(page) => here({ side, state, page: String(page) })}
          empty={
            any ? (
              <EmptyState level={3} picture="done" title={t('list.empty-state')} />
            ) : (
              <EmptyState
                level={3}
                title={t('list.empty')}
                action={
                  <LinkButton href={at(side === 'needs' ? paths.newNeed() : paths.newTechnology())}>
                    {t(side === 'needs' ? 'list.post-need' : 'list.list-technology')}
                  </LinkButton>
                }
              >
                {t(`list.empty-${side}`)}
              </EmptyState>
            )
          }
        />
      </Stack>
    </Page>
  )
}
