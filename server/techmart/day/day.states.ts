import type { SigningState, WalkInState } from '#db/tables/fair-day'
import type { Step } from '../techmart.states'

export type { SigningState, WalkInState }

export type WalkInAct = 'accept' | 'decline' | 'withdraw' | 'seat' | 'expire'
export type WalkInWho = 'asker' | 'asked' | 'office' | 'exchange'

export const WALK_IN_LIFE: readonly Step<WalkInState, WalkInAct, WalkInWho>[] = [
  { state: 'asked', act: 'accept', who: ['asked', 'office'], next: 'waiting', rule: 'the Office where both stand at the desk' },
  { state: 'asked', act: 'decline', who: ['asked'], next: 'declined' },
  { state: 'asked', act: 'withdraw', who: ['asker', 'office'], next: 'withdrawn' },
  { state: 'asked', act: 'expire', who: ['exchange'], next: 'expired', rule: 'at the end of its day' },
  { state: 'waiting', act: 'seat', who: ['office'], next: 'seated', rule: 'the first table and slot that are free for both' },
  { state: 'waiting', act: 'withdraw', who: ['asker', 'asked', 'office'], next: 'withdrawn' },
  { state: 'waiting', act: 'expire', who: ['exchange'], next: 'expired', rule: 'at the end of its day' },
]

export type SigningAct = 'confirm' | 'refuse' | 'withdraw' | 'record'
export type SigningWho = 'owner' | 'office'

export const SIGNING_LIFE: readonly Step<SigningState, SigningAct, SigningWho>[] = [
  { state: 'prepared', act: 'confirm', who: ['owner'], next: 'prepared', rule: 'one side; with the second it is confirmed' },
  { state: 'prepared', act: 'refuse', who: ['owner'], next: 'refused', rule: 'with a reason; it is prepared anew' },
  { state: 'prepared', act: 'withdraw', who: ['office'], next: 'withdrawn' },
  { state: 'confirmed', act: 'withdraw', who: ['office'], next: 'withdrawn' },
  { state: 'confirmed', act: 'record', who: ['office'], next: 'recorded', rule: 'its deal has a memorandum from then on' },
]

export const walkInStep = (state: WalkInState, act: WalkInAct, who: WalkInWho) =>
  WALK_IN_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))

export const signingStep = (state: SigningState, act: SigningAct, who: SigningWho) =>
  SIGNING_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
