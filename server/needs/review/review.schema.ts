import { z } from 'zod'
import { cleaned } from '../needs.schema'
import { qualityChecks } from '../needs.states'

/** The two answers of a review. `seen` is the moment of the submission that the officer read. */
export const reviewSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('publish'),
    seen: z.iso.datetime(),
    checks: z
      .array(z.enum(qualityChecks))
      .refine((ticked) => qualityChecks.every((check) => ticked.includes(check)), 'needs:problems.checks'),
  }),
  z.object({
    intent: z.literal('return'),
    seen: z.iso.datetime(),
    reason: z.string().min(1).max(60),
    note: z.string().overwrite(cleaned).max(2_000).default(''),
  }),
])
