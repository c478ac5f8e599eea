import type { RankInput } from '../matching.requests'

type Rules = Pick<RankInput, 'limit' | 'floor' | 'nearest'>

/** Of partners in an order, best first, those that become suggestions: above the floor, and the nearest few from a lower one on. */
export function keptOf(partners: readonly { id: string; score: number }[], { limit, floor, nearest }: Rules): string[] {
  return partners
    .filter(({ score }, place) => score >= (place < nearest.count ? nearest.floor : floor))
    .slice(0, limit)
    .map(({ id }) => id)
}
