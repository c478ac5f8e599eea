import type { WishKind, WishState } from '#db/tables/wishes'
import type { Step } from '../techmart.states'

export type { WishKind, WishState }

export type WishAct = 'ask' | 'shun' | 'withdraw' | 'accept' | 'decline'
/** The organisation whose wish it is, and the one that it would meet. */
export type WishWho = 'asker' | 'asked'

export const WISH_LIFE: readonly Step<WishState, WishAct, WishWho>[] = [
  { state: 'asked', act: 'ask', who: ['asker'], next: 'asked', rule: 'must and would may change places' },
  { state: 'asked', act: 'shun', who: ['asker'], next: 'private' },
  { state: 'asked', act: 'withdraw', who: ['asker'], next: 'withdrawn' },
  { state: 'asked', act: 'accept', who: ['asked'], next: 'accepted' },
  { state: 'asked', act: 'decline', who: ['asked'], next: 'declined' },
  { state: 'accepted', act: 'ask', who: ['asker'], next: 'accepted' },
  { state: 'accepted', act: 'shun', who: ['asker'], next: 'private' },
  { state: 'accepted', act: 'withdraw', who: ['asker'], next: 'withdrawn' },
  { state: 'accepted', act: 'decline', who: ['asked'], next: 'declined', rule: 'until the meeting is arranged' },
  // Declined is declined: nobody is asked again until they change their mind.
  { state: 'declined', act: 'accept', who: ['asked'], next: 'accepted' },
  { state: 'withdrawn', act: 'ask', who: ['asker'], next: 'asked' },
  { state: 'withdrawn', act: 'shun', who: ['asker'], next: 'private' },
  { state: 'private', act: 'ask', who: ['asker'], next: 'asked' },
  { state: 'private', act: 'shun', who: ['asker'], next: 'private' },
  { state: 'private', act: 'withdraw', who: ['asker'], next: 'withdrawn' },
]

export function wishStep(state: WishState, act: WishAct, who: WishWho): Step<WishState, WishAct, WishWho> | undefined {
  return WISH_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
}
