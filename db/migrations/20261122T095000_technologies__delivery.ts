import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table technology
      -- Months from the contract until it works at the receiver's.
      add column lead_months smallint check (lead_months between 0 and 120),
      -- Codes of provinces, or 'country' alone; empty = not said.
      add column serves text[] not null default '{}';

    -- Exclusive rights that others were given already. Who they are is not asked.
    create table technology_exclusivity (
      technology_id text not null references technology on delete cascade,
      position smallint not null,
      -- Codes of provinces, or 'country' alone.
      area text[] not null check (cardinality(area) > 0),
      -- Ways of transfer that nobody else gets there.
      closes text[] not null check (cardinality(closes) > 0),
      -- The last day; NULL = no end is agreed.
      until date,
      -- The exchange has noticed its end.
      ended_at timestamptz,
      primary key (technology_id, position)
    );
    create index technology_exclusivity_end on technology_exclusivity (until) where ended_at is null and until is not null;
  `.execute(db)
}
