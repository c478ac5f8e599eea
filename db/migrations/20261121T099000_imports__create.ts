import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import (
      id text primary key,
      kind text not null check (kind in ('technologies', 'needs')),
      organisation_id text not null references organisation,
      file_id text not null references file,
      state text not null default 'reading' check (state in ('reading', 'checked', 'committing', 'done', 'failed')),
      total_rows integer not null default 0,
      valid_rows integer not null default 0,
      done_rows integer not null default 0,
      failure text,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index import_organisation on import (organisation_id, created_at desc);

    create table import_row (
      import_id text not null references import on delete cascade,
      row_number integer not null,
      input jsonb not null,
      -- Column → text keys of what is wrong with it; empty where the row can be committed.
      problems jsonb not null default '{}',
      record_id text,
      primary key (import_id, row_number)
    );
    create index import_row_faulty on import_row (import_id, row_number) where problems <> '{}';
  `.execute(db)
}
