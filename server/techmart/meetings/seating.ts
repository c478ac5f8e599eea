import { recordAll } from '#server/audit/audit'
import { formatDay } from '#server/i18n/format'
import { notify } from '#server/notifications/notifications'
import type { Actor, Person } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { type FairRow, frameOf } from '../techmart.queries'
import type { Pair } from './candidates.queries'
import { type Place, endOf } from './timetable'

export interface Seated {
  id: string
  match_id: string | null
  technology_id: string | null
  need_id: string | null
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/** Meetings written in one statement. */
const ROWS = 500

const placeOf = ({ day, start, table }: Place): Place => ({ day, start, table })

/** Writes one meeting at a place that is free, with its audit row. Who calls has locked the fair and tells the sides. */
export function seat(tx: Tx, actor: Person, fair: FairRow, meeting: Seated, place: Place): Promise<void> {
  return seatAll(tx, actor, fair, [{ meeting, place }])
}

/** As `seat`, for a whole timetable. */
export async function seatAll(tx: Tx, actor: Person, fair: FairRow, seats: readonly { meeting: Seated; place: Place }[]): Promise<void> {
  for (let start = 0; start < seats.length; start += ROWS) {
    const some = seats.slice(start, start + ROWS)
    await tx
      .insertInto('meeting')
      .values(
        some.map(({ meeting, place }) => ({
          id: meeting.id,
          fair_id: fair.id,
          match_id: meeting.match_id,
          technology_id: meeting.technology_id,
          need_id: meeting.need_id,
          supplier_organisation_id: meeting.supplier_organisation_id,
          enterprise_organisation_id: meeting.enterprise_organisation_id,
          on_day: place.day,
          starts_at: place.start,
          ends_at: endOf(frameOf(fair), place.start),
          table_number: place.table,
          arranged_by: actor.accountId,
        })),
      )
      .execute()
    await recordAll(
      tx,
      actor,
      some.map(({ meeting, place }) => ({
        act: 'techmart.arrange-meeting',
        subject: ['meeting', meeting.id],
        details: { fairId: fair.id, ...placeOf(place) },
      })),
    )
  }
}

type Told = Pick<Pair, 'supplier_organisation_id' | 'enterprise_organisation_id' | 'supplier_vi' | 'enterprise_vi'> & { id: string }

/** Tells each side of the other, and everybody's screens to look again. */
export async function announced(tx: Tx, actor: Actor, fair: FairRow, meeting: Told, kind: string, place: Place): Promise<void> {
  const details = { title: fair.title_vi, day: formatDay('vi', place.day), start: place.start, table: place.table }
  const path = `/my/fairs/${fair.id}/meetings/${meeting.id}`
  const tell = (organisationId: string, name: string) =>
    notify(
      tx,
      { organisationIds: [organisationId] },
      { kind: `techmart:notices.${kind}`, details: { ...details, name }, path, mail: true },
      actor.accountId,
    )
  await tell(meeting.supplier_organisation_id, meeting.enterprise_vi)
  await tell(meeting.enterprise_organisation_id, meeting.supplier_vi)
  const organisationIds = [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]
  await publish(tx, 'techmart.meeting-changed', { fairId: fair.id, meetingId: meeting.id, organisationIds })
}
