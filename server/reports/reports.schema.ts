import { z } from 'zod'
import { type Period, periodOf } from './periods'
import { dimensions, figureCodes, groups } from './figures/codes.schema'

const daySchema = z.iso.date().refine((day) => day >= '2000-01-01' && day < '2100-01-01')

/** The period asked for in an address; what makes no sense there becomes this year. At most ten years. */
export function periodIn(search: URLSearchParams, today: string): Period {
  const from = daySchema.safeParse(search.get('from'))
  const to = daySchema.safeParse(search.get('to'))
  const sensible = from.success && to.success && from.data <= to.data && Number(to.data.slice(0, 4)) - Number(from.data.slice(0, 4)) <= 10
  return sensible ? { from: from.data, to: to.data } : periodOf('this-year', today)
}

/** Whether a period was asked for that makes no sense, so that the page can say so. */
export function isPeriodWrong(search: URLSearchParams, period: Period): boolean {
  return (search.get('from') ?? period.from) !== period.from || (search.get('to') ?? period.to) !== period.to
}

/** What a report shows besides its period: how it is broken down, which figures, which of them is drawn. */
export const viewSchema = z.object({
  by: z.enum(dimensions).catch('month'),
  group: z.enum(groups).catch('supply'),
  chart: z.enum(figureCodes).optional().catch(undefined),
})

export type View = z.infer<typeof viewSchema>

/** One figure's records, all of them or those of one cell of a table. */
export const recordsSchema = z.object({
  figure: z.enum(figureCodes),
  by: z.enum(dimensions).optional().catch(undefined),
  value: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type RecordsAsked = z.infer<typeof recordsSchema> & Period
