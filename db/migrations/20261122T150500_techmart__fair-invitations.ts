import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- An organisation asked to come, once for each fair. That it has registered is read from fair_registration.
    create table fair_invitation (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      organisation_id text not null references organisation,
      state text not null default 'sent' check (state in ('sent', 'seen', 'declined')),
      -- As which it fits best.
      as_role text not null check (as_role in ('exhibitor', 'visitor')),
      -- Why it was chosen, as the ranking said at that moment.
      reasons jsonb not null,
      score numeric(6, 1) not null,
      note text not null default '',
      decline_note text not null default '',
      sent_by text not null references account,
      sent_at timestamptz not null default exchange_now(),
      seen_at timestamptz,
      declined_at timestamptz,
      unique (fair_id, organisation_id)
    );
    create index fair_invitation_organisation on fair_invitation (organisation_id);
  `.execute(db)
}
