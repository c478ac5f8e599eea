import { record } from '#server/audit/audit'
import { getPublishedNeed } from '#server/needs/needs'
import { type Actor, type Person, writesFor } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { mayReadShortlist, mayWriteShortlist } from './shortlists.policy'
import { listEntries, listShortlistRows, lockShortlistRow, ofNeed } from './shortlists.queries'
import { type EditShortlist, LONGEST, type NewShortlist } from './shortlists.schema'

export { type Checked, checkShortlist, lockShortlist } from './locking'
export { type SharedShortlist, openSharedShortlist, revokeLink, shareShortlist } from './links'
export { type ShortlistPage, getShortlist } from './reading'
export { buildShortlistWorkbook } from './workbook'

/**
 * Makes a shortlist of suggestions of one need, or adds them to an open one; those in it already stay where they are. Sent
 * twice, it is one. Throws Forbidden for viewers and the Office, NotFound for strangers, Invalid past ten.
 */
export async function saveShortlist(person: Person, needId: string, input: NewShortlist): Promise<{ id: string }> {
  const { organisation } = await getPublishedNeed(person, needId)
  if (!organisation || !mayReadShortlist(person, { organisation_id: organisation.id })) throw new NotFound()
  if (!writesFor(person, organisation.id)) throw new Forbidden()
  return transact(async (tx) => {
    const known = await ofNeed(tx, needId, input.matchIds)
    const matchIds = input.matchIds.filter((id) => known.has(id))
    if (matchIds.length === 0) throw new Invalid({ matchIds: ['shortlists:problems.none-picked'] })
    if (input.into) return add(tx, person, needId, input.into, matchIds)
    const made = await tx
      .insertInto('shortlist')
      .values({
        id: input.id,
        need_id: needId,
        organisation_id: organisation.id,
        name: input.name,
        created_by: person.accountId,
        locked_at: null,
        locked_by: null,
        kept: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      // Sent twice by the same form; an id that is another's leads nowhere.
      const other = await lockShortlistRow(tx, input.id)
      if (other?.need_id !== needId) throw new NotFound()
      return { id: input.id }
    }
    await insertEntries(tx, input.id, matchIds, 0)
    await record(tx, person, { act: 'matching.make-shortlist', subject: ['shortlist', input.id], details: { needId, matchIds } })
    return { id: input.id }
  })
}

async function add(tx: Tx, person: Person, needId: string, id: string, matchIds: string[]): Promise<{ id: string }> {
  const shortlist = await openFor(tx, person, id)
  if (shortlist.need_id !== needId) throw new NotFound()
  const entries = await listEntries(tx, id)
  const fresh = matchIds.filter((matchId) => !entries.some(({ match_id }) => match_id === matchId))
  if (entries.length + fresh.length > LONGEST) throw new Invalid({ matchIds: [problem('shortlists:problems.too-many', { max: LONGEST })] })
  if (fresh.length > 0) {
    await insertEntries(tx, id, fresh, entries.at(-1)?.position ?? 0)
    await record(tx, person, { act: 'matching.extend-shortlist', subject: ['shortlist', id], details: { matchIds: fresh } })
  }
  return { id }
}

function insertEntries(tx: Tx, shortlistId: string, matchIds: readonly string[], after: number) {
  return tx
    .insertInto('shortlist_entry')
    .values(matchIds.map((match_id, index) => ({ shortlist_id: shortlistId, match_id, position: after + index + 1, kept: null })))
    .execute()
}

/** Names it anew, orders its entries by the given places, notes what is to be noted and takes out what is to go. WrongState once locked. */
export async function editShortlist(person: Person, id: string, { name, entries }: EditShortlist): Promise<void> {
  await transact(async (tx) => {
    await openFor(tx, person, id)
    const current = await listEntries(tx, id)
    const given = new Map(entries.map((entry) => [entry.matchId, entry]))
    const removed = current.filter(({ match_id }) => given.get(match_id)?.remove).map(({ match_id }) => match_id)
    const kept = current
      .filter(({ match_id }) => !removed.includes(match_id))
      .map((entry) => ({ ...entry, wanted: given.get(entry.match_id)?.position ?? entry.position, said: given.get(entry.match_id)?.note }))
      // Of two with the same place, the one that was moved there comes first.
      .sort((a, b) => a.wanted - b.wanted || Number(a.wanted === a.position) - Number(b.wanted === b.position) || a.position - b.position)
    if (removed.length > 0) await tx.deleteFrom('shortlist_entry').where('shortlist_id', '=', id).where('match_id', 'in', removed).execute()
    for (const [index, { match_id, note, said }] of kept.entries()) {
      await tx
        .updateTable('shortlist_entry')
        .set({ position: index + 1, note: said ?? note })
        .where('shortlist_id', '=', id)
        .where('match_id', '=', match_id)
        .execute()
    }
    await tx.updateTable('shortlist').set({ name }).where('id', '=', id).execute()
    const order = kept.map(({ match_id }) => match_id)
    await record(tx, person, { act: 'matching.edit-shortlist', subject: ['shortlist', id], details: { name, order, removed } })
  })
}

/** Removes an open shortlist. What is locked stays: WrongState. */
export async function removeShortlist(person: Person, id: string): Promise<{ needId: string }> {
  return transact(async (tx) => {
    const { need_id: needId, name } = await openFor(tx, person, id)
    await tx.deleteFrom('shortlist').where('id', '=', id).execute()
    await record(tx, person, { act: 'matching.remove-shortlist', subject: ['shortlist', id], details: { needId, name } })
    return { needId }
  })
}

/** The shortlist, locked against others' writing. Throws NotFound for strangers, Forbidden for readers, WrongState once it is locked for good. */
export async function openFor(tx: Tx, actor: Actor, id: string) {
  const shortlist = await lockShortlistRow(tx, id)
  if (!shortlist || !mayReadShortlist(actor, shortlist)) throw new NotFound()
  if (!mayWriteShortlist(actor, shortlist)) throw new Forbidden()
  if (shortlist.locked_at) throw new WrongState('shortlists:problems.locked')
  return shortlist
}

export interface ShortlistLine {
  id: string
  name: string
  need: { id: string; titleVi: string; titleEn: string }
  entries: number
  links: number
  madeBy: string
  madeAt: string
  lockedAt: string | null
}

/** The shortlists of the organisation acted for, the newest first. Throws Forbidden where there is none. */
export async function listShortlists({ organisation }: Actor): Promise<ShortlistLine[]> {
  if (!organisation) throw new Forbidden()
  return (await listShortlistRows(db(), { organisationId: organisation.id })).map(lineOf)
}

/** The shortlists of one need. Throws NotFound for all but its people and the Office. */
export async function listShortlistsOfNeed(actor: Actor, needId: string) {
  const need = await getPublishedNeed(actor, needId)
  if (!need.organisation || !mayReadShortlist(actor, { organisation_id: need.organisation.id })) throw new NotFound()
  const shortlists = (await listShortlistRows(db(), { needId })).map(lineOf)
  const { id, titleVi, titleEn } = need
  return { need: { id, titleVi, titleEn }, shortlists, can: { make: writesFor(actor, need.organisation.id) } }
}

function lineOf(row: Awaited<ReturnType<typeof listShortlistRows>>[number]): ShortlistLine {
  return {
    id: row.id,
    name: row.name,
    need: { id: row.need_id, titleVi: row.title_vi, titleEn: row.title_en },
    entries: row.entries ?? 0,
    links: row.links ?? 0,
    madeBy: row.made_by,
    madeAt: row.created_at.toISOString(),
    lockedAt: row.locked_at?.toISOString() ?? null,
  }
}
