import { z } from 'zod'

export const feeKinds = ['listing', 'promotion', 'brokering', 'booth', 'valuation'] as const
export type FeeKind = (typeof feeKinds)[number]
export const payerKinds = ['enterprise', 'institute', 'university', 'technology-firm', 'intermediary', 'individual'] as const
export const invoiceStates = ['open', 'part-paid', 'paid', 'overpaid', 'refunded', 'void'] as const

/** VND. A thousand billion: above any fee, and still exact with its VAT. */
export const largestAmount = 1_000_000_000_000

export const idSchema = z.string().regex(/^[\w-]{1,40}$/, 'errors:wrong-form')

/** Whole đồng, typed with or without separators: `1.500.000`. */
export const amountSchema = z
  .string()
  .trim()
  .max(40)
  .transform((typed) => typed.replace(/[\s.,]/g, ''))
  .pipe(z.string().regex(/^\d{1,18}$/, 'payments:problems.amount'))
  .transform(Number)
  .pipe(z.number().max(largestAmount, 'payments:problems.amount-too-big'))

/** A legal day that exists. */
export const daySchema = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'payments:problems.day')
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'payments:problems.day')

// Words of a person, without the signs that PostgreSQL cannot hold.
const tidy = (text: string) => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim()
export const words = (max: number) => z.string().overwrite(tidy).min(1).max(max)
export const optionalWords = (max: number) => z.string().overwrite(tidy).max(max).default('')

/** Typed in per cent, kept in thousandths: `8` or `0,5`. */
export const perMilleSchema = z
  .string()
  .trim()
  .max(10)
  .transform((typed) => typed.replace('%', '').replace(',', '.').trim())
  .pipe(z.string().regex(/^\d{1,3}(\.\d)?$/, 'payments:problems.percent'))
  .transform((typed) => Math.round(Number(typed) * 10))
  .pipe(z.number().max(1000, 'payments:problems.percent'))

/** A place in a list that is read backwards. */
export const positionSchema = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)
