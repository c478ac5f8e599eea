import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { actOnTicket, getTicket, ticketActs } from '#server/techmart/attendance/attendance'
import { ticketActSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { spoken, ticketTone } from './labels'
import { RefuseTicket, TicketScans } from './ticket-past'
import { FairTrail } from '../fair-trail'

export const handle = titledBy<{ ticket: { name: string } }>(({ ticket }) => ticket.name)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const { ticket, scans, consents } = await getTicket(person, fair.id, args.params.ticketId ?? '')
    return {
      fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
      ticket,
      scans,
      consents,
      can: ticketActs(ticket, fair),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', ticketId = '' } = args.params
  return act(await readForm(args.request), ticketActSchema, async (input) => {
    await actOnTicket(person, fairId, ticketId, input)
    return redirectTo(args, paths.officeTicket(fairId, ticketId, `done=${input.intent}`))
  })
}

const said = ['issued', 'accept', 'refuse', 'cancel', 'resend']

export default function OfficeTicket() {
  const { fair, ticket, scans, consents, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { words, moment, day } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const title = words(fair.title_vi, fair.title_en)
  const consent = (purpose: 'contact' | 'photo') => {
    const last = consents.find((each) => each.purpose === purpose)
    const given = ticket[`${purpose}_consent`]
    return last
      ? t(given ? 'consent.yes-since' : 'consent.no-since', { day: day(last.at), version: last.text_version })
      : t('consent.not-asked')
  }
  return (
    <Page
      title={ticket.name}
      eyebrow={`${t(`kinds.${ticket.kind}`)} · ${title}`}
      status={<Tag tone={ticketTone[ticket.state]}>{t(`states.${ticket.state}`)}</Tag>}
      breadcrumbs={
        <FairTrail
          of="office"
          fair={fair}
          crumbs={[
            { text: t('office.title'), href: at(paths.officeAttendance(fair.id)) },
            { text: t('list.title'), href: at(paths.officeTickets(fair.id)) },
            { text: ticket.name },
          ]}
        />
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`act.done-${done}`)}
        </Notice>
      ) : null}
      <Definition
        items={[
          { term: t('ticket.number'), value: spoken(ticket.id) },
          { term: t('person.organisation'), value: ticket.organisation_name },
          { term: t('person.position'), value: ticket.position },
          { term: t('person.mail'), value: ticket.mail },
          { term: t('person.phone'), value: ticket.phone },
          { term: t('person.note'), value: ticket.note },
          { term: t('act.note'), value: ticket.decision_note },
          { term: t('consent.contact-short'), value: consent('contact') },
          { term: t('consent.photo-short'), value: consent('photo') },
          { term: t('ticket.since'), value: moment(ticket.created_at) },
        ]}
      />
      <div className="flex flex-wrap items-start gap-3">
        {(['accept', 'resend', 'cancel'] as const)
          .filter((each) => can[each])
          .map((each) => (
            <Form key={each} method="post">
              <input type="hidden" name="intent" value={each} />
              <Button variant={each === 'accept' ? 'primary' : each === 'cancel' ? 'danger' : 'secondary'}>{t(`act.${each}`)}</Button>
            </Form>
          ))}
        {ticket.state === 'accepted' || ticket.state === 'checked-in' ? (
          <LinkButton href={at(paths.fairBadges(fair.id, `layout=a6&ticket=${ticket.id}`))} download variant="secondary" icon="print">
            {t('ticket.badge')}
          </LinkButton>
        ) : null}
      </div>
      {can.refuse ? <RefuseTicket /> : null}
      <TicketScans scans={scans} />
    </Page>
  )
}
