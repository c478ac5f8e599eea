import { z } from 'zod'
import { idSchema, timeSchema } from '../../techmart.schema'

const noShow = z.object({ event: z.literal('no-show'), organisationId: idSchema })
const late = z.object({ event: z.literal('late'), organisationId: idSchema, until: timeSchema })
const closed = z.object({ event: z.literal('room-closed'), room: z.coerce.number().int().min(0).max(5) })
const walkIn = z
  .object({ event: z.literal('walk-in'), organisationId: idSchema, otherId: idSchema })
  .refine(({ organisationId, otherId }) => organisationId !== otherId, { path: ['otherId'], message: 'timetabling:problems.same-twice' })

/** Something that happens on the day. */
export const happeningSchema = z.discriminatedUnion('event', [noShow, late, closed, walkIn])

export type Happening = z.infer<typeof happeningSchema>

/** What was seen in the preview, to be done. */
export const repairSchema = z.object({
  intent: z.literal('apply'),
  id: idSchema,
  event: z.enum(['no-show', 'late', 'room-closed', 'walk-in']),
  organisationId: idSchema.optional(),
  otherId: idSchema.optional(),
  until: timeSchema.optional(),
  room: z.coerce.number().int().min(0).max(5).optional(),
  plan: z.string().regex(/^[0-9a-f]{64}$/),
})

export const repairPageSchema = z.discriminatedUnion('intent', [
  repairSchema,
  z.object({ intent: z.literal('end'), disruptionId: idSchema }),
])

export type RepairInput = z.infer<typeof repairSchema>
