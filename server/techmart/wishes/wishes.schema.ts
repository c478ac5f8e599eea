import { z } from 'zod'
import { idSchema } from '../techmart.schema'

/** Languages in which people talk at a fair; ISO 639-1. */
export const LANGUAGES = ['vi', 'en', 'zh', 'ja', 'ko', 'fr', 'de', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

const whom = { organisationId: idSchema.optional(), matchId: idSchema.optional() }

export const askSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['must', 'would', 'not']),
    ...whom,
    note: z.string().trim().max(500).default(''),
  })
  .refine(({ organisationId, matchId }) => (organisationId === undefined) !== (matchId === undefined), 'wishes:problems.whom')

export type AskInput = z.infer<typeof askSchema>

/** Everything that is sent from an organisation's page of wishes, but what it says of itself. */
export const wishPageSchema = z.discriminatedUnion('intent', [
  askSchema.safeExtend({ intent: z.literal('ask') }),
  z.object({ intent: z.enum(['withdraw', 'accept', 'decline']), wishId: idSchema }),
])

/** `2026-12-01 morning`, `2026-12-01 afternoon`, `2026-12-01 09:30`. */
const timeAway = z.string().regex(/^\d{4}-\d{2}-\d{2} (morning|afternoon|([01]\d|2[0-3]):[0-5]\d)$/, 'errors:not-a-choice')

export const availabilitySchema = z.object({
  /** The half days on which the delegation is there. */
  halves: z.array(timeAway).max(28).default([]),
  /** Single slots of those in which it cannot meet. */
  busy: z.array(timeAway).max(400).default([]),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
  mostMeetings: z.coerce.number().int().min(1).max(100).optional(),
})

export type AvailabilityInput = z.infer<typeof availabilitySchema>
