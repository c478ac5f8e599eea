import type { FairState, MeetingOutcome, MeetingState, RegistrationState } from '#db/tables/techmart'

export type { FairState, MeetingState, RegistrationState }

/** One line of a life: in `state`, `who` may do `act`, and it is in `next` afterwards. */
export interface Step<State extends string, Act extends string, Who extends string> {
  state: State
  act: Act
  who: readonly Who[]
  next: State
  /** What else must hold. */
  rule?: string
}

export type FairAct = 'change' | 'announce' | 'start' | 'close' | 'cancel' | 'register' | 'arrange' | 'report'

export const FAIR_LIFE: readonly Step<FairState, FairAct, 'office' | 'organisation'>[] = [
  { state: 'planned', act: 'change', who: ['office'], next: 'planned' },
  { state: 'planned', act: 'announce', who: ['office'], next: 'open' },
  { state: 'planned', act: 'cancel', who: ['office'], next: 'cancelled' },
  { state: 'open', act: 'change', who: ['office'], next: 'open', rule: 'arranged meetings still fit' },
  { state: 'open', act: 'register', who: ['organisation'], next: 'open' },
  { state: 'open', act: 'arrange', who: ['office'], next: 'open' },
  { state: 'open', act: 'start', who: ['office'], next: 'running', rule: 'not before its first day' },
  { state: 'open', act: 'cancel', who: ['office'], next: 'cancelled', rule: 'arranged meetings are cancelled with it' },
  { state: 'running', act: 'change', who: ['office'], next: 'running', rule: 'arranged meetings still fit' },
  { state: 'running', act: 'register', who: ['organisation'], next: 'running' },
  { state: 'running', act: 'arrange', who: ['office'], next: 'running' },
  { state: 'running', act: 'close', who: ['office'], next: 'closed' },
  { state: 'closed', act: 'report', who: ['office'], next: 'reported', rule: 'its figures stand as they were sent' },
]

export type RegistrationAct = 'apply' | 'accept' | 'refuse' | 'withdraw'

export const REGISTRATION_LIFE: readonly Step<RegistrationState, RegistrationAct, 'office' | 'organisation'>[] = [
  { state: 'applied', act: 'apply', who: ['organisation'], next: 'applied' },
  { state: 'applied', act: 'accept', who: ['office'], next: 'accepted' },
  { state: 'applied', act: 'refuse', who: ['office'], next: 'refused' },
  { state: 'applied', act: 'withdraw', who: ['organisation'], next: 'withdrawn' },
  { state: 'accepted', act: 'apply', who: ['organisation'], next: 'accepted', rule: 'asked anew where the role changes' },
  { state: 'accepted', act: 'refuse', who: ['office'], next: 'refused', rule: 'its arranged meetings are cancelled' },
  { state: 'accepted', act: 'withdraw', who: ['organisation'], next: 'withdrawn', rule: 'its arranged meetings are cancelled' },
  { state: 'refused', act: 'accept', who: ['office'], next: 'accepted' },
  { state: 'withdrawn', act: 'apply', who: ['organisation'], next: 'applied' },
]

export type MeetingAct = 'move' | 'cancel' | 'hold' | 'miss'
export type MeetingWho = 'office' | 'supplier' | 'enterprise'

const everybody: readonly MeetingWho[] = ['office', 'supplier', 'enterprise']

export const MEETING_LIFE: readonly Step<MeetingState, MeetingAct, MeetingWho>[] = [
  { state: 'arranged', act: 'move', who: ['office'], next: 'arranged' },
  { state: 'arranged', act: 'cancel', who: ['office'], next: 'cancelled' },
  { state: 'arranged', act: 'hold', who: everybody, next: 'held', rule: 'from the day of the meeting on' },
  { state: 'arranged', act: 'miss', who: everybody, next: 'missed', rule: 'from the day of the meeting on' },
  { state: 'held', act: 'hold', who: everybody, next: 'held', rule: 'while nothing binding came of it' },
  { state: 'missed', act: 'hold', who: ['office'], next: 'held', rule: 'a mistake put right' },
]

/** The line of a life that allows the act, or nothing. */
function stepOf<State extends string, Act extends string, Who extends string>(
  life: readonly Step<State, Act, Who>[],
  state: State,
  act: Act,
  who: Who,
): Step<State, Act, Who> | undefined {
  return life.find((step) => step.state === state && step.act === act && step.who.includes(who))
}

export const fairStep = (state: FairState, act: FairAct, who: 'office' | 'organisation' = 'office') => stepOf(FAIR_LIFE, state, act, who)

export const registrationStep = (state: RegistrationState, act: RegistrationAct, who: 'office' | 'organisation') =>
  stepOf(REGISTRATION_LIFE, state, act, who)

export const meetingStep = (state: MeetingState, act: MeetingAct, who: MeetingWho) => stepOf(MEETING_LIFE, state, act, who)

/** A deal or a memorandum stands; a follow-up may still become one. */
export function isFinal(outcome: MeetingOutcome | null): boolean {
  return outcome === 'deal' || outcome === 'memorandum'
}

/** Everybody may read of it. */
export function isPublic(state: FairState): boolean {
  return state !== 'planned'
}

/** The fair has taken place; what came of its meetings may still be told. */
export function isOver(state: FairState): boolean {
  return state === 'closed' || state === 'reported'
}
