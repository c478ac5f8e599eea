import { buildTicket } from '../attendance/attendance.fixtures'
import { type Stage, buildStage } from '../meetings/meetings.fixtures'
import { at, now, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { buildRegistration } from '../techmart.fixtures'

/** A running fair of today with one supplier and one enterprise: slots of half an hour from 08:30, four tables. */
export async function buildDay(over: { anonymous?: boolean; reveals?: boolean } = {}): Promise<Stage> {
  const stage = await buildStage(over)
  await db().updateTable('fair').set({ state: 'running' }).where('id', '=', stage.fair.id).execute()
  return stage
}

/** Does it as if it were that time of today in Việt Nam. */
export function atTime<T>(time: string, work: () => Promise<T>): Promise<T> {
  return at(new Date(`${today()}T${time}:00+07:00`), work)
}

/** Another organisation that takes part. */
export async function buildComer(fairId: string, role: 'exhibitor' | 'visitor' = 'exhibitor'): Promise<Member> {
  const member = await buildMember()
  await buildRegistration({ fair_id: fairId, organisation_id: member.organisation.id, as_role: role })
  return member
}

/** Somebody of an organisation, with an entry today where `came`. */
export async function buildAttendee(fairId: string, organisationId: string, came: boolean): Promise<void> {
  const ticket = await buildTicket({
    fair_id: fairId,
    organisation_id: organisationId,
    kind: 'staff',
    state: came ? 'checked-in' : 'accepted',
  })
  if (!came) return
  const officer = await db().selectFrom('account').select('id').where('office', '=', true).limit(1).executeTakeFirstOrThrow()
  await db()
    .insertInto('ticket_scan')
    .values({
      id: newId(),
      fair_id: fairId,
      ticket_id: ticket.id,
      outcome: 'entered',
      on_day: today(),
      at: now(),
      scanned_at: now(),
      device_id: 'cua-chinh',
      way: 'camera',
      offline: false,
      scanned_by: officer.id,
    })
    .execute()
}

/** The acts that the audit keeps of a thing, in their order. */
export const actsOf = async (kind: string, id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_kind', '=', kind).where('subject_id', '=', id).orderBy('id').execute()).map(
    ({ act }) => act,
  )

/** What a member was told of the day, oldest first. */
export const toldOf = async (member: Member) =>
  (
    await db()
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', member.accountId)
      .where('kind', 'like', 'day:%')
      .orderBy('id')
      .execute()
  ).map(({ kind }) => kind.replace('day:notices.', ''))
