import type { OpenGroup, PlacedWish } from '#db/tables/timetables'
import type { Contradiction } from '../scheduling/contradictions'
import type { Timetable } from '../scheduling/instance'
import type { Question } from './question'

/** Meetings of a group that are named; the others are counted. */
const named = 8

/**
 * Reads a timetable back into days, times and tables: of every meeting of the instance that has a place, in order of time. Standing
 * meetings keep their table where slot and room stay; who sat at a table last stays there where it is free.
 */
export function placesOf(question: Question, timetable: Timetable): (PlacedWish & { id: string })[] {
  const { instance, moments, rooms, apart, standing, before } = question
  const sat = new Map<number, number>()
  const places: (PlacedWish & { id: string })[] = []
  for (const [slot, moment] of moments.entries()) {
    const here = instance.meetings.filter(({ id }) => timetable.get(id)?.slot === slot)
    const taken = new Set<number>()
    const seat = (meeting: (typeof here)[number], table: number) => {
      taken.add(table)
      for (const person of meeting.people) sat.set(person, table)
      places.push({ id: meeting.id, wishId: meeting.id, day: moment.day, start: moment.start, table })
    }
    const rest = here.filter((meeting) => {
      const was = before.get(meeting.id)
      const table = standing.get(meeting.id)?.table
      if (table === undefined || was?.slot !== slot || was.room !== timetable.get(meeting.id)?.room) return true
      seat(meeting, table)
      return false
    })
    for (const meeting of rest) {
      const room = apart ? rooms[timetable.get(meeting.id)?.room ?? 0] : undefined
      const first = room?.first ?? 1
      const tables = Array.from({ length: room?.tables ?? rooms.reduce((sum, each) => sum + each.tables, 0) }, (_, index) => first + index)
      const last = meeting.people
        .map((person) => sat.get(person))
        .find((table) => table !== undefined && tables.includes(table) && !taken.has(table))
      seat(meeting, last ?? tables.find((table) => !taken.has(table)) ?? first)
    }
  }
  return places
}

/** The contradictions of an answer as they are kept: wishes and who has too little time, standing meetings taken off both sides. */
export function openGroupsOf(question: Question, contradictions: readonly Contradiction[]): OpenGroup[] {
  return contradictions.flatMap(({ meetings, possible, because }) => {
    const wishIds = meetings.filter((id) => question.wishes.has(id))
    const left = Math.max(0, possible - (meetings.length - wishIds.length))
    if (wishIds.length <= left) return []
    const organisationId = 'person' in because ? question.people[because.person] : undefined
    return [
      {
        wishIds: wishIds.slice(0, named),
        count: wishIds.length,
        possible: left,
        because: because.kind,
        ...(organisationId && { organisationId }),
      },
    ]
  })
}
