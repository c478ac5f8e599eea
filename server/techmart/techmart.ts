import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { FairState } from '#db/tables/techmart'
import { releaseBooths } from './booths/ending'
import { cancelMeetings } from './meetings/cancelling'
import { listLivePlaces } from './meetings/meetings.queries'
import { type Frame, outside } from './meetings/timetable'
import { cancelProgramme, countSessionsOutside } from './programme/sessions'
import { mayRunFairs } from './techmart.policy'
import { type FairRow, countFair, findFair, findNextFair, listFairRows, listOrganisationsToTell, lockFair } from './techmart.queries'
import type { FairActInput, FairFilter, FairInput } from './techmart.schema'
import { type FairAct, fairStep, isPublic } from './techmart.states'

export { buildCalendar, listAgenda } from './meetings/agenda'
export type { MeetingRow } from './meetings/meetings.queries'
export * from './meetings/meetings'
export { setMeetingLink } from './meetings/online'
export * from './meetings/outcomes'
export * from './meetings/schedule'
export * from './meetings/timetabling/timetables'
export * from './registrations/registrations'
export { answerWish, askWish, getAvailability, getWishes, settleWish, stateAvailability, timesOf, withdrawWish } from './wishes/wishes'

export type { FairRow }

declare module '#server/platform/events' {
  interface Events {
    'techmart.fair-announced': { fairId: string }
    'techmart.fair-changed': { fairId: string; state: FairState }
  }
}

function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

function columnsOf(input: FairInput) {
  return {
    title_vi: input.titleVi,
    title_en: input.titleEn,
    about_vi: input.aboutVi,
    about_en: input.aboutEn,
    place: input.place,
    level: input.level,
    theme_vi: input.level === 'thematic' ? input.themeVi : '',
    theme_en: input.level === 'thematic' ? input.themeEn : '',
    venue: input.venue,
    province: input.province,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    day_starts: input.dayStarts,
    day_ends: input.dayEnds,
    break_starts: input.breakStarts ?? null,
    break_ends: input.breakEnds ?? null,
    meeting_minutes: input.meetingMinutes,
    tables: input.tables,
    fields: input.fields,
  }
}

/** Plans a fair; nobody but the Office sees it before it is announced. Sent twice, it is the same fair. */
export async function createFair(actor: Actor, input: FairInput): Promise<{ id: string }> {
  const person = officer(actor)
  await transact(async (tx) => {
    const made = await tx
      .insertInto('fair')
      .values({ id: input.id, ...columnsOf(input), created_by: person.accountId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return record(tx, actor, { act: 'techmart.create-fair', subject: ['fair', input.id], details: { title: input.titleVi } })
    const own = await tx
      .selectFrom('fair')
      .select('id')
      .where('id', '=', input.id)
      .where('created_by', '=', person.accountId)
      .executeTakeFirst()
    if (!own) throw new WrongState()
  })
  return { id: input.id }
}

/** Changes what a fair says of itself. Throws Invalid where a meeting already arranged would no longer fit its timetable. */
export async function updateFair(actor: Actor, input: FairInput): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await held(tx, input.id, 'change')
    const frame: Frame = { ...input, breakStarts: input.breakStarts ?? null, breakEnds: input.breakEnds ?? null }
    const misplaced = (await listLivePlaces(tx, fair.id)).flatMap((place) => [
      ...outside(frame, place),
      ...(place.minutes === input.meetingMinutes ? [] : (['minutes'] as const)),
    ])
    if (misplaced.length > 0) throw new Invalid(problemsOf(misplaced))
    const sessions = await countSessionsOutside(tx, fair.id, input)
    if (sessions > 0) throw new Invalid({ endsOn: [problem('programme:problems.sessions-outside', { count: sessions })] })
    const values = columnsOf(input)
    // Sent twice, it is one change.
    if (
      JSON.stringify(values) ===
      JSON.stringify(Object.fromEntries(Object.keys(values).map((key) => [key, fair[key as keyof typeof values]])))
    )
      return
    await tx
      .updateTable('fair')
      .set({ ...values, updated_at: now() })
      .where('id', '=', fair.id)
      .execute()
    await record(tx, actor, { act: 'techmart.update-fair', subject: ['fair', fair.id] })
    await publish(tx, 'techmart.fair-changed', { fairId: fair.id, state: fair.state })
  })
}

const fieldOf = { day: 'endsOn', start: 'dayStarts', table: 'tables', minutes: 'meetingMinutes' } as const

function problemsOf(misplaced: (keyof typeof fieldOf)[]): Record<string, string[]> {
  return Object.fromEntries(
    [...new Set(misplaced)].map((kind) => [
      fieldOf[kind],
      [problem('techmart:problems.meetings-outside', { count: misplaced.filter((other) => other === kind).length })],
    ]),
  )
}

/** The fair, locked, where the Office may do `act` in its state. Throws NotFound or WrongState. */
async function held(tx: Tx, id: string, act: FairAct): Promise<FairRow> {
  const fair = await lockFair(tx, id)
  if (!fair) throw new NotFound()
  if (!fairStep(fair.state, act)) throw new WrongState()
  return fair
}

async function advance(
  tx: Tx,
  actor: Actor,
  id: string,
  act: 'announce' | 'start' | 'close' | 'report' | 'cancel',
  note = '',
): Promise<FairRow> {
  const fair = await held(tx, id, act)
  const state = fairStep(fair.state, act)?.next ?? fair.state
  await tx
    .updateTable('fair')
    .set({ state, updated_at: now(), ...(act === 'announce' && { announced_at: now() }), ...(act === 'cancel' && { cancel_note: note }) })
    .where('id', '=', id)
    .execute()
  await record(tx, actor, {
    act: `techmart.${act}-fair`,
    subject: ['fair', id],
    details: { from: fair.state, to: state, ...(note && { note }) },
  })
  await publish(tx, 'techmart.fair-changed', { fairId: id, state })
  return fair
}

/** Opens a planned fair to registrations and tells the organisations of its fields. */
export async function announceFair(actor: Actor, id: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    await advance(tx, actor, id, 'announce')
    await publish(tx, 'techmart.fair-announced', { fairId: id })
  })
}

/** The fair is on. Throws WrongState before its first day. */
export async function startFair(actor: Actor, id: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await advance(tx, actor, id, 'start')
    if (today() < fair.starts_on) throw new WrongState('techmart:problems.too-early')
  })
}

/** The fair is over; outcomes may still be recorded. */
export async function closeFair(actor: Actor, id: string): Promise<void> {
  officer(actor)
  await transact((tx) => advance(tx, actor, id, 'close'))
}

/** The report of a closed fair has gone out; in the transaction that keeps it. Throws WrongState where it has before. */
export function markReported(tx: Tx, actor: Actor, id: string): Promise<FairRow> {
  officer(actor)
  return advance(tx, actor, id, 'report')
}

/** Calls a fair off with all its meetings and tells everybody who had registered, with the reason. */
export async function cancelFair(actor: Actor, id: string, note: string): Promise<void> {
  const person = officer(actor)
  await transact(async (tx) => {
    const fair = await advance(tx, actor, id, 'cancel', note)
    await cancelMeetings(tx, actor, fair, note)
    await releaseBooths(tx, actor, id, note)
    await cancelProgramme(tx, actor, fair, note)
    const registered = await tx
      .selectFrom('fair_registration')
      .select('organisation_id as id')
      .where('fair_id', '=', id)
      .where('state', 'in', ['applied', 'accepted'])
      .execute()
    const readers = { organisationIds: registered.map((row) => row.id) }
    await notify(
      tx,
      readers,
      { kind: 'techmart:notices.fair-cancelled', details: { title: fair.title_vi }, path: `/fairs/${id}`, mail: true },
      person.accountId,
    )
  })
}

/** The act of a fair's page, by its name. */
export function runFair(actor: Actor, id: string, input: FairActInput): Promise<void> {
  if (input.intent === 'cancel') return cancelFair(actor, id, input.note)
  return { announce: announceFair, start: startFair, close: closeFair }[input.intent](actor, id)
}

/** Tells the organisations whose fields a newly announced fair touches. Runs once the announcement is committed. */
export async function tellOfFair(tx: Tx, { fairId }: { fairId: string }): Promise<void> {
  const fair = await findFair(tx, fairId)
  if (fair?.state !== 'open') return
  const organisationIds = await listOrganisationsToTell(tx, fairId)
  await notify(
    tx,
    { organisationIds },
    { kind: 'techmart:notices.fair-announced', details: { title: fair.title_vi }, path: `/fairs/${fairId}` },
  )
}

/** One fair as everybody may read it; a planned one only the Office. Throws NotFound. */
export async function getFair(actor: Actor, id: string): Promise<FairRow> {
  const fair = await findFair(db(), id)
  if (!fair || (!isPublic(fair.state) && !mayRunFairs(actor))) throw new NotFound()
  return fair
}

/** A fair's rooms are open to whoever may read its page. */
export async function mayListen(actor: Actor, fairId: string): Promise<boolean> {
  const fair = await findFair(db(), fairId)
  return fair !== undefined && (isPublic(fair.state) || mayRunFairs(actor))
}

export function getFairNumbers(id: string) {
  return countFair(db(), id)
}

/** Fairs ahead or under way, the nearest first, and those that are over, the latest first. */
export async function listFairs(page = 1, pageSize = 12, filter: FairFilter = {}) {
  const day = today()
  const [ahead, past] = await Promise.all([
    listFairRows(db(), { ...filter, which: 'ahead', today: day, offset: 0, limit: 20 }),
    listFairRows(db(), { ...filter, which: 'past', today: day, offset: (page - 1) * pageSize, limit: pageSize + 1 }),
  ])
  return { ahead, past: past.slice(0, pageSize), more: past.length > pageSize }
}

/** Every fair, planned ones too, for the Office. */
export async function listOfficeFairs(actor: Actor, page = 1, pageSize = 20, filter: FairFilter = {}) {
  officer(actor)
  const rows = await listFairRows(db(), { ...filter, which: 'all', today: today(), offset: (page - 1) * pageSize, limit: pageSize + 1 })
  return { fairs: rows.slice(0, pageSize), more: rows.length > pageSize }
}

/** The next fair that people can still go to, for the home page. */
export function nextFair(database = db()) {
  return findNextFair(database, today())
}

/** What an officer may do with a fair in its state. */
export function fairActs(actor: Actor, fair: Pick<FairRow, 'state' | 'starts_on'>) {
  const may = (act: FairAct) => mayRunFairs(actor) && fairStep(fair.state, act) !== undefined
  return {
    change: may('change'),
    announce: may('announce'),
    start: may('start') && today() >= fair.starts_on,
    close: may('close'),
    cancel: may('cancel'),
    arrange: may('arrange'),
    report: may('report'),
  }
}
