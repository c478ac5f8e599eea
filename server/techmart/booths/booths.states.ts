import type { BookingState } from '#db/tables/booths'
import type { Step } from '../techmart.states'

/** How a booth stands now: it follows from its latest booking and the hour, and is stored nowhere. */
export type BoothState = 'free' | 'held' | 'taken' | 'closed'

export type BoothAct = 'hold' | 'confirm' | 'pay' | 'expire' | 'release' | 'close' | 'reopen' | 'draw' | 'remove'
export type BoothWho = 'office' | 'owner' | 'exhibitor' | 'exchange'

export const BOOTH_LIFE: readonly Step<BoothState, BoothAct, BoothWho>[] = [
  { state: 'free', act: 'hold', who: ['exhibitor'], next: 'held', rule: 'the fair is open or on; within the limit of booths' },
  { state: 'free', act: 'pay', who: ['exchange'], next: 'taken', rule: 'a payment that comes after the hold has ended' },
  { state: 'free', act: 'close', who: ['office'], next: 'closed' },
  { state: 'free', act: 'draw', who: ['office'], next: 'free' },
  { state: 'free', act: 'remove', who: ['office'], next: 'free', rule: 'the booth is gone' },
  { state: 'held', act: 'confirm', who: ['owner'], next: 'held', rule: 'an invoice is issued; free of charge it is taken at once' },
  { state: 'held', act: 'pay', who: ['exchange'], next: 'taken', rule: 'the invoice is paid, or nothing is due' },
  { state: 'held', act: 'expire', who: ['exchange'], next: 'free', rule: 'its time is over; an unpaid invoice is cancelled' },
  { state: 'held', act: 'release', who: ['owner', 'office'], next: 'free', rule: 'an unpaid invoice is cancelled' },
  { state: 'held', act: 'draw', who: ['office'], next: 'held', rule: 'confirmed, with a message to its owner' },
  { state: 'held', act: 'remove', who: ['office'], next: 'free', rule: 'confirmed, with a message to its owner' },
  { state: 'taken', act: 'release', who: ['owner', 'office'], next: 'free', rule: 'what was paid is to be paid back' },
  { state: 'taken', act: 'draw', who: ['office'], next: 'taken', rule: 'confirmed, with a message to its owner' },
  { state: 'taken', act: 'remove', who: ['office'], next: 'free', rule: 'confirmed, with a message to its owner' },
  { state: 'closed', act: 'reopen', who: ['office'], next: 'free' },
  { state: 'closed', act: 'draw', who: ['office'], next: 'closed' },
  { state: 'closed', act: 'remove', who: ['office'], next: 'closed', rule: 'the booth is gone' },
]

export function boothStep(state: BoothState, act: BoothAct, who: BoothWho): Step<BoothState, BoothAct, BoothWho> | undefined {
  return BOOTH_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
}

export interface Occupied {
  booking_state: BookingState | null
  expires_at: Date | null
  closed_at: Date | null
}

/** How a booth stands at a moment. A hold whose time is over counts for nothing, swept away or not. */
export function stateAt(moment: Date, { booking_state, expires_at, closed_at }: Occupied): BoothState {
  if (booking_state === 'taken') return 'taken'
  if (booking_state === 'held' && expires_at !== null && expires_at > moment) return 'held'
  return closed_at ? 'closed' : 'free'
}
