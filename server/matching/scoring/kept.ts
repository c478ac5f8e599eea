import type { RankInput } from '../matching.requests'

/** The least score of a suggestion, of 100: below it, what two records share is what all records of a trade share. */
export const FLOOR = 45
/** A record's best three are suggested from this score on; once suggested, a pair stays so until it falls below it. */
export const NEAREST = { count: 3, floor: 38 }
/** Suggestions made for a record at most when it is published: who has no time looks through no more. */
export const LIMIT = 20

export type Rules = Pick<RankInput, 'limit' | 'floor' | 'nearest'>

export const RULES: Rules = { limit: LIMIT, floor: FLOOR, nearest: NEAREST }

/** Of partners in an order, best first, those that become suggestions: above the floor, and the nearest few from a lower one on. */
export function keptOf(partners: readonly { id: string; score: number }[], { limit, floor, nearest }: Rules): string[] {
  return partners
    .filter(({ score }, place) => score >= (place < nearest.count ? nearest.floor : floor))
    .slice(0, limit)
    .map(({ id }) => id)
}
