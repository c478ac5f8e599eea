import type { Database } from '#db/client'
import { sql } from 'kysely'
import { type Tx, afterCommit, db, setMoment } from './database'
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

/** Events of one transaction at most: they share a commit, and what they lock is not held for long. */
const BATCH = 50

/**
 * Delivers what is due, oldest first, until nothing is left; returns how many. Subscribers run in the transaction that
 * marks the events delivered, and the rows are locked meanwhile: a worker killed half-way leaves nothing done and nothing lost.
 * Where one of several cannot be delivered, all of them are undone and each goes by itself.
 */
export async function deliverEvents(subscriptions: Subscriptions): Promise<number> {
  let delivered = 0
  let singly = 0
  while (await isAnyDue()) {
    const { taken, failed } = await deliverNext(subscriptions, singly > 0 ? 1 : BATCH)
    // Another worker has the rest.
    if (taken === 0) break
    if (singly > 0) singly--
    else if (failed && taken > 1) singly = taken
    if (!failed) delivered += taken
  }
  return delivered
}

async function isAnyDue(): Promise<boolean> {
  return (await due(db()).executeTakeFirst()) !== undefined
}

const due = (database: Database) =>
  database
    .selectFrom('event')
    .select(['id', 'name', 'payload', 'at'])
    .where('delivered_at', 'is', null)
    .where((is) => is.or([is('retry_at', 'is', null), is('retry_at', '<=', sql<Date>`clock_timestamp()`)]))
    .orderBy('id')
    .limit(1)

async function deliverNext(subscriptions: Subscriptions, limit: number): Promise<{ taken: number; failed: boolean }> {
  let taken = 0
  let failing: number | undefined
  try {
    await db()
      .transaction()
      .execute(async (tx) => {
        const events = await due(tx).limit(limit).forUpdate().skipLocked().execute()
        taken = events.length
        let moment: number | undefined
        for (const { id, name, payload, at } of events) {
          const subscribers = subscribersOf(subscriptions, name)
          // What follows from a fact happened when the fact did; this matters where time is set by hand.
          if (moment === undefined || (subscribers.length > 0 && moment !== at.getTime())) {
            await setMoment(tx, at)
            moment = at.getTime()
          }
          failing = id
          for (const subscriber of subscribers) await subscriber(tx, payload)
          failing = undefined
        }
        const ids = events.map(({ id }) => id)
        if (taken > 0) await tx.updateTable('event').set({ delivered_at: sql`clock_timestamp()` }).where('id', 'in', ids).execute()
      })
    return { taken, failed: false }
  } catch (error) {
    if (taken > 1) return { taken, failed: true }
    if (failing === undefined) throw error
    await postpone(failing, error)
    return { taken, failed: true }
  }
}

function subscribersOf(subscriptions: Subscriptions, name: string) {
  return (subscriptions as Record<string, ((tx: Tx, payload: unknown) => Promise<void>)[] | undefined>)[name] ?? []
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
