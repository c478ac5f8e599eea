import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import {
  cancelOwnTicket,
  changeConsent,
  openOwnTicket,
  ownTicketId,
  qrPicture,
  withdrawFromExhibitor,
} from '#server/techmart/attendance/attendance'
import { ownTicketSchema } from '#server/techmart/attendance/tickets/tickets.schema'
import { type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../labels'
import { ticketTone } from './labels'
import { CancelTicket, ConsentForm, MetExhibitors } from './own-ticket'
import { QrCode } from './qr-code'
import { tokenIn, unseen } from '#app/request/unseen'

export const handle = titled('attendance:ticket.title')
export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex, nofollow' }]
export const headers: HeadersFunction = () => unseen

export async function loader(args: LoaderFunctionArgs) {
  const token = tokenIn(args.request)
  const { ticket, fair, number, code, consents, leads, before, can } = await answered(() => openOwnTicket(actorOf(args), token))
  const { id, kind, state, name, position, organisation_name, mail, contact_consent, photo_consent, decision_note } = ticket
  const { title_vi, title_en, starts_on, ends_on, day_starts, day_ends, venue, province, place, state: fairState } = fair
  return data(
    {
      token,
      ticket: { id, kind, state, name, position, organisation_name, mail, contact_consent, photo_consent, decision_note },
      fair: { id: fair.id, title_vi, title_en, starts_on, ends_on, day_starts, day_ends, venue, province, place, state: fairState },
      number,
      qr: code ? qrPicture(code) : undefined,
      consentAt: consents.find(({ purpose }) => purpose === 'contact')?.at ?? null,
      leads,
      before,
      can,
    },
    { headers: unseen },
  )
}

export async function action(args: ActionFunctionArgs) {
  const actor = actorOf(args)
  const token = tokenIn(args.request)
  const id = await answered(() => ownTicketId(actor, token))
  return act(await readForm(args.request), ownTicketSchema, async (input) => {
    if (input.intent === 'consent') await changeConsent(actor, token, input)
    else if (input.intent === 'withdraw') await withdrawFromExhibitor(actor, token, input.leadId)
    else await cancelOwnTicket(actor, id)
    return redirectTo(args, paths.ticket(token, `done=${input.intent}`))
  })
}

const said = ['issued', 'consent', 'withdraw', 'cancel']

export default function Ticket() {
  const { token, ticket, fair, number, qr, consentAt, leads, before, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const { words, day } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const where = [fair.venue, names.province(fair.province)].filter(Boolean).join(', ')
  return (
    <Page
      title={ticket.name}
      eyebrow={`${t('ticket.title')} · ${words(fair.title_vi, fair.title_en)}`}
      width="narrow"
      status={<Tag tone={ticketTone[ticket.state]}>{t(`states.${ticket.state}`)}</Tag>}
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`ticket.done-${done}`, { mail: ticket.mail })}
        </Notice>
      ) : null}
      {fair.state === 'cancelled' ? <Notice tone="danger">{t('techmart:page.cancelled')}</Notice> : null}
      {ticket.state === 'waiting' ? <Notice tone="warning">{t('ticket.waiting', { before })}</Notice> : null}
      {ticket.state === 'applied' ? <Notice tone="warning">{t('ticket.applied')}</Notice> : null}
      {ticket.state === 'refused' ? <Notice tone="danger">{t('ticket.refused', { note: ticket.decision_note })}</Notice> : null}
      {qr ? (
        <section
          aria-labelledby="code-title"
          className="flex flex-col items-center gap-3 rounded-lg border border-line bg-white p-4 shadow-card"
        >
          <h2 id="code-title" className="text-center font-semibold">
            {t('ticket.show')}
          </h2>
          <QrCode picture={qr} label={t('ticket.code', { number })} className="w-full max-w-80" />
          <p className="text-lg font-semibold tracking-wide tabular-nums">{number}</p>
          <p className="text-center text-sm text-muted">{t('ticket.show-hint')}</p>
        </section>
      ) : null}
      <Card as="section" level={2} title={t('ticket.facts')}>
        <Definition
          items={[
            { term: t('person.kind'), value: t(`kinds.${ticket.kind}`) },
            { term: t('person.organisation'), value: ticket.organisation_name },
            { term: t('person.position'), value: ticket.position },
            { term: t('techmart:page.when'), value: days(fair) },
            { term: t('techmart:page.hours'), value: t('techmart:hours', { from: fair.day_starts, to: fair.day_ends }) },
            { term: t('techmart:page.where'), value: fair.place === 'online' ? t('techmart:places.online') : where },
          ]}
        />
        <div className="mt-3 flex flex-wrap gap-3">
          {qr ? (
            <>
              <LinkButton href={at(paths.ticketBadge(token))} download variant="secondary" icon="download">
                {t('ticket.badge')}
              </LinkButton>
              <LinkButton href={at(paths.ticketCalendar(token))} download variant="secondary" icon="calendar">
                {t('ticket.calendar')}
              </LinkButton>
              <LinkButton href={at(paths.fairProgramme(fair.id, `token=${token}`))} variant="secondary">
                {t('programme:link')}
              </LinkButton>
            </>
          ) : null}
          <LinkButton href={at(paths.fair(fair.id))} variant="quiet">
            {t('ticket.fair')}
          </LinkButton>
        </div>
      </Card>
      <ConsentForm ticket={ticket} at={consentAt === null ? '' : day(consentAt)} />
      <MetExhibitors leads={leads} agreed={ticket.contact_consent} />
      {can.cancel ? <CancelTicket /> : null}
    </Page>
  )
}
