import type { InvitationState } from '#db/tables/fair-plan'
import type { Step } from '../techmart.states'

export type { InvitationState }

export type InvitationAct = 'open' | 'decline'

/** The life of an invitation. That its organisation has registered is no state of it: registrations say so, and an invitation follows. */
export const INVITATION_LIFE: readonly Step<InvitationState, InvitationAct, 'invited'>[] = [
  { state: 'sent', act: 'open', who: ['invited'], next: 'seen' },
  { state: 'sent', act: 'decline', who: ['invited'], next: 'declined' },
  { state: 'seen', act: 'open', who: ['invited'], next: 'seen' },
  { state: 'seen', act: 'decline', who: ['invited'], next: 'declined', rule: 'not where it has registered' },
]

export const invitationStep = (state: InvitationState, act: InvitationAct) =>
  INVITATION_LIFE.find((step) => step.state === state && step.act === act)
