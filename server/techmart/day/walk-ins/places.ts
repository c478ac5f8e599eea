import type { Tx, db } from '#server/platform/database'
import { listDisruptionRows } from '../../meetings/timetabling/records.queries'
import { roomsOf } from '../../meetings/timetabling/rooms'
import { findSettings } from '../../meetings/timetabling/settings.queries'
import { listBookings } from '../../meetings/meetings.queries'
import { type Booking, type Place, endOf, nextFree, slotsOf } from '../../meetings/timetable'
import { type FairRow, frameOf } from '../../techmart.queries'
import { isAway } from '../../wishes/halves'

/** What takes tables and people's time on a day of a fair: meetings, closed rooms, who is late, absent or has said to be away. */
export async function takenOn(
  database: Tx | ReturnType<typeof db>,
  fair: FairRow,
  day: string,
  organisationIds: string[],
): Promise<Booking[]> {
  const [meetings, disruptions, settings, away] = [
    await listBookings(database, fair.id, organisationIds, day, day),
    await listDisruptionRows(database, fair.id),
    await findSettings(database, fair.id),
    await database
      .selectFrom('fair_availability')
      .select(['organisation_id', 'away'])
      .where('fair_id', '=', fair.id)
      .where('organisation_id', 'in', organisationIds)
      .execute(),
  ]
  const rooms = roomsOf(settings, fair.tables)
  const frame = frameOf(fair)
  const blocked = (part: Pick<Booking, 'start' | 'end' | 'table' | 'organisationIds'>): Booking => ({
    id: 'blocked',
    fairId: fair.id,
    day,
    ...part,
  })
  const disrupted = disruptions
    .filter((each) => each.day <= day && (each.until === null || each.day === day))
    .flatMap((each) => {
      const [start, end] = [each.day === day ? each.from : '00:00', each.until ?? '24:00']
      if (each.organisationId) return [blocked({ start, end, table: 0, organisationIds: [each.organisationId] })]
      const room = rooms[each.room ?? -1]
      if (!room) return []
      return Array.from({ length: room.tables }, (_, index) => blocked({ start, end, table: room.first + index, organisationIds: [] }))
    })
  const absent = away.flatMap((each) =>
    slotsOf(frame)
      .filter((start) => isAway(frame, each.away, { day, start }))
      .map((start) => blocked({ start, end: endOf(frame, start), table: 0, organisationIds: [each.organisation_id] })),
  )
  return [...meetings, ...disrupted, ...absent]
}

/** The first table and slot of the day, from a slot on, at which both are free; nothing where there is none left today. */
export function firstFree(
  fair: FairRow,
  taken: readonly Booking[],
  from: { day: string; start: string },
  organisationIds: string[],
): Place | undefined {
  const frame = { ...frameOf(fair), startsOn: from.day, endsOn: from.day }
  if (!slotsOf(frame).some((start) => start >= from.start)) return undefined
  const place = nextFree(frame, taken, { fairId: fair.id, ...from, table: 0, organisationIds })
  // It looks at the hours that have passed last.
  return place && place.start >= from.start ? place : undefined
}
