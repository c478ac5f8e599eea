import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How many a fair lets in, and whether the press is asked who it is. A fair without a row has no limit.
    create table fair_admission (
      fair_id text primary key references fair,
      capacity integer check (capacity between 0 and 1000000),
      accredits_press boolean not null default true,
      updated_by text references account,
      updated_at timestamptz not null default exchange_now()
    );

    -- A group that comes together; its head brings the list of its members.
    create table delegation (
      id text primary key,
      -- Comes with the form: the same form sent twice is one delegation.
      request_id text not null unique,
      fair_id text not null references fair,
      name text not null,
      head_name text not null,
      head_mail text not null,
      head_phone text not null default '',
      locale text not null default 'vi' check (locale in ('vi', 'en')),
      created_by text references account,
      created_at timestamptz not null default exchange_now()
    );
    create index delegation_fair on delegation (fair_id, created_at, id);

    -- One person at one fair.
    create table ticket (
      id text primary key,
      request_id text not null unique,
      fair_id text not null references fair,
      kind text not null check (kind in ('staff', 'visitor', 'delegation', 'press', 'speaker', 'guest', 'office')),
      state text not null check (state in ('applied', 'accepted', 'waiting', 'checked-in', 'cancelled', 'refused')),
      name text not null,
      name_plain text not null generated always as (exchange_plain(name)) stored,
      position text not null default '',
      -- As the person says it; for the press its paper or station.
      organisation_name text not null default '',
      organisation_id text references organisation,
      delegation_id text references delegation,
      mail text not null default '',
      phone text not null default '',
      locale text not null default 'vi' check (locale in ('vi', 'en')),
      note text not null default '',
      -- What the person has agreed to now; ticket_consent holds when and to which words.
      contact_consent boolean not null default false,
      photo_consent boolean not null default false,
      -- Order of the waiting list.
      waiting_since timestamptz,
      decision_note text not null default '',
      decided_by text references account,
      decided_at timestamptz,
      -- When the ticket was last sent again: pressed twice, it is one letter.
      sent_again_at timestamptz,
      created_by text references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check ((state = 'waiting') = (waiting_since is not null))
    );
    create index ticket_fair on ticket (fair_id, state, kind);
    create index ticket_list on ticket (fair_id, name_plain, id);
    create index ticket_search on ticket using gin (name_plain gin_trgm_ops);
    create index ticket_waiting on ticket (fair_id, waiting_since, id) where state = 'waiting';
    create index ticket_organisation on ticket (organisation_id, fair_id) where organisation_id is not null;
    create index ticket_delegation on ticket (delegation_id) where delegation_id is not null;
    -- One person has one ticket that stands, known by mail or by telephone.
    create unique index ticket_by_mail on ticket (fair_id, mail, name_plain) where mail <> '' and state not in ('cancelled', 'refused');
    create unique index ticket_by_phone on ticket (fair_id, phone, name_plain) where phone <> '' and state not in ('cancelled', 'refused');

    -- Each yes and no with its moment and its words, never changed: the proof that the law on personal data asks for.
    create table ticket_consent (
      id bigint generated always as identity primary key,
      ticket_id text not null references ticket on delete cascade,
      purpose text not null check (purpose in ('contact', 'photo')),
      given boolean not null,
      text_version text not null,
      at timestamptz not null default exchange_now()
    );
    create index ticket_consent_ticket on ticket_consent (ticket_id, id);

    -- Every look at a ticket at the door, as the devices saw it. The first of a day is the entry.
    create table ticket_scan (
      -- Made by the device: sent again, it is the same scan.
      id text primary key,
      fair_id text not null references fair,
      ticket_id text references ticket,
      outcome text not null check (outcome in ('entered', 'repeat', 'refused')),
      reason text not null default '',
      on_day date not null,
      -- When it happened, by the clock of the exchange; by the clock of the device; and when it came here.
      at timestamptz not null,
      scanned_at timestamptz not null,
      received_at timestamptz not null default exchange_now(),
      device_id text not null,
      way text not null check (way in ('camera', 'code', 'list')),
      offline boolean not null,
      scanned_by text not null references account,
      check ((outcome = 'refused') = (reason <> '')),
      check (outcome = 'refused' or ticket_id is not null)
    );
    -- Nobody comes in twice on one day, whatever devices and batches do.
    create unique index ticket_scan_entry on ticket_scan (ticket_id, on_day) where outcome = 'entered';
    create index ticket_scan_ticket on ticket_scan (ticket_id, at);
    create index ticket_scan_fair on ticket_scan (fair_id, on_day, received_at);

    -- That a person came to an exhibitor. Name and address are the person's own to give, and are read from the ticket.
    create table lead (
      id text primary key,
      fair_id text not null references fair,
      organisation_id text not null references organisation,
      ticket_id text not null references ticket,
      interest text check (interest in ('order', 'cooperation', 'information', 'none')),
      note text not null default '',
      -- The person has taken the consent back from this exhibitor.
      withdrawn_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      unique (organisation_id, ticket_id)
    );
    create index lead_fair on lead (fair_id, organisation_id, created_at, id);
    create index lead_ticket on lead (ticket_id, created_at);

    create table lead_visit (
      id text primary key,
      lead_id text not null references lead on delete cascade,
      on_day date not null,
      at timestamptz not null,
      scanned_at timestamptz not null,
      received_at timestamptz not null default exchange_now(),
      device_id text not null,
      way text not null check (way in ('camera', 'code', 'list')),
      offline boolean not null,
      scanned_by text not null references account,
      -- A person counts once a day.
      unique (lead_id, on_day)
    );
  `.execute(db)
}
