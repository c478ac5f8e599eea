import { z } from 'zod'
import { idSchema } from '../../techmart.schema'

const note = z.string().trim().max(500).default('')

export const askWalkInSchema = z.object({ intent: z.literal('ask'), id: idSchema, organisationId: idSchema, note })

export type AskWalkIn = z.infer<typeof askWalkInSchema>

/** Everything that is sent from an organisation's page of its walk-in meetings. */
export const walkInPageSchema = z.discriminatedUnion('intent', [
  askWalkInSchema,
  z.object({ intent: z.enum(['accept', 'decline', 'withdraw']), walkInId: idSchema }),
])

/** Both stand at the desk. */
export const deskWalkInSchema = z
  .object({ intent: z.literal('register'), id: idSchema, organisationId: idSchema, otherId: idSchema, note })
  .refine(({ organisationId, otherId }) => organisationId !== otherId, { path: ['otherId'], message: 'timetabling:problems.same-twice' })

export type DeskWalkIn = z.infer<typeof deskWalkInSchema>
