import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { countTry } from '#server/platform/rate-limits'
import { ownNeed, ownTechnology } from '../matching.parties'
import { titlesOf } from '../matching.records'
import type { Side } from '../matching.requests'
import { readStopToken } from './stopping'
import { type Scope, listChoices, lockWaiting, removeChoice, writeChoice } from './subscriptions.queries'
import { type Rhythm, rhythmFor } from './subscriptions.schema'

export interface Subscription {
  organisation: { id: string; name: string }
  rhythm: Rhythm
  /** Records for which something else was chosen. */
  records: { side: Side; id: string; title: string; rhythm: Rhythm }[]
}

/** How often the person hears of new suggestions, for each organisation that they belong to. */
export async function listSubscriptions(person: Person): Promise<Subscription[]> {
  const rows = (await Promise.all(person.memberships.map(({ id }) => listChoices(db(), person.accountId, id)))).flat()
  const ids = (column: 'need_id' | 'technology_id') => rows.flatMap((row) => row[column] ?? [])
  const titles = {
    need: await titlesOf(db(), 'need', ids('need_id')),
    technology: await titlesOf(db(), 'technology', ids('technology_id')),
  }
  return person.memberships.map(({ id, name }) => {
    const own = rows.filter((row) => row.organisation_id === id)
    const records = own.flatMap(({ need_id, technology_id, rhythm }) => {
      const side: Side = need_id ? 'need' : 'technology'
      const recordId = need_id ?? technology_id
      return recordId ? [{ side, id: recordId, title: titles[side].get(recordId) ?? recordId, rhythm }] : []
    })
    return { organisation: { id, name }, rhythm: rhythmFor(own, {}), records }
  })
}

/** How often the person hears of one record's suggestions; `own` is NULL where the organisation's choice holds. NULL for those who belong to neither. */
export async function getRecordRhythm(actor: Actor, side: Side, recordId: string): Promise<{ own: Rhythm | null; general: Rhythm } | null> {
  const { accountId, organisation } = actor
  if (!accountId || !organisation) return null
  const choices = await listChoices(db(), accountId, organisation.id)
  const own = choices.find((choice) => (side === 'need' ? choice.need_id : choice.technology_id) === recordId)
  return { own: own?.rhythm ?? null, general: rhythmFor(choices, {}) }
}

/** Chooses the rhythm for one of the person's organisations. What waits for a letter follows. Throws NotFound for another's. */
export async function chooseRhythm(person: Person, organisationId: string, rhythm: Rhythm): Promise<void> {
  if (!person.memberships.some(({ id }) => id === organisationId)) throw new NotFound()
  const scope = { accountId: person.accountId, organisationId, needId: null, technologyId: null }
  await transact(async (tx) => {
    if (!(await writeChoice(tx, scope, rhythm, now()))) return
    await followChoice(tx, scope)
    await record(tx, person, { act: 'matching.subscribe', subject: ['organisation', organisationId], organisationId, details: { rhythm } })
  })
}

/** Chooses the rhythm for one record of the organisation acted for, or `as-organisation` to follow it again. */
export async function chooseRecordRhythm(person: Person, side: Side, recordId: string, rhythm: Rhythm | 'as-organisation'): Promise<void> {
  const { organisation } = side === 'need' ? await ownNeed(person, recordId) : await ownTechnology(person, recordId)
  if (!organisation || person.organisation?.id !== organisation.id) throw new Forbidden()
  const scope: Scope = {
    accountId: person.accountId,
    organisationId: organisation.id,
    needId: side === 'need' ? recordId : null,
    technologyId: side === 'technology' ? recordId : null,
  }
  await transact(async (tx) => {
    const changed = rhythm === 'as-organisation' ? await removeChoice(tx, scope) : await writeChoice(tx, scope, rhythm, now())
    if (!changed) return
    await followChoice(tx, scope)
    await record(tx, person, { act: 'matching.subscribe', subject: [side, recordId], organisationId: organisation.id, details: { rhythm } })
  })
}

/** What waits for a letter is told by the new choice: with the next day's letter at the latest, or not at all. */
async function followChoice(tx: Tx, { accountId, organisationId }: Pick<Scope, 'accountId' | 'organisationId'>): Promise<void> {
  const choices = await listChoices(tx, accountId, organisationId)
  const waiting = await lockWaiting(tx, accountId, organisationId)
  const moved: Record<'daily' | 'weekly' | 'never', string[]> = { daily: [], weekly: [], never: [] }
  for (const { match_id, need_id, technology_id, need_organisation_id } of waiting) {
    const own = need_organisation_id === organisationId ? { needId: need_id } : { technologyId: technology_id }
    const rhythm = rhythmFor(choices, own)
    moved[rhythm === 'at-once' ? 'daily' : rhythm].push(match_id)
  }
  const theirs = tx.updateTable('match_letter_line').where('account_id', '=', accountId)
  for (const rhythm of ['daily', 'weekly'] as const) {
    if (moved[rhythm].length > 0) await theirs.set({ rhythm }).where('match_id', 'in', moved[rhythm]).execute()
  }
  if (moved.never.length > 0) await theirs.set({ told_at: now() }).where('match_id', 'in', moved.never).execute()
}

/** For whom a letter's link stops the letters. Throws NotFound for a link that is not ours. */
export async function readStop(token: string): Promise<{ organisation: string }> {
  const { accountId, organisationId } = readStopToken(token)
  const row = await db()
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select('organisation.name_vi')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!row) throw new NotFound('subscriptions:problems.link-over')
  return { organisation: row.name_vi }
}

/**
 * Stops the letters about an organisation by the link in one of them, without signing in: its holder has the person's mail.
 * Pressed again, nothing more happens. Throws NotFound for a link that is not ours.
 */
export async function stopLetters(actor: Actor, token: string): Promise<void> {
  await countTry('letter-stop', actor.address ?? 'unknown')
  const { accountId, organisationId } = readStopToken(token)
  await transact(async (tx) => {
    const member = await tx
      .selectFrom('membership')
      .select('account_id')
      .where('account_id', '=', accountId)
      .where('organisation_id', '=', organisationId)
      .forUpdate()
      .executeTakeFirst()
    if (!member) throw new NotFound('subscriptions:problems.link-over')
    const choices = await listChoices(tx, accountId, organisationId)
    const lettered = choices.filter(({ rhythm, need_id, technology_id }) => (need_id || technology_id ? /daily|weekly/.test(rhythm) : true))
    if (rhythmFor(choices, {}) === 'never' && lettered.every(({ rhythm }) => rhythm === 'never')) return
    const scopes = [{ need_id: null, technology_id: null }, ...lettered]
    for (const { need_id: needId, technology_id: technologyId } of scopes) {
      await writeChoice(tx, { accountId, organisationId, needId, technologyId }, 'never', now())
    }
    await followChoice(tx, { accountId, organisationId })
    await record(tx, actor, {
      act: 'matching.stop-letters',
      subject: ['account', accountId],
      organisationId,
      details: { by: 'link' },
    })
  })
}
