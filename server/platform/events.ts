import { sql } from 'kysely'
import { type Tx, afterCommit, db } from './database'
import { log } from './log'

/**
 * Every past fact that capabilities tell each other, with what it carries. A capability adds its own:
 * `declare module '#server/platform/events' { interface Events { 'deals.opened': { dealId: string } } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Events {}

export type EventName = keyof Events & string

export type Subscriber<Name extends EventName> = (tx: Tx, payload: Events[Name]) => Promise<void>
export type Subscriptions = { [Name in EventName]?: Subscriber<Name>[] }

export interface Fact {
  name: string
  payload: unknown
}

let hearOwn: (fact: Fact) => void = () => {}

/** Calls `hear` with each fact of this process as soon as it is committed: its own next answer must not wait for the news to come round. */
export function hearOwnFacts(hear: (fact: Fact) => void): void {
  hearOwn = hear
}

/** Writes the fact in the transaction that makes it true. It goes out on commit, once to each subscriber. */
export async function publish<Name extends EventName>(tx: Tx, name: Name, payload: Events[Name]): Promise<void> {
  await tx
    .insertInto('event')
    .values({ name, payload: JSON.stringify(payload) })
    .execute()
  afterCommit(tx, () => hearOwn({ name, payload }))
}

/**
 * Delivers what is due, oldest first, until nothing is left; returns how many. Subscribers run in the transaction that
 * marks the event delivered, and the row is locked meanwhile: a worker killed half-way leaves nothing done and nothing lost.
 */
export async function deliverEvents(subscriptions: Subscriptions): Promise<number> {
  let delivered = 0
  for (;;) {
    const outcome = await deliverNext(subscriptions)
    if (outcome === 'none') return delivered
    if (outcome === 'delivered') delivered++
  }
}

async function deliverNext(subscriptions: Subscriptions): Promise<'none' | 'delivered' | 'failed'> {
  let failed: { id: number; error: unknown } | undefined
  const found = await db()
    .transaction()
    .execute(async (tx) => {
      const event = await tx
        .selectFrom('event')
        .select(['id', 'name', 'payload', 'at'])
        .where('delivered_at', 'is', null)
        .where((is) => is.or([is('retry_at', 'is', null), is('retry_at', '<=', sql<Date>`clock_timestamp()`)]))
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!event) return false
      // What follows from a fact happened when the fact did; this matters where time is set by hand.
      await sql`select set_config('exchange.now', ${event.at.toISOString()}, true)`.execute(tx)
      try {
        const subscribers = (subscriptions as Record<string, ((tx: Tx, payload: unknown) => Promise<void>)[] | undefined>)[event.name]
        for (const subscriber of subscribers ?? []) await subscriber(tx, event.payload)
      } catch (error) {
        failed = { id: event.id, error }
        throw error
      }
      await tx.updateTable('event').set({ delivered_at: sql`clock_timestamp()` }).where('id', '=', event.id).execute()
      return true
    })
    .catch((error: unknown) => {
      if (!failed) throw error
      return true
    })
  if (failed) {
    await postpone(failed.id, failed.error)
    return 'failed'
  }
  return found ? 'delivered' : 'none'
}

/** Tried again after 2, 4, 8 … seconds, at most an hour; the others go on meanwhile. */
async function postpone(id: number, error: unknown): Promise<void> {
  log.error({ event: id, err: error }, 'event delivery failed')
  await db()
    .updateTable('event')
    .set((is) => ({
      attempts: is('attempts', '+', 1),
      last_error: String(error).slice(0, 2_000),
      retry_at: sql<Date>`clock_timestamp() + least(power(2, attempts + 1), 3600) * interval '1 second'`,
    }))
    .where('id', '=', id)
    .execute()
}
