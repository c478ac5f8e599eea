import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table fair add column level text not null default 'provincial'
      check (level in ('national', 'regional', 'provincial', 'thematic'));
    -- What a thematic fair is about, in a few words; the fields of science stand in 'fields'.
    alter table fair add column theme_vi text not null default '';
    alter table fair add column theme_en text not null default '';
    -- Read by the two sides and the Office alone.
    alter table meeting add column online_url text not null default '';
  `.execute(db)
}
