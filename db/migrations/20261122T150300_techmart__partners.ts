import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fair_partner (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      role text not null check (role in ('host', 'co-organiser', 'sponsor', 'media', 'supporter')),
      -- Of sponsors alone.
      level text check (level in ('diamond', 'gold', 'silver', 'bronze')),
      name_vi text not null,
      name_en text not null default '',
      link text not null default '',
      logo_file_id text references file,
      position integer not null default 0,
      removed_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check ((role = 'sponsor') = (level is not null))
    );
    create index fair_partner_fair on fair_partner (fair_id, position, id) where removed_at is null;
    create index fair_partner_logo on fair_partner (logo_file_id) where logo_file_id is not null;

    create table fair_picture (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      file_id text not null references file,
      -- What a reader who does not see the picture is told.
      alt_vi text not null,
      alt_en text not null default '',
      position integer not null default 0,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index fair_picture_fair on fair_picture (fair_id, position, id);
    create index fair_picture_file on fair_picture (file_id);
  `.execute(db)
}
