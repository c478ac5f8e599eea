import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fair_budget_line (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      name text not null,
      source text not null check (source in ('state', 'sponsor', 'fees')),
      -- VND.
      planned bigint not null check (planned >= 0),
      note text not null default '',
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create unique index fair_budget_line_name on fair_budget_line (fair_id, lower(name), source);

    -- What was spent; a row is never changed. A mistake is taken back by a counter-entry of the same amount, once.
    create table fair_spending (
      id text primary key,
      line_id text not null references fair_budget_line,
      spent_on date not null,
      payee text not null,
      document_number text not null,
      note text not null default '',
      -- VND; negative in a counter-entry alone.
      amount bigint not null check (amount <> 0),
      -- Why more than planned was spent.
      overspending_reason text not null default '',
      corrects_id text unique references fair_spending,
      recorded_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      check ((amount < 0) = (corrects_id is not null))
    );
    create index fair_spending_line on fair_spending (line_id, spent_on, created_at);
    create function fair_spending_stands() returns trigger language plpgsql as $$
    begin
      raise exception 'an entry of spending is never changed';
    end $$;
    create trigger fair_spending_stands before update or delete on fair_spending
      for each row execute function fair_spending_stands();
  `.execute(db)
}
