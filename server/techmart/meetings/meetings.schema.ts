import { website } from '#server/organisations/organisations.schema'
import { z } from 'zod'
import { daySchema, idSchema, timeSchema } from '../techmart.schema'

const when = { day: daySchema, start: timeSchema, table: z.coerce.number().int().min(1).max(1_000) }

export const arrangeSchema = z
  .object({
    id: idSchema,
    fairId: idSchema,
    matchId: idSchema.optional(),
    technologyId: idSchema.optional(),
    needId: idSchema.optional(),
    ...when,
  })
  .refine(
    ({ matchId, technologyId, needId }) => matchId !== undefined || (technologyId !== undefined && needId !== undefined),
    'techmart:problems.pair',
  )

export type ArrangeInput = z.infer<typeof arrangeSchema>

export const moveSchema = z.object({ meetingId: idSchema, ...when })

export type MoveInput = z.infer<typeof moveSchema>

/** đồng, typed with or without separators. */
export const amountSchema = z
  .string()
  .transform((text) => text.replace(/[\s.,₫]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^\d{1,15}$/, 'techmart:problems.amount')
      .transform(Number),
  )

const note = z.string().trim().max(2_000).default('')

const followed = z.object({ meetingId: idSchema, outcome: z.enum(['follow-up', 'nothing', 'missed']), note })
/** What a meeting agreed by name was about. */
export const subjectField = z.union([z.literal('').transform(() => undefined), idSchema]).optional()
const dealt = z.object({ meetingId: idSchema, outcome: z.literal('deal'), note, dealId: idSchema, technologyId: subjectField })
const remembered = z.object({
  meetingId: idSchema,
  outcome: z.literal('memorandum'),
  note,
  dealId: idSchema,
  technologyId: subjectField,
  memorandumId: idSchema,
  signedOn: daySchema,
  potentialValue: amountSchema,
})

export const outcomeSchema = z.discriminatedUnion('outcome', [followed, dealt, remembered])

export type OutcomeInput = z.infer<typeof outcomeSchema>

/** Everything that is sent from the Office's page of a meeting. */
export const meetingPageSchema = z.discriminatedUnion('intent', [
  moveSchema.extend({ intent: z.literal('move') }),
  z.object({ intent: z.literal('cancel'), note: z.string().trim().min(5).max(1_000) }),
  z.object({ intent: z.literal('link'), onlineUrl: website }),
  z.discriminatedUnion('outcome', [
    followed.extend({ intent: z.literal('record') }),
    dealt.extend({ intent: z.literal('record') }),
    remembered.extend({ intent: z.literal('record') }),
  ]),
])
