import { z } from 'zod'

/** Suggestions that a shortlist holds at most. */
export const LONGEST = 10
/** Days that a link may work. */
export const linkDays = [7, 30, 90] as const

const id = z.string().regex(/^[0-9a-z]{6,40}$/i)
const name = z.string().trim().min(1).max(120)
const note = z.string().trim().max(500).default('')

export const newShortlistSchema = z
  .object({
    id,
    /** An open shortlist of the same need that they are added to; empty makes a new one. */
    into: id.or(z.literal('')).default(''),
    name: z.string().trim().max(120).default(''),
    matchIds: z
      .array(id)
      .min(1, { error: 'shortlists:problems.none-picked' })
      .max(LONGEST, { error: `shortlists:problems.too-many?max=${LONGEST}` }),
  })
  .refine(({ into, name: given }) => into !== '' || given !== '', { path: ['name'], error: 'errors:required' })

export type NewShortlist = z.output<typeof newShortlistSchema>

export const editShortlistSchema = z.object({
  name,
  entries: z
    .array(z.object({ matchId: id, position: z.number().int().min(1).max(99), note, remove: z.boolean().default(false) }))
    .max(LONGEST)
    .default([]),
})

export type EditShortlist = z.output<typeof editShortlistSchema>

export const linkSchema = z.object({
  id,
  days: z.coerce.number().pipe(z.literal(linkDays)),
  withNotes: z.boolean().default(false),
})

export type NewLink = z.output<typeof linkSchema>

export const revokeSchema = z.object({ linkId: id })

/** A form of one button. */
export const noInputSchema = z.object({})
