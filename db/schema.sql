-- The schema after all migrations. Written by `npm run db:migrate`; a test holds it against the database.

create table account (
  id text not null,
  email text not null,
  name text not null,
  password_hash text not null,
  locale text default 'vi'::text not null,
  office boolean default false not null,
  email_confirmed_at timestamp with time zone,
  suspended_at timestamp with time zone,
  totp_secret text,
  totp_pending text,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint,
  created_at timestamp with time zone default exchange_now() not null,
  constraint account_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint account_pkey PRIMARY KEY (id)
);

create table account_token (
  token_hash text not null,
  account_id text not null,
  purpose text not null,
  email text,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_token_purpose_check CHECK ((purpose = ANY (ARRAY['confirm-email'::text, 'reset-password'::text, 'change-email'::text]))),
  constraint account_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint account_token_pkey PRIMARY KEY (token_hash)
);

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default exchange_now() not null,
  act text not null,
  account_id text,
  organisation_id text,
  subject_kind text not null,
  subject_id text not null,
  details jsonb default '{}'::jsonb not null,
  request_id text,
  address inet,
  constraint audit_pkey PRIMARY KEY (id)
);

create table bank_account (
  id text not null,
  bin text not null,
  bank_name text not null,
  account_number text not null,
  holder text not null,
  demonstration boolean not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint bank_account_account_number_check CHECK ((account_number ~ '^[0-9A-Z]{4,19}$'::text)),
  constraint bank_account_bin_check CHECK ((bin ~ '^[0-9]{6}$'::text)),
  constraint bank_account_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint bank_account_pkey PRIMARY KEY (id)
);

create table bank_line (
  id text not null,
  statement_id text not null,
  account_number text not null,
  bank_reference text not null,
  booked_on date not null,
  amount bigint not null,
  text text not null,
  payer text not null,
  state text default 'unmatched'::text not null,
  note text default ''::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  constraint bank_line_amount_check CHECK ((amount > 0)),
  constraint bank_line_state_check CHECK ((state = ANY (ARRAY['unmatched'::text, 'matched'::text, 'foreign'::text]))),
  constraint bank_line_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint bank_line_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES bank_statement(id),
  constraint bank_line_pkey PRIMARY KEY (id),
  constraint bank_line_account_number_bank_reference_key UNIQUE (account_number, bank_reference)
);

create table bank_statement (
  id text not null,
  file_name text not null,
  account_number text not null,
  incoming integer not null,
  fresh integer not null,
  matched integer not null,
  outgoing integer not null,
  imported_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint bank_statement_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES account(id),
  constraint bank_statement_pkey PRIMARY KEY (id)
);

create table booth (
  id text not null,
  hall_id text not null,
  fair_id text not null,
  code text not null,
  x_cm integer not null,
  y_cm integer not null,
  width_cm integer not null,
  depth_cm integer not null,
  price bigint default 0 not null,
  power_w integer default 0 not null,
  water boolean default false not null,
  kind text default 'standard'::text not null,
  closed_at timestamp with time zone,
  removed_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint booth_depth_cm_check CHECK (((depth_cm >= 50) AND (depth_cm <= 5000))),
  constraint booth_kind_check CHECK ((kind = ANY (ARRAY['standard'::text, 'corner'::text, 'island'::text, 'raw'::text]))),
  constraint booth_power_w_check CHECK ((power_w >= 0)),
  constraint booth_price_check CHECK ((price >= 0)),
  constraint booth_width_cm_check CHECK (((width_cm >= 50) AND (width_cm <= 5000))),
  constraint booth_x_cm_check CHECK ((x_cm >= 0)),
  constraint booth_y_cm_check CHECK ((y_cm >= 0)),
  constraint booth_hall_id_fair_id_fkey FOREIGN KEY (hall_id, fair_id) REFERENCES hall(id, fair_id) ON DELETE CASCADE,
  constraint booth_pkey PRIMARY KEY (id),
  constraint booth_code_once EXCLUDE USING gist (fair_id WITH =, code WITH =) WHERE ((removed_at IS NULL)) DEFERRABLE INITIALLY DEFERRED,
  constraint booth_place_once EXCLUDE USING gist (hall_id WITH =, int4range(x_cm, (x_cm + width_cm)) WITH &&, int4range(y_cm, (y_cm + depth_cm)) WITH &&) WHERE ((removed_at IS NULL)) DEFERRABLE INITIALLY DEFERRED
);

create table booth_booking (
  id text not null,
  booth_id text not null,
  fair_id text not null,
  organisation_id text not null,
  state text default 'held'::text not null,
  price bigint not null,
  expires_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  invoice_id text,
  paid_at timestamp with time zone,
  taken_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_note text default ''::text not null,
  refund text default 'none'::text not null,
  held_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint booth_booking_check CHECK (((state <> 'taken'::text) OR (taken_at IS NOT NULL))),
  constraint booth_booking_price_check CHECK ((price >= 0)),
  constraint booth_booking_refund_check CHECK ((refund = ANY (ARRAY['none'::text, 'due'::text, 'done'::text]))),
  constraint booth_booking_state_check CHECK ((state = ANY (ARRAY['held'::text, 'taken'::text, 'expired'::text, 'released'::text]))),
  constraint booth_booking_booth_id_fkey FOREIGN KEY (booth_id) REFERENCES booth(id),
  constraint booth_booking_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint booth_booking_held_by_fkey FOREIGN KEY (held_by) REFERENCES account(id),
  constraint booth_booking_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint booth_booking_pkey PRIMARY KEY (id),
  constraint booth_booking_invoice_id_key UNIQUE (invoice_id)
);

create table booth_terms (
  fair_id text not null,
  hold_minutes smallint default 15 not null,
  pay_hours smallint default 24 not null,
  most_booths smallint default 1 not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint booth_terms_hold_minutes_check CHECK (((hold_minutes >= 1) AND (hold_minutes <= 1440))),
  constraint booth_terms_most_booths_check CHECK (((most_booths >= 1) AND (most_booths <= 20))),
  constraint booth_terms_pay_hours_check CHECK (((pay_hours >= 1) AND (pay_hours <= 720))),
  constraint booth_terms_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint booth_terms_pkey PRIMARY KEY (fair_id)
);

create table credit_note (
  id text not null,
  number text not null,
  invoice_id text not null,
  reason text not null,
  total bigint not null,
  vat bigint not null,
  issued_on date not null,
  created_by text,
  created_at timestamp with time zone default exchange_now() not null,
  constraint credit_note_check CHECK (((vat >= 0) AND (vat <= total))),
  constraint credit_note_total_check CHECK ((total >= 0)),
  constraint credit_note_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint credit_note_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id),
  constraint credit_note_pkey PRIMARY KEY (id),
  constraint credit_note_number_key UNIQUE (number)
);

create table credit_note_line (
  credit_note_id text not null,
  "position" smallint not null,
  kind text not null,
  amount bigint not null,
  vat bigint not null,
  constraint credit_note_line_amount_check CHECK ((amount >= 0)),
  constraint credit_note_line_vat_check CHECK ((vat >= 0)),
  constraint credit_note_line_credit_note_id_fkey FOREIGN KEY (credit_note_id) REFERENCES credit_note(id),
  constraint credit_note_line_pkey PRIMARY KEY (credit_note_id, "position")
);

create table deal (
  id text not null,
  technology_id text not null,
  need_id text,
  match_id text,
  supplier_organisation_id text not null,
  enterprise_organisation_id text not null,
  opened_by_side text not null,
  opened_by text not null,
  state text default 'proposed'::text not null,
  reason text,
  reason_note text default ''::text not null,
  ended_by_side text,
  anonymous boolean default false not null,
  supplier_accepted_at timestamp with time zone,
  enterprise_accepted_at timestamp with time zone,
  terms_version integer default 0 not null,
  supplier_confirmed_version integer,
  enterprise_confirmed_version integer,
  agreed_at timestamp with time zone,
  contracted_at timestamp with time zone,
  ended_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint deal_check CHECK ((supplier_organisation_id <> enterprise_organisation_id)),
  constraint deal_ended_by_side_check CHECK ((ended_by_side = ANY (ARRAY['supplier'::text, 'enterprise'::text, 'office'::text]))),
  constraint deal_opened_by_side_check CHECK ((opened_by_side = ANY (ARRAY['supplier'::text, 'enterprise'::text, 'office'::text]))),
  constraint deal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'open'::text, 'agreed'::text, 'declined'::text, 'ended'::text]))),
  constraint deal_enterprise_organisation_id_fkey FOREIGN KEY (enterprise_organisation_id) REFERENCES organisation(id),
  constraint deal_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint deal_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id),
  constraint deal_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id),
  constraint deal_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint deal_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id),
  constraint deal_pkey PRIMARY KEY (id)
);

create table deal_message (
  id text not null,
  deal_id text not null,
  "position" bigint generated always as identity not null,
  account_id text not null,
  side text not null,
  body text not null,
  sent_at timestamp with time zone default exchange_now() not null,
  constraint deal_message_side_check CHECK ((side = ANY (ARRAY['supplier'::text, 'enterprise'::text, 'office'::text]))),
  constraint deal_message_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint deal_message_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE,
  constraint deal_message_pkey PRIMARY KEY (id)
);

create table deal_reading (
  deal_id text not null,
  account_id text not null,
  seen_position bigint default 0 not null,
  seen_at timestamp with time zone,
  told_position bigint default 0 not null,
  constraint deal_reading_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint deal_reading_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE,
  constraint deal_reading_pkey PRIMARY KEY (deal_id, account_id)
);

create table deal_terms (
  deal_id text not null,
  version integer not null,
  body text not null,
  mode text,
  value_min bigint,
  value_max bigint,
  proposed_by text not null,
  proposed_side text not null,
  proposed_at timestamp with time zone default exchange_now() not null,
  supplier_confirmed_by text,
  supplier_confirmed_at timestamp with time zone,
  enterprise_confirmed_by text,
  enterprise_confirmed_at timestamp with time zone,
  constraint deal_terms_check CHECK (((value_max IS NULL) OR (value_min IS NULL) OR (value_max >= value_min))),
  constraint deal_terms_proposed_side_check CHECK ((proposed_side = ANY (ARRAY['supplier'::text, 'enterprise'::text, 'office'::text]))),
  constraint deal_terms_value_max_check CHECK ((value_max >= 0)),
  constraint deal_terms_value_min_check CHECK ((value_min >= 0)),
  constraint deal_terms_version_check CHECK ((version > 0)),
  constraint deal_terms_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE,
  constraint deal_terms_enterprise_confirmed_by_fkey FOREIGN KEY (enterprise_confirmed_by) REFERENCES account(id),
  constraint deal_terms_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES account(id),
  constraint deal_terms_supplier_confirmed_by_fkey FOREIGN KEY (supplier_confirmed_by) REFERENCES account(id),
  constraint deal_terms_pkey PRIMARY KEY (deal_id, version)
);

create table delegation (
  id text not null,
  request_id text not null,
  fair_id text not null,
  name text not null,
  head_name text not null,
  head_mail text not null,
  head_phone text default ''::text not null,
  locale text default 'vi'::text not null,
  created_by text,
  created_at timestamp with time zone default exchange_now() not null,
  constraint delegation_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint delegation_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint delegation_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_request_id_key UNIQUE (request_id)
);

create table demonstration_card_object (
  id text not null,
  kind text not null,
  intent_id text,
  body jsonb not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint demonstration_card_object_kind_check CHECK ((kind = ANY (ARRAY['session'::text, 'intent'::text, 'charge'::text, 'refund'::text, 'dispute'::text, 'answer'::text]))),
  constraint demonstration_card_object_pkey PRIMARY KEY (id)
);

create table disruption (
  id text not null,
  fair_id text not null,
  kind text not null,
  organisation_id text,
  room smallint,
  on_day date not null,
  from_time time without time zone not null,
  until_time time without time zone,
  noted_by text not null,
  ended_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  constraint disruption_check CHECK (((kind = 'room-closed'::text) = (room IS NOT NULL))),
  constraint disruption_check1 CHECK (((kind = 'room-closed'::text) = (organisation_id IS NULL))),
  constraint disruption_kind_check CHECK ((kind = ANY (ARRAY['no-show'::text, 'late'::text, 'room-closed'::text]))),
  constraint disruption_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint disruption_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES account(id),
  constraint disruption_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint disruption_pkey PRIMARY KEY (id)
);

create table document_series (
  series text not null,
  year smallint not null,
  last integer not null,
  constraint document_series_last_check CHECK ((last >= 0)),
  constraint document_series_series_check CHECK ((series = ANY (ARRAY['invoice'::text, 'credit-note'::text]))),
  constraint document_series_pkey PRIMARY KEY (series, year)
);

create table event (
  id bigint generated always as identity not null,
  name text not null,
  payload jsonb not null,
  at timestamp with time zone default exchange_now() not null,
  delivered_at timestamp with time zone,
  attempts integer default 0 not null,
  retry_at timestamp with time zone,
  last_error text,
  constraint event_pkey PRIMARY KEY (id)
);

create table fair (
  id text not null,
  state text default 'planned'::text not null,
  title_vi text not null,
  title_en text default ''::text not null,
  about_vi text default ''::text not null,
  about_en text default ''::text not null,
  place text default 'on-site'::text not null,
  venue text default ''::text not null,
  province text not null,
  starts_on date not null,
  ends_on date not null,
  day_starts time without time zone default '08:30:00'::time without time zone not null,
  day_ends time without time zone default '16:30:00'::time without time zone not null,
  break_starts time without time zone,
  break_ends time without time zone,
  meeting_minutes smallint default 20 not null,
  tables smallint default 20 not null,
  fields text[] default '{}'::text[] not null,
  announced_at timestamp with time zone,
  cancel_note text default ''::text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  level text default 'provincial'::text not null,
  theme_vi text default ''::text not null,
  theme_en text default ''::text not null,
  constraint fair_check CHECK ((ends_on >= starts_on)),
  constraint fair_check1 CHECK ((day_ends > day_starts)),
  constraint fair_check2 CHECK (((break_starts IS NULL) = (break_ends IS NULL))),
  constraint fair_check3 CHECK ((break_ends > break_starts)),
  constraint fair_level_check CHECK ((level = ANY (ARRAY['national'::text, 'regional'::text, 'provincial'::text, 'thematic'::text]))),
  constraint fair_meeting_minutes_check CHECK (((meeting_minutes >= 5) AND (meeting_minutes <= 120))),
  constraint fair_place_check CHECK ((place = ANY (ARRAY['on-site'::text, 'online'::text, 'both'::text]))),
  constraint fair_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'running'::text, 'closed'::text, 'reported'::text, 'cancelled'::text]))),
  constraint fair_tables_check CHECK (((tables >= 1) AND (tables <= 1000))),
  constraint fair_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fair_pkey PRIMARY KEY (id)
);

create table fair_admission (
  fair_id text not null,
  capacity integer,
  accredits_press boolean default true not null,
  updated_by text,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_admission_capacity_check CHECK (((capacity >= 0) AND (capacity <= 1000000))),
  constraint fair_admission_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint fair_admission_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES account(id),
  constraint fair_admission_pkey PRIMARY KEY (fair_id)
);

create table fair_availability (
  fair_id text not null,
  organisation_id text not null,
  away text[] default '{}'::text[] not null,
  languages text[] default '{}'::text[] not null,
  most_meetings smallint,
  stated_by text not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_availability_most_meetings_check CHECK (((most_meetings >= 1) AND (most_meetings <= 100))),
  constraint fair_availability_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_availability_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint fair_availability_stated_by_fkey FOREIGN KEY (stated_by) REFERENCES account(id),
  constraint fair_availability_pkey PRIMARY KEY (fair_id, organisation_id)
);

create table fair_budget_line (
  id text not null,
  fair_id text not null,
  name text not null,
  source text not null,
  planned bigint not null,
  note text default ''::text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_budget_line_planned_check CHECK ((planned >= 0)),
  constraint fair_budget_line_source_check CHECK ((source = ANY (ARRAY['state'::text, 'sponsor'::text, 'fees'::text]))),
  constraint fair_budget_line_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fair_budget_line_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_budget_line_pkey PRIMARY KEY (id)
);

create table fair_invitation (
  id text not null,
  fair_id text not null,
  organisation_id text not null,
  state text default 'sent'::text not null,
  as_role text not null,
  reasons jsonb not null,
  score numeric(6,1) not null,
  note text default ''::text not null,
  decline_note text default ''::text not null,
  sent_by text not null,
  sent_at timestamp with time zone default exchange_now() not null,
  seen_at timestamp with time zone,
  declined_at timestamp with time zone,
  constraint fair_invitation_as_role_check CHECK ((as_role = ANY (ARRAY['exhibitor'::text, 'visitor'::text]))),
  constraint fair_invitation_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'seen'::text, 'declined'::text]))),
  constraint fair_invitation_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint fair_invitation_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES account(id),
  constraint fair_invitation_pkey PRIMARY KEY (id),
  constraint fair_invitation_fair_id_organisation_id_key UNIQUE (fair_id, organisation_id)
);

create table fair_partner (
  id text not null,
  fair_id text not null,
  role text not null,
  level text,
  name_vi text not null,
  name_en text default ''::text not null,
  link text default ''::text not null,
  logo_file_id text,
  "position" integer default 0 not null,
  removed_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_partner_check CHECK (((role = 'sponsor'::text) = (level IS NOT NULL))),
  constraint fair_partner_level_check CHECK ((level = ANY (ARRAY['diamond'::text, 'gold'::text, 'silver'::text, 'bronze'::text]))),
  constraint fair_partner_role_check CHECK ((role = ANY (ARRAY['host'::text, 'co-organiser'::text, 'sponsor'::text, 'media'::text, 'supporter'::text]))),
  constraint fair_partner_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fair_partner_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_partner_logo_file_id_fkey FOREIGN KEY (logo_file_id) REFERENCES file(id),
  constraint fair_partner_pkey PRIMARY KEY (id)
);

create table fair_picture (
  id text not null,
  fair_id text not null,
  file_id text not null,
  alt_vi text not null,
  alt_en text default ''::text not null,
  "position" integer default 0 not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_picture_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fair_picture_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_picture_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint fair_picture_pkey PRIMARY KEY (id)
);

create table fair_registration (
  id text not null,
  fair_id text not null,
  organisation_id text not null,
  as_role text not null,
  state text default 'applied'::text not null,
  technology_ids text[] default '{}'::text[] not null,
  need_ids text[] default '{}'::text[] not null,
  reveals_needs boolean default false not null,
  note text default ''::text not null,
  decision_note text default ''::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  registered_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint fair_registration_as_role_check CHECK ((as_role = ANY (ARRAY['exhibitor'::text, 'visitor'::text]))),
  constraint fair_registration_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint fair_registration_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint fair_registration_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_registration_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint fair_registration_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES account(id),
  constraint fair_registration_pkey PRIMARY KEY (id),
  constraint fair_registration_fair_id_organisation_id_key UNIQUE (fair_id, organisation_id)
);

create table fair_report (
  fair_id text not null,
  recipient text not null,
  assessment text default ''::text not null,
  figures jsonb not null,
  follow_ups jsonb not null,
  survey jsonb not null,
  reported_by text not null,
  reported_at timestamp with time zone default exchange_now() not null,
  constraint fair_report_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES account(id),
  constraint fair_report_pkey PRIMARY KEY (fair_id)
);

create table fair_spending (
  id text not null,
  line_id text not null,
  spent_on date not null,
  payee text not null,
  document_number text not null,
  note text default ''::text not null,
  amount bigint not null,
  overspending_reason text default ''::text not null,
  corrects_id text,
  recorded_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint fair_spending_amount_check CHECK ((amount <> 0)),
  constraint fair_spending_check CHECK (((amount < 0) = (corrects_id IS NOT NULL))),
  constraint fair_spending_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES fair_spending(id),
  constraint fair_spending_line_id_fkey FOREIGN KEY (line_id) REFERENCES fair_budget_line(id),
  constraint fair_spending_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint fair_spending_pkey PRIMARY KEY (id),
  constraint fair_spending_corrects_id_key UNIQUE (corrects_id)
);

create table fair_survey (
  fair_id text not null,
  opened_at timestamp with time zone default exchange_now() not null,
  ends_on date not null,
  constraint fair_survey_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint fair_survey_pkey PRIMARY KEY (fair_id)
);

create table fair_survey_answer (
  invitation_id text not null,
  satisfaction smallint not null,
  meetings_useful smallint,
  found text not null,
  value_hoped bigint,
  again text not null,
  words text default ''::text not null,
  answered_by text,
  answered_at timestamp with time zone default exchange_now() not null,
  changed_at timestamp with time zone default exchange_now() not null,
  constraint fair_survey_answer_again_check CHECK ((again = ANY (ARRAY['yes'::text, 'perhaps'::text, 'no'::text]))),
  constraint fair_survey_answer_found_check CHECK ((found = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint fair_survey_answer_meetings_useful_check CHECK (((meetings_useful >= 1) AND (meetings_useful <= 5))),
  constraint fair_survey_answer_satisfaction_check CHECK (((satisfaction >= 1) AND (satisfaction <= 5))),
  constraint fair_survey_answer_value_hoped_check CHECK ((value_hoped >= 0)),
  constraint fair_survey_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id),
  constraint fair_survey_answer_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES fair_survey_invitation(id) ON DELETE CASCADE,
  constraint fair_survey_answer_pkey PRIMARY KEY (invitation_id)
);

create table fair_survey_invitation (
  id text not null,
  fair_id text not null,
  organisation_id text,
  ticket_id text,
  constraint fair_survey_invitation_check CHECK (((organisation_id IS NULL) <> (ticket_id IS NULL))),
  constraint fair_survey_invitation_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair_survey(fair_id) ON DELETE CASCADE,
  constraint fair_survey_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint fair_survey_invitation_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES ticket(id),
  constraint fair_survey_invitation_pkey PRIMARY KEY (id),
  constraint fair_survey_invitation_fair_id_organisation_id_key UNIQUE (fair_id, organisation_id),
  constraint fair_survey_invitation_ticket_id_key UNIQUE (ticket_id)
);

create table fee (
  id text not null,
  kind text not null,
  organisation_kind text,
  amount bigint,
  share_per_mille smallint,
  vat_per_mille smallint default 0 not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint fee_amount_check CHECK ((amount >= 0)),
  constraint fee_check CHECK ((valid_to > valid_from)),
  constraint fee_check1 CHECK ((num_nonnulls(amount, share_per_mille) = 1)),
  constraint fee_kind_check CHECK ((kind = ANY (ARRAY['listing'::text, 'promotion'::text, 'brokering'::text, 'booth'::text, 'valuation'::text]))),
  constraint fee_organisation_kind_check CHECK ((organisation_kind = ANY (ARRAY['enterprise'::text, 'institute'::text, 'university'::text, 'technology-firm'::text, 'intermediary'::text, 'individual'::text]))),
  constraint fee_share_per_mille_check CHECK (((share_per_mille >= 0) AND (share_per_mille <= 1000))),
  constraint fee_vat_per_mille_check CHECK (((vat_per_mille >= 0) AND (vat_per_mille <= 1000))),
  constraint fee_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fee_pkey PRIMARY KEY (id)
);

create table fee_relief (
  id text not null,
  kind text,
  organisation_kind text,
  percent smallint not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint fee_relief_check CHECK ((valid_to > valid_from)),
  constraint fee_relief_kind_check CHECK ((kind = ANY (ARRAY['listing'::text, 'promotion'::text, 'brokering'::text, 'booth'::text, 'valuation'::text]))),
  constraint fee_relief_organisation_kind_check CHECK ((organisation_kind = ANY (ARRAY['enterprise'::text, 'institute'::text, 'university'::text, 'technology-firm'::text, 'intermediary'::text, 'individual'::text]))),
  constraint fee_relief_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint fee_relief_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint fee_relief_pkey PRIMARY KEY (id)
);

create table file (
  id text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  owner_organisation_id text,
  uploaded_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint file_size_check CHECK ((size >= 0)),
  constraint file_pkey PRIMARY KEY (id)
);

create table hall (
  id text not null,
  fair_id text not null,
  name_vi text not null,
  name_en text default ''::text not null,
  width_cm integer not null,
  depth_cm integer not null,
  grid_cm smallint default 50 not null,
  removed_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint hall_depth_cm_check CHECK (((depth_cm >= 300) AND (depth_cm <= 30000))),
  constraint hall_grid_cm_check CHECK (((grid_cm >= 10) AND (grid_cm <= 500))),
  constraint hall_width_cm_check CHECK (((width_cm >= 300) AND (width_cm <= 30000))),
  constraint hall_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint hall_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint hall_pkey PRIMARY KEY (id),
  constraint hall_id_fair_id_key UNIQUE (id, fair_id)
);

create table hall_change (
  id text not null,
  number bigint generated always as identity not null,
  hall_id text not null,
  act text not null,
  changes jsonb not null,
  made_by text not null,
  made_at timestamp with time zone default exchange_now() not null,
  undone_at timestamp with time zone,
  constraint hall_change_hall_id_fkey FOREIGN KEY (hall_id) REFERENCES hall(id) ON DELETE CASCADE,
  constraint hall_change_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id),
  constraint hall_change_pkey PRIMARY KEY (id)
);

create table hall_feature (
  id text not null,
  hall_id text not null,
  kind text not null,
  label_vi text default ''::text not null,
  label_en text default ''::text not null,
  x_cm integer not null,
  y_cm integer not null,
  width_cm integer not null,
  depth_cm integer not null,
  removed_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint hall_feature_depth_cm_check CHECK ((depth_cm > 0)),
  constraint hall_feature_kind_check CHECK ((kind = ANY (ARRAY['entrance'::text, 'stage'::text, 'meeting-area'::text, 'wall'::text, 'toilet'::text, 'aisle'::text, 'desk'::text, 'storage'::text]))),
  constraint hall_feature_width_cm_check CHECK ((width_cm > 0)),
  constraint hall_feature_x_cm_check CHECK ((x_cm >= 0)),
  constraint hall_feature_y_cm_check CHECK ((y_cm >= 0)),
  constraint hall_feature_hall_id_fkey FOREIGN KEY (hall_id) REFERENCES hall(id) ON DELETE CASCADE,
  constraint hall_feature_pkey PRIMARY KEY (id)
);

create table import (
  id text not null,
  kind text not null,
  organisation_id text not null,
  file_id text not null,
  state text default 'reading'::text not null,
  expected_rows integer,
  total_rows integer default 0 not null,
  valid_rows integer default 0 not null,
  complete_rows integer default 0 not null,
  chosen_rows integer default 0 not null,
  done_rows integer default 0 not null,
  submitted_rows integer default 0 not null,
  published_rows integer default 0 not null,
  round integer default 0 not null,
  outcome text default 'draft'::text not null,
  report jsonb default '{}'::jsonb not null,
  failure text,
  active_at timestamp with time zone,
  created_by text not null,
  committed_by text,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint import_kind_check CHECK ((kind = ANY (ARRAY['technologies'::text, 'needs'::text]))),
  constraint import_outcome_check CHECK ((outcome = ANY (ARRAY['draft'::text, 'submit'::text, 'publish'::text]))),
  constraint import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'checked'::text, 'committing'::text, 'done'::text, 'failed'::text]))),
  constraint import_committed_by_fkey FOREIGN KEY (committed_by) REFERENCES account(id),
  constraint import_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint import_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint import_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint import_pkey PRIMARY KEY (id)
);

create table import_row (
  import_id text not null,
  row_number integer not null,
  title text default ''::text not null,
  input jsonb not null,
  problems jsonb default '[]'::jsonb not null,
  warnings jsonb default '[]'::jsonb not null,
  complete boolean default false not null,
  round integer,
  record_id text,
  record_state text,
  constraint import_row_record_state_check CHECK ((record_state = ANY (ARRAY['draft'::text, 'in-review'::text, 'published'::text]))),
  constraint import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id) ON DELETE CASCADE,
  constraint import_row_pkey PRIMARY KEY (import_id, row_number)
);

create table invitation (
  id text not null,
  organisation_id text not null,
  email text not null,
  role text not null,
  token_hash text not null,
  invited_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitation_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'editor'::text, 'viewer'::text]))),
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id),
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash)
);

create table invoice (
  id text not null,
  number text not null,
  reference text not null,
  organisation_id text not null,
  payer_name_vi text not null,
  payer_name_en text not null,
  payer_tax_code text,
  payer_address text not null,
  subject_kind text not null,
  subject_id text not null,
  total bigint not null,
  vat bigint not null,
  issued_on date not null,
  due_at timestamp with time zone not null,
  raised_by text,
  created_at timestamp with time zone default exchange_now() not null,
  state text not null,
  credited bigint default 0 not null,
  received bigint default 0 not null,
  refunded bigint default 0 not null,
  settled_at timestamp with time zone,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint invoice_check CHECK (((vat >= 0) AND (vat <= total))),
  constraint invoice_check1 CHECK (((credited >= 0) AND (credited <= total))),
  constraint invoice_check2 CHECK (((refunded >= 0) AND (refunded <= received))),
  constraint invoice_received_check CHECK ((received >= 0)),
  constraint invoice_state_check CHECK ((state = ANY (ARRAY['open'::text, 'part-paid'::text, 'paid'::text, 'overpaid'::text, 'refunded'::text, 'void'::text]))),
  constraint invoice_total_check CHECK ((total >= 0)),
  constraint invoice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint invoice_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES account(id),
  constraint invoice_pkey PRIMARY KEY (id),
  constraint invoice_number_key UNIQUE (number),
  constraint invoice_reference_key UNIQUE (reference)
);

create table invoice_line (
  invoice_id text not null,
  "position" smallint not null,
  kind text not null,
  description_vi text not null,
  description_en text not null,
  amount bigint not null,
  vat_per_mille smallint not null,
  vat bigint not null,
  fee_id text,
  constraint invoice_line_amount_check CHECK ((amount >= 0)),
  constraint invoice_line_kind_check CHECK ((kind = ANY (ARRAY['listing'::text, 'promotion'::text, 'brokering'::text, 'booth'::text, 'valuation'::text]))),
  constraint invoice_line_vat_check CHECK ((vat >= 0)),
  constraint invoice_line_fee_id_fkey FOREIGN KEY (fee_id) REFERENCES fee(id),
  constraint invoice_line_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id),
  constraint invoice_line_pkey PRIMARY KEY (invoice_id, "position")
);

create table lead (
  id text not null,
  fair_id text not null,
  organisation_id text not null,
  ticket_id text not null,
  interest text,
  note text default ''::text not null,
  withdrawn_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint lead_interest_check CHECK ((interest = ANY (ARRAY['order'::text, 'cooperation'::text, 'information'::text, 'none'::text]))),
  constraint lead_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint lead_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint lead_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES ticket(id),
  constraint lead_pkey PRIMARY KEY (id),
  constraint lead_organisation_id_ticket_id_key UNIQUE (organisation_id, ticket_id)
);

create table lead_visit (
  id text not null,
  lead_id text not null,
  on_day date not null,
  at timestamp with time zone not null,
  scanned_at timestamp with time zone not null,
  received_at timestamp with time zone default exchange_now() not null,
  device_id text not null,
  way text not null,
  offline boolean not null,
  scanned_by text not null,
  constraint lead_visit_way_check CHECK ((way = ANY (ARRAY['camera'::text, 'code'::text, 'list'::text]))),
  constraint lead_visit_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES lead(id) ON DELETE CASCADE,
  constraint lead_visit_scanned_by_fkey FOREIGN KEY (scanned_by) REFERENCES account(id),
  constraint lead_visit_pkey PRIMARY KEY (id),
  constraint lead_visit_lead_id_on_day_key UNIQUE (lead_id, on_day)
);

create table ledger_account (
  id text not null,
  kind text not null,
  fee_kind text,
  organisation_id text,
  constraint ledger_account_kind_check CHECK ((kind = ANY (ARRAY['bank'::text, 'card'::text, 'unmatched'::text, 'others'::text, 'refunds'::text, 'vat'::text, 'income'::text, 'receivable'::text]))),
  constraint ledger_account_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint ledger_account_pkey PRIMARY KEY (id)
);

create table ledger_entry (
  id bigint generated always as identity not null,
  kind text not null,
  invoice_id text,
  bank_line_id text,
  made_by text,
  created_at timestamp with time zone default exchange_now() not null,
  made_in xid8 default pg_current_xact_id() not null,
  constraint ledger_entry_bank_line_fk FOREIGN KEY (bank_line_id) REFERENCES bank_line(id),
  constraint ledger_entry_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id),
  constraint ledger_entry_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id),
  constraint ledger_entry_pkey PRIMARY KEY (id),
  constraint ledger_entry_balances TRIGGER DEFERRABLE INITIALLY DEFERRED
);

create table ledger_posting (
  entry_id bigint not null,
  account_id text not null,
  amount bigint not null,
  constraint ledger_posting_amount_check CHECK ((amount <> 0)),
  constraint ledger_posting_account_id_fkey FOREIGN KEY (account_id) REFERENCES ledger_account(id),
  constraint ledger_posting_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES ledger_entry(id),
  constraint ledger_posting_pkey PRIMARY KEY (entry_id, account_id)
);

create table mail (
  id text not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  created_at timestamp with time zone default exchange_now() not null,
  sent_at timestamp with time zone,
  stop_address text,
  constraint mail_pkey PRIMARY KEY (id)
);

create table match (
  id text not null,
  need_id text not null,
  technology_id text not null,
  need_organisation_id text not null,
  supplier_organisation_id text not null,
  score numeric(4,1) not null,
  criteria jsonb not null,
  conflicts jsonb default '[]'::jsonb not null,
  engine_version text not null,
  parameters_hash text not null,
  inputs_hash text not null,
  statistics_hash text not null,
  state text default 'suggested'::text not null,
  dismiss_reason text,
  dismiss_note text default ''::text not null,
  dismissed_by_side text,
  decided_by text,
  decided_at timestamp with time zone,
  fields text[] default '{}'::text[] not null,
  untold text,
  created_at timestamp with time zone default exchange_now() not null,
  scored_at timestamp with time zone default exchange_now() not null,
  weights_version integer,
  constraint match_check CHECK ((need_organisation_id <> supplier_organisation_id)),
  constraint match_check1 CHECK (((state = 'dismissed'::text) = (dismiss_reason IS NOT NULL))),
  constraint match_dismissed_by_side_check CHECK ((dismissed_by_side = ANY (ARRAY['supplier'::text, 'enterprise'::text, 'office'::text]))),
  constraint match_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'taken-up'::text, 'dismissed'::text, 'outdated'::text]))),
  constraint match_untold_check CHECK ((untold = ANY (ARRAY['technology'::text, 'need'::text]))),
  constraint match_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint match_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint match_need_organisation_id_fkey FOREIGN KEY (need_organisation_id) REFERENCES organisation(id),
  constraint match_statistics_hash_fkey FOREIGN KEY (statistics_hash) REFERENCES match_statistics(hash),
  constraint match_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint match_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint match_weights_version_fkey FOREIGN KEY (weights_version) REFERENCES match_weights(version),
  constraint match_pkey PRIMARY KEY (id),
  constraint match_need_id_technology_id_key UNIQUE (need_id, technology_id)
);

create table match_exposure (
  only_row boolean default true not null,
  share smallint not null,
  set_by text,
  set_at timestamp with time zone default exchange_now() not null,
  constraint match_exposure_only_row_check CHECK (only_row),
  constraint match_exposure_share_check CHECK (((share >= 0) AND (share <= 20))),
  constraint match_exposure_set_by_fkey FOREIGN KEY (set_by) REFERENCES account(id),
  constraint match_exposure_pkey PRIMARY KEY (only_row)
);

create table match_invitation (
  need_id text not null,
  organisation_id text not null,
  technology_id text,
  invited_by text not null,
  invited_at timestamp with time zone default exchange_now() not null,
  constraint match_invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id),
  constraint match_invitation_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint match_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_invitation_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id),
  constraint match_invitation_pkey PRIMARY KEY (need_id, organisation_id)
);

create table match_learning (
  id text not null,
  ran_at timestamp with time zone default exchange_now() not null,
  outcome text not null,
  details jsonb not null,
  version integer,
  constraint match_learning_outcome_check CHECK ((outcome = ANY (ARRAY['too-little'::text, 'no-gain'::text, 'proposed'::text]))),
  constraint match_learning_version_fkey FOREIGN KEY (version) REFERENCES match_weights(version),
  constraint match_learning_pkey PRIMARY KEY (id)
);

create table match_letter_line (
  account_id text not null,
  match_id text not null,
  organisation_id text not null,
  rhythm text not null,
  since timestamp with time zone default exchange_now() not null,
  told_at timestamp with time zone,
  constraint match_letter_line_rhythm_check CHECK ((rhythm = ANY (ARRAY['daily'::text, 'weekly'::text]))),
  constraint match_letter_line_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint match_letter_line_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id) ON DELETE CASCADE,
  constraint match_letter_line_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_letter_line_pkey PRIMARY KEY (account_id, match_id)
);

create table match_pending (
  kind text not null,
  record_id text not null,
  since timestamp with time zone default clock_timestamp() not null,
  at timestamp with time zone default exchange_now() not null,
  later boolean default false not null,
  sweep boolean default false not null,
  constraint match_pending_kind_check CHECK ((kind = ANY (ARRAY['technology'::text, 'need'::text]))),
  constraint match_pending_pkey PRIMARY KEY (kind, record_id)
);

create table match_refinement (
  need_id text not null,
  weights jsonb not null,
  saved_by text not null,
  saved_at timestamp with time zone default exchange_now() not null,
  constraint match_refinement_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint match_refinement_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES account(id),
  constraint match_refinement_pkey PRIMARY KEY (need_id)
);

create table match_shown (
  match_id text not null,
  account_id text not null,
  organisation_id text not null,
  supplier_organisation_id text not null,
  side text not null,
  list text not null,
  list_id text not null,
  place smallint not null,
  promoted boolean default false not null,
  score numeric(4,1) not null,
  shares jsonb not null,
  weights_version integer,
  on_day date not null,
  at timestamp with time zone not null,
  constraint match_shown_list_check CHECK ((list = ANY (ARRAY['need'::text, 'technology'::text, 'needs'::text, 'technologies'::text]))),
  constraint match_shown_place_check CHECK ((place > 0)),
  constraint match_shown_side_check CHECK ((side = ANY (ARRAY['enterprise'::text, 'supplier'::text]))),
  constraint match_shown_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint match_shown_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id) ON DELETE CASCADE,
  constraint match_shown_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_shown_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint match_shown_weights_version_fkey FOREIGN KEY (weights_version) REFERENCES match_weights(version),
  constraint match_shown_pkey PRIMARY KEY (match_id, account_id, list, on_day)
);

create table match_statistics (
  hash text not null,
  excerpt jsonb not null,
  constraint match_statistics_pkey PRIMARY KEY (hash)
);

create table match_subscription (
  account_id text not null,
  organisation_id text not null,
  need_id text,
  technology_id text,
  rhythm text not null,
  set_at timestamp with time zone default exchange_now() not null,
  constraint match_subscription_check CHECK (((need_id IS NULL) OR (technology_id IS NULL))),
  constraint match_subscription_rhythm_check CHECK ((rhythm = ANY (ARRAY['at-once'::text, 'daily'::text, 'weekly'::text, 'never'::text]))),
  constraint match_subscription_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint match_subscription_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint match_subscription_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_subscription_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint match_subscription_account_id_organisation_id_need_id_techn_key UNIQUE NULLS NOT DISTINCT (account_id, organisation_id, need_id, technology_id)
);

create table match_supplier_record (
  organisation_id text not null,
  ongoing integer not null,
  completed integer not null,
  failed integer not null,
  counted_at timestamp with time zone default exchange_now() not null,
  constraint match_supplier_record_completed_check CHECK ((completed >= 0)),
  constraint match_supplier_record_failed_check CHECK ((failed >= 0)),
  constraint match_supplier_record_ongoing_check CHECK ((ongoing >= 0)),
  constraint match_supplier_record_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_supplier_record_pkey PRIMARY KEY (organisation_id)
);

create table match_sweep (
  only_row boolean default true not null,
  id text not null,
  begun_at timestamp with time zone default exchange_now() not null,
  saves integer default 0 not null,
  nearest text default '{}'::text not null,
  constraint match_sweep_only_row_check CHECK (only_row),
  constraint match_sweep_pkey PRIMARY KEY (only_row)
);

create table match_use (
  match_id text not null,
  act text not null,
  subject text not null,
  side text,
  account_id text,
  organisation_id text,
  reason text,
  at timestamp with time zone default exchange_now() not null,
  constraint match_use_act_check CHECK ((act = ANY (ARRAY['opened'::text, 'taken-up'::text, 'dismissed'::text, 'meeting'::text, 'deal'::text, 'contract'::text]))),
  constraint match_use_side_check CHECK ((side = ANY (ARRAY['enterprise'::text, 'supplier'::text, 'office'::text]))),
  constraint match_use_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint match_use_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id) ON DELETE CASCADE,
  constraint match_use_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint match_use_pkey PRIMARY KEY (match_id, act, subject)
);

create table match_weights (
  version integer not null,
  weights jsonb not null,
  origin text not null,
  state text not null,
  based_on integer,
  evidence jsonb default '{}'::jsonb not null,
  made_at timestamp with time zone default exchange_now() not null,
  in_force_at timestamp with time zone,
  decided_by text,
  decided_at timestamp with time zone,
  note text default ''::text not null,
  constraint match_weights_origin_check CHECK ((origin = ANY (ARRAY['engine'::text, 'learned'::text]))),
  constraint match_weights_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'in-force'::text, 'declined'::text, 'lapsed'::text, 'replaced'::text]))),
  constraint match_weights_based_on_fkey FOREIGN KEY (based_on) REFERENCES match_weights(version),
  constraint match_weights_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint match_weights_pkey PRIMARY KEY (version)
);

create table meeting (
  id text not null,
  fair_id text not null,
  match_id text,
  technology_id text,
  need_id text,
  supplier_organisation_id text not null,
  enterprise_organisation_id text not null,
  on_day date not null,
  starts_at time without time zone not null,
  ends_at time without time zone not null,
  table_number smallint not null,
  state text default 'arranged'::text not null,
  outcome text,
  outcome_note text default ''::text not null,
  cancel_note text default ''::text not null,
  sequence integer default 0 not null,
  deal_id text,
  memorandum_id text,
  arranged_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  online_url text default ''::text not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  reminded_at timestamp with time zone,
  constraint meeting_check CHECK ((ends_at > starts_at)),
  constraint meeting_check1 CHECK ((supplier_organisation_id <> enterprise_organisation_id)),
  constraint meeting_check2 CHECK (((finished_at IS NULL) OR (started_at IS NOT NULL))),
  constraint meeting_outcome_check CHECK ((outcome = ANY (ARRAY['deal'::text, 'memorandum'::text, 'follow-up'::text, 'nothing'::text]))),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['arranged'::text, 'held'::text, 'missed'::text, 'cancelled'::text]))),
  constraint meeting_table_number_check CHECK ((table_number > 0)),
  constraint meeting_arranged_by_fkey FOREIGN KEY (arranged_by) REFERENCES account(id),
  constraint meeting_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id),
  constraint meeting_enterprise_organisation_id_fkey FOREIGN KEY (enterprise_organisation_id) REFERENCES organisation(id),
  constraint meeting_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint meeting_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint meeting_memorandum_id_fkey FOREIGN KEY (memorandum_id) REFERENCES memorandum(id),
  constraint meeting_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id),
  constraint meeting_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint meeting_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id),
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_table_free EXCLUDE USING gist (fair_id WITH =, table_number WITH =, tsrange((on_day + starts_at), (on_day + ends_at)) WITH &&) WHERE ((state = ANY (ARRAY['arranged'::text, 'held'::text])))
);

create table meeting_participant (
  meeting_id text not null,
  organisation_id text not null,
  during tsrange not null,
  constraint meeting_participant_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  constraint meeting_participant_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint meeting_participant_pkey PRIMARY KEY (meeting_id, organisation_id),
  constraint meeting_participant_free EXCLUDE USING gist (organisation_id WITH =, during WITH &&)
);

create table meeting_slip (
  meeting_id text not null,
  organisation_id text not null,
  took_place boolean not null,
  next_step text,
  reason text,
  value_hoped bigint,
  follow_up_on date,
  note text default ''::text not null,
  written_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint meeting_slip_check CHECK ((took_place = (next_step IS NOT NULL))),
  constraint meeting_slip_check1 CHECK (((reason IS NULL) OR (next_step = 'nothing'::text))),
  constraint meeting_slip_next_step_check CHECK ((next_step = ANY (ARRAY['deal'::text, 'details'::text, 'second-meeting'::text, 'visit'::text, 'nothing'::text]))),
  constraint meeting_slip_reason_check CHECK ((reason = ANY (ARRAY['no-fit'::text, 'price'::text, 'not-now'::text, 'scale'::text, 'other'::text]))),
  constraint meeting_slip_value_hoped_check CHECK ((value_hoped > 0)),
  constraint meeting_slip_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  constraint meeting_slip_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint meeting_slip_written_by_fkey FOREIGN KEY (written_by) REFERENCES account(id),
  constraint meeting_slip_pkey PRIMARY KEY (meeting_id, organisation_id)
);

create table membership (
  organisation_id text not null,
  account_id text not null,
  role text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint membership_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'editor'::text, 'viewer'::text]))),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint membership_pkey PRIMARY KEY (organisation_id, account_id)
);

create table memorandum (
  id text not null,
  deal_id text not null,
  fair_id text,
  signed_on date not null,
  potential_value bigint not null,
  note text default ''::text not null,
  recorded_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint memorandum_potential_value_check CHECK ((potential_value >= 0)),
  constraint memorandum_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id),
  constraint memorandum_fair_fk FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint memorandum_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint memorandum_pkey PRIMARY KEY (id)
);

create table need (
  id text not null,
  organisation_id text not null,
  state text default 'draft'::text not null,
  revision text,
  working jsonb,
  anonymous boolean default false not null,
  title_vi text default ''::text not null,
  title_en text default ''::text not null,
  problem_vi text default ''::text not null,
  problem_en text default ''::text not null,
  current_process_vi text default ''::text not null,
  current_process_en text default ''::text not null,
  constraints_vi text default ''::text not null,
  constraints_en text default ''::text not null,
  expects_vi text default ''::text not null,
  expects_en text default ''::text not null,
  fields text[] default '{}'::text[] not null,
  trl_min smallint,
  trl_max smallint,
  modes text[] default '{}'::text[] not null,
  budget_min bigint,
  budget_max bigint,
  deadline date,
  province text,
  version integer default 0 not null,
  recorded_by text,
  visited_on date,
  visit_note text default ''::text not null,
  consent_by text default ''::text not null,
  submitted_at timestamp with time zone,
  published_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  expires_at timestamp with time zone,
  reminded_at timestamp with time zone,
  withdraw_reason text,
  withdraw_note text default ''::text not null,
  return_reason text,
  return_note text default ''::text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint need_budget_max_check CHECK ((budget_max >= 0)),
  constraint need_budget_min_check CHECK ((budget_min >= 0)),
  constraint need_check CHECK (((trl_max IS NULL) OR (trl_min IS NULL) OR (trl_max >= trl_min))),
  constraint need_check1 CHECK (((budget_max IS NULL) OR (budget_min IS NULL) OR (budget_max >= budget_min))),
  constraint need_check2 CHECK (((revision IS NULL) OR (state = ANY (ARRAY['published'::text, 'expired'::text])))),
  constraint need_check3 CHECK (((revision IS NULL) = (working IS NULL))),
  constraint need_revision_check CHECK ((revision = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text]))),
  constraint need_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text, 'published'::text, 'expired'::text, 'withdrawn'::text]))),
  constraint need_trl_max_check CHECK (((trl_max >= 1) AND (trl_max <= 9))),
  constraint need_trl_min_check CHECK (((trl_min >= 1) AND (trl_min <= 9))),
  constraint need_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint need_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint need_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint need_pkey PRIMARY KEY (id)
);

create table need_figure (
  need_id text not null,
  "position" smallint not null,
  name_vi text not null,
  name_en text default ''::text not null,
  baseline numeric not null,
  target numeric not null,
  unit text not null,
  constraint need_figure_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint need_figure_pkey PRIMARY KEY (need_id, "position")
);

create table need_version (
  need_id text not null,
  version integer not null,
  record jsonb not null,
  published_at timestamp with time zone default exchange_now() not null,
  published_by text not null,
  constraint need_version_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id) ON DELETE CASCADE,
  constraint need_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id),
  constraint need_version_pkey PRIMARY KEY (need_id, version)
);

create table notification (
  id bigint generated always as identity not null,
  account_id text not null,
  kind text not null,
  details jsonb default '{}'::jsonb not null,
  path text not null,
  created_at timestamp with time zone default exchange_now() not null,
  read_at timestamp with time zone,
  constraint notification_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint notification_pkey PRIMARY KEY (id)
);

create table organisation (
  id text not null,
  kind text not null,
  name_vi text not null,
  name_en text default ''::text not null,
  tax_code text,
  province text not null,
  address text default ''::text not null,
  website text default ''::text not null,
  phone text default ''::text not null,
  about_vi text default ''::text not null,
  about_en text default ''::text not null,
  fields text[] default '{}'::text[] not null,
  verification text default 'unverified'::text not null,
  verification_reason text,
  verification_note text default ''::text not null,
  verification_asked_at timestamp with time zone,
  verified_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  search_text text default exchange_plain(((name_vi || ' '::text) || name_en)),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['enterprise'::text, 'institute'::text, 'university'::text, 'technology-firm'::text, 'intermediary'::text, 'individual'::text]))),
  constraint organisation_verification_check CHECK ((verification = ANY (ARRAY['unverified'::text, 'pending'::text, 'verified'::text, 'refused'::text]))),
  constraint organisation_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint organisation_pkey PRIMARY KEY (id)
);

create table payment (
  id text not null,
  invoice_id text not null,
  method text not null,
  amount bigint not null,
  state text not null,
  dispute text default 'none'::text not null,
  session_id text,
  session_url text,
  session_ends_at timestamp with time zone,
  payment_intent_id text,
  bank_line_id text,
  started_by text,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  paid_at timestamp with time zone,
  constraint payment_amount_check CHECK ((amount > 0)),
  constraint payment_check CHECK (((method = 'transfer'::text) = (bank_line_id IS NOT NULL))),
  constraint payment_check1 CHECK (((dispute = 'none'::text) OR (method = 'card'::text))),
  constraint payment_dispute_check CHECK ((dispute = ANY (ARRAY['none'::text, 'open'::text, 'won'::text, 'lost'::text]))),
  constraint payment_method_check CHECK ((method = ANY (ARRAY['card'::text, 'transfer'::text]))),
  constraint payment_state_check CHECK ((state = ANY (ARRAY['started'::text, 'processing'::text, 'expired'::text, 'failed'::text, 'released'::text, 'paid'::text]))),
  constraint payment_bank_line_fk FOREIGN KEY (bank_line_id) REFERENCES bank_line(id),
  constraint payment_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id),
  constraint payment_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id),
  constraint payment_pkey PRIMARY KEY (id),
  constraint payment_payment_intent_id_key UNIQUE (payment_intent_id),
  constraint payment_session_id_key UNIQUE (session_id)
);

create table programme_mark (
  session_id text not null,
  account_id text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint programme_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint programme_mark_session_id_fkey FOREIGN KEY (session_id) REFERENCES programme_session(id) ON DELETE CASCADE,
  constraint programme_mark_pkey PRIMARY KEY (session_id, account_id)
);

create table programme_poll (
  id text not null,
  session_id text not null,
  question_vi text not null,
  question_en text default ''::text not null,
  state text default 'draft'::text not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint programme_poll_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
  constraint programme_poll_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint programme_poll_session_id_fkey FOREIGN KEY (session_id) REFERENCES programme_session(id) ON DELETE CASCADE,
  constraint programme_poll_pkey PRIMARY KEY (id)
);

create table programme_poll_option (
  poll_id text not null,
  "position" smallint not null,
  text_vi text not null,
  text_en text default ''::text not null,
  constraint programme_poll_option_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES programme_poll(id) ON DELETE CASCADE,
  constraint programme_poll_option_pkey PRIMARY KEY (poll_id, "position")
);

create table programme_poll_vote (
  poll_id text not null,
  voice text not null,
  "position" smallint not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint programme_poll_vote_poll_id_position_fkey FOREIGN KEY (poll_id, "position") REFERENCES programme_poll_option(poll_id, "position") ON DELETE CASCADE,
  constraint programme_poll_vote_pkey PRIMARY KEY (poll_id, voice)
);

create table programme_question (
  id text not null,
  session_id text not null,
  voice text not null,
  name text default ''::text not null,
  body text not null,
  state text default 'waiting'::text not null,
  answer text default ''::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  constraint programme_question_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'answered'::text, 'hidden'::text]))),
  constraint programme_question_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint programme_question_session_id_fkey FOREIGN KEY (session_id) REFERENCES programme_session(id) ON DELETE CASCADE,
  constraint programme_question_pkey PRIMARY KEY (id)
);

create table programme_question_vote (
  question_id text not null,
  voice text not null,
  created_at timestamp with time zone default exchange_now() not null,
  constraint programme_question_vote_question_id_fkey FOREIGN KEY (question_id) REFERENCES programme_question(id) ON DELETE CASCADE,
  constraint programme_question_vote_pkey PRIMARY KEY (question_id, voice)
);

create table programme_room (
  id text not null,
  fair_id text not null,
  name_vi text not null,
  name_en text default ''::text not null,
  seats integer,
  removed_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint programme_room_seats_check CHECK (((seats >= 1) AND (seats <= 100000))),
  constraint programme_room_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint programme_room_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint programme_room_pkey PRIMARY KEY (id)
);

create table programme_session (
  id text not null,
  fair_id text not null,
  kind text not null,
  title_vi text not null,
  title_en text default ''::text not null,
  about_vi text default ''::text not null,
  about_en text default ''::text not null,
  room_id text,
  on_day date not null,
  starts_at time without time zone not null,
  ends_at time without time zone not null,
  online_url text default ''::text not null,
  state text default 'planned'::text not null,
  cancel_note text default ''::text not null,
  sequence integer default 0 not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint programme_session_check CHECK ((ends_at > starts_at)),
  constraint programme_session_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text]))),
  constraint programme_session_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint programme_session_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint programme_session_room_id_fkey FOREIGN KEY (room_id) REFERENCES programme_room(id),
  constraint programme_session_pkey PRIMARY KEY (id),
  constraint programme_room_free EXCLUDE USING gist (room_id WITH =, tsrange((on_day + starts_at), (on_day + ends_at)) WITH &&) WHERE ((state = 'planned'::text))
);

create table programme_session_speaker (
  session_id text not null,
  speaker_id text not null,
  "position" smallint not null,
  during tsrange not null,
  constraint programme_session_speaker_session_id_fkey FOREIGN KEY (session_id) REFERENCES programme_session(id) ON DELETE CASCADE,
  constraint programme_session_speaker_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES programme_speaker(id),
  constraint programme_session_speaker_pkey PRIMARY KEY (session_id, speaker_id),
  constraint programme_speaker_free EXCLUDE USING gist (speaker_id WITH =, during WITH &&)
);

create table programme_speaker (
  id text not null,
  fair_id text not null,
  name text not null,
  title_vi text default ''::text not null,
  title_en text default ''::text not null,
  organisation_vi text default ''::text not null,
  organisation_en text default ''::text not null,
  photo_file_id text,
  removed_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint programme_speaker_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint programme_speaker_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint programme_speaker_photo_file_id_fkey FOREIGN KEY (photo_file_id) REFERENCES file(id),
  constraint programme_speaker_pkey PRIMARY KEY (id)
);

create table rate_limit (
  key character varying(255) not null,
  points integer default 0 not null,
  expire bigint,
  constraint rate_limit_pkey PRIMARY KEY (key)
);

create table recovery_code (
  account_id text not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash)
);

create table refund (
  id text not null,
  payment_id text not null,
  amount bigint not null,
  state text not null,
  stripe_id text,
  bank_reference text,
  ordered_by text,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint refund_amount_check CHECK ((amount > 0)),
  constraint refund_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'succeeded'::text, 'canceled'::text, 'failed'::text]))),
  constraint refund_ordered_by_fkey FOREIGN KEY (ordered_by) REFERENCES account(id),
  constraint refund_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint refund_pkey PRIMARY KEY (id),
  constraint refund_stripe_id_key UNIQUE (stripe_id)
);

create table session (
  id text not null,
  account_id text not null,
  expires_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  created_at timestamp with time zone default exchange_now() not null,
  organisation_id text,
  second_factor_at timestamp with time zone,
  verified_at timestamp with time zone default exchange_now() not null,
  used_at timestamp with time zone default exchange_now() not null,
  user_agent text default ''::text not null,
  address inet,
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint session_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
  constraint session_pkey PRIMARY KEY (id)
);

create table shortlist (
  id text not null,
  need_id text not null,
  organisation_id text not null,
  name text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  locked_at timestamp with time zone,
  locked_by text,
  kept jsonb,
  constraint shortlist_check CHECK (((locked_at IS NULL) = (kept IS NULL))),
  constraint shortlist_check1 CHECK (((locked_at IS NULL) = (locked_by IS NULL))),
  constraint shortlist_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint shortlist_locked_by_fkey FOREIGN KEY (locked_by) REFERENCES account(id),
  constraint shortlist_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id),
  constraint shortlist_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint shortlist_pkey PRIMARY KEY (id)
);

create table shortlist_entry (
  shortlist_id text not null,
  match_id text not null,
  "position" smallint not null,
  note text default ''::text not null,
  kept jsonb,
  constraint shortlist_entry_position_check CHECK ((("position" >= 1) AND ("position" <= 10))),
  constraint shortlist_entry_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint shortlist_entry_shortlist_id_fkey FOREIGN KEY (shortlist_id) REFERENCES shortlist(id) ON DELETE CASCADE,
  constraint shortlist_entry_pkey PRIMARY KEY (shortlist_id, match_id),
  constraint shortlist_entry_shortlist_id_position_key UNIQUE (shortlist_id, "position") DEFERRABLE INITIALLY DEFERRED
);

create table shortlist_link (
  id text not null,
  shortlist_id text not null,
  token_hash text not null,
  with_notes boolean not null,
  made_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint shortlist_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id),
  constraint shortlist_link_shortlist_id_fkey FOREIGN KEY (shortlist_id) REFERENCES shortlist(id),
  constraint shortlist_link_pkey PRIMARY KEY (id),
  constraint shortlist_link_token_hash_key UNIQUE (token_hash)
);

create table shortlist_opening (
  id bigint generated always as identity not null,
  link_id text not null,
  at timestamp with time zone default exchange_now() not null,
  constraint shortlist_opening_link_id_fkey FOREIGN KEY (link_id) REFERENCES shortlist_link(id),
  constraint shortlist_opening_pkey PRIMARY KEY (id)
);

create table signing (
  id text not null,
  fair_id text not null,
  meeting_id text,
  supplier_organisation_id text not null,
  enterprise_organisation_id text not null,
  technology_id text not null,
  need_id text,
  signed_on date not null,
  potential_value bigint not null,
  supplier_signer text not null,
  supplier_position text default ''::text not null,
  enterprise_signer text not null,
  enterprise_position text default ''::text not null,
  note text default ''::text not null,
  state text default 'prepared'::text not null,
  supplier_confirmed_by text,
  supplier_confirmed_at timestamp with time zone,
  enterprise_confirmed_by text,
  enterprise_confirmed_at timestamp with time zone,
  refusal_note text default ''::text not null,
  deal_id text,
  memorandum_id text,
  prepared_by text not null,
  recorded_by text,
  recorded_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint signing_check CHECK ((supplier_organisation_id <> enterprise_organisation_id)),
  constraint signing_check1 CHECK (((state <> 'confirmed'::text) OR ((supplier_confirmed_at IS NOT NULL) AND (enterprise_confirmed_at IS NOT NULL)))),
  constraint signing_check2 CHECK (((state = 'recorded'::text) = (memorandum_id IS NOT NULL))),
  constraint signing_potential_value_check CHECK ((potential_value > 0)),
  constraint signing_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'confirmed'::text, 'recorded'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint signing_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id),
  constraint signing_enterprise_confirmed_by_fkey FOREIGN KEY (enterprise_confirmed_by) REFERENCES account(id),
  constraint signing_enterprise_organisation_id_fkey FOREIGN KEY (enterprise_organisation_id) REFERENCES organisation(id),
  constraint signing_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint signing_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint signing_memorandum_id_fkey FOREIGN KEY (memorandum_id) REFERENCES memorandum(id),
  constraint signing_need_id_fkey FOREIGN KEY (need_id) REFERENCES need(id),
  constraint signing_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES account(id),
  constraint signing_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint signing_supplier_confirmed_by_fkey FOREIGN KEY (supplier_confirmed_by) REFERENCES account(id),
  constraint signing_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint signing_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id),
  constraint signing_pkey PRIMARY KEY (id)
);

create table stripe_event (
  id text not null,
  type text not null,
  outcome text not null,
  payment_id text,
  occurred_at timestamp with time zone not null,
  received_at timestamp with time zone default exchange_now() not null,
  constraint stripe_event_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint stripe_event_pkey PRIMARY KEY (id)
);

create table technology (
  id text not null,
  organisation_id text not null,
  state text default 'draft'::text not null,
  title_vi text default ''::text not null,
  title_en text default ''::text not null,
  summary_vi text default ''::text not null,
  summary_en text default ''::text not null,
  description_vi text default ''::text not null,
  description_en text default ''::text not null,
  applications_vi text default ''::text not null,
  applications_en text default ''::text not null,
  keywords text[] default '{}'::text[] not null,
  fields text[] default '{}'::text[] not null,
  trl smallint,
  trl_evidence_vi text default ''::text not null,
  trl_evidence_en text default ''::text not null,
  modes text[] default '{}'::text[] not null,
  price_kind text,
  price_min bigint,
  price_max bigint,
  origin text,
  origin_task text default ''::text not null,
  version integer default 0 not null,
  submitted_at timestamp with time zone,
  published_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  expires_at timestamp with time zone,
  reminded_at timestamp with time zone,
  return_reason text,
  return_note text default ''::text not null,
  withdrawn_at timestamp with time zone,
  withdraw_reason text,
  withdraw_note text default ''::text not null,
  embargo_waived boolean default false not null,
  embargo_until date,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  lead_months smallint,
  serves text[] default '{}'::text[] not null,
  constraint technology_check CHECK (((price_max IS NULL) OR (price_min IS NULL) OR (price_max >= price_min))),
  constraint technology_lead_months_check CHECK (((lead_months >= 0) AND (lead_months <= 120))),
  constraint technology_origin_check CHECK ((origin = ANY (ARRAY['own'::text, 'state-funded'::text]))),
  constraint technology_price_kind_check CHECK ((price_kind = ANY (ARRAY['indicative'::text, 'floor'::text, 'firm'::text, 'negotiable'::text]))),
  constraint technology_price_max_check CHECK ((price_max >= 0)),
  constraint technology_price_min_check CHECK ((price_min >= 0)),
  constraint technology_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text, 'published'::text, 'expired'::text, 'withdrawn'::text]))),
  constraint technology_trl_check CHECK (((trl >= 1) AND (trl <= 9))),
  constraint technology_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint technology_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint technology_pkey PRIMARY KEY (id)
);

create table technology_advantage (
  technology_id text not null,
  "position" smallint not null,
  aspect_vi text not null,
  aspect_en text default ''::text not null,
  ours numeric not null,
  today numeric not null,
  unit text not null,
  source_vi text not null,
  source_en text default ''::text not null,
  constraint technology_advantage_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_advantage_pkey PRIMARY KEY (technology_id, "position")
);

create table technology_confidential (
  technology_id text not null,
  body text not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint technology_confidential_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_confidential_pkey PRIMARY KEY (technology_id)
);

create table technology_disclosure (
  technology_id text not null,
  organisation_id text not null,
  granted_by text not null,
  granted_at timestamp with time zone default exchange_now() not null,
  constraint technology_disclosure_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id),
  constraint technology_disclosure_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint technology_disclosure_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_disclosure_pkey PRIMARY KEY (technology_id, organisation_id)
);

create table technology_exclusivity (
  technology_id text not null,
  "position" smallint not null,
  area text[] not null,
  closes text[] not null,
  until date,
  ended_at timestamp with time zone,
  constraint technology_exclusivity_area_check CHECK ((cardinality(area) > 0)),
  constraint technology_exclusivity_closes_check CHECK ((cardinality(closes) > 0)),
  constraint technology_exclusivity_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_exclusivity_pkey PRIMARY KEY (technology_id, "position")
);

create table technology_file (
  technology_id text not null,
  file_id text not null,
  use text not null,
  caption text default ''::text not null,
  "position" smallint not null,
  constraint technology_file_use_check CHECK ((use = ANY (ARRAY['picture'::text, 'document'::text, 'confidential'::text]))),
  constraint technology_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint technology_file_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_file_pkey PRIMARY KEY (technology_id, file_id)
);

create table technology_opening (
  id bigint generated always as identity not null,
  technology_id text not null,
  account_id text not null,
  organisation_id text,
  file_name text,
  at timestamp with time zone default exchange_now() not null,
  constraint technology_opening_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint technology_opening_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint technology_opening_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_opening_pkey PRIMARY KEY (id)
);

create table technology_owner (
  technology_id text not null,
  "position" smallint not null,
  name text not null,
  share numeric(5,2) not null,
  constraint technology_owner_share_check CHECK (((share > (0)::numeric) AND (share <= (100)::numeric))),
  constraint technology_owner_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_owner_pkey PRIMARY KEY (technology_id, "position")
);

create table technology_revision (
  technology_id text not null,
  state text default 'draft'::text not null,
  content jsonb not null,
  submitted_at timestamp with time zone,
  return_reason text,
  return_note text default ''::text not null,
  created_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint technology_revision_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text]))),
  constraint technology_revision_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint technology_revision_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_revision_pkey PRIMARY KEY (technology_id)
);

create table technology_right (
  technology_id text not null,
  "position" smallint not null,
  kind text not null,
  title text not null,
  number text default ''::text not null,
  filed_on date,
  granted_on date,
  status text not null,
  constraint technology_right_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_right_pkey PRIMARY KEY (technology_id, "position")
);

create table technology_version (
  technology_id text not null,
  version integer not null,
  record jsonb not null,
  published_at timestamp with time zone default exchange_now() not null,
  published_by text not null,
  constraint technology_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id),
  constraint technology_version_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id) ON DELETE CASCADE,
  constraint technology_version_pkey PRIMARY KEY (technology_id, version)
);

create table ticket (
  id text not null,
  request_id text not null,
  fair_id text not null,
  kind text not null,
  state text not null,
  name text not null,
  name_plain text default exchange_plain(name) not null,
  "position" text default ''::text not null,
  organisation_name text default ''::text not null,
  organisation_id text,
  delegation_id text,
  mail text default ''::text not null,
  phone text default ''::text not null,
  locale text default 'vi'::text not null,
  note text default ''::text not null,
  contact_consent boolean default false not null,
  photo_consent boolean default false not null,
  waiting_since timestamp with time zone,
  decision_note text default ''::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  sent_again_at timestamp with time zone,
  created_by text,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint ticket_check CHECK (((state = 'waiting'::text) = (waiting_since IS NOT NULL))),
  constraint ticket_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'visitor'::text, 'delegation'::text, 'press'::text, 'speaker'::text, 'guest'::text, 'office'::text]))),
  constraint ticket_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint ticket_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'accepted'::text, 'waiting'::text, 'checked-in'::text, 'cancelled'::text, 'refused'::text]))),
  constraint ticket_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint ticket_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint ticket_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES delegation(id),
  constraint ticket_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint ticket_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint ticket_pkey PRIMARY KEY (id),
  constraint ticket_request_id_key UNIQUE (request_id)
);

create table ticket_consent (
  id bigint generated always as identity not null,
  ticket_id text not null,
  purpose text not null,
  given boolean not null,
  text_version text not null,
  at timestamp with time zone default exchange_now() not null,
  constraint ticket_consent_purpose_check CHECK ((purpose = ANY (ARRAY['contact'::text, 'photo'::text]))),
  constraint ticket_consent_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES ticket(id) ON DELETE CASCADE,
  constraint ticket_consent_pkey PRIMARY KEY (id)
);

create table ticket_scan (
  id text not null,
  fair_id text not null,
  ticket_id text,
  outcome text not null,
  reason text default ''::text not null,
  on_day date not null,
  at timestamp with time zone not null,
  scanned_at timestamp with time zone not null,
  received_at timestamp with time zone default exchange_now() not null,
  device_id text not null,
  way text not null,
  offline boolean not null,
  scanned_by text not null,
  constraint ticket_scan_check CHECK (((outcome = 'refused'::text) = (reason <> ''::text))),
  constraint ticket_scan_check1 CHECK (((outcome = 'refused'::text) OR (ticket_id IS NOT NULL))),
  constraint ticket_scan_outcome_check CHECK ((outcome = ANY (ARRAY['entered'::text, 'repeat'::text, 'refused'::text]))),
  constraint ticket_scan_way_check CHECK ((way = ANY (ARRAY['camera'::text, 'code'::text, 'list'::text]))),
  constraint ticket_scan_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint ticket_scan_scanned_by_fkey FOREIGN KEY (scanned_by) REFERENCES account(id),
  constraint ticket_scan_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES ticket(id),
  constraint ticket_scan_pkey PRIMARY KEY (id)
);

create table timetable (
  id text not null,
  fair_id text not null,
  state text default 'waiting'::text not null,
  seconds smallint not null,
  wishes integer default 0 not null,
  share real default 0 not null,
  stop_asked boolean default false not null,
  value integer,
  value_at_most integer,
  breaks integer,
  breaks_at_least integer,
  spread integer,
  optimal boolean default false not null,
  places jsonb default '[]'::jsonb not null,
  contradictions jsonb default '[]'::jsonb not null,
  untried jsonb default '[]'::jsonb not null,
  started_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  active_at timestamp with time zone,
  ended_at timestamp with time zone,
  published_by text,
  published_at timestamp with time zone,
  constraint timetable_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'draft'::text, 'impossible'::text, 'failed'::text, 'stopped'::text, 'published'::text, 'discarded'::text]))),
  constraint timetable_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint timetable_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id),
  constraint timetable_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id),
  constraint timetable_pkey PRIMARY KEY (id)
);

create table timetable_frame (
  fair_id text not null,
  rooms jsonb default '[]'::jsonb not null,
  walking_slots smallint default 0 not null,
  most_meetings smallint,
  interpreters jsonb default '[]'::jsonb not null,
  fairness smallint,
  seconds smallint default 20 not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint timetable_frame_fairness_check CHECK (((fairness >= 0) AND (fairness <= 20))),
  constraint timetable_frame_most_meetings_check CHECK (((most_meetings >= 1) AND (most_meetings <= 100))),
  constraint timetable_frame_seconds_check CHECK (((seconds >= 1) AND (seconds <= 300))),
  constraint timetable_frame_walking_slots_check CHECK (((walking_slots >= 0) AND (walking_slots <= 4))),
  constraint timetable_frame_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint timetable_frame_pkey PRIMARY KEY (fair_id)
);

create table transfer (
  id text not null,
  deal_id text not null,
  technology_id text not null,
  supplier_organisation_id text not null,
  enterprise_organisation_id text not null,
  contract_number text not null,
  signed_on date not null,
  objects text[] not null,
  transferred_right text not null,
  mode text not null,
  duration_months integer,
  value bigint not null,
  uses_state_money boolean default false not null,
  direction text default 'domestic'::text not null,
  result_registered boolean default false not null,
  transfer_licensed boolean default false not null,
  registration_duty text not null,
  registration_rule text not null,
  state text default 'signed'::text not null,
  registration_number text,
  registered_on date,
  implemented_on date,
  paid_on date,
  failed_on date,
  failure_reason text,
  failure_note text default ''::text not null,
  fair_id text,
  recorded_by text not null,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint transfer_direction_check CHECK ((direction = ANY (ARRAY['domestic'::text, 'inbound'::text, 'outbound'::text]))),
  constraint transfer_duration_months_check CHECK ((duration_months > 0)),
  constraint transfer_objects_check CHECK ((cardinality(objects) > 0)),
  constraint transfer_registration_duty_check CHECK ((registration_duty = ANY (ARRAY['must'::text, 'may'::text, 'exempt'::text]))),
  constraint transfer_state_check CHECK ((state = ANY (ARRAY['signed'::text, 'registered'::text, 'implemented'::text, 'paid'::text, 'failed'::text]))),
  constraint transfer_transferred_right_check CHECK ((transferred_right = ANY (ARRAY['ownership'::text, 'exclusive-use'::text, 'non-exclusive-use'::text]))),
  constraint transfer_value_check CHECK ((value >= 0)),
  constraint transfer_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id),
  constraint transfer_enterprise_organisation_id_fkey FOREIGN KEY (enterprise_organisation_id) REFERENCES organisation(id),
  constraint transfer_fair_fk FOREIGN KEY (fair_id) REFERENCES fair(id),
  constraint transfer_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint transfer_supplier_organisation_id_fkey FOREIGN KEY (supplier_organisation_id) REFERENCES organisation(id),
  constraint transfer_technology_id_fkey FOREIGN KEY (technology_id) REFERENCES technology(id),
  constraint transfer_pkey PRIMARY KEY (id),
  constraint transfer_deal_id_key UNIQUE (deal_id)
);

create table transfer_payment (
  id text not null,
  transfer_id text not null,
  received_on date not null,
  amount bigint not null,
  reference text default ''::text not null,
  evidence_file_id text,
  recorded_by text not null,
  recorded_at timestamp with time zone default exchange_now() not null,
  constraint transfer_payment_amount_check CHECK ((amount > 0)),
  constraint transfer_payment_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES file(id),
  constraint transfer_payment_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint transfer_payment_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id) ON DELETE CASCADE,
  constraint transfer_payment_pkey PRIMARY KEY (id)
);

create table transfer_stage (
  id text not null,
  transfer_id text not null,
  stage text not null,
  happened_on date not null,
  note text default ''::text not null,
  evidence_file_id text,
  recorded_by text not null,
  recorded_at timestamp with time zone default exchange_now() not null,
  constraint transfer_stage_stage_check CHECK ((stage = ANY (ARRAY['signed'::text, 'registered'::text, 'implemented'::text, 'paid'::text, 'failed'::text]))),
  constraint transfer_stage_evidence_file_id_fkey FOREIGN KEY (evidence_file_id) REFERENCES file(id),
  constraint transfer_stage_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint transfer_stage_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id) ON DELETE CASCADE,
  constraint transfer_stage_pkey PRIMARY KEY (id)
);

create table walk_in (
  id text not null,
  fair_id text not null,
  from_organisation_id text not null,
  to_organisation_id text not null,
  state text default 'asked'::text not null,
  on_day date not null,
  note text default ''::text not null,
  at_desk boolean default false not null,
  asked_by text not null,
  waiting_since timestamp with time zone,
  meeting_id text,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint walk_in_check CHECK ((from_organisation_id <> to_organisation_id)),
  constraint walk_in_check1 CHECK (((state = 'seated'::text) = (meeting_id IS NOT NULL))),
  constraint walk_in_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'waiting'::text, 'seated'::text, 'declined'::text, 'withdrawn'::text, 'expired'::text]))),
  constraint walk_in_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id),
  constraint walk_in_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint walk_in_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id),
  constraint walk_in_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint walk_in_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES organisation(id),
  constraint walk_in_pkey PRIMARY KEY (id)
);

create table wish (
  id text not null,
  fair_id text not null,
  from_organisation_id text not null,
  to_organisation_id text not null,
  kind text not null,
  state text not null,
  match_id text,
  note text default ''::text not null,
  half text,
  after_wish_id text,
  officer_id text,
  wished_by text not null,
  answered_at timestamp with time zone,
  created_at timestamp with time zone default exchange_now() not null,
  updated_at timestamp with time zone default exchange_now() not null,
  constraint wish_check CHECK ((from_organisation_id <> to_organisation_id)),
  constraint wish_check1 CHECK (((kind = 'not'::text) = (state = 'private'::text))),
  constraint wish_half_check CHECK ((half = ANY (ARRAY['morning'::text, 'afternoon'::text]))),
  constraint wish_kind_check CHECK ((kind = ANY (ARRAY['must'::text, 'would'::text, 'not'::text]))),
  constraint wish_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'private'::text]))),
  constraint wish_after_wish_id_fkey FOREIGN KEY (after_wish_id) REFERENCES wish(id) ON DELETE SET NULL,
  constraint wish_fair_id_fkey FOREIGN KEY (fair_id) REFERENCES fair(id) ON DELETE CASCADE,
  constraint wish_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id),
  constraint wish_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id),
  constraint wish_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES account(id),
  constraint wish_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES organisation(id),
  constraint wish_wished_by_fkey FOREIGN KEY (wished_by) REFERENCES account(id),
  constraint wish_pkey PRIMARY KEY (id),
  constraint wish_fair_id_from_organisation_id_to_organisation_id_key UNIQUE (fair_id, from_organisation_id, to_organisation_id)
);

CREATE INDEX account_created ON public.account USING btree (created_at DESC, id);
CREATE UNIQUE INDEX account_email ON public.account USING btree (lower(email));
CREATE INDEX account_office ON public.account USING btree (id) WHERE office;
CREATE INDEX account_search ON public.account USING gin (exchange_plain(((name || ' '::text) || email)) gin_trgm_ops);
CREATE INDEX account_suspended ON public.account USING btree (created_at DESC, id) WHERE (suspended_at IS NOT NULL);
CREATE INDEX account_token_account ON public.account_token USING btree (account_id);
CREATE INDEX audit_account ON public.audit USING btree (account_id, id);
CREATE INDEX audit_act ON public.audit USING btree (act text_pattern_ops, id);
CREATE INDEX audit_at ON public.audit USING btree (at);
CREATE INDEX audit_subject ON public.audit USING btree (subject_kind, subject_id, id);
CREATE INDEX bank_account_newest ON public.bank_account USING btree (created_at DESC, id);
CREATE INDEX bank_line_newest ON public.bank_line USING btree (booked_on DESC, id);
CREATE INDEX bank_line_state ON public.bank_line USING btree (state, booked_on DESC, id);
CREATE INDEX bank_line_statement ON public.bank_line USING btree (statement_id);
CREATE INDEX bank_statement_newest ON public.bank_statement USING btree (created_at DESC, id);
CREATE INDEX booth_fair ON public.booth USING btree (fair_id);
CREATE INDEX booth_hall ON public.booth USING btree (hall_id, code);
CREATE INDEX booth_booking_booth ON public.booth_booking USING btree (booth_id, created_at);
CREATE INDEX booth_booking_expiry ON public.booth_booking USING btree (expires_at) WHERE (state = 'held'::text);
CREATE INDEX booth_booking_fair ON public.booth_booking USING btree (fair_id, created_at DESC, id);
CREATE UNIQUE INDEX booth_booking_living ON public.booth_booking USING btree (booth_id) WHERE (state = ANY (ARRAY['held'::text, 'taken'::text]));
CREATE INDEX booth_booking_organisation ON public.booth_booking USING btree (fair_id, organisation_id, created_at);
CREATE INDEX booth_booking_organisation_fk ON public.booth_booking USING btree (organisation_id);
CREATE INDEX credit_note_invoice ON public.credit_note USING btree (invoice_id);
CREATE INDEX credit_note_newest ON public.credit_note USING btree (created_at DESC, id);
CREATE INDEX deal_agreed ON public.deal USING btree (agreed_at) WHERE (agreed_at IS NOT NULL);
CREATE INDEX deal_created ON public.deal USING btree (created_at);
CREATE INDEX deal_ended ON public.deal USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX deal_enterprise ON public.deal USING btree (enterprise_organisation_id, updated_at DESC);
CREATE INDEX deal_need ON public.deal USING btree (need_id);
CREATE UNIQUE INDEX deal_one_room ON public.deal USING btree (technology_id, enterprise_organisation_id, COALESCE(need_id, ''::text)) WHERE (state = ANY (ARRAY['proposed'::text, 'open'::text]));
CREATE INDEX deal_state ON public.deal USING btree (state, updated_at DESC);
CREATE INDEX deal_supplier ON public.deal USING btree (supplier_organisation_id, updated_at DESC);
CREATE INDEX deal_technology ON public.deal USING btree (technology_id);
CREATE INDEX deal_updated ON public.deal USING btree (updated_at DESC, id);
CREATE INDEX deal_message_deal ON public.deal_message USING btree (deal_id, "position");
CREATE INDEX deal_reading_account ON public.deal_reading USING btree (account_id);
CREATE INDEX delegation_fair ON public.delegation USING btree (fair_id, created_at, id);
CREATE INDEX demonstration_card_object_intent ON public.demonstration_card_object USING btree (intent_id);
CREATE INDEX demonstration_card_object_kind ON public.demonstration_card_object USING btree (kind, created_at DESC, id);
CREATE INDEX disruption_fair ON public.disruption USING btree (fair_id, created_at);
CREATE INDEX event_undelivered ON public.event USING btree (id) WHERE (delivered_at IS NULL);
CREATE INDEX fair_dates ON public.fair USING btree (starts_on DESC);
CREATE UNIQUE INDEX fair_budget_line_name ON public.fair_budget_line USING btree (fair_id, lower(name), source);
CREATE INDEX fair_invitation_organisation ON public.fair_invitation USING btree (organisation_id);
CREATE INDEX fair_partner_fair ON public.fair_partner USING btree (fair_id, "position", id) WHERE (removed_at IS NULL);
CREATE INDEX fair_partner_logo ON public.fair_partner USING btree (logo_file_id) WHERE (logo_file_id IS NOT NULL);
CREATE INDEX fair_picture_fair ON public.fair_picture USING btree (fair_id, "position", id);
CREATE INDEX fair_picture_file ON public.fair_picture USING btree (file_id);
CREATE INDEX fair_registration_organisation ON public.fair_registration USING btree (organisation_id);
CREATE INDEX fair_registration_state ON public.fair_registration USING btree (fair_id, state, created_at, id);
CREATE INDEX fair_spending_line ON public.fair_spending USING btree (line_id, spent_on, created_at);
CREATE INDEX fee_in_force ON public.fee USING btree (kind, valid_from DESC);
CREATE INDEX fee_relief_in_force ON public.fee_relief USING btree (valid_from DESC);
CREATE INDEX hall_fair ON public.hall USING btree (fair_id, created_at, id);
CREATE INDEX hall_change_hall ON public.hall_change USING btree (hall_id, number DESC);
CREATE INDEX hall_feature_hall ON public.hall_feature USING btree (hall_id, id);
CREATE INDEX import_created ON public.import USING btree (created_at DESC);
CREATE INDEX import_organisation ON public.import USING btree (organisation_id, created_at DESC);
CREATE INDEX import_under_way ON public.import USING btree (updated_at) WHERE (state = ANY (ARRAY['reading'::text, 'committing'::text]));
CREATE INDEX import_row_done ON public.import_row USING btree (import_id, row_number) WHERE (record_state IS NOT NULL);
CREATE INDEX import_row_due ON public.import_row USING btree (import_id, row_number) WHERE ((round IS NOT NULL) AND (record_state IS NULL));
CREATE INDEX import_row_faulty ON public.import_row USING btree (import_id, row_number) WHERE (problems <> '[]'::jsonb);
CREATE INDEX import_row_open ON public.import_row USING btree (import_id, row_number) WHERE ((problems = '[]'::jsonb) AND (record_state IS NULL));
CREATE INDEX import_row_warned ON public.import_row USING btree (import_id, row_number) WHERE (warnings <> '[]'::jsonb);
CREATE INDEX invitation_organisation ON public.invitation USING btree (organisation_id, created_at);
CREATE INDEX invoice_newest ON public.invoice USING btree (created_at DESC, id);
CREATE INDEX invoice_organisation ON public.invoice USING btree (organisation_id, created_at DESC, id);
CREATE INDEX invoice_state ON public.invoice USING btree (state, created_at DESC, id);
CREATE INDEX invoice_subject ON public.invoice USING btree (subject_kind, subject_id);
CREATE INDEX lead_fair ON public.lead USING btree (fair_id, organisation_id, created_at, id);
CREATE INDEX lead_ticket ON public.lead USING btree (ticket_id, created_at);
CREATE INDEX ledger_account_organisation ON public.ledger_account USING btree (organisation_id);
CREATE INDEX ledger_entry_invoice ON public.ledger_entry USING btree (invoice_id);
CREATE INDEX ledger_entry_newest ON public.ledger_entry USING btree (created_at DESC, id DESC);
CREATE INDEX ledger_posting_account ON public.ledger_posting USING btree (account_id, entry_id DESC);
CREATE INDEX mail_created ON public.mail USING btree (created_at DESC);
CREATE INDEX match_created ON public.match USING btree (created_at);
CREATE INDEX match_fields ON public.match USING gin (fields);
CREATE INDEX match_need ON public.match USING btree (need_id, score DESC, id);
CREATE INDEX match_need_organisation ON public.match USING btree (need_organisation_id, state, score DESC);
CREATE INDEX match_state ON public.match USING btree (state, score DESC, id);
CREATE INDEX match_statistics_used ON public.match USING btree (statistics_hash);
CREATE INDEX match_supplier_organisation ON public.match USING btree (supplier_organisation_id, state, score DESC);
CREATE INDEX match_taken_up ON public.match USING btree (decided_at) WHERE (state = 'taken-up'::text);
CREATE INDEX match_technology ON public.match USING btree (technology_id, score DESC, id);
CREATE INDEX match_untold ON public.match USING btree (untold) WHERE (untold IS NOT NULL);
CREATE INDEX match_learning_ran ON public.match_learning USING btree (ran_at DESC);
CREATE INDEX match_letter_line_match ON public.match_letter_line USING btree (match_id);
CREATE INDEX match_letter_line_waiting ON public.match_letter_line USING btree (rhythm, account_id, organisation_id) WHERE (told_at IS NULL);
CREATE INDEX match_pending_turn ON public.match_pending USING btree (later, since);
CREATE INDEX match_pending_unswept ON public.match_pending USING btree (later, since) WHERE (NOT (later AND sweep));
CREATE INDEX match_shown_day ON public.match_shown USING btree (on_day, list, list_id, account_id);
CREATE INDEX match_shown_supplier ON public.match_shown USING btree (supplier_organisation_id) WHERE (side = 'enterprise'::text);
CREATE INDEX match_subscription_need ON public.match_subscription USING btree (need_id) WHERE (need_id IS NOT NULL);
CREATE INDEX match_subscription_organisation ON public.match_subscription USING btree (organisation_id);
CREATE INDEX match_subscription_technology ON public.match_subscription USING btree (technology_id) WHERE (technology_id IS NOT NULL);
CREATE INDEX match_use_at ON public.match_use USING btree (at, act);
CREATE UNIQUE INDEX match_weights_in_force ON public.match_weights USING btree (state) WHERE (state = 'in-force'::text);
CREATE UNIQUE INDEX match_weights_proposed ON public.match_weights USING btree (state) WHERE (state = 'proposed'::text);
CREATE INDEX meeting_day ON public.meeting USING btree (on_day);
CREATE INDEX meeting_enterprise ON public.meeting USING btree (enterprise_organisation_id, on_day);
CREATE INDEX meeting_fair ON public.meeting USING btree (fair_id, on_day, starts_at);
CREATE INDEX meeting_open ON public.meeting USING btree (on_day, starts_at) WHERE (state = 'arranged'::text);
CREATE INDEX meeting_supplier ON public.meeting USING btree (supplier_organisation_id, on_day);
CREATE INDEX meeting_slip_follow_up ON public.meeting_slip USING btree (follow_up_on) WHERE (follow_up_on IS NOT NULL);
CREATE INDEX membership_account ON public.membership USING btree (account_id);
CREATE INDEX memorandum_deal ON public.memorandum USING btree (deal_id);
CREATE INDEX memorandum_fair ON public.memorandum USING btree (fair_id);
CREATE INDEX memorandum_signed ON public.memorandum USING btree (signed_on);
CREATE INDEX need_expiry ON public.need USING btree (expires_at) WHERE (state = 'published'::text);
CREATE INDEX need_organisation ON public.need USING btree (organisation_id, updated_at DESC);
CREATE INDEX need_published ON public.need USING btree (published_at DESC, id) WHERE (state = 'published'::text);
CREATE INDEX need_review ON public.need USING btree (submitted_at) WHERE ((state = 'in-review'::text) OR (revision = 'in-review'::text));
CREATE INDEX need_version_first ON public.need_version USING btree (published_at) WHERE (version = 1);
CREATE INDEX notification_account ON public.notification USING btree (account_id, id DESC);
CREATE INDEX notification_unread ON public.notification USING btree (account_id) WHERE (read_at IS NULL);
CREATE INDEX organisation_listed ON public.organisation USING btree (search_text, id) WHERE (verification = 'verified'::text);
CREATE INDEX organisation_search ON public.organisation USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX organisation_tax_code ON public.organisation USING btree (tax_code) WHERE (tax_code IS NOT NULL);
CREATE INDEX organisation_verification ON public.organisation USING btree (verification, verification_asked_at);
CREATE INDEX payment_bank_line ON public.payment USING btree (bank_line_id);
CREATE INDEX payment_invoice ON public.payment USING btree (invoice_id);
CREATE UNIQUE INDEX payment_one_card_page ON public.payment USING btree (invoice_id) WHERE ((method = 'card'::text) AND (state = ANY (ARRAY['started'::text, 'processing'::text])));
CREATE UNIQUE INDEX payment_one_transfer ON public.payment USING btree (bank_line_id) WHERE (state = 'paid'::text);
CREATE INDEX payment_under_way ON public.payment USING btree (created_at) WHERE (state = ANY (ARRAY['started'::text, 'processing'::text]));
CREATE INDEX programme_mark_account ON public.programme_mark USING btree (account_id);
CREATE INDEX programme_poll_session ON public.programme_poll USING btree (session_id, created_at);
CREATE INDEX programme_question_session ON public.programme_question USING btree (session_id, state, created_at);
CREATE UNIQUE INDEX programme_room_name ON public.programme_room USING btree (fair_id, lower(name_vi)) WHERE (removed_at IS NULL);
CREATE INDEX programme_session_fair ON public.programme_session USING btree (fair_id, on_day, starts_at);
CREATE INDEX programme_speaker_fair ON public.programme_speaker USING btree (fair_id, name, id);
CREATE INDEX programme_speaker_photo ON public.programme_speaker USING btree (photo_file_id) WHERE (photo_file_id IS NOT NULL);
CREATE INDEX refund_payment ON public.refund USING btree (payment_id);
CREATE INDEX refund_pending ON public.refund USING btree (created_at) WHERE (state = 'pending'::text);
CREATE INDEX session_account ON public.session USING btree (account_id);
CREATE INDEX session_expires ON public.session USING btree (expires_at);
CREATE INDEX shortlist_need ON public.shortlist USING btree (need_id, created_at DESC, id);
CREATE INDEX shortlist_organisation ON public.shortlist USING btree (organisation_id, created_at DESC, id);
CREATE INDEX shortlist_entry_match ON public.shortlist_entry USING btree (match_id);
CREATE INDEX shortlist_link_shortlist ON public.shortlist_link USING btree (shortlist_id, created_at DESC);
CREATE INDEX shortlist_opening_link ON public.shortlist_opening USING btree (link_id, id DESC);
CREATE INDEX signing_enterprise ON public.signing USING btree (enterprise_organisation_id, fair_id);
CREATE INDEX signing_fair ON public.signing USING btree (fair_id, created_at DESC);
CREATE UNIQUE INDEX signing_one_open ON public.signing USING btree (technology_id, enterprise_organisation_id, COALESCE(need_id, ''::text)) WHERE (state = ANY (ARRAY['prepared'::text, 'confirmed'::text]));
CREATE INDEX signing_supplier ON public.signing USING btree (supplier_organisation_id, fair_id);
CREATE INDEX stripe_event_newest ON public.stripe_event USING btree (received_at DESC);
CREATE INDEX technology_embargo ON public.technology USING btree (embargo_until) WHERE (embargo_until IS NOT NULL);
CREATE INDEX technology_expiry ON public.technology USING btree (expires_at) WHERE (state = 'published'::text);
CREATE INDEX technology_organisation ON public.technology USING btree (organisation_id, updated_at DESC);
CREATE INDEX technology_published ON public.technology USING btree (published_at DESC, id) WHERE (state = 'published'::text);
CREATE INDEX technology_review ON public.technology USING btree (submitted_at) WHERE (state = 'in-review'::text);
CREATE INDEX technology_title ON public.technology USING gist (title_vi gist_trgm_ops) WHERE (state = 'published'::text);
CREATE INDEX technology_exclusivity_end ON public.technology_exclusivity USING btree (until) WHERE ((ended_at IS NULL) AND (until IS NOT NULL));
CREATE INDEX technology_file_file ON public.technology_file USING btree (file_id);
CREATE INDEX technology_opening_technology ON public.technology_opening USING btree (technology_id, id DESC);
CREATE INDEX technology_revision_review ON public.technology_revision USING btree (submitted_at) WHERE (state = 'in-review'::text);
CREATE INDEX technology_version_first ON public.technology_version USING btree (published_at) WHERE (version = 1);
CREATE UNIQUE INDEX ticket_by_mail ON public.ticket USING btree (fair_id, mail, name_plain) WHERE ((mail <> ''::text) AND (state <> ALL (ARRAY['cancelled'::text, 'refused'::text])));
CREATE UNIQUE INDEX ticket_by_phone ON public.ticket USING btree (fair_id, phone, name_plain) WHERE ((phone <> ''::text) AND (state <> ALL (ARRAY['cancelled'::text, 'refused'::text])));
CREATE INDEX ticket_delegation ON public.ticket USING btree (delegation_id) WHERE (delegation_id IS NOT NULL);
CREATE INDEX ticket_fair ON public.ticket USING btree (fair_id, state, kind);
CREATE INDEX ticket_list ON public.ticket USING btree (fair_id, name_plain, id);
CREATE INDEX ticket_organisation ON public.ticket USING btree (organisation_id, fair_id) WHERE (organisation_id IS NOT NULL);
CREATE INDEX ticket_search ON public.ticket USING gin (name_plain gin_trgm_ops);
CREATE INDEX ticket_waiting ON public.ticket USING btree (fair_id, waiting_since, id) WHERE (state = 'waiting'::text);
CREATE INDEX ticket_consent_ticket ON public.ticket_consent USING btree (ticket_id, id);
CREATE UNIQUE INDEX ticket_scan_entry ON public.ticket_scan USING btree (ticket_id, on_day) WHERE (outcome = 'entered'::text);
CREATE INDEX ticket_scan_fair ON public.ticket_scan USING btree (fair_id, on_day, received_at);
CREATE INDEX ticket_scan_ticket ON public.ticket_scan USING btree (ticket_id, at);
CREATE INDEX timetable_fair ON public.timetable USING btree (fair_id, created_at DESC);
CREATE UNIQUE INDEX timetable_one_draft ON public.timetable USING btree (fair_id) WHERE (state = 'draft'::text);
CREATE UNIQUE INDEX timetable_one_run ON public.timetable USING btree (fair_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
CREATE UNIQUE INDEX transfer_contract ON public.transfer USING btree (supplier_organisation_id, contract_number);
CREATE INDEX transfer_enterprise ON public.transfer USING btree (enterprise_organisation_id, signed_on DESC);
CREATE INDEX transfer_failed ON public.transfer USING btree (failed_on) WHERE (failed_on IS NOT NULL);
CREATE INDEX transfer_fair ON public.transfer USING btree (fair_id) WHERE (fair_id IS NOT NULL);
CREATE INDEX transfer_implemented ON public.transfer USING btree (implemented_on) WHERE (implemented_on IS NOT NULL);
CREATE INDEX transfer_registered ON public.transfer USING btree (registered_on);
CREATE INDEX transfer_signed ON public.transfer USING btree (signed_on);
CREATE INDEX transfer_supplier ON public.transfer USING btree (supplier_organisation_id, signed_on DESC);
CREATE INDEX transfer_technology ON public.transfer USING btree (technology_id);
CREATE INDEX transfer_payment_evidence ON public.transfer_payment USING btree (evidence_file_id) WHERE (evidence_file_id IS NOT NULL);
CREATE INDEX transfer_payment_received ON public.transfer_payment USING btree (received_on);
CREATE INDEX transfer_payment_transfer ON public.transfer_payment USING btree (transfer_id, received_on);
CREATE INDEX transfer_stage_evidence ON public.transfer_stage USING btree (evidence_file_id) WHERE (evidence_file_id IS NOT NULL);
CREATE INDEX transfer_stage_transfer ON public.transfer_stage USING btree (transfer_id, recorded_at);
CREATE INDEX walk_in_from ON public.walk_in USING btree (from_organisation_id, fair_id);
CREATE UNIQUE INDEX walk_in_one_open ON public.walk_in USING btree (fair_id, on_day, LEAST(from_organisation_id, to_organisation_id), GREATEST(from_organisation_id, to_organisation_id)) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text]));
CREATE INDEX walk_in_queue ON public.walk_in USING btree (fair_id, on_day, waiting_since, id) WHERE (state = ANY (ARRAY['asked'::text, 'waiting'::text]));
CREATE INDEX walk_in_to ON public.walk_in USING btree (to_organisation_id, fair_id);
CREATE INDEX wish_after ON public.wish USING btree (after_wish_id);
CREATE INDEX wish_state ON public.wish USING btree (fair_id, state, created_at, id);
CREATE INDEX wish_to ON public.wish USING btree (fair_id, to_organisation_id, state);

CREATE OR REPLACE FUNCTION public.audit_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'the audit log only grows' using errcode = 'insufficient_privilege'; end $function$
;

CREATE OR REPLACE FUNCTION public.event_notify()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin perform pg_notify('exchange_event', new.id::text); return null; end $function$
;

CREATE OR REPLACE FUNCTION public.exchange_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$ select coalesce(nullif(current_setting('exchange.now', true), '')::timestamptz, now()) $function$
;

CREATE OR REPLACE FUNCTION public.exchange_plain(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select lower(public.unaccent('public.unaccent', normalize($1, NFC))) $function$
;

CREATE OR REPLACE FUNCTION public.fair_spending_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      raise exception 'an entry of spending is never changed';
    end $function$
;

CREATE OR REPLACE FUNCTION public.invoice_as_issued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if (new.id, new.number, new.reference, new.organisation_id, new.payer_name_vi, new.payer_name_en, new.payer_tax_code, new.payer_address,
          new.subject_kind, new.subject_id, new.total, new.vat, new.issued_on, new.raised_by, new.created_at)
        is distinct from (old.id, old.number, old.reference, old.organisation_id, old.payer_name_vi, old.payer_name_en, old.payer_tax_code,
          old.payer_address, old.subject_kind, old.subject_id, old.total, old.vat, old.issued_on, old.raised_by, old.created_at) then
        raise exception 'an issued invoice is not changed' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $function$
;

CREATE OR REPLACE FUNCTION public.keep_locked_entries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if exists (select from shortlist where id = coalesce(new.shortlist_id, old.shortlist_id) and locked_at is not null) then
        raise exception 'a locked shortlist never changes';
      end if;
      return coalesce(new, old);
    end $function$
;

CREATE OR REPLACE FUNCTION public.keep_locked_shortlist()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if old.locked_at is not null then raise exception 'a locked shortlist never changes'; end if;
      return coalesce(new, old);
    end $function$
;

CREATE OR REPLACE FUNCTION public.ledger_balances()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    declare
      count bigint;
      sum numeric;
    begin
      select count(*), coalesce(sum(amount), 0) into count, sum from ledger_posting where entry_id = new.id;
      if count < 2 or sum <> 0 then
        raise exception 'ledger entry % does not balance: % postings, sum %', new.id, count, sum using errcode = 'check_violation';
      end if;
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION public.ledger_same_transaction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if (select made_in from ledger_entry where id = new.entry_id) is distinct from pg_current_xact_id() then
        raise exception 'ledger entry % is closed', new.entry_id using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $function$
;

CREATE OR REPLACE FUNCTION public.meeting_participants()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      delete from meeting_participant where meeting_id = new.id;
      if new.state in ('arranged', 'held') then
        insert into meeting_participant (meeting_id, organisation_id, during)
        select new.id, organisation_id, tsrange(new.on_day + new.starts_at, new.on_day + new.ends_at)
        from unnest(array[new.supplier_organisation_id, new.enterprise_organisation_id]) as organisation_id;
      end if;
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION public.payments_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege'; end $function$
;

CREATE OR REPLACE FUNCTION public.programme_during(session programme_session)
 RETURNS tsrange
 LANGUAGE sql
 IMMUTABLE
AS $function$
      select case when session.state = 'planned' then tsrange(session.on_day + session.starts_at, session.on_day + session.ends_at)
        else 'empty'::tsrange end
    $function$
;

CREATE OR REPLACE FUNCTION public.programme_session_moved()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      update programme_session_speaker set during = programme_during(new) where session_id = new.id;
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION public.programme_speaker_seated()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      select programme_during(s) into new.during from programme_session s where s.id = new.session_id;
      return new;
    end $function$
;

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER bank_account_kept BEFORE DELETE OR UPDATE ON public.bank_account FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER bank_line_kept BEFORE DELETE ON public.bank_line FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER credit_note_kept BEFORE DELETE OR UPDATE ON public.credit_note FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER credit_note_line_kept BEFORE DELETE OR UPDATE ON public.credit_note_line FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER event_notify AFTER INSERT ON public.event FOR EACH ROW EXECUTE FUNCTION event_notify();
CREATE TRIGGER fair_spending_stands BEFORE DELETE OR UPDATE ON public.fair_spending FOR EACH ROW EXECUTE FUNCTION fair_spending_stands();
CREATE TRIGGER fee_dated BEFORE DELETE OR UPDATE ON public.fee FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER fee_relief_dated BEFORE DELETE OR UPDATE ON public.fee_relief FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER invoice_as_issued BEFORE UPDATE ON public.invoice FOR EACH ROW EXECUTE FUNCTION invoice_as_issued();
CREATE TRIGGER invoice_kept BEFORE DELETE ON public.invoice FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER invoice_line_kept BEFORE DELETE OR UPDATE ON public.invoice_line FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON public.ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_balances();
CREATE TRIGGER ledger_entry_kept BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER ledger_posting_kept BEFORE DELETE OR UPDATE ON public.ledger_posting FOR EACH ROW EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER ledger_posting_no_truncate BEFORE TRUNCATE ON public.ledger_posting FOR EACH STATEMENT EXECUTE FUNCTION payments_refuse();
CREATE TRIGGER ledger_posting_own_entry BEFORE INSERT ON public.ledger_posting FOR EACH ROW EXECUTE FUNCTION ledger_same_transaction();
CREATE TRIGGER meeting_participants AFTER INSERT OR UPDATE OF state, on_day, starts_at, ends_at, supplier_organisation_id, enterprise_organisation_id ON public.meeting FOR EACH ROW EXECUTE FUNCTION meeting_participants();
CREATE TRIGGER programme_session_moved AFTER UPDATE OF state, on_day, starts_at, ends_at ON public.programme_session FOR EACH ROW EXECUTE FUNCTION programme_session_moved();
CREATE TRIGGER programme_speaker_seated BEFORE INSERT ON public.programme_session_speaker FOR EACH ROW EXECUTE FUNCTION programme_speaker_seated();
CREATE TRIGGER shortlist_locked BEFORE DELETE OR UPDATE ON public.shortlist FOR EACH ROW EXECUTE FUNCTION keep_locked_shortlist();
CREATE TRIGGER shortlist_entry_locked BEFORE INSERT OR DELETE OR UPDATE ON public.shortlist_entry FOR EACH ROW EXECUTE FUNCTION keep_locked_entries();
