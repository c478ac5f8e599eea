import { z } from 'zod'

export const messageLimit = 5_000
export const termsLimit = 10_000
export const noteLimit = 1_000
/** VND. A hundred thousand billion đồng: far above any contract, far below what a safe integer holds. */
export const largestAmount = 100_000_000_000_000

/** Our identifiers, and those of earlier systems that were brought in. */
export const idSchema = z.string().regex(/^[\w-]{1,40}$/, 'errors:wrong-form')
const optionalId = idSchema.optional()

/** Whole đồng, typed with or without separators: `1.500.000`. */
export const amountSchema = z
  .string()
  .trim()
  .max(40)
  .transform((typed) => typed.replace(/[\s.,]/g, ''))
  .pipe(z.string().regex(/^\d{1,18}$/, 'deals:problems.amount'))
  .transform(Number)
  .pipe(z.number().max(largestAmount, 'deals:problems.amount-too-big'))

/** A legal day that exists: `2026-02-30` does not. */
export const daySchema = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'deals:problems.day')
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'deals:problems.day')

/** Words of a person, without the signs that PostgreSQL cannot hold. */
const tidy = (text: string) => text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim()
const words = (max: number) => z.string().overwrite(tidy).min(1).max(max)
// No pipe: a form's empty field would pass the default and then be missing behind it.
const optionalWords = (max: number) => z.string().overwrite(tidy).max(max).default('')

export const messageBody = words(messageLimit)
export const noteSchema = optionalWords(noteLimit)
export const requiredNoteSchema = words(noteLimit)

export const openDealSchema = z.object({
  id: idSchema,
  technologyId: idSchema,
  needId: optionalId,
  /** The suggestion that it comes from. */
  matchId: optionalId,
  /** Named by the Office alone, where it brokers without a need. */
  enterpriseId: optionalId,
  message: messageBody,
})
export type OpenDeal = z.infer<typeof openDealSchema>

export const reasonSchema = z.object({ reason: z.string().min(1).max(60), note: noteSchema })
export type GivenReason = z.infer<typeof reasonSchema>

export const messageSchema = z.object({ id: idSchema, body: messageBody })
export type NewMessage = z.infer<typeof messageSchema> & { dealId: string }

export const termsSchema = z
  .object({
    /** The version that the person had before their eyes when writing: nobody overwrites what they have not seen. */
    basedOn: z.coerce.number().int().min(0).max(100_000),
    body: words(termsLimit),
    mode: z.string().max(60).optional(),
    valueMin: amountSchema.optional(),
    valueMax: amountSchema.optional(),
  })
  .refine(({ valueMin, valueMax }) => valueMin === undefined || valueMax === undefined || valueMax >= valueMin, {
    path: ['valueMax'],
    message: 'deals:problems.range',
  })
export type NewTerms = z.infer<typeof termsSchema> & { dealId: string }

export const versionSchema = z.object({ version: z.coerce.number().int().min(1).max(100_000) })

export const memorandumSchema = z.object({
  id: idSchema,
  signedOn: daySchema,
  potentialValue: amountSchema,
  fairId: optionalId,
  note: noteSchema,
})
export type NewMemorandum = Omit<z.infer<typeof memorandumSchema>, 'note'> & { dealId: string; note?: string }

/** Everything that can be done in a room, told apart by the button that was pressed. */
export const roomActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({ intent: z.literal('decline'), ...reasonSchema.shape }),
  z.object({ intent: z.literal('end'), ...reasonSchema.shape }),
  z.object({ intent: z.literal('write'), ...messageSchema.shape }),
  z.object({ intent: z.literal('confirm-terms'), ...versionSchema.shape }),
  z.object({ intent: z.literal('seen'), position: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
  z.object({ intent: z.literal('disclose') }),
  z.object({ intent: z.literal('undisclose') }),
])
