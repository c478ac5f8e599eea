import { REASONS } from '#db/reference/reasons'
import { z } from 'zod'

/** Why a suggestion may be dismissed. */
export const dismissalReasons = REASONS.filter(({ list }) => list === 'dismiss-suggestion')

export const dismissSchema = z
  .object({
    reason: z.enum(dismissalReasons.map(({ code }) => code) as [string, ...string[]]),
    note: z.string().trim().max(500).default(''),
  })
  .refine(({ reason, note }) => note !== '' || !dismissalReasons.find(({ code }) => code === reason)?.needs_note, {
    path: ['note'],
    error: 'matching:problems.note',
  })

export type Dismissal = z.output<typeof dismissSchema>

/** Scores from … to under …, as the Office filters by them. */
export const bands = { weak: [0, 50], good: [50, 60], strong: [60, 101] } as const
export type Band = keyof typeof bands
export const bandNames = Object.keys(bands) as [Band, ...Band[]]

export const states = ['suggested', 'taken-up', 'dismissed', 'outdated'] as const

const page = z.coerce.number().int().min(1).max(10_000).catch(1)
const absent = (value: unknown) => (value === '' ? undefined : value)

/** What an address may ask of a list of suggestions; anything unknown in it is left out. */
export const matchListSchema = z.object({
  state: z.enum(states).catch('suggested'),
  side: z.enum(['needs', 'technologies']).optional().catch(undefined),
  page,
})
export type MatchListQuery = z.output<typeof matchListSchema>

export const officeListSchema = z.object({
  state: z.preprocess(absent, z.enum(states).optional().catch(undefined)),
  band: z.preprocess(absent, z.enum(bandNames).optional().catch(undefined)),
  field: z.preprocess(
    absent,
    z
      .string()
      .regex(/^\d(\d\d)?$/)
      .optional()
      .catch(undefined),
  ),
  page,
})
export type OfficeListQuery = z.output<typeof officeListSchema>
