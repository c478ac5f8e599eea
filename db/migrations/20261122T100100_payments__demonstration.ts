import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the demonstration's card service would keep on its own side; shared by all processes, empty where a real one is used.
    create table demonstration_card_object (
      id text primary key,
      kind text not null check (kind in ('session', 'intent', 'charge', 'refund', 'dispute', 'answer')),
      -- The intent that it belongs to.
      intent_id text,
      body jsonb not null,
      created_at timestamptz not null default exchange_now()
    );
    create index demonstration_card_object_kind on demonstration_card_object (kind, created_at desc, id);
    create index demonstration_card_object_intent on demonstration_card_object (intent_id);
  `.execute(db)
}
