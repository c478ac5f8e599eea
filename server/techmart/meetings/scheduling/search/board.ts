import { tellsRoomsApart } from '../rooms'
import { type Instance, type Place, type Timetable, daysOf, slotsOf, tablesAt } from '../instance'

/** No meeting, no place. */
export const nobody = -1

/**
 * A timetable as it is being changed: who sits where, in arrays, with every change undone as easily as made. A spot is a slot and a
 * room in one number. Only legal meetings stand on the board; meetings that must be held may be missing for a while.
 */
export class Board {
  readonly meetings: number
  readonly slots: number
  readonly rooms: number
  /** By meeting: its spot, or nobody. */
  readonly spotOf: Int32Array
  /** By person and slot: the meeting. */
  readonly seat: Int32Array
  readonly people: readonly (readonly number[])[]
  /** By meeting: where it may be held as far as it and its people say. */
  readonly spots: readonly Int32Array[]
  /** What it costs that a meeting is not held: its weight, or more than all wishes together. */
  readonly worth: Float64Array
  /** By spot: the meetings there. */
  readonly there: number[][]
  readonly tables: Int32Array
  readonly attended: Int32Array
  readonly limit: Float64Array
  readonly breaks: Int32Array
  /** The meetings that are not held, in no order. */
  readonly missing: number[]
  /** Worth of the meetings that are not held. */
  lost = 0
  /** Breaks of everybody, and what lies above the fair number counted again. */
  waiting = 0

  private readonly missingAt: Int32Array
  private readonly runs: Int32Array
  private readonly days: Int32Array
  private readonly dayCount: number
  private readonly waits: Uint8Array
  private readonly poolUse: Int32Array
  private readonly before: readonly (readonly number[])[]
  private readonly behind: readonly (readonly number[])[]
  private readonly pools: readonly (readonly number[])[]
  private readonly apart: boolean
  private trail: { meeting: number; spot: number }[] | undefined

  constructor(
    private readonly instance: Instance,
    /** Breaks of one person that cost nothing beyond themselves; each further one counts `unfair` more. */
    private readonly fair = Number.MAX_SAFE_INTEGER,
    private readonly unfair = 4,
  ) {
    const { meetings, people, slots } = instance
    this.meetings = meetings.length
    this.slots = slots
    this.apart = tellsRoomsApart(instance)
    this.rooms = this.apart ? instance.rooms.length : 1
    this.people = meetings.map((meeting) => meeting.people)
    this.pools = meetings.map((meeting) => meeting.pools ?? [])
    this.days = daysOf(instance)
    this.dayCount = instance.dayStarts.length
    this.tables = Int32Array.from({ length: slots * this.rooms }, (_, spot) => {
      const slot = Math.floor(spot / this.rooms)
      const room = instance.rooms[spot % this.rooms]
      return this.apart && room ? tablesAt(room, slot) : instance.rooms.reduce((sum, each) => sum + tablesAt(each, slot), 0)
    })
    const everyRoom = instance.rooms.map((_, room) => room)
    this.spots = meetings.map((meeting) => {
      const spots: number[] = []
      const rooms = this.apart ? (meeting.rooms ?? everyRoom) : [0]
      for (const slot of slotsOf(instance, meeting))
        for (const room of rooms) if ((this.tables[slot * this.rooms + room] as number) > 0) spots.push(slot * this.rooms + room)
      return Int32Array.from(spots)
    })
    const wishes = meetings.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    this.worth = Float64Array.from(meetings, ({ weight }) => weight ?? wishes + 1)
    this.lost = this.worth.reduce((sum, worth) => sum + worth, 0)
    this.spotOf = new Int32Array(this.meetings).fill(nobody)
    this.missing = meetings.map((_, index) => index)
    this.missingAt = Int32Array.from(this.missing)
    this.seat = new Int32Array(people.length * slots).fill(nobody)
    this.there = Array.from({ length: slots * this.rooms }, () => [])
    this.attended = new Int32Array(people.length)
    this.limit = Float64Array.from(people, ({ limit }) => limit ?? Number.POSITIVE_INFINITY)
    this.waits = Uint8Array.from(people, ({ staff }) => (staff ? 0 : 1))
    this.breaks = new Int32Array(people.length)
    this.runs = new Int32Array(people.length * this.dayCount)
    this.poolUse = new Int32Array(instance.pools.length * slots)
    const indexes = new Map(meetings.map(({ id }, index) => [id, index]))
    this.before = meetings.map(({ after }) => (after ?? []).map((id) => indexes.get(id) as number))
    const behind = meetings.map(() => [] as number[])
    for (const [index, list] of this.before.entries()) for (const earlier of list) behind[earlier]?.push(index)
    this.behind = behind
  }

  slotOf(spot: number): number {
    return this.rooms === 1 ? spot : Math.floor(spot / this.rooms)
  }

  /** Meetings that would have to leave for this one to be held here; the caller has lifted it before. */
  inTheWay(meeting: number, spot: number, into: number[]): void {
    const slot = this.slotOf(spot)
    const add = (other: number) => {
      if (other !== nobody && other !== meeting && !into.includes(other)) into.push(other)
    }
    for (const person of this.people[meeting] as number[]) {
      add(this.seat[person * this.slots + slot] as number)
      if (this.apart) this.tooFar(person, spot, slot, add)
    }
    for (const earlier of this.before[meeting] as number[]) {
      const other = this.spotOf[earlier] as number
      if (other !== nobody && this.slotOf(other) >= slot) add(earlier)
    }
    for (const later of this.behind[meeting] as number[]) {
      const other = this.spotOf[later] as number
      if (other !== nobody && this.slotOf(other) <= slot) add(later)
    }
  }

  private tooFar(person: number, spot: number, slot: number, add: (other: number) => void): void {
    const room = spot % this.rooms
    for (let away = 1; away <= this.instance.walking; away++)
      for (const near of [slot - away, slot + away]) {
        if (near < 0 || near >= this.slots || this.days[near] !== this.days[slot]) continue
        const other = this.seat[person * this.slots + near] as number
        if (other !== nobody && (this.spotOf[other] as number) % this.rooms !== room) add(other)
      }
  }

  /** One meeting whose leaving would make room here, where tables or somebody's limit stand in the way: of the least worth among a few. */
  blocker(meeting: number, spot: number, random: () => number): number {
    const here = this.there[spot] as number[]
    if (here.length >= (this.tables[spot] as number)) return this.leastOf(here, random)
    for (const person of this.people[meeting] as number[]) {
      if ((this.attended[person] as number) < (this.limit[person] as number)) continue
      const own = this.seat.subarray(person * this.slots, (person + 1) * this.slots).filter((other) => other !== nobody)
      return this.leastOf(own, random)
    }
    const slot = this.slotOf(spot)
    const pools = this.pools[meeting] as number[]
    const rivals = this.there
      .slice(slot * this.rooms, (slot + 1) * this.rooms)
      .flat()
      .filter((other) => this.pools[other]?.some((pool) => pools.includes(pool)))
    return this.leastOf(rivals, random)
  }

  private leastOf(list: ArrayLike<number>, random: () => number): number {
    let least = nobody
    for (let i = 0; i < Math.min(3, list.length); i++) {
      const other = list[Math.floor(random() * list.length)] as number
      if (least === nobody || (this.worth[other] as number) < (this.worth[least] as number)) least = other
    }
    return least
  }

  /** Tables, pools and limits allow one more here. */
  hasRoom(meeting: number, spot: number): boolean {
    if ((this.there[spot] as number[]).length >= (this.tables[spot] as number)) return false
    const slot = this.slotOf(spot)
    for (const pool of this.pools[meeting] as number[])
      if ((this.poolUse[pool * this.slots + slot] as number) >= (this.instance.pools[pool]?.available[slot] ?? 0)) return false
    for (const person of this.people[meeting] as number[])
      if ((this.attended[person] as number) >= (this.limit[person] as number)) return false
    return true
  }

  /** Nothing is in the way of the meeting here. */
  fits(meeting: number, spot: number): boolean {
    const slot = this.slotOf(spot)
    for (const person of this.people[meeting] as number[]) if (this.seat[person * this.slots + slot] !== nobody) return false
    if (!this.hasRoom(meeting, spot)) return false
    if (!this.apart && this.before[meeting]?.length === 0 && this.behind[meeting]?.length === 0) return true
    const blocking: number[] = []
    this.inTheWay(meeting, spot, blocking)
    return blocking.length === 0
  }

  put(meeting: number, spot: number): void {
    this.trail?.push({ meeting, spot: nobody })
    const slot = this.slotOf(spot)
    this.spotOf[meeting] = spot
    this.there[spot]?.push(meeting)
    const at = this.missingAt[meeting] as number
    const last = this.missing.pop() as number
    if (last !== meeting) {
      this.missing[at] = last
      this.missingAt[last] = at
    }
    this.lost -= this.worth[meeting] as number
    for (const pool of this.pools[meeting] as number[]) (this.poolUse[pool * this.slots + slot] as number)++
    for (const person of this.people[meeting] as number[]) {
      this.attended[person] = (this.attended[person] as number) + 1
      this.seat[person * this.slots + slot] = meeting
      if (this.waits[person]) this.countRuns(person, slot, 1)
    }
  }

  lift(meeting: number): void {
    const spot = this.spotOf[meeting] as number
    this.trail?.push({ meeting, spot })
    const slot = this.slotOf(spot)
    this.spotOf[meeting] = nobody
    const here = this.there[spot] as number[]
    here[here.indexOf(meeting)] = here[here.length - 1] as number
    here.pop()
    this.missingAt[meeting] = this.missing.length
    this.missing.push(meeting)
    this.lost += this.worth[meeting] as number
    for (const pool of this.pools[meeting] as number[]) (this.poolUse[pool * this.slots + slot] as number)--
    for (const person of this.people[meeting] as number[]) {
      this.attended[person] = (this.attended[person] as number) - 1
      this.seat[person * this.slots + slot] = nobody
      if (this.waits[person]) this.countRuns(person, slot, -1)
    }
  }

  /** A seat taken between two taken ones joins two runs; alone, it begins one. */
  private countRuns(person: number, slot: number, sign: 1 | -1): void {
    const day = this.days[slot] as number
    const row = person * this.slots
    const left = slot > 0 && this.days[slot - 1] === day && this.seat[row + slot - 1] !== nobody ? 1 : 0
    const right = slot + 1 < this.slots && this.days[slot + 1] === day && this.seat[row + slot + 1] !== nobody ? 1 : 0
    const key = person * this.dayCount + day
    const runs = this.runs[key] as number
    const now = runs + sign * (1 - left - right)
    this.runs[key] = now
    const change = Math.max(0, now - 1) - Math.max(0, runs - 1)
    if (change === 0) return
    const had = this.breaks[person] as number
    this.breaks[person] = had + change
    this.waiting += change + this.unfair * (Math.max(this.fair, had + change) - Math.max(this.fair, had))
  }

  /** From here on every change can be taken back. */
  mark(): void {
    this.trail = []
  }

  undo(): void {
    const trail = this.trail ?? []
    this.trail = undefined
    for (let i = trail.length - 1; i >= 0; i--) {
      const { meeting, spot } = trail[i] as { meeting: number; spot: number }
      if (spot === nobody) this.lift(meeting)
      else this.put(meeting, spot)
    }
  }

  load(timetable: Timetable): void {
    for (const [index, { id }] of this.instance.meetings.entries()) {
      const place = timetable.get(id)
      if (!place || this.spotOf[index] !== nobody) continue
      const spot = place.slot * this.rooms + (this.apart ? place.room : 0)
      if ((this.spots[index] as Int32Array).includes(spot) && this.fits(index, spot)) this.put(index, spot)
    }
  }

  read(spots = this.spotOf): Map<string, Place> {
    const timetable = new Map<string, Place>()
    for (const [index, { id }] of this.instance.meetings.entries()) {
      const spot = spots[index] as number
      if (spot !== nobody) timetable.set(id, { slot: this.slotOf(spot), room: spot % this.rooms })
    }
    return timetable
  }
}
