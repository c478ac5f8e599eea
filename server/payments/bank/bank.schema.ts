import { z } from 'zod'
import { idSchema, words } from '../payments.schema'

export const statementBytes = 4 * 1024 * 1024

export const bankAccountSchema = z.object({
  id: idSchema,
  bin: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'payments:problems.bin'),
  bankName: words(120),
  accountNumber: z
    .string()
    .trim()
    .toUpperCase()
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^[0-9A-Z]{4,19}$/, 'payments:problems.account-number')),
  holder: words(120),
})
export type NewBankAccount = z.output<typeof bankAccountSchema>

export const statementSchema = z.object({ id: idSchema })

export const assignSchema = z.object({
  /** Number or reference of an invoice, as the officer types or chooses it. */
  invoice: z
    .string()
    .trim()
    .toUpperCase()
    .min(1, 'errors:required')
    .max(40)
    .transform((typed) => typed.replace(/[^0-9A-Z-]/g, '')),
})

export const lineActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), ...assignSchema.shape }),
  z.object({ intent: z.literal('release') }),
  z.object({ intent: z.literal('set-aside'), note: words(300) }),
  z.object({ intent: z.literal('take-back') }),
])
export type LineActInput = z.output<typeof lineActSchema>

export const lineSearchSchema = z.object({
  state: z.enum(['unmatched', 'matched', 'foreign']).optional().catch(undefined),
  statement: idSchema.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type LineSearch = z.output<typeof lineSearchSchema>
