import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table transfer (
      id text primary key,
      deal_id text not null unique references deal,
      technology_id text not null references technology,
      supplier_organisation_id text not null references organisation,
      enterprise_organisation_id text not null references organisation,
      contract_number text not null,
      signed_on date not null,
      -- Codes of the objects of transfer (Technology Transfer Law, Art. 4) and of the right (Art. 7).
      objects text[] not null check (cardinality(objects) > 0),
      transferred_right text not null check (transferred_right in ('ownership', 'exclusive-use', 'non-exclusive-use')),
      mode text not null,
      duration_months integer check (duration_months > 0),
      -- VND, without VAT.
      value bigint not null check (value >= 0),
      uses_state_money boolean not null default false,
      direction text not null default 'domestic' check (direction in ('domestic', 'inbound', 'outbound')),
      -- The result of the State-funded task already has its certificate of registration.
      result_registered boolean not null default false,
      -- Restricted technology that already holds a transfer licence.
      transfer_licensed boolean not null default false,
      -- What the law of the day of signing asks, and the row of the legal rules that said so.
      registration_duty text not null check (registration_duty in ('must', 'may', 'exempt')),
      registration_rule text not null,
      state text not null default 'signed' check (state in ('signed', 'registered', 'implemented', 'paid', 'failed')),
      registration_number text,
      registered_on date,
      implemented_on date,
      paid_on date,
      failed_on date,
      failure_reason text,
      failure_note text not null default '',
      fair_id text,
      recorded_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create unique index transfer_contract on transfer (supplier_organisation_id, contract_number);
    create index transfer_supplier on transfer (supplier_organisation_id, signed_on desc);
    create index transfer_enterprise on transfer (enterprise_organisation_id, signed_on desc);
    create index transfer_signed on transfer (signed_on);
    create index transfer_registered on transfer (registered_on);
    create index transfer_technology on transfer (technology_id);

    create table transfer_stage (
      id text primary key,
      transfer_id text not null references transfer on delete cascade,
      stage text not null check (stage in ('signed', 'registered', 'implemented', 'paid', 'failed')),
      happened_on date not null,
      note text not null default '',
      evidence_file_id text references file,
      recorded_by text not null references account,
      recorded_at timestamptz not null default exchange_now()
    );
    create index transfer_stage_evidence on transfer_stage (evidence_file_id) where evidence_file_id is not null;
    create index transfer_stage_transfer on transfer_stage (transfer_id, recorded_at);

    create table transfer_payment (
      id text primary key,
      transfer_id text not null references transfer on delete cascade,
      received_on date not null,
      amount bigint not null check (amount > 0),
      reference text not null default '',
      evidence_file_id text references file,
      recorded_by text not null references account,
      recorded_at timestamptz not null default exchange_now()
    );
    create index transfer_payment_evidence on transfer_payment (evidence_file_id) where evidence_file_id is not null;
    create index transfer_payment_transfer on transfer_payment (transfer_id, received_on);
    create index transfer_payment_received on transfer_payment (received_on);
  `.execute(db)
}
