import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { SearchBox } from '#app/ui/search-box'
import { TabsNav } from '#app/ui/tabs-nav'
import { listTickets } from '#server/techmart/attendance/attendance'
import { ticketFilterIn, ticketKinds } from '#server/techmart/attendance/tickets/tickets.schema'
import { today } from '#server/platform/clock'
import { getFair } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { TicketLines } from './ticket-lines'
import { FairTrail } from '../fair-trail'

const pageSize = 25

export const handle = titled('attendance:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const page = pageIn(url)
  const filter = ticketFilterIn(url.searchParams, today())
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { tickets, count } = await listTickets(person, fair.id, filter, page, pageSize)
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      tickets: tickets.map(({ mail: _mail, phone: _phone, created_at: _created, waiting_since: _since, ...ticket }) => ticket),
      count,
      page,
      chosen: Object.fromEntries(['kind', 'state', 'came', 'q', 'delegation'].map((name) => [name, url.searchParams.get(name) ?? ''])),
      can: { issue: fair.state === 'open' || fair.state === 'running' },
    }
  })
}

const tabs = [
  ['all', {}],
  ['valid', { state: 'valid' }],
  ['came', { came: 'ever' }],
  ['never', { state: 'valid', came: 'never' }],
  ['waiting', { state: 'waiting' }],
  ['applied', { state: 'applied' }],
  ['gone', { state: 'gone' }],
] as const

export default function OfficeTickets() {
  const { fair, tickets, count, page, chosen, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { number } = useFormat()
  const at = useAt()
  useLive(`attendance:${fair.id}`)
  const query = (to: Record<string, string>) => {
    const filled = Object.entries({ ...chosen, ...to }).filter(([, value]) => value !== '')
    return at(paths.officeTickets(fair.id, new URLSearchParams(filled).toString()))
  }
  const state = chosen.state ?? ''
  const came = chosen.came ?? ''
  return (
    <Page
      title={t('list.title')}
      width="wide"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[{ text: t('office.title'), href: at(paths.officeAttendance(fair.id)) }, { text: t('list.title') }]}
        />
      }
      actions={
        can.issue ? (
          <>
            <LinkButton href={at(paths.officeNewTicket(fair.id))} icon="plus">
              {t('list.new')}
            </LinkButton>
            <LinkButton href={at(paths.officeImportPeople(fair.id))} variant="secondary" icon="upload">
              {t('list.import')}
            </LinkButton>
          </>
        ) : null
      }
    >
      <Stack>
        <SearchBox
          action={at(paths.officeTickets(fair.id))}
          label={t('list.search')}
          buttonText={t('list.find')}
          defaultValue={chosen.q}
          placeholder={t('list.search-hint')}
          keep={(['kind', 'state', 'came', 'delegation'] as const).flatMap((name) => (chosen[name] ? [[name, chosen[name]] as const] : []))}
        />
        <TabsNav
          label={t('list.by-state')}
          tabs={tabs.map(([key, to]) => {
            const target = { state: '', came: '', ...to }
            return { href: query(target), text: t(`list.tabs.${key}`), current: state === target.state && came === target.came }
          })}
        />
        <TabsNav
          label={t('list.by-kind')}
          tabs={[
            { href: query({ kind: '' }), text: t('list.all-kinds'), current: !chosen.kind },
            ...ticketKinds.map((kind) => ({ href: query({ kind }), text: t(`kinds.${kind}`), current: chosen.kind === kind })),
          ]}
        />
        <Section title={t('list.count', { count, number: number(count) })} id="people">
          {count === 0 ? (
            <EmptyState level={3} picture="search" title={t('list.nobody')}>
              {t('list.nobody-text')}
            </EmptyState>
          ) : (
            <TicketLines caption={t('list.title')} tickets={tickets} href={(id) => at(paths.officeTicket(fair.id, id))} />
          )}
        </Section>
        <Pages page={page} pages={Math.ceil(count / pageSize)} href={(to) => query({ page: String(to) })} />
      </Stack>
    </Page>
  )
}
