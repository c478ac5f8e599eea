import type { TicketKind } from '#db/tables/attendance'
import { formatDay, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor, Locale } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { type Thread, startThread } from '#server/platform/threads/threads'
import { type FairRow, findFair } from '../../techmart.queries'
import { spokenNumber, ticketCode } from '../tickets/codes'
import { openOwnTicket } from '../tickets/own'
import { doorkeeper } from '../tickets/tickets'
import { type TicketFilter, filterTickets } from '../tickets/tickets.queries'
import { isValid } from '../tickets/tickets.states'
import type { BadgeInput, BadgeLayout, BadgeRequests } from './badges.requests'

/** Kinds are told apart from afar; the word beside it says the same. White letters stand out on each. */
const colours: Record<TicketKind, string> = {
  staff: '#0b5e57',
  visitor: '#1d4ed8',
  delegation: '#6d28d9',
  press: '#b45309',
  speaker: '#be123c',
  guest: '#9f1239',
  office: '#1f2937',
}

/** Most badges of one file: what a printer takes in one go. */
const mostBadges = 3_000
const idleMs = 60_000

let thread: Thread<BadgeRequests> | undefined
let rest: NodeJS.Timeout | undefined

interface BadgeTicket {
  id: string
  kind: TicketKind
  name: string
  position: string
  organisation_name: string
}

/** Draws in a thread of its own, off the event loop. Throws Unavailable where that fails. */
async function draw(fair: FairRow, locale: Locale, layout: BadgeLayout, tickets: BadgeTicket[]): Promise<Uint8Array> {
  const t = text(locale)
  const days = [...new Set([fair.starts_on, fair.ends_on])].map((day) => formatDay(locale, day)).join(' – ')
  clearTimeout(rest)
  thread ??= startThread<BadgeRequests>('badges')
  try {
    const badges: BadgeInput[] = []
    for (const [index, ticket] of tickets.entries()) {
      badges.push({
        name: ticket.name,
        position: ticket.position,
        organisation: ticket.organisation_name,
        kind: t(`attendance:kinds.${ticket.kind}`),
        colour: colours[ticket.kind],
        code: ticketCode(ticket.id),
        number: spokenNumber(ticket.id),
      })
      // Thousands of codes are not made in one breath: other readers get their turn.
      if (index % 100 === 99) await new Promise((turn) => setImmediate(turn))
    }
    const title = inWords(locale, fair.title_vi, fair.title_en)
    return await thread.ask('draw', { title, when: [days, fair.venue].filter(Boolean).join(' · '), layout, badges }, { timeoutMs: 120_000 })
  } finally {
    clearTimeout(rest)
    rest = setTimeout(() => void stopDrawingBadges(), idleMs)
    rest.unref()
  }
}

export async function stopDrawingBadges(): Promise<void> {
  clearTimeout(rest)
  const stopped = thread
  thread = undefined
  await stopped?.stop()
}

/** The badge of one's own ticket, A6. Throws WrongState where the ticket does not let in. */
export async function buildOwnBadge(actor: Actor, token: string): Promise<Uint8Array> {
  const { ticket, fair } = await openOwnTicket(actor, token)
  if (!isValid(ticket.state)) throw new WrongState()
  return draw(fair, ticket.locale, 'a6', [ticket])
}

/** Badges of a fair's tickets that let in, by name; of one where its id is given. For the Office. */
export async function buildBadges(actor: Actor, fairId: string, layout: BadgeLayout, filter: TicketFilter & { ticketId?: string }) {
  doorkeeper(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const { ticketId } = filter
  const tickets = await filterTickets(db(), fairId, filter)
    .select(['ticket.id', 'ticket.kind', 'ticket.name', 'ticket.position', 'ticket.organisation_name'])
    .where('ticket.state', 'in', ['accepted', 'checked-in'])
    .$if(ticketId !== undefined, (query) => query.where('ticket.id', '=', ticketId ?? ''))
    .orderBy('ticket.name_plain')
    .orderBy('ticket.id')
    .limit(mostBadges)
    .execute()
  if (tickets.length === 0) throw new NotFound('attendance:problems.no-badges')
  return draw(fair, 'vi', layout, tickets)
}
