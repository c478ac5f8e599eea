/** A need that was scored with a technology. */
export interface Near {
  needId: string
  score: number
  /** before rounding: it orders equal scores */
  exact: number
}

type Kept = [needId: string, score: number, exact: number]

/** Kept of each technology: those it may be suggested by, and one to follow where one of them is withdrawn. */
const KEPT = 4

/** Which needs are nearest to each technology, found while the needs are ranked one after another. */
export class NearestNeeds {
  private readonly kept: Map<string, Kept[]>

  constructor(saved: Record<string, Kept[]> = {}) {
    this.kept = new Map(Object.entries(saved))
  }

  /** Remembers the need where it is among the technology's nearest; told again, it stands as it was told last. */
  note(technologyId: string, { needId, score, exact }: Near): void {
    const known = this.kept.get(technologyId) ?? []
    const others = known.filter(([id]) => id !== needId)
    const last = others[KEPT - 1]
    if (known.length === others.length && last && compare(last, [needId, score, exact]) <= 0) return
    this.kept.set(technologyId, [...others, [needId, score, exact] satisfies Kept].sort(compare).slice(0, KEPT))
  }

  knows(technologyId: string, needId: string): boolean {
    return this.kept.get(technologyId)?.some(([id]) => id === needId) ?? false
  }

  /** The technology's nearest needs, best first. */
  of(technologyId: string): Near[] {
    return (this.kept.get(technologyId) ?? []).map(([needId, score, exact]) => ({ needId, score, exact }))
  }

  /** What it can be made from again. */
  saved(): Record<string, Kept[]> {
    return Object.fromEntries(this.kept)
  }
}

/** Best first, in the engine's order. */
function compare([aId, aScore, aExact]: Kept, [bId, bScore, bExact]: Kept): number {
  return bScore - aScore || bExact - aExact || (aId < bId ? -1 : 1)
}
