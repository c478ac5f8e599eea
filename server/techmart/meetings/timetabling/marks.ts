import type { Database } from '#db/client'
import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { sql } from 'kysely'
import { findFair, lockFair } from '../../techmart.queries'
import { fairStep } from '../../techmart.states'
import type { MarkInput } from './marks.schema'
import { impartial, officer } from './officer'

const pageSize = 25

/** Accepted wishes, of two for each other the earlier, which carries the Office's terms. */
function leading(db: Database, fairId: string) {
  return db
    .selectFrom('wish as w')
    .innerJoin('organisation as f', 'f.id', 'w.from_organisation_id')
    .innerJoin('organisation as t', 't.id', 'w.to_organisation_id')
    .leftJoin('account as o', 'o.id', 'w.officer_id')
    .select(['w.id', 'w.kind', 'w.half', 'w.after_wish_id', 'w.officer_id', 'o.name as officer'])
    .select(['f.name_vi as from_vi', 'f.name_en as from_en', 't.name_vi as to_vi', 't.name_en as to_en'])
    .where('w.fair_id', '=', fairId)
    .where('w.state', '=', 'accepted')
    .where(
      sql<boolean>`not exists (select from wish r where r.fair_id = w.fair_id and r.state = 'accepted'
        and r.from_organisation_id = w.to_organisation_id and r.to_organisation_id = w.from_organisation_id
        and (r.created_at, r.id) < (w.created_at, w.id))`,
    )
    .orderBy('w.created_at')
    .orderBy('w.id')
}

/** The pairs that agreed to meet, with what the Office set for each. */
export async function listAgreedPairs(actor: Actor, fairId: string, page = 1) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const rows = await leading(db(), fairId)
    .offset((page - 1) * pageSize)
    .limit(pageSize + 1)
    .execute()
  return { fair, pairs: rows.slice(0, pageSize), more: rows.length > pageSize }
}

/** One pair with what may be set: officers, and the other meetings of its two sides. */
export async function getAgreedPair(actor: Actor, fairId: string, wishId: string) {
  officer(actor)
  const [fair, pair] = await Promise.all([
    findFair(db(), fairId),
    leading(db(), fairId).select(['w.from_organisation_id', 'w.to_organisation_id']).where('w.id', '=', wishId).executeTakeFirst(),
  ])
  if (!fair || !pair) throw new NotFound()
  const sides = [pair.from_organisation_id, pair.to_organisation_id]
  const [officers, others] = await Promise.all([
    db()
      .selectFrom('account')
      .select(['id', 'name'])
      .where('office', '=', true)
      .where('suspended_at', 'is', null)
      .orderBy('name')
      .limit(100)
      .execute(),
    leading(db(), fairId)
      .where('w.id', '<>', wishId)
      .where((is) => is.or([is('w.from_organisation_id', 'in', sides), is('w.to_organisation_id', 'in', sides)]))
      .limit(100)
      .execute(),
  ])
  return { fair, pair, officers, others }
}

/** Sets the half of the day, the officer who sits in and which meeting comes before. Throws Invalid for an order in a circle. */
export async function markPair(actor: Actor, fairId: string, wishId: string, input: MarkInput): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await lockFair(tx, fairId)
    const pair =
      fair &&
      (await leading(tx, fairId).select(['w.from_organisation_id', 'w.to_organisation_id']).where('w.id', '=', wishId).executeTakeFirst())
    if (!fair || !pair) throw new NotFound()
    if (!fairStep(fair.state, 'arrange')) throw new WrongState()
    impartial(actor, [[pair.from_organisation_id, pair.to_organisation_id]])
    const terms = { half: input.half ?? null, officer_id: input.officerId ?? null, after_wish_id: input.afterWishId ?? null }
    if (terms.officer_id) {
      const known = await tx
        .selectFrom('account')
        .select('id')
        .where('id', '=', terms.officer_id)
        .where('office', '=', true)
        .executeTakeFirst()
      if (!known) throw new Invalid({ officerId: ['errors:not-a-choice'] })
    }
    await onlyForward(tx, fairId, wishId, terms.after_wish_id)
    if (terms.half === pair.half && terms.officer_id === pair.officer_id && terms.after_wish_id === pair.after_wish_id) return
    await tx
      .updateTable('wish')
      .set({ ...terms, updated_at: now() })
      .where('id', '=', wishId)
      .execute()
    await record(tx, actor, { act: 'techmart.mark-wish', subject: ['wish', wishId], details: { fairId, ...terms } })
    await publish(tx, 'techmart.timetable-changed', { fairId })
  })
}

async function onlyForward(db: Database, fairId: string, wishId: string, after: string | null): Promise<void> {
  let earlier = after
  for (let steps = 0; earlier !== null; steps++) {
    if (earlier === wishId || steps > 1_000) throw new Invalid({ afterWishId: ['timetabling:problems.circle'] })
    const row: { after_wish_id: string | null } | undefined = await db
      .selectFrom('wish')
      .select('after_wish_id')
      .where('id', '=', earlier)
      .where('fair_id', '=', fairId)
      .executeTakeFirst()
    if (!row) throw new Invalid({ afterWishId: ['errors:not-a-choice'] })
    earlier = row.after_wish_id
  }
}
