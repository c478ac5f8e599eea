import { z } from 'zod'
import { amountSchema, daySchema, feeKinds, idSchema, invoiceStates, optionalWords, words } from '../payments.schema'

export const creditSchema = z.object({
  id: idSchema,
  /** VND with VAT; all that is left where nothing is said. */
  amount: amountSchema.optional(),
  reason: words(300),
  giveBack: z
    .literal('on')
    .optional()
    .transform((checked) => checked === 'on'),
})
export type NewCredit = z.output<typeof creditSchema> & { invoiceId: string }

export const refundSchema = z.object({
  id: idSchema,
  paymentId: idSchema,
  amount: amountSchema,
  /** Number of the transfer out, where the money goes back by bank. */
  bankReference: optionalWords(60),
})
export type NewRefund = z.output<typeof refundSchema> & { invoiceId: string }

/** An invoice that an officer raises by hand. */
export const handInvoiceSchema = z.object({
  id: idSchema,
  organisationId: idSchema,
  kind: z.enum(feeKinds),
  /** VND without VAT; the fee of the day where nothing is said. */
  amount: amountSchema.optional(),
  /** The value of which a share is taken, where the fee is one. */
  base: amountSchema.optional(),
  descriptionVi: words(300),
  descriptionEn: optionalWords(300),
  dueOn: daySchema,
})
export type HandInvoice = z.output<typeof handInvoiceSchema>

export const payByCardSchema = z.object({ intent: z.literal('card'), id: idSchema })

export const invoiceSearchSchema = z.object({
  state: z
    .enum([...invoiceStates, 'overdue'])
    .optional()
    .catch(undefined),
  organisation: idSchema.optional().catch(undefined),
  kind: z.enum(feeKinds).optional().catch(undefined),
  q: z
    .string()
    .overwrite((typed) => typed.replaceAll('\u0000', '').trim())
    .max(80)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type InvoiceSearch = z.output<typeof invoiceSearchSchema>

export const demonstrationActSchema = z.object({ intent: z.enum(['pay', 'fail', 'abandon']) })

export const officeInvoiceSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('credit'), ...creditSchema.shape }),
  z.object({ intent: z.literal('refund'), ...refundSchema.shape }),
])
