import { createHash, randomBytes } from 'node:crypto'
import { record } from '#server/audit/audit'
import { needCardsOf } from '#server/needs/needs'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { countTry } from '#server/platform/rate-limits'
import { inputsHash } from '../engine/provenance'
import { readNeeds, readOffers } from '../matching.records'
import { explained } from './reading'
import { mayReadShortlist, mayWriteShortlist } from './shortlists.policy'
import { findByToken, listEntries, lockShortlistRow } from './shortlists.queries'
import type { NewLink } from './shortlists.schema'

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Makes a link that shows a locked shortlist to whoever has it, for some days. Its secret is returned this once and only its
 * hash is kept; a form sent twice makes one link, and returns nothing the second time. Throws WrongState where it is not locked.
 */
export async function shareShortlist(person: Person, shortlistId: string, { id, days, withNotes }: NewLink): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url')
  return transact(async (tx) => {
    await lockedFor(tx, person, shortlistId)
    const made = await tx
      .insertInto('shortlist_link')
      .values({
        id,
        shortlist_id: shortlistId,
        token_hash: hashed(token),
        with_notes: withNotes,
        made_by: person.accountId,
        expires_at: new Date(now().getTime() + days * 86_400_000),
        revoked_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return undefined
    await record(tx, person, {
      act: 'matching.share-shortlist',
      subject: ['shortlist', shortlistId],
      details: { linkId: id, days, withNotes },
    })
    return token
  })
}

/** Ends a link before its time. Of two at once one wins; the other gets WrongState. */
export async function revokeLink(person: Person, shortlistId: string, linkId: string): Promise<void> {
  await transact(async (tx) => {
    await lockedFor(tx, person, shortlistId)
    const link = await tx
      .selectFrom('shortlist_link')
      .select(['id', 'revoked_at'])
      .where('id', '=', linkId)
      .where('shortlist_id', '=', shortlistId)
      .forUpdate()
      .executeTakeFirst()
    if (!link) throw new NotFound()
    if (link.revoked_at) throw new WrongState()
    await tx.updateTable('shortlist_link').set({ revoked_at: now() }).where('id', '=', linkId).execute()
    await record(tx, person, { act: 'matching.revoke-shortlist-link', subject: ['shortlist', shortlistId], details: { linkId } })
  })
}

async function lockedFor(tx: Tx, actor: Actor, id: string): Promise<void> {
  const shortlist = await lockShortlistRow(tx, id)
  if (!shortlist || !mayReadShortlist(actor, shortlist)) throw new NotFound()
  if (!mayWriteShortlist(actor, shortlist)) throw new Forbidden()
  if (!shortlist.locked_at) throw new WrongState('shortlists:problems.not-locked')
}

export interface SharedEntry {
  position: number
  score: number
  /** `changed` = its records say something else by now; `gone` = it is no longer public. */
  standing: 'public' | 'changed' | 'gone'
  titleVi: string
  titleEn: string
  /** What follows is empty for what is gone, and the reasons also for what has changed. */
  technologyId: string | null
  supplier: { nameVi: string; nameEn: string } | null
  note: string
  words: string[]
  reasons: string[]
  conflicts: string[]
}

export interface SharedShortlist {
  name: string
  need: { id: string | null; titleVi: string; titleEn: string; organisation: { nameVi: string; nameEn: string } | null }
  entries: SharedEntry[]
  lockedAt: string
  expiresAt: string
  fingerprint: string
}

/**
 * What a link shows: of each record what any visitor may see of it today. What has been withdrawn since keeps its title, its
 * place and its score, and reasons are shown only while both records still say what was kept; so nothing that its owner has
 * taken back is told. An anonymous need leads to nobody. Each opening is counted. Throws NotFound for a link that is over,
 * Unavailable where one address tries too often.
 */
export async function openSharedShortlist(actor: Actor, token: string): Promise<SharedShortlist> {
  await countTry('shortlist-link', actor.address ?? 'unknown').catch((error: unknown) => {
    throw error instanceof Invalid ? new Unavailable('shortlists:problems.too-often') : error
  })
  const shared = token ? await findByToken(db(), hashed(token)) : undefined
  if (!shared?.kept || !shared.locked_at) throw new NotFound('shortlists:problems.link-over')
  const { kept } = shared
  await db().insertInto('shortlist_opening').values({ link_id: shared.link_id, at: now() }).execute()
  const rows = await listEntries(db(), shared.id)
  const ids = rows.map((row) => row.technology_id)
  const [card] = await needCardsOf(db(), [shared.need_id])
  const [need] = card ? await readNeeds(db(), { ids: [shared.need_id], limit: 1 }) : []
  const offers = new Map((await readOffers(db(), { ids, limit: ids.length })).map((offer) => [offer.id, offer]))
  const entries = rows.flatMap((row): SharedEntry[] => {
    if (!row.kept) return []
    const offer = offers.get(row.technology_id)
    const same = offer !== undefined && need !== undefined && inputsHash(need, offer) === row.kept.inputsHash
    const { title } = offer ?? row.kept.offer
    const said = explained(row, actor, 'office')
    return [
      {
        position: row.position,
        score: row.kept.score,
        standing: offer ? (same ? 'public' : 'changed') : 'gone',
        titleVi: title.vi ?? '',
        titleEn: title.en ?? '',
        technologyId: offer?.id ?? null,
        supplier: offer ? { nameVi: row.kept.supplier.nameVi, nameEn: row.kept.supplier.nameEn } : null,
        note: shared.with_notes ? row.note : '',
        words: same ? said.words : [],
        reasons: same ? said.reasons : [],
        conflicts: same ? said.conflicts : [],
      },
    ]
  })
  const title = card ?? { titleVi: kept.need.title.vi ?? '', titleEn: kept.need.title.en ?? '' }
  const organisation = card?.organisation ? { nameVi: card.organisation.nameVi, nameEn: card.organisation.nameEn } : null
  return {
    name: shared.with_notes ? shared.name : '',
    need: { id: card?.id ?? null, titleVi: title.titleVi, titleEn: title.titleEn, organisation },
    entries,
    lockedAt: shared.locked_at.toISOString(),
    expiresAt: shared.expires_at.toISOString(),
    fingerprint: kept.fingerprint,
  }
}
