import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Every set of weights that the criteria have had or were proposed to have; none is ever deleted.
    create table match_weights (
      version integer primary key,
      weights jsonb not null,
      origin text not null check (origin in ('engine', 'learned')),
      state text not null check (state in ('proposed', 'in-force', 'declined', 'lapsed', 'replaced')),
      -- The weights that it was compared with.
      based_on integer references match_weights,
      -- What it rests on and what the replay came to.
      evidence jsonb not null default '{}',
      made_at timestamptz not null default exchange_now(),
      in_force_at timestamptz,
      decided_by text references account,
      decided_at timestamptz,
      note text not null default ''
    );
    -- Of two officers at once one wins.
    create unique index match_weights_in_force on match_weights (state) where state = 'in-force';
    create unique index match_weights_proposed on match_weights (state) where state = 'proposed';

    -- The weights that a score was made with. NULL = before weights had versions: those of the engine.
    alter table match add column weights_version integer references match_weights;

    -- Scored only once nothing waits that people have published: new weights make every record wait.
    alter table match_pending add column later boolean not null default false;
    drop index match_pending_since;
    create index match_pending_turn on match_pending (later, since);

    -- A night's learning: what came of it, and what was missing.
    create table match_learning (
      id text primary key,
      ran_at timestamptz not null default exchange_now(),
      outcome text not null check (outcome in ('too-little', 'no-gain', 'proposed')),
      details jsonb not null,
      version integer references match_weights
    );
    create index match_learning_ran on match_learning (ran_at desc);

    -- One row: what the Office has set.
    create table match_exposure (
      only_row boolean primary key default true check (only_row),
      share smallint not null check (share between 0 and 20),
      set_by text references account,
      set_at timestamptz not null default exchange_now()
    );
    insert into match_exposure (share) values (10);

    -- A suggestion stood in a list before somebody of one of the two sides. The learner takes it as it was then.
    create table match_shown (
      match_id text not null references match on delete cascade,
      account_id text not null references account,
      organisation_id text not null references organisation,
      supplier_organisation_id text not null references organisation,
      side text not null check (side in ('enterprise', 'supplier')),
      list text not null check (list in ('need', 'technology', 'needs', 'technologies')),
      -- The need, the technology, or the organisation whose list it was.
      list_id text not null,
      place smallint not null check (place > 0),
      promoted boolean not null default false,
      score numeric(4, 1) not null,
      -- How far each criterion was met, 0 to 1.
      shares jsonb not null,
      weights_version integer references match_weights,
      on_day date not null,
      at timestamptz not null,
      -- Also answers what happened to a suggestion.
      primary key (match_id, account_id, list, on_day)
    );
    -- The learner and the quality page read periods.
    create index match_shown_day on match_shown (on_day, list, list_id, account_id);
    -- How often a supplier's technologies have been shown to enterprises.
    create index match_shown_supplier on match_shown (supplier_organisation_id) where side = 'enterprise';

    -- What came of a suggestion.
    create table match_use (
      match_id text not null references match on delete cascade,
      act text not null check (act in ('opened', 'taken-up', 'dismissed', 'meeting', 'deal', 'contract')),
      -- The meeting, deal or transfer; of an opening the person and the day: what is told twice is kept once.
      subject text not null,
      side text check (side in ('enterprise', 'supplier', 'office')),
      account_id text references account,
      organisation_id text references organisation,
      reason text,
      at timestamptz not null default exchange_now(),
      primary key (match_id, act, subject)
    );
    create index match_use_at on match_use (at, act);
  `.execute(db)
}
