import type { FairFigure } from './codes.schema'
import { isFairValue } from './codes.schema'
import type { FairSums } from './figures.queries'

/** What the public reads of a reported fair. */
export const publicFigures = [
  'exhibitors',
  'visiting-organisations',
  'technologies',
  'needs',
  'people-came',
  'meetings-held',
  'memoranda',
  'contracts',
  'potential-value',
  'signed-value',
] as const satisfies readonly FairFigure[]

export type PublicFigure = (typeof publicFigures)[number]

/** A value over fewer records than this would tell what one of them is worth to whoever is party to another. */
export const fewestForValue = 3

/** The figures as they may be published: nothing in place of a value that would tell of single contracts. */
export function publicOf(sums: FairSums, publicNeeds: number): { figure: PublicFigure; value: number | null }[] {
  return publicFigures.map((figure) => {
    const { count, amount } = sums[figure]
    if (figure === 'needs') return { figure, value: publicNeeds }
    if (!isFairValue(figure)) return { figure, value: count }
    return { figure, value: count >= fewestForValue ? amount : count === 0 ? 0 : null }
  })
}
