import { amountSchema, daySchema, idSchema, noteSchema, requiredNoteSchema } from '#server/deals/deals.schema'
import { z } from 'zod'

/** VND. What all payments of one contract may come to; sums stay exact far beyond it. */
export const largestTotal = 1_000_000_000_000_000

export const rightCodes = ['ownership', 'exclusive-use', 'non-exclusive-use'] as const
export const directions = ['domestic', 'inbound', 'outbound'] as const
export const stageCodes = ['registered', 'implemented', 'paid', 'failed'] as const
export type RecordedStage = (typeof stageCodes)[number]

/** What decides whether a contract must be registered. */
export const dutyFactsSchema = z.object({
  signedOn: daySchema,
  direction: z.enum(directions).default('domestic'),
  usesStateMoney: z.boolean().default(false),
  resultRegistered: z.boolean().default(false),
  transferLicensed: z.boolean().default(false),
})
export type DutyFacts = z.infer<typeof dutyFactsSchema>

const tidy = (text: string) => text.replaceAll('\u0000', '').trim()
const line = (max: number) => z.string().overwrite(tidy).min(1).max(max)

export const transferSchema = z.object({
  id: idSchema,
  ...dutyFactsSchema.shape,
  contractNumber: line(80),
  objects: z.array(z.string().max(60)).min(1).max(20),
  right: z.enum(rightCodes),
  mode: z.string().min(1).max(60),
  durationMonths: z.coerce.number().int().min(1).max(1_200).optional(),
  /** VND, without VAT. */
  value: amountSchema,
  fairId: idSchema.optional(),
})
export type NewTransfer = z.input<typeof dutyFactsSchema> & Omit<z.infer<typeof transferSchema>, keyof DutyFacts> & { dealId: string }

export const stageSchema = z.object({
  id: idSchema,
  stage: z.enum(stageCodes),
  happenedOn: daySchema,
  note: noteSchema,
  /** Number of the certificate of registration, where that is the stage. */
  registrationNumber: line(80).optional(),
  /** Of the list, where it failed. */
  reason: z.string().max(60).optional(),
})
export type NewStage = Omit<z.infer<typeof stageSchema>, 'note'> & { transferId: string; note?: string }

export const paymentSchema = z.object({
  id: idSchema,
  receivedOn: daySchema,
  amount: amountSchema.pipe(z.number().min(1)),
  /** Number of the bank's note or of the invoice. */
  reference: z.string().overwrite(tidy).max(120).default(''),
})
export type NewPayment = Omit<z.infer<typeof paymentSchema>, 'reference'> & {
  transferId: string
  reference?: string
}

export const removePaymentSchema = z.object({ paymentId: idSchema, note: requiredNoteSchema })
export type RemovePayment = z.infer<typeof removePaymentSchema> & { transferId: string }

/** What the Office records on the page of a contract, told apart by the button that was pressed. */
export const transferActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('stage'), ...stageSchema.shape }),
  z.object({ intent: z.literal('payment'), ...paymentSchema.shape }),
  z.object({ intent: z.literal('remove-payment'), ...removePaymentSchema.shape }),
])
