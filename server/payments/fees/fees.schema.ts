import { z } from 'zod'
import { amountSchema, daySchema, feeKinds, idSchema, payerKinds, perMilleSchema, words } from '../payments.schema'

const period = { validFrom: daySchema, validTo: daySchema.optional() }
const isPeriod = ({ validFrom, validTo }: { validFrom: string; validTo?: string | undefined }) =>
  validTo === undefined || validTo > validFrom
const badPeriod = { path: ['validTo'], message: 'payments:problems.period' }

export const feeSchema = z
  .object({
    id: idSchema,
    kind: z.enum(feeKinds),
    /** Every kind of organisation where none is named. */
    organisationKind: z.enum(payerKinds).optional(),
    amount: amountSchema.optional(),
    sharePerMille: perMilleSchema.optional(),
    vatPerMille: perMilleSchema.default(0),
    ...period,
    source: words(300),
  })
  .refine(isPeriod, badPeriod)
  .refine(({ amount, sharePerMille }) => (amount === undefined) !== (sharePerMille === undefined), {
    path: ['amount'],
    message: 'payments:problems.amount-or-share',
  })
export type NewFee = z.output<typeof feeSchema>

export const reliefSchema = z
  .object({
    id: idSchema,
    kind: z.enum(feeKinds).optional(),
    organisationKind: z.enum(payerKinds).optional(),
    percent: z.coerce.number('payments:problems.percent').int('payments:problems.percent').min(0).max(100, 'payments:problems.percent'),
    ...period,
    source: words(300),
  })
  .refine(isPeriod, badPeriod)
export type NewRelief = z.output<typeof reliefSchema>

/** The two forms of the fee list's page. */
export const feeListActSchema = z.discriminatedUnion('intent', [
  feeSchema.safeExtend({ intent: z.literal('fee') }),
  reliefSchema.safeExtend({ intent: z.literal('relief') }),
])
