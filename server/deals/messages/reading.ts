import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { sql } from 'kysely'
import { bothSides } from '../deals.acts'
import { tell } from '../deals.notices'
import { mayRead } from '../deals.policy'
import { type HeldDeal, findDealForUpdate, findParties } from '../deals.queries'
import type { Side } from '../deals.states'

declare module '#server/platform/jobs' {
  interface Jobs {
    'deals.tell-unread': { dealId: string }
  }
}

/** Who looked at the room so lately needs no notice at once; the job looks again when this time is over. */
const presentFor = 2 * 60_000

export interface Sent {
  position: number
  side: Side
  accountId: string
}

interface ReaderOfRoom {
  accountId: string
  seen: number
  told: number
  seenAt: Date | null
}

/**
 * Gives one notice for a run of messages: a reader is told of the first, and again only after they have seen it. Those
 * who are in the room now are left in peace and told later, should they have gone.
 */
export async function tellUnread(tx: Tx, deal: HeldDeal, sent: Sent): Promise<void> {
  const readers = (await readersOf(tx, deal, sent.side)).filter(({ accountId }) => accountId !== sent.accountId)
  const due = readers.filter(({ told, seen }) => told <= seen)
  const present = due.filter(({ seenAt }) => seenAt && now().getTime() - seenAt.getTime() < presentFor)
  const absent = due.filter((reader) => !present.includes(reader)).map(({ accountId }) => accountId)
  await tellOf(tx, deal, absent, sent.position)
  if (present.length > 0) {
    await enqueue(
      tx,
      'deals.tell-unread',
      { dealId: deal.id },
      { key: `deals.tell-unread:${deal.id}`, runAt: new Date(now().getTime() + presentFor) },
    )
  }
}

/** The later look: tells those who have left the room with messages unseen. */
export async function tellLater({ dealId }: { dealId: string }): Promise<void> {
  await transact(async (tx) => {
    const deal = await findDealForUpdate(tx, dealId)
    if (!deal) return
    for (const side of ['supplier', 'enterprise', 'office'] as const) {
      const last = await tx
        .selectFrom('deal_message')
        .select((is) => is.fn.max('position').as('position'))
        .where('deal_id', '=', dealId)
        .where('side', '=', side)
        .executeTakeFirst()
      if (!last?.position) continue
      const { position } = last
      const unaware = (await readersOf(tx, deal, side)).filter(({ told, seen }) => told <= seen && seen < position)
      await tellOf(
        tx,
        deal,
        unaware.map(({ accountId }) => accountId),
        position,
      )
    }
  })
}

/** Everybody who reads what this side writes: the members of the others, and the officers who have spoken here. */
async function readersOf(tx: Tx, deal: HeldDeal, side: Side): Promise<ReaderOfRoom[]> {
  const [supplier = '', enterprise = ''] = bothSides(deal)
  const organisationIds = side === 'office' ? [supplier, enterprise] : [side === 'supplier' ? enterprise : supplier]
  const members = tx.selectFrom('membership').select('account_id').where('organisation_id', 'in', organisationIds)
  const officers = tx
    .selectFrom('deal_message')
    .select('account_id')
    .where('deal_id', '=', deal.id)
    .where('side', '=', 'office')
    .where(sql<boolean>`${side} <> 'office'`)
  return tx
    .selectFrom(members.union(officers).as('reader'))
    .leftJoin('deal_reading', (join) =>
      join.onRef('deal_reading.account_id', '=', 'reader.account_id').on('deal_reading.deal_id', '=', deal.id),
    )
    .select((is) => [
      'reader.account_id as accountId',
      is.fn.coalesce('deal_reading.seen_position', sql<number>`0::bigint`).as('seen'),
      is.fn.coalesce('deal_reading.told_position', sql<number>`0::bigint`).as('told'),
      'deal_reading.seen_at as seenAt',
    ])
    .execute()
}

async function tellOf(tx: Tx, deal: HeldDeal, accountIds: string[], position: number): Promise<void> {
  if (accountIds.length === 0) return
  await tell(tx, deal, 'message', { accountIds }, null)
  await tx
    .insertInto('deal_reading')
    .values(accountIds.map((account_id) => ({ deal_id: deal.id, account_id, told_position: position, seen_at: null })))
    .onConflict((conflict) => conflict.columns(['deal_id', 'account_id']).doUpdateSet({ told_position: position }))
    .execute()
}

/** The person has seen the room up to this message. No act of the deal: it leaves no audit row. */
export async function markSeen(actor: Actor, dealId: string, position: number): Promise<void> {
  const deal = await findParties(db(), dealId)
  if (!deal || !mayRead(actor, deal)) throw new NotFound()
  if (!actor.accountId) throw new Forbidden()
  const { accountId } = actor
  await transact((tx) => hasSeen(tx, dealId, accountId, position))
}

/** Moves the mark forward, never back and never beyond the last message. Who writes has seen what stands above. */
export async function hasSeen(tx: Tx, dealId: string, accountId: string, position: number): Promise<void> {
  const last = tx
    .selectFrom('deal_message')
    .select((is) => is.fn.coalesce(is.fn.max('position'), sql<number>`0::bigint`).as('position'))
    .where('deal_id', '=', dealId)
  await tx
    .insertInto('deal_reading')
    .values({ deal_id: dealId, account_id: accountId, seen_position: sql`least(${position}::bigint, ${last})`, seen_at: now() })
    .onConflict((conflict) =>
      conflict.columns(['deal_id', 'account_id']).doUpdateSet({
        seen_position: sql`greatest(deal_reading.seen_position, excluded.seen_position)`,
        seen_at: now(),
      }),
    )
    .execute()
}
