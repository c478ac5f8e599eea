import { type Instance, type Place, type Timetable, tablesAt } from './instance'

/** Rooms are told apart only where it matters who is in which; else their tables stand in one hall. */
export function tellsRoomsApart(instance: Instance): boolean {
  return instance.rooms.length > 1 && (instance.walking > 0 || instance.meetings.some(({ rooms }) => rooms !== undefined))
}

/**
 * Gives each meeting a room of its slot where rooms were not told apart. Who has a room in `before`, in the same slot, keeps it while it
 * is open; others stay where they sat last, if they can.
 */
export function giveRooms(instance: Instance, timetable: Timetable, before?: Timetable): Timetable {
  const given = new Map<string, Place>()
  const sat = new Map<number, number>()
  const bySlot = Array.from({ length: instance.slots }, () => [] as Instance['meetings'][number][])
  for (const meeting of instance.meetings) {
    const place = timetable.get(meeting.id)
    if (place) bySlot[place.slot]?.push(meeting)
  }
  for (const [slot, meetings] of bySlot.entries()) {
    const left = instance.rooms.map((room) => tablesAt(room, slot))
    const seat = (meeting: (typeof meetings)[number], room: number) => {
      left[room] = (left[room] ?? 0) - 1
      for (const person of meeting.people) sat.set(person, room)
      given.set(meeting.id, { slot, room })
    }
    const rest = meetings.filter((meeting) => {
      const last = before?.get(meeting.id)
      if (!last || last.slot !== slot || (left[last.room] ?? 0) <= 0) return true
      seat(meeting, last.room)
      return false
    })
    for (const meeting of rest) {
      const near = meeting.people.map((person) => sat.get(person)).find((room) => room !== undefined && (left[room] ?? 0) > 0)
      seat(meeting, near ?? left.findIndex((count) => count > 0))
    }
  }
  return given
}
