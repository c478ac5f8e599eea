/**
 * Slots in a lasting order (newest first, by title …), so that a page of a sorted result is a walk instead of a sort.
 * Many changes at once are sorted when next read; single ones are put in their place.
 */
export class Order {
  private slots: number[] = []
  private readonly pending = new Set<number>()

  constructor(private readonly compare: (a: number, b: number) => number) {}

  add(slot: number): void {
    this.pending.add(slot)
  }

  /** Call while the slot's record can still be compared. */
  remove(slot: number): void {
    if (this.pending.delete(slot)) return
    const at = this.slots.indexOf(slot)
    if (at >= 0) this.slots.splice(at, 1)
  }

  read(): readonly number[] {
    if (this.pending.size > 64) {
      this.slots = [...this.slots, ...this.pending].sort(this.compare)
    } else {
      for (const slot of this.pending) this.slots.splice(this.placeOf(slot), 0, slot)
    }
    this.pending.clear()
    return this.slots
  }

  private placeOf(slot: number): number {
    let low = 0
    let high = this.slots.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.compare(this.slots[middle]!, slot) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
