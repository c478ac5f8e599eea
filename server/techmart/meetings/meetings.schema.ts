import { z } from 'zod'
import { daySchema, idSchema, timeSchema } from '../techmart.schema'

const when = { day: daySchema, start: timeSchema, table: z.coerce.number().int().min(1).max(1_000) }

export const arrangeSchema = z
  .object({ id: idSchema, fairId: idSchema, matchId: idSchema.optional(), technologyId: idSchema.optional(), needId: idSchema.optional(), ...when })
  .refine(({ matchId, technologyId, needId }) => matchId !== undefined || (technologyId !== undefined && needId !== undefined), 'techmart:problems.pair')

export type ArrangeInput = z.infer<typeof arrangeSchema>

export const moveSchema = z.object({ meetingId: idSchema, ...when })

export type MoveInput = z.infer<typeof moveSchema>

export const cancelMeetingSchema = z.object({ meetingId: idSchema, note: z.string().trim().min(5).max(1_000) })

/** đồng, typed with or without separators. */
const amountSchema = z
  .string()
  .transform((text) => text.replace(/[\s.,₫]/g, ''))
  .pipe(z.string().regex(/^\d{1,15}$/, 'techmart:problems.amount').transform(Number))

const note = z.string().trim().max(2_000).default('')

export const outcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ meetingId: idSchema, outcome: z.enum(['follow-up', 'nothing', 'missed']), note }),
  z.object({ meetingId: idSchema, outcome: z.literal('deal'), note, dealId: idSchema }),
  z.object({
    meetingId: idSchema,
    outcome: z.literal('memorandum'),
    note,
    dealId: idSchema,
    memorandumId: idSchema,
    signedOn: daySchema,
    potentialValue: amountSchema,
  }),
])

export type OutcomeInput = z.infer<typeof outcomeSchema>
export type OutcomeFields = z.input<typeof outcomeSchema>
