/** Kept of each offer: its three nearest are among them, but for what an estimate does not see. */
const KEPT = 6
/** An estimate this far below a score that counts may still be one that counts. */
export const MARGIN = 4

type Saved = Record<string, [needId: string, estimate: number][]>

/** Of each offer, the needs that it seems to be nearest to: estimates for all pairs, a few kept of each offer. */
export class EstimatedNeeds {
  private readonly places: Map<string, number>
  private readonly needIds: string[] = []
  /** by offer, so many of each, highest first */
  private readonly estimates: Float32Array
  private readonly needs: Int32Array

  constructor(
    private readonly offerIds: readonly string[],
    saved: Saved = {},
  ) {
    this.places = new Map(offerIds.map((id, place) => [id, place]))
    this.estimates = new Float32Array(offerIds.length * KEPT)
    this.needs = new Int32Array(offerIds.length * KEPT)
    const numbers = new Map<string, number>()
    for (const [offerId, kept] of Object.entries(saved)) {
      const place = this.places.get(offerId)
      if (place === undefined) continue
      for (const [needId, estimate] of kept) {
        const number = numbers.get(needId) ?? this.needIds.push(needId) - 1
        numbers.set(needId, number)
        this.insert(place, number, estimate)
      }
    }
  }

  /** Remembers the need with all offers, of which it has an estimate each, where one is at least `least`. */
  note(needId: string, estimates: Float32Array, least: number): void {
    const number = this.needIds.push(needId) - 1
    for (let place = 0; place < estimates.length; place++) {
      const estimate = estimates[place]!
      if (estimate >= least && estimate > this.estimates[place * KEPT + KEPT - 1]!) this.insert(place, number, estimate)
    }
  }

  /** The offer's needs with the highest estimates. */
  of(offerId: string): { needId: string; estimate: number }[] {
    const place = this.places.get(offerId)
    return place === undefined ? [] : this.at(place)
  }

  saved(): Saved {
    return Object.fromEntries(
      this.offerIds.flatMap((id, place) => {
        const kept = this.at(place).map(({ needId, estimate }): [string, number] => [needId, Math.round(estimate * 1_000) / 1_000])
        return kept.length > 0 ? [[id, kept]] : []
      }),
    )
  }

  private at(place: number): { needId: string; estimate: number }[] {
    return Array.from({ length: KEPT }, (_, i) => place * KEPT + i)
      .filter((at) => this.estimates[at]! > 0)
      .map((at) => ({ needId: this.needIds[this.needs[at]!] ?? '', estimate: this.estimates[at]! }))
  }

  private insert(place: number, number: number, estimate: number): void {
    let at = place * KEPT + KEPT - 1
    if (estimate <= this.estimates[at]!) return
    for (const first = place * KEPT; at > first && this.estimates[at - 1]! < estimate; at--) {
      this.estimates[at] = this.estimates[at - 1]!
      this.needs[at] = this.needs[at - 1]!
    }
    this.estimates[at] = estimate
    this.needs[at] = number
  }
}
