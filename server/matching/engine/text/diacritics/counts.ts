/** Numbers with how often each was seen, in two flat arrays: half a million of them as a map would take thirty megabytes. */
export class Counts {
  private constructor(
    private readonly keys: Float64Array,
    private readonly times: Uint32Array,
  ) {}

  static of(seen: readonly number[]): Counts {
    const sorted = Float64Array.from(seen).sort()
    const keys = sorted.filter((key, i) => key !== sorted[i - 1])
    const times = new Uint32Array(keys.length)
    let at = -1
    for (const key of sorted) {
      if (key !== keys[at]) at++
      times[at]!++
    }
    return new Counts(keys, times)
  }

  /** How often the number was seen. */
  of(key: number): number {
    const { keys } = this
    let low = 0
    let high = keys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (keys[middle]! < key) low = middle + 1
      else high = middle
    }
    return keys[low] === key ? this.times[low]! : 0
  }

  /** Calls back with each number in order of size. */
  each(see: (key: number, times: number) => void): void {
    for (let i = 0; i < this.keys.length; i++) see(this.keys[i]!, this.times[i]!)
  }
}
