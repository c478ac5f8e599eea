import { fewestAnswers } from './survey.schema'

export const askedGroups = ['exhibitors', 'visitors', 'people'] as const

export type AskedGroup = (typeof askedGroups)[number]

export interface Rate {
  asked: number
  answered: number
}

/** Whether answers may be shown at all: fewer than five are only counted. */
export const mayTell = ({ answered }: Rate): boolean => answered >= fewestAnswers

/**
 * Whether answers may be shown group by group. Every group that answered at all needs five answers: otherwise those of the small one
 * would follow from the others and the whole.
 */
export function mayBreakDown(groups: readonly Rate[]): boolean {
  const answering = groups.filter(({ answered }) => answered > 0)
  return answering.length > 1 && answering.every(mayTell)
}

/** Share in hundredths, with one decimal; nothing where nobody was asked. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1_000) / 10
}
