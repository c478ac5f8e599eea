import { PROVINCES } from '#db/reference/provinces'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { z } from 'zod'

/** Stands for all provinces, those to come too. */
export const COUNTRY = 'country'

const provinces = PROVINCES.map(({ code }) => code)
const areas = [COUNTRY, ...provinces] as [string, ...string[]]
const ways = TRANSFER_MODES.map(({ code }) => code) as [string, ...string[]]

/** Provinces, or the whole country alone where it is among them. */
const area = z
  .array(z.enum(areas))
  .max(areas.length)
  .default([])
  .transform((codes) => (codes.includes(COUNTRY) ? [COUNTRY] : [...new Set(codes)]))

const mostMonths = 120

/** Months from the contract until it works at the receiver's, 0 where it does at once. Null = not said. */
const leadMonths = z
  .union([z.string(), z.number()])
  .optional()
  .nullable()
  .transform((given, context) => {
    const text = String(given ?? '').trim()
    if (text === '') return null
    const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
    if (months <= mostMonths) return months
    context.addIssue({ code: 'custom', message: 'technologies:problems.months' })
    return z.NEVER
  })

const day = z.iso
  .date('technologies:problems.day')
  .optional()
  .nullable()
  .transform((value) => value ?? null)

/** An exclusive right that another was given: where, which ways of transfer it closes there, and to which day. */
const exclusivity = z
  .object({ area, closes: z.array(z.enum(ways)).max(ways.length).default([]), until: day })
  .optional()
  .transform((row, context) => {
    if (!row || (row.area.length === 0 && row.closes.length === 0 && row.until === null)) return null
    for (const field of ['area', 'closes'] as const)
      if (row[field].length === 0) context.addIssue({ code: 'custom', path: [field], message: 'technologies:problems.choose' })
    return { ...row, closes: [...new Set(row.closes)] }
  })

export type Exclusivity = NonNullable<z.output<typeof exclusivity>>

/** When and where it can be delivered, and what others hold of it. */
export const delivery = {
  leadMonths,
  serves: area,
  exclusivities: z
    .array(exclusivity)
    .max(10)
    .default([])
    .transform((rows) => rows.filter((row): row is Exclusivity => row !== null)),
}

/** What a content from before it was asked does not say. */
export const unsaidDelivery = { leadMonths: null, serves: [], exclusivities: [] }

/** Whether it still holds on a day: its last day is the one given. */
export const holdsOn = (today: string, { until }: Pick<Exclusivity, 'until'>): boolean => until === null || until >= today
