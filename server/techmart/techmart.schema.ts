import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { z } from 'zod'

export const idSchema = z.string().regex(/^[\w-]{1,40}$/)

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z.iso.date().refine((day) => day >= '2000-01-01' && day < '2100-01-01', 'techmart:problems.day')

/** Hours and minutes, `HH:MM`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'techmart:problems.time')

const provinces = new Set(PROVINCES.map(({ code }) => code))
const fields = new Set(FIELDS_OF_SCIENCE.map(({ code }) => code))

export const FAIR_PLACES = ['on-site', 'online', 'both'] as const
export const FAIR_LEVELS = ['national', 'regional', 'provincial', 'thematic'] as const

/** What a list of fairs is narrowed to. Nothing in an address is an error. */
export const fairFilterSchema = z.object({
  place: z.enum(FAIR_PLACES).optional().catch(undefined),
  level: z.enum(FAIR_LEVELS).optional().catch(undefined),
})

export type FairFilter = z.infer<typeof fairFilterSchema>

export const fairSchema = z
  .object({
    id: idSchema,
    titleVi: z.string().trim().min(10).max(200),
    titleEn: z.string().trim().max(200).default(''),
    aboutVi: z.string().trim().min(20).max(5_000),
    aboutEn: z.string().trim().max(5_000).default(''),
    place: z.enum(FAIR_PLACES),
    level: z.enum(FAIR_LEVELS).default('provincial'),
    themeVi: z.string().trim().max(200).default(''),
    themeEn: z.string().trim().max(200).default(''),
    venue: z.string().trim().max(300).default(''),
    province: z.string().refine((code) => provinces.has(code), 'errors:not-a-choice'),
    startsOn: daySchema,
    endsOn: daySchema,
    dayStarts: timeSchema,
    dayEnds: timeSchema,
    breakStarts: timeSchema.optional(),
    breakEnds: timeSchema.optional(),
    meetingMinutes: z.coerce.number().int().min(5).max(120),
    tables: z.coerce.number().int().min(1).max(1_000),
    fields: z
      .array(z.string().refine((code) => fields.has(code), 'errors:not-a-choice'))
      .max(52)
      .default([]),
  })
  .superRefine((fair, issues) => {
    const add = (field: string, message: string) => issues.addIssue({ code: 'custom', path: [field], message })
    if (fair.endsOn < fair.startsOn) add('endsOn', 'techmart:problems.ends-before-start')
    if (Date.parse(fair.endsOn) - Date.parse(fair.startsOn) > 13 * 86_400_000) add('endsOn', 'techmart:problems.too-many-days?max=14')
    if (fair.dayEnds <= fair.dayStarts) add('dayEnds', 'techmart:problems.day-ends-early')
    if ((fair.breakStarts === undefined) !== (fair.breakEnds === undefined)) add('breakEnds', 'techmart:problems.break-half')
    if (fair.breakStarts && fair.breakEnds && fair.breakEnds <= fair.breakStarts) add('breakEnds', 'techmart:problems.break-order')
    if (fair.level === 'thematic' && fair.themeVi === '') add('themeVi', 'techmart:problems.theme')
    if (fair.place !== 'online' && fair.venue === '') add('venue', 'errors:required')
  })

export type FairInput = z.infer<typeof fairSchema>

export const fairActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['announce', 'start', 'close']) }),
  z.object({ intent: z.literal('cancel'), note: z.string().trim().min(10).max(1_000) }),
])

export type FairActInput = z.infer<typeof fairActSchema>

/** Everything that is sent from the Office's page of a fair: its own steps, and the answers to registrations. */
export const fairPageSchema = z.discriminatedUnion('intent', [
  ...fairActSchema.options,
  z.object({ intent: z.literal('accept'), registrationId: idSchema }),
  z.object({ intent: z.literal('refuse'), registrationId: idSchema, note: z.string().trim().min(10).max(1_000) }),
])
