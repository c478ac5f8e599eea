import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { startThread } from '#server/platform/threads/threads'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import type { Moment } from '../../wishes/halves'
import { type FairRow, findFair, frameOf, lockFair } from '../../techmart.queries'
import { fairStep } from '../../techmart.states'
import { refusingClashes } from '../clashes'
import { momentNow } from '../moments'
import { announced, seat } from '../seating'
import { type Place, endOf } from '../timetable'
import { impartial, officer } from './officer'
import { type Plan, afterwards, planOf, walkIn } from './plan'
import { seatedOf } from './publishing'
import type { Records } from './question'
import { listDisruptionRows, readRecords } from './records.queries'
import { type Happening, type RepairInput, happeningSchema } from './repairs.schema'
import { roomsOf } from './rooms'
import { listSubjects } from './timetables.queries'
import type { TimetablingRequests } from './timetabling.requests'

/** The moment from which things may change: now, or the fair's first slot while it is ahead. */
function fromNow(fair: FairRow): Moment {
  const moment = momentNow()
  return moment.day < fair.starts_on ? { day: fair.starts_on, start: fair.day_starts } : moment
}

const aboutOf = (happening: Happening): string[] =>
  happening.event === 'room-closed'
    ? []
    : happening.event === 'walk-in'
      ? [happening.organisationId, happening.otherId]
      : [happening.organisationId]

/** What would follow: who moves where, who loses, who gains. Throws Invalid for those who do not take part. */
async function planFor(records: Records, fair: FairRow, happening: Happening): Promise<Plan> {
  const about = aboutOf(happening)
  const known = new Set(records.participants.map(({ organisationId }) => organisationId))
  if (about.some((id) => !known.has(id))) throw new Invalid({ organisationId: ['errors:not-a-choice'] })
  if (happening.event === 'room-closed' && happening.room >= roomsOf(records.settings, fair.tables).length)
    throw new Invalid({ room: ['errors:not-a-choice'] })
  const moment = fromNow(fair)
  const question = afterwards(records, happening, moment)
  const from = question.moments.findIndex(({ day, start }) => day > moment.day || (day === moment.day && start >= moment.start))
  if (from < 0) throw new WrongState('timetabling:problems.too-late')
  if (happening.event === 'walk-in' && !question.instance.meetings.some(({ id }) => id === walkIn)) {
    const met = records.standing.some(({ organisationIds }) => about.every((id) => organisationIds.includes(id)))
    throw new Invalid({ otherId: [met ? 'techmart:problems.already-arranged' : 'timetabling:problems.no-common-time'] })
  }
  const thread = startThread<TimetablingRequests>('timetabling')
  try {
    const repaired = await thread.ask('repair', { instance: question.instance, before: question.before, from })
    return planOf(question, repaired, about)
  } finally {
    await thread.stop()
  }
}

/** What the Office may say happened, what is out of order now, and, once it says something, what would follow from it. */
export async function previewRepair(actor: Actor, fairId: string, asked: unknown) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const records = await readRecords(db(), fair)
  const names = new Map(records.participants.map(({ organisationId, name_vi, name_en }) => [organisationId, { vi: name_vi, en: name_en }]))
  const may = fairStep(fair.state, 'arrange') !== undefined
  const read = asked === undefined ? undefined : happeningSchema.safeParse(asked)
  const disruptions = await listDisruptionRows(db(), fairId)
  const rest = {
    fair,
    participants: [...names].map(([id, name]) => ({ id, ...name })),
    rooms: roomsOf(records.settings, fair.tables).map(({ name, first, tables }) => ({ name, first, last: first + tables - 1 })),
    disruptions: disruptions.map((each) => ({ ...each, name: each.organisationId ? names.get(each.organisationId) : undefined })),
    can: { repair: may },
  }
  if (!read || !may) return { ...rest, happening: undefined, plan: undefined, problems: undefined }
  if (!read.success) return { ...rest, happening: undefined, plan: undefined, problems: ['timetabling:problems.say-what'] }
  try {
    const plan = await planFor(records, fair, read.data)
    const name = (id: string) => names.get(id) ?? { vi: '', en: '' }
    const shown = {
      moved: plan.moved.map(({ organisationIds, ...each }) => ({ ...each, sides: organisationIds.map(name) })),
      lost: plan.lost.map(({ organisationIds, ...each }) => ({ ...each, sides: organisationIds.map(name) })),
      added: plan.added.map(({ pair, to }) => ({ wishId: pair.wishId, to, sides: pair.organisationIds.map(name) })),
      others: plan.others.length,
      fingerprint: plan.fingerprint,
    }
    return { ...rest, happening: read.data, plan: shown, problems: undefined }
  } catch (error) {
    if (!(error instanceof Invalid) && !(error instanceof WrongState)) throw error
    const problems = error instanceof Invalid ? Object.values(error.fields).flat() : [error.problem]
    return { ...rest, happening: undefined, plan: undefined, problems }
  }
}

/**
 * Does what the preview showed, in one transaction, and tells everybody touched. Throws Invalid where the records have changed so that
 * something else would follow. Sent twice, it is done once.
 */
export async function applyRepair(actor: Actor, fairId: string, input: RepairInput): Promise<{ changes: number }> {
  const person = officer(actor)
  const read = happeningSchema.safeParse(input)
  if (!read.success) throw new Invalid({ '': ['timetabling:problems.say-what'] })
  const happening = read.data
  return refusingClashes(() =>
    transact(async (tx) => {
      const fair = await lockFair(tx, fairId)
      if (!fair) throw new NotFound()
      if (!fairStep(fair.state, 'arrange')) throw new WrongState('techmart:problems.fair-not-open')
      const known = await tx
        .selectFrom('audit')
        .select('id')
        .where('subject_kind', '=', 'repair')
        .where('subject_id', '=', input.id)
        .executeTakeFirst()
      if (known) return { changes: 0 }
      const records = await readRecords(tx, fair)
      const plan = await planFor(records, fair, happening)
      if (plan.fingerprint !== input.plan) throw new Invalid({ '': ['timetabling:problems.plan-changed'] })
      impartial(
        person,
        [...plan.moved, ...plan.lost]
          .map(({ organisationIds }) => organisationIds)
          .concat(plan.added.map(({ pair }) => pair.organisationIds)),
      )
      if (happening.event !== 'walk-in') await note(tx, person, fair, happening, input.id)
      const changes = plan.moved.length + plan.lost.length + plan.added.length
      await record(tx, actor, {
        act: 'techmart.repair-timetable',
        subject: ['repair', input.id],
        details: { fairId, ...happening, moved: plan.moved.length, lost: plan.lost.length, added: plan.added.length },
      })
      await carryOut(tx, person, fair, records, plan, happening)
      await publish(tx, 'techmart.timetable-changed', { fairId })
      return { changes }
    }),
  )
}

async function note(tx: Tx, person: Person, fair: FairRow, happening: Exclude<Happening, { event: 'walk-in' }>, id: string): Promise<void> {
  const { day, start } = fromNow(fair)
  await tx
    .insertInto('disruption')
    .values({
      id,
      fair_id: fair.id,
      kind: happening.event,
      organisation_id: happening.event === 'room-closed' ? null : happening.organisationId,
      room: happening.event === 'room-closed' ? happening.room : null,
      on_day: day,
      from_time: start,
      until_time: happening.event === 'late' ? happening.until : null,
      noted_by: person.accountId,
    })
    .execute()
}

async function carryOut(tx: Tx, person: Person, fair: FairRow, records: Records, plan: Plan, happening: Happening): Promise<void> {
  const nameOf = (id: string) => records.participants.find(({ organisationId }) => organisationId === id)?.name_vi ?? ''
  const absent = happening.event === 'no-show' ? happening.organisationId : undefined
  const { day } = fromNow(fair)
  const reason = text('vi')(`timetabling:reasons.${happening.event}`)
  const ids = [...plan.moved, ...plan.lost].map(({ meetingId }) => meetingId)
  if (ids.length > 0) {
    // Off their places all at once, then onto the new ones: two that change places would stand in each other's way.
    await tx
      .updateTable('meeting')
      .set((is) => ({ state: 'cancelled', cancel_note: reason, sequence: is('sequence', '+', 1), updated_at: now() }))
      .where('id', 'in', ids)
      .execute()
  }
  const rows = new Map(
    ids.length === 0
      ? []
      : (
          await tx
            .selectFrom('meeting')
            .select(['id', 'supplier_organisation_id', 'enterprise_organisation_id'])
            .where('id', 'in', ids)
            .execute()
        ).map((row) => [
          row.id,
          { ...row, supplier_vi: nameOf(row.supplier_organisation_id), enterprise_vi: nameOf(row.enterprise_organisation_id) },
        ]),
  )
  const tell = async (meetingId: string, kind: string, place: Place) => {
    const row = rows.get(meetingId)
    if (row) await announced(tx, person, fair, row, kind, place)
  }
  for (const { meetingId, from, to } of plan.moved) {
    await tx
      .updateTable('meeting')
      .set({
        state: 'arranged',
        cancel_note: '',
        on_day: to.day,
        starts_at: to.start,
        ends_at: endOf(frameOf(fair), to.start),
        table_number: to.table,
      })
      .where('id', '=', meetingId)
      .execute()
    await record(tx, person, { act: 'techmart.move-meeting', subject: ['meeting', meetingId], details: { from, to } })
    await tell(meetingId, 'meeting-moved', to)
  }
  for (const { meetingId, from, organisationIds } of plan.lost) {
    // What its own side does not come to was missed, where its day has come.
    const missed = absent !== undefined && organisationIds.includes(absent) && from.day <= day && fair.state === 'running'
    if (missed)
      await tx.updateTable('meeting').set({ state: 'missed', cancel_note: '', outcome_note: reason }).where('id', '=', meetingId).execute()
    const outcome = missed
      ? { act: 'techmart.record-outcome', details: { side: 'office', outcome: 'missed' } }
      : { act: 'techmart.cancel-meeting', details: {} }
    await record(tx, person, {
      act: outcome.act,
      subject: ['meeting', meetingId],
      details: { ...outcome.details, because: happening.event },
    })
    await tell(meetingId, 'meeting-cancelled', from)
  }
  const subjects = new Map(
    (
      await listSubjects(
        tx,
        plan.added.flatMap(({ pair }) => pair.wishIds),
      )
    ).map((each) => [each.id, each]),
  )
  for (const { pair, to } of plan.added) {
    const seated = seatedOf(records, pair, subjects, newId())
    await seat(tx, person, fair, seated, to)
    const names = { supplier_vi: nameOf(seated.supplier_organisation_id), enterprise_vi: nameOf(seated.enterprise_organisation_id) }
    await announced(tx, person, fair, { ...seated, ...names }, 'meeting-arranged', to)
    if (pair.officerId)
      await notify(
        tx,
        { accountIds: [pair.officerId] },
        { kind: 'timetabling:notices.sits-in', details: { title: fair.title_vi, count: 1 }, path: `/office/fairs/${fair.id}/meetings` },
      )
  }
}

/** They came after all, or the room is open again: from now on it counts no more. What was changed stays as it is. */
export async function endDisruption(actor: Actor, disruptionId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const row = await tx
      .selectFrom('disruption')
      .select(['id', 'fair_id', 'ended_at'])
      .where('id', '=', disruptionId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!row) throw new NotFound()
    if (row.ended_at) throw new WrongState()
    await tx.updateTable('disruption').set({ ended_at: now() }).where('id', '=', disruptionId).execute()
    await record(tx, actor, { act: 'techmart.end-disruption', subject: ['disruption', disruptionId], details: { fairId: row.fair_id } })
    await publish(tx, 'techmart.timetable-changed', { fairId: row.fair_id })
  })
}
