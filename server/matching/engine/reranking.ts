import type { RecordKind } from './records'

/** Candidates read again at most: the first stage puts few good ones further down, and each costs a reading of its text. */
export const RERANKED = 100

/** A second look at what the engine found, by something that reads texts in its own way. */
export interface Reranker {
  /** How near each partner is in meaning to the record of that kind, 0 to 1, in the order given. Rejects where it cannot tell. */
  likenesses(kind: RecordKind, text: string, partners: readonly string[]): Promise<number[]>
}

/** Cormack, Clarke, Büttcher 2009: large enough that the first few places of one order do not decide alone. */
const RANK_CONSTANT = 60

/** How much the likeness says beside the engine's own order. */
const SHARE = 0.5

/** The engine's candidates, best first, in the order that it and the re-ranker come to together. */
export async function rerank<T extends { text: string }>(
  reranker: Reranker,
  kind: RecordKind,
  text: string,
  candidates: readonly T[],
): Promise<T[]> {
  const first = candidates.slice(0, RERANKED)
  if (first.length < 2) return [...candidates]
  const likenesses = await reranker.likenesses(
    kind,
    text,
    first.map((candidate) => candidate.text),
  )
  return [...fuse(first, likenesses), ...candidates.slice(RERANKED)]
}

/**
 * The candidates (best first) in the order that their own and that of their likenesses come to: reciprocal ranks, added by
 * `share`. Places are fused, not numbers: models put their likenesses on scales of their own, many between 0.7 and 1. Ties stay
 * as they were, and so does everything where a likeness is missing or no number. No candidate is changed, added or lost.
 */
export function fuse<T>(candidates: readonly T[], likenesses: readonly number[], share = SHARE): T[] {
  if (likenesses.length !== candidates.length || !likenesses.every(Number.isFinite)) return [...candidates]
  const places = candidates.map((_, place) => place)
  const alike = [...places].sort((a, b) => (likenesses[b] ?? 0) - (likenesses[a] ?? 0) || a - b)
  const earned = new Map(alike.map((own, place) => [own, (1 - share) / (RANK_CONSTANT + own) + share / (RANK_CONSTANT + place)]))
  return places.sort((a, b) => (earned.get(b) ?? 0) - (earned.get(a) ?? 0) || a - b).flatMap((place) => candidates.slice(place, place + 1))
}
