import type { Database } from '#db/client'
import type { DemonstrationCardObjectTable } from '#db/tables/payments'
import { sql } from 'kysely'
import { now } from '#server/platform/clock'

type Kind = DemonstrationCardObjectTable['kind']

/** Keeps an object, or what has become of it. The table is all that the stand-in remembers, so that every process sees the same. */
export async function keep<Body extends { id: string; payment_intent?: string | null }>(
  db: Database,
  kind: Kind,
  body: Body,
): Promise<void> {
  const text = JSON.stringify(body)
  await db
    .insertInto('demonstration_card_object')
    .values({ id: body.id, kind, intent_id: body.payment_intent ?? null, body: text, created_at: now() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ body: text, intent_id: body.payment_intent ?? null }))
    .execute()
}

export async function find<Body>(db: Database, kind: Kind, id: string): Promise<Body | undefined> {
  const row = await db
    .selectFrom('demonstration_card_object')
    .select('body')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst()
  return row?.body as Body | undefined
}

/** A page of a list, the newest first, as the service gives it. */
export async function list<Body>(
  db: Database,
  kind: Kind,
  asked: { since?: Date; intentId?: string; after?: string; limit: number },
): Promise<{ data: Body[]; has_more: boolean }> {
  const rows = await db
    .selectFrom('demonstration_card_object')
    .select('body')
    .where('kind', '=', kind)
    .$if(asked.since !== undefined, (query) => query.where('created_at', '>=', asked.since as Date))
    .$if(asked.intentId !== undefined, (query) => query.where('intent_id', '=', asked.intentId as string))
    .$if(asked.after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, id) < (select created_at, id from demonstration_card_object where id = ${asked.after})`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(asked.limit + 1)
    .execute()
  return { data: rows.slice(0, asked.limit).map(({ body }) => body as unknown as Body), has_more: rows.length > asked.limit }
}
