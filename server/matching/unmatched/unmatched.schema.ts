import { z } from 'zod'

/** Days after which a need without an acceptable match is on the board. */
export const waitingDays = [7, 14, 30, 60] as const

/** From this score on a suggestion is acceptable: the Office's "good" band. */
export const ACCEPTABLE = 50

const absent = (value: unknown) => (value === '' ? undefined : value)

/** What an address may ask of the board; anything unknown in it is left out. */
export const unmatchedSchema = z.object({
  days: z.coerce.number().pipe(z.literal(waitingDays)).catch(14),
  field: z.preprocess(
    absent,
    z
      .string()
      .regex(/^\d(\d\d)?$/)
      .optional()
      .catch(undefined),
  ),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type UnmatchedQuery = z.output<typeof unmatchedSchema>

export const inviteSchema = z.object({
  needId: z.string().regex(/^[0-9a-z]{6,40}$/i),
  technologyId: z.string().regex(/^[0-9a-z]{6,40}$/i),
})
