import { amountSchema } from '#server/payments/payments.schema'
import { z } from 'zod'
import { daySchema, idSchema } from '../techmart.schema'

export type { BudgetSource } from '#db/tables/fair-plan'

/** Where the money of a line comes from. */
export const BUDGET_SOURCES = ['state', 'sponsor', 'fees'] as const
export const mostLines = 60

export const budgetLineSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(3).max(200),
  source: z.enum(BUDGET_SOURCES),
  /** VND. */
  planned: amountSchema,
  note: z.string().trim().max(1_000).default(''),
})

export type BudgetLineInput = z.infer<typeof budgetLineSchema>

export const spendingSchema = z.object({
  id: idSchema,
  spentOn: daySchema,
  payee: z.string().trim().min(2).max(200),
  documentNumber: z.string().trim().min(1).max(60),
  note: z.string().trim().max(1_000).default(''),
  /** VND. */
  amount: amountSchema.refine((amount) => amount > 0, 'budget:problems.amount'),
  overspendingReason: z.string().trim().max(1_000).default(''),
})

export type SpendingInput = z.infer<typeof spendingSchema>

export const correctionSchema = z.object({
  id: idSchema,
  spendingId: idSchema,
  note: z.string().trim().min(5).max(1_000),
})

export type CorrectionInput = z.infer<typeof correctionSchema>

export const budgetLinePageSchema = z.discriminatedUnion('intent', [
  budgetLineSchema.extend({ intent: z.literal('line') }),
  spendingSchema.extend({ intent: z.literal('spend') }),
  correctionSchema.extend({ intent: z.literal('correct') }),
  z.object({ intent: z.literal('remove-line') }),
])
