import { type Instance, type Meeting, type Timetable, daysOf, slotsOf, tablesAt } from './instance'

/** How good a timetable is, in the order in which it counts: value (more is better), breaks, spread (fewer are better). */
export interface Merit {
  /** The weights of the wishes that are fulfilled, summed. */
  value: number
  /** Idle stretches between two meetings of a person on one day, whatever their length, over everybody but staff. */
  breaks: number
  /** Breaks of who has most, less the breaks of who has fewest. */
  spread: number
}

export type Violation =
  | { rule: 'missing'; meeting: string }
  | { rule: 'slot' | 'room' | 'twice' | 'limit' | 'walking' | 'order'; meeting: string; other?: string }
  | { rule: 'tables' | 'pool'; slot: number; count: number; limit: number }
  | { rule: 'fairness'; spread: number }

/** Breaks of each person (staff: 0). */
export function breaksOf(instance: Instance, timetable: Timetable): Int32Array {
  const days = daysOf(instance)
  const busy = instance.people.map(() => [] as number[])
  for (const { id, people } of instance.meetings) {
    const place = timetable.get(id)
    if (place) for (const person of people) busy[person]?.push(place.slot)
  }
  return Int32Array.from(busy, (slots, person) => {
    if (instance.people[person]?.staff) return 0
    slots.sort((a, b) => a - b)
    return slots.filter((slot, i) => i > 0 && days[slot] === days[slots[i - 1] as number] && slot > (slots[i - 1] as number) + 1).length
  })
}

export function meritOf(instance: Instance, timetable: Timetable): Merit {
  const breaks = breaksOf(instance, timetable).filter((_, person) => !instance.people[person]?.staff)
  return {
    value: instance.meetings.reduce((sum, { id, weight }) => sum + (timetable.has(id) ? (weight ?? 0) : 0), 0),
    breaks: breaks.reduce((sum, count) => sum + count, 0),
    spread: breaks.length === 0 ? 0 : Math.max(...breaks) - Math.min(...breaks),
  }
}

/** Below 0 where `a` is the better of the two. */
export function compareMerit(a: Merit, b: Merit): number {
  return b.value - a.value || a.breaks - b.breaks || a.spread - b.spread
}

/** Everything that is wrong with a timetable. Shares no code with the solvers: what they answer is held against this. */
export function findViolations(instance: Instance, timetable: Timetable): Violation[] {
  const found: Violation[] = []
  const atTable = new Map<string, number>()
  const inPool = new Map<string, number>()
  const days = instance.people.map(() => [] as { slot: number; room: number; id: string }[])
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const held: Meeting[] = []
  for (const meeting of instance.meetings) {
    const place = timetable.get(meeting.id)
    if (!place) {
      if (meeting.weight === undefined) found.push({ rule: 'missing', meeting: meeting.id })
      continue
    }
    held.push(meeting)
    if (!slotsOf(instance, meeting).includes(place.slot)) found.push({ rule: 'slot', meeting: meeting.id })
    if (!instance.rooms[place.room] || (meeting.rooms && !meeting.rooms.includes(place.room)))
      found.push({ rule: 'room', meeting: meeting.id })
    add(atTable, `${place.slot} ${place.room}`)
    for (const pool of meeting.pools ?? []) add(inPool, `${place.slot} ${pool}`)
    for (const person of meeting.people) days[person]?.push({ ...place, id: meeting.id })
    for (const earlier of meeting.after ?? []) {
      const before = timetable.get(earlier)
      if (before && before.slot >= place.slot) found.push({ rule: 'order', meeting: meeting.id, other: earlier })
    }
  }
  for (const [key, count] of atTable) {
    const [slot = 0, room = 0] = key.split(' ').map(Number)
    const limit = instance.rooms[room] ? tablesAt(instance.rooms[room], slot) : 0
    if (count > limit) found.push({ rule: 'tables', slot, count, limit })
  }
  for (const [key, count] of inPool) {
    const [slot = 0, pool = 0] = key.split(' ').map(Number)
    const limit = instance.pools[pool]?.available[slot] ?? 0
    if (count > limit) found.push({ rule: 'pool', slot, count, limit })
  }
  days.forEach((day, person) => {
    day.sort((a, b) => a.slot - b.slot)
    day.forEach((here, i) => {
      if (i >= (instance.people[person]?.limit ?? Number.POSITIVE_INFINITY)) found.push({ rule: 'limit', meeting: here.id })
      const last = day[i - 1]
      if (!last) return
      if (last.slot === here.slot) found.push({ rule: 'twice', meeting: here.id, other: last.id })
      else if (last.room !== here.room && here.slot - last.slot <= instance.walking && sameDay(instance, last.slot, here.slot))
        found.push({ rule: 'walking', meeting: here.id, other: last.id })
    })
  })
  const { spread } = meritOf(instance, timetable)
  if (instance.fairness !== undefined && spread > instance.fairness) found.push({ rule: 'fairness', spread })
  return found
}

function sameDay(instance: Instance, a: number, b: number): boolean {
  return !instance.dayStarts.some((start) => start > a && start <= b)
}
