import { z } from 'zod'
import { idSchema } from '../techmart.schema'

export const mostAtOnce = 50

/** As the funnel counts them: each contains those after it, but for the declined. */
export const INVITATION_STEPS = ['sent', 'seen', 'registered', 'declined'] as const
export type InvitationStep = (typeof INVITATION_STEPS)[number]

export const inviteSchema = z.object({
  organisationIds: z.array(idSchema).min(1, 'fair-invitations:problems.nobody').max(mostAtOnce).prefault([]),
  note: z.string().trim().max(600).default(''),
})

export type InviteInput = z.infer<typeof inviteSchema>

export const declineSchema = z.object({ note: z.string().trim().max(600).default('') })
