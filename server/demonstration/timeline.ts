import { addDays, at } from '#server/platform/clock'
import { seeded } from '#server/platform/seeded'

type Act = () => Promise<unknown>

interface Entry {
  moment: Date
  act: Act
}

/**
 * What happens when, in the order of time. Acts are given beforehand or by other acts, days before today, and done one
 * after another as if it were then; `settle` runs after each day that something happened on.
 */
export class Timeline {
  private readonly entries: Entry[] = []
  private given = 0

  constructor(
    private readonly today: string,
    private readonly settle: () => Promise<void>,
  ) {}

  /** The day so many days before today; negative numbers lie ahead. */
  day(daysAgo: number): string {
    return addDays(this.today, -daysAgo)
  }

  /** Does `act` so many days ago, at that hour of the day in Việt Nam. What would lie ahead of now is left undone. */
  on(daysAgo: number, hour: number, act: Act): void {
    const minute = (this.given * 7) % 60
    const moment = new Date(`${this.day(daysAgo)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+07:00`)
    this.given++
    // Kept in order; of those at the same moment the one given first comes first.
    let [from, to] = [0, this.entries.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.entries[middle]?.moment ?? moment) <= moment) from = middle + 1
      else to = middle
    }
    this.entries.splice(from, 0, { moment, act })
  }

  async run(now: Date, say: (month: string) => void): Promise<void> {
    let current: string | undefined
    let last = now
    for (let entry = this.next(now); entry; entry = this.next(now)) {
      const day = entry.moment.toISOString().slice(0, 10)
      if (current !== undefined && day !== current) await at(last, this.settle)
      if (current?.slice(0, 7) !== day.slice(0, 7) && /-(01|04|07|10)-/.test(day)) say(day.slice(0, 7))
      current = day
      last = entry.moment
      await at(entry.moment, async () => {
        await entry?.act()
      })
    }
    await at(last, this.settle)
  }

  private next(now: Date): Entry | undefined {
    const first = this.entries[0]
    return first && first.moment <= now ? this.entries.shift() : undefined
  }
}

/** The same choices in the same order every time: the demonstration is the same for everybody. */
export function chances(seed: number): { pick<T>(list: readonly T[]): T; between(from: number, to: number): number } {
  const next = seeded(seed)
  return {
    pick: (list) => {
      const chosen = list[Math.floor(next() * list.length)]
      if (chosen === undefined) throw new Error('nothing to pick from')
      return chosen
    },
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  }
}
