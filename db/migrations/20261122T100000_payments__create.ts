import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function payments_refuse() returns trigger language plpgsql as
      $$ begin raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege'; end $$;

    -- The fee list. A change is a new dated row: of several in force the one that began last holds.
    create table fee (
      id text primary key,
      kind text not null check (kind in ('listing', 'promotion', 'brokering', 'booth', 'valuation')),
      -- NULL = every kind of organisation.
      organisation_kind text
        check (organisation_kind in ('enterprise', 'institute', 'university', 'technology-firm', 'intermediary', 'individual')),
      -- Either VND, or thousandths of a value.
      amount bigint check (amount >= 0),
      share_per_mille smallint check (share_per_mille between 0 and 1000),
      vat_per_mille smallint not null default 0 check (vat_per_mille between 0 and 1000),
      valid_from date not null,
      -- The first day on which it no longer holds.
      valid_to date check (valid_to > valid_from),
      source text not null,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      check (num_nonnulls(amount, share_per_mille) = 1)
    );
    create index fee_in_force on fee (kind, valid_from desc);
    create trigger fee_dated before update or delete on fee for each row execute function payments_refuse();

    -- Free and reduced periods, likewise by dated rows.
    create table fee_relief (
      id text primary key,
      -- NULL = every fee.
      kind text check (kind in ('listing', 'promotion', 'brokering', 'booth', 'valuation')),
      organisation_kind text
        check (organisation_kind in ('enterprise', 'institute', 'university', 'technology-firm', 'intermediary', 'individual')),
      -- 100 = free; 0 ends an earlier relief of the same kind.
      percent smallint not null check (percent between 0 and 100),
      valid_from date not null,
      valid_to date check (valid_to > valid_from),
      source text not null,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now()
    );
    create index fee_relief_in_force on fee_relief (valid_from desc);
    create trigger fee_relief_dated before update or delete on fee_relief for each row execute function payments_refuse();

    -- The last number given of each series and year. Its row is locked by who takes the next one until they commit: no gaps.
    create table document_series (
      series text not null check (series in ('invoice', 'credit-note')),
      year smallint not null,
      last integer not null check (last >= 0),
      primary key (series, year)
    );

    create table invoice (
      id text primary key,
      number text not null unique,
      -- What a transfer says, with its own check digits.
      reference text not null unique,
      organisation_id text not null references organisation,
      -- Whom the paper names, as it was on the day.
      payer_name_vi text not null,
      payer_name_en text not null,
      payer_tax_code text,
      payer_address text not null,
      subject_kind text not null,
      subject_id text not null,
      -- VND, VAT included.
      total bigint not null check (total >= 0),
      vat bigint not null check (vat between 0 and total),
      issued_on date not null,
      due_at timestamptz not null,
      raised_by text references account,
      created_at timestamptz not null default exchange_now(),
      -- What follows from the papers and payments below, kept with the invoice by the one function that books them.
      state text not null check (state in ('open', 'part-paid', 'paid', 'overpaid', 'refunded', 'void')),
      credited bigint not null default 0 check (credited between 0 and total),
      received bigint not null default 0 check (received >= 0),
      refunded bigint not null default 0 check (refunded between 0 and received),
      settled_at timestamptz,
      updated_at timestamptz not null default exchange_now()
    );
    create index invoice_organisation on invoice (organisation_id, created_at desc, id);
    create index invoice_state on invoice (state, created_at desc, id);
    create index invoice_newest on invoice (created_at desc, id);
    create index invoice_subject on invoice (subject_kind, subject_id);
    create function invoice_as_issued() returns trigger language plpgsql as $$
    begin
      if (new.id, new.number, new.reference, new.organisation_id, new.payer_name_vi, new.payer_name_en, new.payer_tax_code, new.payer_address,
          new.subject_kind, new.subject_id, new.total, new.vat, new.issued_on, new.raised_by, new.created_at)
        is distinct from (old.id, old.number, old.reference, old.organisation_id, old.payer_name_vi, old.payer_name_en, old.payer_tax_code,
          old.payer_address, old.subject_kind, old.subject_id, old.total, old.vat, old.issued_on, old.raised_by, old.created_at) then
        raise exception 'an issued invoice is not changed' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger invoice_as_issued before update on invoice for each row execute function invoice_as_issued();
    create trigger invoice_kept before delete on invoice for each row execute function payments_refuse();

    create table invoice_line (
      invoice_id text not null references invoice,
      position smallint not null,
      kind text not null check (kind in ('listing', 'promotion', 'brokering', 'booth', 'valuation')),
      description_vi text not null,
      description_en text not null,
      -- VND without VAT, and the VAT on it.
      amount bigint not null check (amount >= 0),
      vat_per_mille smallint not null,
      vat bigint not null check (vat >= 0),
      -- The row of the fee list that it comes from, where one was.
      fee_id text references fee,
      primary key (invoice_id, position)
    );
    create trigger invoice_line_kept before update or delete on invoice_line for each row execute function payments_refuse();

    create table credit_note (
      id text primary key,
      number text not null unique,
      invoice_id text not null references invoice,
      reason text not null,
      total bigint not null check (total >= 0),
      vat bigint not null check (vat between 0 and total),
      issued_on date not null,
      created_by text references account,
      created_at timestamptz not null default exchange_now()
    );
    create index credit_note_invoice on credit_note (invoice_id);
    create index credit_note_newest on credit_note (created_at desc, id);
    create trigger credit_note_kept before update or delete on credit_note for each row execute function payments_refuse();

    create table credit_note_line (
      credit_note_id text not null references credit_note,
      position smallint not null,
      kind text not null,
      amount bigint not null check (amount >= 0),
      vat bigint not null check (vat >= 0),
      primary key (credit_note_id, position)
    );
    create trigger credit_note_line_kept before update or delete on credit_note_line for each row execute function payments_refuse();

    -- Each attempt to pay by card, and each transfer that came in for an invoice.
    create table payment (
      id text primary key,
      invoice_id text not null references invoice,
      method text not null check (method in ('card', 'transfer')),
      amount bigint not null check (amount > 0),
      state text not null check (state in ('started', 'processing', 'expired', 'failed', 'released', 'paid')),
      -- What the card holder's bank takes back, or tries to.
      dispute text not null default 'none' check (dispute in ('none', 'open', 'won', 'lost')),
      session_id text unique,
      session_url text,
      session_ends_at timestamptz,
      payment_intent_id text unique,
      bank_line_id text,
      started_by text references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      paid_at timestamptz,
      check ((method = 'transfer') = (bank_line_id is not null)),
      check (dispute = 'none' or method = 'card')
    );
    create index payment_invoice on payment (invoice_id);
    -- Reconciliation asks for what is still under way.
    create index payment_under_way on payment (created_at) where state in ('started', 'processing');
    -- Nobody pays twice by two card pages open at once.
    create unique index payment_one_card_page on payment (invoice_id) where method = 'card' and state in ('started', 'processing');
    -- A transfer pays one invoice; taken back, it may pay another.
    create unique index payment_one_transfer on payment (bank_line_id) where state = 'paid';

    create table refund (
      id text primary key,
      payment_id text not null references payment,
      amount bigint not null check (amount > 0),
      state text not null check (state in ('pending', 'succeeded', 'canceled', 'failed')),
      stripe_id text unique,
      -- Number of the transfer out, where the money went back by bank.
      bank_reference text,
      -- NULL = made at the card service itself.
      ordered_by text references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index refund_payment on refund (payment_id);
    create index refund_pending on refund (created_at) where state = 'pending';

    -- What the card service told us, once each.
    create table stripe_event (
      id text primary key,
      type text not null,
      outcome text not null,
      payment_id text references payment,
      occurred_at timestamptz not null,
      received_at timestamptz not null default exchange_now()
    );
    create index stripe_event_newest on stripe_event (received_at desc);

    create table ledger_account (
      -- bank, card, unmatched, others, refunds, vat, income:<kind>, receivable:<organisation>
      id text primary key,
      kind text not null check (kind in ('bank', 'card', 'unmatched', 'others', 'refunds', 'vat', 'income', 'receivable')),
      fee_kind text,
      organisation_id text references organisation
    );
    create index ledger_account_organisation on ledger_account (organisation_id);
    insert into ledger_account (id, kind, fee_kind) values
      ('bank', 'bank', null), ('card', 'card', null), ('unmatched', 'unmatched', null), ('others', 'others', null),
      ('refunds', 'refunds', null), ('vat', 'vat', null), ('income:listing', 'income', 'listing'),
      ('income:promotion', 'income', 'promotion'), ('income:brokering', 'income', 'brokering'),
      ('income:booth', 'income', 'booth'), ('income:valuation', 'income', 'valuation');

    create table ledger_entry (
      id bigint generated always as identity primary key,
      -- Which fact it books.
      kind text not null,
      invoice_id text references invoice,
      bank_line_id text,
      made_by text references account,
      created_at timestamptz not null default exchange_now(),
      -- The transaction that made it: none but this one adds postings.
      made_in xid8 not null default pg_current_xact_id()
    );
    create index ledger_entry_invoice on ledger_entry (invoice_id);
    create index ledger_entry_newest on ledger_entry (created_at desc, id desc);

    create table ledger_posting (
      entry_id bigint not null references ledger_entry,
      account_id text not null references ledger_account,
      -- VND: debit above zero, credit below.
      amount bigint not null check (amount <> 0),
      primary key (entry_id, account_id)
    );
    -- The page of an account, newest entry first.
    create index ledger_posting_account on ledger_posting (account_id, entry_id desc);

    create trigger ledger_entry_kept before update or delete on ledger_entry for each row execute function payments_refuse();
    create trigger ledger_posting_kept before update or delete on ledger_posting for each row execute function payments_refuse();
    create trigger ledger_entry_no_truncate before truncate on ledger_entry for each statement execute function payments_refuse();
    create trigger ledger_posting_no_truncate before truncate on ledger_posting for each statement execute function payments_refuse();

    create function ledger_same_transaction() returns trigger language plpgsql as $$
    begin
      if (select made_in from ledger_entry where id = new.entry_id) is distinct from pg_current_xact_id() then
        raise exception 'ledger entry % is closed', new.entry_id using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger ledger_posting_own_entry before insert on ledger_posting for each row execute function ledger_same_transaction();

    create function ledger_balances() returns trigger language plpgsql as $$
    declare
      count bigint;
      sum numeric;
    begin
      select count(*), coalesce(sum(amount), 0) into count, sum from ledger_posting where entry_id = new.id;
      if count < 2 or sum <> 0 then
        raise exception 'ledger entry % does not balance: % postings, sum %', new.id, count, sum using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    -- Once for each entry, when its transaction ends; postings cannot come later.
    create constraint trigger ledger_entry_balances after insert on ledger_entry
      deferrable initially deferred for each row execute function ledger_balances();
  `.execute(db)
}
