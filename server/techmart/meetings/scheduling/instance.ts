/**
 * One fair's question: who meets whom, in which slot, in which room. Slots, rooms, people and pools count from 0; the slots of all
 * days stand in one row. Nothing here knows a database, a clock or a person's name.
 */
export interface Instance {
  slots: number
  /** The first slot of each day: waiting overnight is no break. `[0]` for a fair of one day. */
  dayStarts: readonly number[]
  rooms: readonly Room[]
  /** Slots that must lie free between two meetings of a person in different rooms; 0 where the pause between slots is long enough. */
  walking: number
  people: readonly Person[]
  pools: readonly Pool[]
  meetings: readonly Meeting[]
  /** The most breaks of anybody may exceed the fewest by this much. Unbounded where undefined. */
  fairness?: number
}

export interface Room {
  /** Meetings at once. */
  tables: number
  closed?: readonly number[]
}

export interface Person {
  /** Slots in which they cannot meet. */
  away?: readonly number[]
  /** Meetings at most. */
  limit?: number
  /** Staff (interpreters, officers) may be in one place only, as everybody, but their waiting counts as no break. */
  staff?: boolean
}

/** People who stand in for one another, for instance interpreters of a language: how many are there in each slot. */
export interface Pool {
  available: readonly number[]
}

export interface Meeting {
  id: string
  /** The two sides first, staff after them. */
  people: readonly number[]
  /** Where undefined: any slot (room). One slot pins it; half of a day's slots are its morning. */
  slots?: readonly number[]
  rooms?: readonly number[]
  /** Held strictly later than these, where both are held. */
  after?: readonly string[]
  /** Needs one person of each. */
  pools?: readonly number[]
  /** A wish of this weight, a whole number of at least 1. A meeting without a weight must be held. */
  weight?: number
}

export interface Place {
  slot: number
  room: number
}

/** Where each meeting that is held is held. */
export type Timetable = ReadonlyMap<string, Place>

/** The instance contradicts itself: a person who is not there, an order in a circle, a weight of zero. */
export class InstanceError extends Error {
  override name = 'InstanceError'
}

/** Throws InstanceError with what is wrong, naming the meeting. */
export function checkInstance(instance: Instance): void {
  const { slots, rooms, people, pools, meetings } = instance
  const within = (value: number, below: number) => Number.isInteger(value) && value >= 0 && value < below
  const refuse = (message: string): never => {
    throw new InstanceError(message)
  }
  if (!Number.isInteger(slots) || slots < 1) refuse(`${slots} slots`)
  if (instance.dayStarts[0] !== 0 || instance.dayStarts.some((start) => !within(start, slots))) refuse('days begin outside the slots')
  if (rooms.length === 0) refuse('there is no room')
  for (const room of rooms) if (!Number.isInteger(room.tables) || room.tables < 0) refuse(`a room of ${room.tables} tables`)
  for (const pool of pools) if (pool.available.length !== slots) refuse('a pool does not say how many are there in each slot')
  const known = new Set<string>()
  for (const { id, people: who, slots: when, rooms: where, pools: needed, weight } of meetings) {
    if (known.has(id)) refuse(`meeting ${id} is there twice`)
    known.add(id)
    if (who.length < 2 || new Set(who).size !== who.length) refuse(`meeting ${id} needs two different sides`)
    if (who.some((person) => !within(person, people.length))) refuse(`meeting ${id} names somebody who is not there`)
    if (when?.some((slot) => !within(slot, slots))) refuse(`meeting ${id} names a slot that is not there`)
    if (where?.some((room) => !within(room, rooms.length))) refuse(`meeting ${id} names a room that is not there`)
    if (needed?.some((pool) => !within(pool, pools.length))) refuse(`meeting ${id} names a pool that is not there`)
    if (weight !== undefined && (!Number.isInteger(weight) || weight < 1)) refuse(`meeting ${id} weighs ${weight}`)
  }
  for (const { id, after } of meetings)
    for (const earlier of after ?? []) if (!known.has(earlier)) refuse(`meeting ${id} comes after ${earlier}, which is not there`)
}

/** The slots in which a meeting may be held as far as itself and its people say. */
export function slotsOf(instance: Instance, meeting: Meeting): number[] {
  const slots: number[] = []
  for (let slot = 0; slot < instance.slots; slot++) {
    if (meeting.slots && !meeting.slots.includes(slot)) continue
    if (meeting.people.some((person) => instance.people[person]?.away?.includes(slot))) continue
    slots.push(slot)
  }
  return slots
}

/** Tables of a room in a slot. */
export function tablesAt(room: Room, slot: number): number {
  return room.closed?.includes(slot) ? 0 : room.tables
}

/** The day of each slot. */
export function daysOf(instance: Instance): Int32Array {
  const days = new Int32Array(instance.slots)
  let day = -1
  for (let slot = 0; slot < instance.slots; slot++) {
    if (instance.dayStarts.includes(slot)) day++
    days[slot] = day
  }
  return days
}
