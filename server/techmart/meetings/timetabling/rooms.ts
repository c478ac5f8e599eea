import type { InterpreterPool, TimetableRoom } from '#db/tables/timetables'

export interface Settings {
  rooms: TimetableRoom[]
  /** Slots that lie free between two meetings in different rooms. */
  walkingSlots: number
  mostMeetings: number | null
  interpreters: InterpreterPool[]
  fairness: number | null
  /** Time given to a run. */
  seconds: number
}

export const defaults: Settings = { rooms: [], walkingSlots: 0, mostMeetings: null, interpreters: [], fairness: null, seconds: 20 }

export interface NumberedRoom extends TimetableRoom {
  /** The number of its first table; the others follow. */
  first: number
}

/** The rooms of a fair with their tables numbered through. The last has what remains; without any, all tables stand in one. */
export function roomsOf({ rooms }: Pick<Settings, 'rooms'>, tables: number): NumberedRoom[] {
  const given = rooms.length > 0 ? rooms : [{ name: '', tables }]
  let first = 1
  return given.flatMap(({ name, tables: wanted }, index) => {
    const left = tables - first + 1
    const count = index === given.length - 1 ? left : Math.min(wanted, left)
    const room = { name, tables: count, first }
    first += count
    return count > 0 ? [room] : []
  })
}

/** The index of the room in which a table stands; -1 where there is no such table. */
export function roomOf(rooms: readonly NumberedRoom[], table: number): number {
  return rooms.findIndex((room) => table >= room.first && table < room.first + room.tables)
}
