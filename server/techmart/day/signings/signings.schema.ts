import { z } from 'zod'
import { daySchema, idSchema } from '../../techmart.schema'

/** đồng, with or without separators; potential. */
const amount = z
  .string()
  .transform((text) => text.replace(/[\s.,₫]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/, 'techmart:problems.amount')
      .transform(Number),
  )

const name = z.string().trim().min(2).max(120)
const position = z.string().trim().max(120).default('')

/** Whose memorandum it is: of a meeting of the fair, or of a deal that the two have already. */
const of = z.string().regex(/^(meeting|deal):[\w-]{1,40}$/, 'errors:not-a-choice')

export const prepareSchema = z.object({
  id: idSchema,
  of,
  signedOn: daySchema,
  potentialValue: amount,
  supplierSigner: name,
  supplierPosition: position,
  enterpriseSigner: name,
  enterprisePosition: position,
  note: z.string().trim().max(1_000).default(''),
})

export type PrepareInput = z.infer<typeof prepareSchema>

/** What the Office does with a prepared one; `dealId` is the form's, for a deal that is opened thereby. */
export const officeSigningSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('record'), dealId: idSchema }),
  z.object({ intent: z.literal('withdraw') }),
])

/** What the owner of a side does with it. */
export const ownSigningSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm') }),
  z.object({ intent: z.literal('refuse'), note: z.string().trim().min(5).max(500) }),
])
