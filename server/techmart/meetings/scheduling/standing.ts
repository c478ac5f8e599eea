import type { Instance, Place, Timetable } from './instance'
import { type Merit, compareMerit } from './timetable'

export interface Bounds {
  /** No timetable fulfils wishes of a higher weight. */
  valueAtMost: number
  /** No timetable that fulfils as much as the best has fewer breaks; 0 until the best value is proven. */
  breaksAtLeast: number
}

enum Cell {
  Lock = 0,
  Found = 1,
  Value = 2,
  Breaks = 3,
  Spread = 4,
  ValueAtMost = 5,
  BreaksAtLeast = 6,
  Stop = 7,
  Spots = 8,
}

/** No place. */
const unheld = -1

/** What is known so far about an instance, in memory that several threads write and read: the best timetable and the bounds. */
export class Standing {
  readonly memory: SharedArrayBuffer
  private readonly cells: Int32Array

  /** `memory`: another thread's; new where none is given. */
  constructor(
    private readonly instance: Instance,
    memory?: SharedArrayBuffer,
  ) {
    this.memory = memory ?? new SharedArrayBuffer((Cell.Spots + instance.meetings.length) * 4)
    this.cells = new Int32Array(this.memory)
    if (!memory) this.cells[Cell.ValueAtMost] = instance.meetings.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  }

  /** Undefined where no timetable is known. */
  get merit(): Merit | undefined {
    if (Atomics.load(this.cells, Cell.Found) === 0) return undefined
    return this.locked(() => this.own())
  }

  private own(): Merit {
    return { value: this.at(Cell.Value), breaks: this.at(Cell.Breaks), spread: this.at(Cell.Spread) }
  }

  get bounds(): Bounds {
    return { valueAtMost: Atomics.load(this.cells, Cell.ValueAtMost), breaksAtLeast: Atomics.load(this.cells, Cell.BreaksAtLeast) }
  }

  /** Kept where it is better than what is there. */
  offer(timetable: Timetable, merit: Merit): void {
    this.locked(() => {
      if (this.at(Cell.Found) && compareMerit(merit, this.own()) >= 0) return
      this.cells[Cell.Value] = merit.value
      this.cells[Cell.Breaks] = merit.breaks
      this.cells[Cell.Spread] = merit.spread
      for (const [index, { id }] of this.instance.meetings.entries()) {
        const place = timetable.get(id)
        this.cells[Cell.Spots + index] = place ? place.slot * this.instance.rooms.length + place.room : unheld
      }
      Atomics.store(this.cells, Cell.Found, 1)
    })
  }

  /** Tightens; a looser bound changes nothing. */
  bound({ valueAtMost, breaksAtLeast }: Partial<Bounds>): void {
    this.locked(() => {
      if (valueAtMost !== undefined) this.cells[Cell.ValueAtMost] = Math.min(this.at(Cell.ValueAtMost), valueAtMost)
      if (breaksAtLeast !== undefined) this.cells[Cell.BreaksAtLeast] = Math.max(this.at(Cell.BreaksAtLeast), breaksAtLeast)
    })
  }

  get timetable(): Timetable {
    return this.locked(() => {
      const timetable = new Map<string, Place>()
      const rooms = this.instance.rooms.length
      for (const [index, { id }] of this.instance.meetings.entries()) {
        const spot = this.at(Cell.Spots + index)
        if (this.at(Cell.Found) && spot !== unheld) timetable.set(id, { slot: Math.floor(spot / rooms), room: spot % rooms })
      }
      return timetable
    })
  }

  /** Everybody who works on the instance ends soon. */
  stop(): void {
    Atomics.store(this.cells, Cell.Stop, 1)
  }

  get stopped(): boolean {
    return Atomics.load(this.cells, Cell.Stop) === 1
  }

  private at(cell: number): number {
    return this.cells[cell] as number
  }

  /** Held for microseconds: waiting actively is cheaper than sleeping, which a browser-like main thread may not do at all. */
  private locked<T>(work: () => T): T {
    while (Atomics.compareExchange(this.cells, Cell.Lock, 0, 1) !== 0);
    try {
      return work()
    } finally {
      Atomics.store(this.cells, Cell.Lock, 0)
    }
  }
}
