import { type Instance, type Meeting, type Place, type Timetable, daysOf, slotsOf, tablesAt } from '../instance'
import { giveRooms, tellsRoomsApart } from '../rooms'
import { countTrue, limitTrue } from './counting'
import type { Formula, Literal } from './formula'
import type { Cost } from './minimise'

/** A meeting may be held here. */
interface Option extends Place {
  literal: Literal
}

/** An instance as clauses, with the literals that its goals are made of. */
export interface Encoding {
  /** By meeting: true where it is held. Meetings that must be held have none. */
  held: Map<string, Literal>
  /** Each break, as a literal that costs one. */
  breaks: Cost[]
  /** True where the spread of breaks is above so much. Built when first asked. */
  spreadAbove: (spread: number) => Literal | undefined
  read: () => Timetable
  prefer: (timetable: Timetable) => void
}

/** Writes the hard rules into the formula. Undefined where they contradict each other at once. */
export function encode(formula: Formula, instance: Instance): Encoding | undefined {
  const apart = tellsRoomsApart(instance)
  const rooms = apart ? instance.rooms.map((_, room) => room) : [0]
  const tables = (slot: number, room: number) =>
    apart && instance.rooms[room]
      ? tablesAt(instance.rooms[room], slot)
      : instance.rooms.reduce((sum, each) => sum + tablesAt(each, slot), 0)
  const options = instance.meetings.map((meeting) => optionsOf(formula, instance, meeting, apart, tables))
  const slotLists = Array.from({ length: instance.slots }, (_, slot) => slot)

  /** By meeting and slot: the literal that it is held then. */
  const at = options.map((list) =>
    slotLists.map((slot) => {
      const then = list.filter((option) => option.slot === slot).map(({ literal }) => literal)
      return then.length === 0 ? 0 : formula.either(then)
    }),
  )
  const held = new Map<string, Literal>()
  for (const [index, { id, weight }] of instance.meetings.entries()) {
    const slots = (at[index] as Literal[]).filter(Boolean)
    if (slots.length === 0 && weight === undefined) return undefined
    formula.atMostOne((options[index] as Option[]).map(({ literal }) => literal))
    if (weight === undefined) formula.addAll(slots)
    else if (slots.length > 0) held.set(id, formula.either(slots))
  }

  const byPerson = instance.people.map(() => [] as number[])
  for (const [index, { people }] of instance.meetings.entries()) for (const person of people) byPerson[person]?.push(index)
  /** By person and slot: the literal that they sit at a table then. */
  const busy = byPerson.map((meetings) =>
    slotLists.map((slot) => {
      const then = meetings.map((index) => at[index]?.[slot] ?? 0).filter(Boolean)
      formula.atMostOne(then)
      return then.length === 0 ? 0 : formula.either(then)
    }),
  )
  for (const [person, meetings] of byPerson.entries())
    if (!limitPerson(formula, instance, person, meetings, busy[person] as Literal[])) return

  limitTables()
  limitPools()
  if (apart && instance.walking > 0) leaveTimeToWalk()
  putInOrder()

  const days = daysOf(instance)
  const counts = instance.people.flatMap((person, index) =>
    person.staff ? [] : [countBreaks(formula, busy[index] as Literal[], days, byPerson[index]?.length ?? 0)],
  )
  const spreadAbove = spreads(formula, counts)
  if (instance.fairness !== undefined) {
    const above = spreadAbove(instance.fairness)
    if (above) formula.add(-above)
  }
  return {
    held,
    breaks: counts.flat().map((literal) => ({ literal, weight: 1 })),
    spreadAbove,
    read: () => {
      const timetable = new Map<string, Place>()
      for (const [index, { id }] of instance.meetings.entries()) {
        const option = options[index]?.find(({ literal }) => formula.holds(literal))
        if (option) timetable.set(id, { slot: option.slot, room: option.room })
      }
      return apart ? timetable : giveRooms(instance, timetable)
    },
    prefer: (timetable) => {
      for (const [index, { id }] of instance.meetings.entries()) {
        const place = timetable.get(id)
        for (const { literal, slot, room } of options[index] ?? [])
          formula.prefer(place && place.slot === slot && (!apart || place.room === room) ? literal : -literal)
      }
    },
  }

  function limitTables(): void {
    const sides = sidesAlone(instance)
    const required = instance.meetings.every(({ weight }) => weight === undefined)
    for (const room of rooms) {
      const all = slotLists.reduce((sum, slot) => sum + tables(slot, room), 0)
      for (const slot of slotLists) {
        const here = tables(slot, room)
        const inRoom = (index: number) => options[index]?.find((option) => option.slot === slot && option.room === room)?.literal ?? 0
        const meetings = instance.meetings.map((_, index) => inRoom(index)).filter(Boolean)
        if (!sides) {
          limitTrue(formula, meetings, here)
          continue
        }
        // Counted by who sits there, two at a table: a third of the literals, and the solver sees the link to their breaks.
        const seated = byPerson.flatMap((list, person) => {
          if (instance.people[person]?.staff) return []
          const then = list.map(inRoom).filter(Boolean)
          return then.length === 0 ? [] : [apart ? formula.either(then) : (busy[person]?.[slot] as Literal)]
        })
        if (seated.length >> 1 <= here) continue
        // Where all must be held, what does not fit into the other slots is held here.
        const least = required && !apart ? 2 * Math.max(0, instance.meetings.length - (all - here)) : 0
        const counted = countTrue(formula, seated, 2 * here + 1)
        formula.add(-(counted[2 * here] as Literal))
        if (least > 0) formula.add(counted[least - 1] as Literal)
        // An odd number of people never sits at tables of two.
        for (let k = 0; k + 1 < counted.length; k += 2) formula.add(-(counted[k] as Literal), counted[k + 1] as Literal)
      }
    }
  }

  function limitPools(): void {
    for (const [pool, { available }] of instance.pools.entries())
      for (const slot of slotLists) {
        const asking = instance.meetings.map(({ pools }, index) => (pools?.includes(pool) ? (at[index]?.[slot] ?? 0) : 0)).filter(Boolean)
        limitTrue(formula, asking, available[slot] ?? 0)
      }
  }

  function leaveTimeToWalk(): void {
    const days = daysOf(instance)
    for (const meetings of byPerson) {
      const inRoom = rooms.map((room) =>
        slotLists.map((slot) => {
          const then = meetings.flatMap(
            (index) => options[index]?.filter((o) => o.slot === slot && o.room === room).map((o) => o.literal) ?? [],
          )
          return then.length === 0 ? 0 : formula.either(then)
        }),
      )
      for (const slot of slotLists)
        for (let later = slot + 1; later <= slot + instance.walking && later < instance.slots && days[later] === days[slot]; later++)
          for (const from of rooms)
            for (const to of rooms) {
              const leaves = inRoom[from]?.[slot]
              const arrives = inRoom[to]?.[later]
              if (from !== to && leaves && arrives) formula.add(-leaves, -arrives)
            }
    }
  }

  function putInOrder(): void {
    const indexes = new Map(instance.meetings.map(({ id }, index) => [id, index]))
    /** By meeting that stands before others, and slot: it was held by then. */
    const done = new Map<number, Literal[]>()
    const doneBy = (index: number) => {
      const there = done.get(index)
      if (there) return there
      const list: Literal[] = []
      for (const slot of slotLists) {
        const here = at[index]?.[slot] ?? 0
        const so = formula.variable()
        if (slot > 0) formula.add(-(list[slot - 1] as Literal), so)
        if (here) formula.add(-here, so)
        formula.addAll([-so, ...(slot > 0 ? [list[slot - 1] as Literal] : []), ...(here ? [here] : [])])
        list.push(so)
      }
      done.set(index, list)
      return list
    }
    for (const [index, { after }] of instance.meetings.entries())
      for (const id of after ?? []) {
        const earlier = indexes.get(id) as number
        const unheld = held.get(id)
        if (instance.meetings[earlier]?.weight !== undefined && unheld === undefined) continue
        const by = doneBy(earlier)
        for (const slot of slotLists) {
          const here = at[index]?.[slot]
          if (here) formula.addAll([-here, ...(slot > 0 ? [by[slot - 1] as Literal] : []), ...(unheld ? [-unheld] : [])])
        }
      }
  }
}

function optionsOf(
  formula: Formula,
  instance: Instance,
  meeting: Meeting,
  apart: boolean,
  tables: (slot: number, room: number) => number,
): Option[] {
  const rooms = apart ? (meeting.rooms ?? instance.rooms.map((_, room) => room)) : [0]
  return slotsOf(instance, meeting).flatMap((slot) =>
    rooms.filter((room) => tables(slot, room) > 0).map((room) => ({ slot, room, literal: formula.variable() })),
  )
}

/** Limits what one person attends; false where what they must attend cannot be. */
function limitPerson(formula: Formula, instance: Instance, person: number, meetings: number[], busy: Literal[]): boolean {
  const free = busy.filter(Boolean)
  const must = meetings.filter((index) => instance.meetings[index]?.weight === undefined).length
  const limit = Math.min(instance.people[person]?.limit ?? Number.POSITIVE_INFINITY, meetings.length)
  if (must > Math.min(limit, free.length)) return false
  if (must === meetings.length && must > 0) {
    // All are held, so that the number of busy slots is known: it follows from the rules, but the solver would find it out again and again.
    if (must === free.length) for (const literal of free) formula.add(literal)
    else {
      const counts = countTrue(formula, free, must + 1)
      formula.add(counts[must - 1] as Literal)
      if (counts[must]) formula.add(-counts[must])
    }
  } else if (limit < meetings.length) limitTrue(formula, free, limit)
  return true
}

/** By k: the literal that a person has more than k breaks. On each day the runs of meetings, less one. */
function countBreaks(formula: Formula, busy: Literal[], days: Int32Array, meetings: number): Literal[] {
  if (meetings < 2) return []
  const ends: Literal[] = []
  let sat: Literal = 0
  for (const [slot, here] of busy.entries()) {
    const newDay = slot === 0 || days[slot] !== days[slot - 1]
    const last = newDay ? 0 : (busy[slot - 1] ?? 0)
    if (newDay) sat = 0
    if (here && sat && !(last && sat === last)) {
      // A break ends where somebody sits, did not sit just before, but sat earlier on this day.
      const end = formula.variable()
      formula.addAll([-here, ...(last ? [last] : []), -sat, end])
      formula.add(-end, here)
      if (last) formula.add(-end, -last)
      formula.add(-end, sat)
      ends.push(end)
    }
    if (here) sat = sat ? formula.either([sat, here]) : here
  }
  return countTrue(formula, ends, Math.min(ends.length, meetings - 1))
}

/** Staff stand beside two sides each: then people count tables. */
function sidesAlone(instance: Instance): boolean {
  return instance.meetings.every(({ people }) => people.filter((person) => !instance.people[person]?.staff).length === 2)
}

/** Most breaks of anybody less the fewest. `level` is the fewest: everybody has at least as many. */
function spreads(formula: Formula, counts: Literal[][]): (spread: number) => Literal | undefined {
  const made = new Map<number, Literal | undefined>()
  const highest = Math.min(...counts.map((own) => own.length))
  let levels: Literal[] | undefined
  return (spread) => {
    if (made.has(spread)) return made.get(spread)
    if (counts.length === 0 || counts.every((own) => own.length <= spread)) return undefined
    levels ??= Array.from({ length: highest }, (_, level) => {
      const all = formula.variable()
      for (const own of counts) formula.add(-all, own[level] as Literal)
      return all
    })
    const above = formula.variable()
    for (const own of counts)
      for (let level = 0; level + spread < own.length; level++) {
        const reached = levels[level]
        // Somebody has level + spread + 1 breaks: then everybody has more than level, or the spread is above.
        formula.addAll([-(own[level + spread] as Literal), ...(reached ? [reached] : []), above])
      }
    made.set(spread, above)
    return above
  }
}
