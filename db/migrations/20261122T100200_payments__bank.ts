import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The Office's account for transfers; a change is a new row, and the newest holds.
    create table bank_account (
      id text primary key,
      -- The bank's number at NAPAS.
      bin text not null check (bin ~ '^[0-9]{6}$'),
      bank_name text not null,
      account_number text not null check (account_number ~ '^[0-9A-Z]{4,19}$'),
      holder text not null,
      -- An account that nobody must transfer to.
      demonstration boolean not null,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now()
    );
    create index bank_account_newest on bank_account (created_at desc, id);
    create trigger bank_account_kept before update or delete on bank_account for each row execute function payments_refuse();

    create table bank_statement (
      id text primary key,
      file_name text not null,
      account_number text not null,
      -- Lines of money that came in; those that no earlier file had; those of them that paid an invoice at once.
      incoming integer not null,
      fresh integer not null,
      matched integer not null,
      -- Lines of money that went out: they are not read.
      outgoing integer not null,
      imported_by text not null references account,
      created_at timestamptz not null default exchange_now()
    );
    create index bank_statement_newest on bank_statement (created_at desc, id);

    create table bank_line (
      id text primary key,
      statement_id text not null references bank_statement,
      account_number text not null,
      bank_reference text not null,
      booked_on date not null,
      amount bigint not null check (amount > 0),
      text text not null,
      payer text not null,
      state text not null default 'unmatched' check (state in ('unmatched', 'matched', 'foreign')),
      -- Why it was set aside.
      note text not null default '',
      decided_by text references account,
      decided_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      -- The same line in a second file, or in two files at once, is one line.
      unique (account_number, bank_reference)
    );
    create index bank_line_state on bank_line (state, booked_on desc, id);
    create index bank_line_newest on bank_line (booked_on desc, id);
    create index bank_line_statement on bank_line (statement_id);
    create trigger bank_line_kept before delete on bank_line for each row execute function payments_refuse();
    alter table payment add constraint payment_bank_line_fk foreign key (bank_line_id) references bank_line;
    alter table ledger_entry add constraint ledger_entry_bank_line_fk foreign key (bank_line_id) references bank_line;
    create index payment_bank_line on payment (bank_line_id);
  `.execute(db)
}
