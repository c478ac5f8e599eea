import type { TicketKind, TicketState } from '#db/tables/attendance'
import type { Step } from '../../techmart.states'

export type { LeadInterest, ScanOutcome, TicketKind, TicketState } from '#db/tables/attendance'

export type TicketMove = 'accept' | 'refuse' | 'cancel' | 'enter'
export type TicketWho = 'office' | 'holder' | 'exchange'

/** The life of a ticket. It begins as accepted, as waiting where the fair is full, or as applied where the Office looks first. */
export const TICKET_LIFE: readonly Step<TicketState, TicketMove, TicketWho>[] = [
  { state: 'applied', act: 'accept', who: ['office'], next: 'accepted' },
  { state: 'applied', act: 'refuse', who: ['office'], next: 'refused', rule: 'with a reason' },
  { state: 'applied', act: 'cancel', who: ['office', 'holder'], next: 'cancelled' },
  {
    state: 'waiting',
    act: 'accept',
    who: ['office', 'exchange'],
    next: 'accepted',
    rule: 'by itself when a place is free, the first first',
  },
  { state: 'waiting', act: 'cancel', who: ['office', 'holder'], next: 'cancelled' },
  { state: 'accepted', act: 'cancel', who: ['office', 'holder'], next: 'cancelled', rule: 'the first who waits moves up' },
  { state: 'accepted', act: 'enter', who: ['office'], next: 'checked-in' },
  { state: 'checked-in', act: 'enter', who: ['office'], next: 'checked-in', rule: 'once a day' },
  { state: 'refused', act: 'accept', who: ['office'], next: 'accepted', rule: 'a mistake put right' },
]

export function ticketStep(state: TicketState, act: TicketMove, who: TicketWho) {
  return TICKET_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
}

/** Kinds that take one of the places; staff, speakers, guests of honour, the press and the Office do not. */
export const countedKinds: readonly TicketKind[] = ['visitor', 'delegation']

/** A ticket with which one comes in. */
export const isValid = (state: TicketState) => state === 'accepted' || state === 'checked-in'
