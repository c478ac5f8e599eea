import { z } from 'zod'

/** Scores from … to under …: fine enough to see whether a higher score is taken up more often. */
export const scoreBands = {
  'under-45': [0, 45],
  '45-50': [45, 50],
  '50-55': [50, 55],
  '55-60': [55, 60],
  '60-65': [60, 65],
  '65-70': [65, 70],
  'from-70': [70, 101],
} as const
export type ScoreBand = keyof typeof scoreBands
export const scoreBandNames = Object.keys(scoreBands) as [ScoreBand, ...ScoreBand[]]

/** Days from a suggestion to the first contact: over … up to …. */
export const waits = {
  day: [0, 1],
  'three-days': [1, 3],
  week: [3, 7],
  fortnight: [7, 14],
  month: [14, 30],
  quarter: [30, 90],
  longer: [90, 100_000],
} as const
export type Wait = keyof typeof waits
export const waitNames = Object.keys(waits) as [Wait, ...Wait[]]

/** What a figure counts: suggestions shown in the period with what came of them, or decisions made in it. */
export const outcomes = [
  'shown',
  'opened',
  'taken-up',
  'dismissed',
  'meeting',
  'deal',
  'contract',
  'decided-dismissed',
  'decided-taken-up',
] as const
export type OutcomeName = (typeof outcomes)[number]

const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const unknown = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** The period of an address; anything unknown in it is left out. */
export const periodSchema = z.object({ from: unknown(day), to: unknown(day) })

export const recordsSchema = periodSchema.extend({
  outcome: z.enum(outcomes).catch('shown'),
  band: unknown(z.enum(scoreBandNames)),
  promoted: unknown(z.enum(['yes', 'no'])),
  reason: unknown(z.string().regex(/^[a-z-]{1,40}$/)),
  wait: unknown(z.enum(waitNames)),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type RecordsAsked = z.output<typeof recordsSchema>
