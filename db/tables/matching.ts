import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

export interface MatchTable {
  id: string
  need_id: string
  technology_id: string
  need_organisation_id: string
  supplier_organisation_id: string
  /** 0 to 100 with one decimal; the criteria's points add up to it. */
  score: number
  /** Each criterion with weight, points and the words or values that earned them. */
  criteria: JSONColumnType<unknown[]>
  conflicts: JSONColumnType<unknown[]>
  engine_version: string
  parameters_hash: string
  inputs_hash: string
  /** Which word statistics the text was weighed with: the third input beside the two records. */
  statistics_hash: string
  /** Of `match_weights`. NULL = before weights had versions: those of the engine. */
  weights_version: Generated<number | null>
  /** `outdated` = one side is no longer published. */
  state: Generated<'suggested' | 'taken-up' | 'dismissed' | 'outdated'>
  dismiss_reason: string | null
  dismiss_note: Generated<string>
  dismissed_by_side: 'supplier' | 'enterprise' | 'office' | null
  decided_by: string | null
  decided_at: Date | null
  /** Fields of both records, whole fields and sectors, for the Office's filter. */
  fields: string[]
  /** The side whose publication made it, until both sides have been told. */
  untold: 'technology' | 'need' | null
  created_at: Generated<Date>
  scored_at: Generated<Date>
}

/** Word statistics that a need's scores were made with, kept once however many suggestions share them. */
export interface MatchStatisticsTable {
  hash: string
  excerpt: JSONColumnType<{ documents: number; terms: Record<string, number>; grams: Record<string, number> }>
}

/** A published record that is still to be scored. */
export interface MatchPendingTable {
  kind: 'technology' | 'need'
  record_id: string
  /** Scored only once nothing waits that people have published. */
  later: Generated<boolean>
  /** Scored by the sweep over all pairs. */
  sweep: Generated<boolean>
  since: Generated<Date>
  at: Generated<Date>
}

/** The sweep over all pairs that is under way. */
export interface MatchSweepTable {
  only_row: Generated<boolean>
  id: string
  begun_at: Generated<Date>
  /** How often it was saved. */
  saves: Generated<number>
  /** Of each technology, the nearest of the needs swept so far, as JSON. */
  nearest: Generated<string>
}

/** What an enterprise weighs more and less in one of its needs. */
export interface MatchRefinementTable {
  need_id: string
  /** By criterion; together 100. */
  weights: JSONColumnType<Record<string, number>>
  saved_by: string
  saved_at: Generated<Date>
}

/** Suggestions of a need that an enterprise chose, in an order of its own. Locked, it never changes: a trigger refuses. */
export interface ShortlistTable {
  id: string
  need_id: string
  organisation_id: string
  name: string
  created_by: string
  created_at: Generated<Date>
  locked_at: Date | null
  locked_by: string | null
  /** What the scores were made with, common to all entries; NULL until it is locked. */
  kept: JSONColumnType<Record<string, unknown> | null, string | null, string | null>
}

export interface ShortlistEntryTable {
  shortlist_id: string
  match_id: string
  /** From 1 on. */
  position: number
  note: Generated<string>
  /** The technology and the score made of it; NULL until the shortlist is locked. */
  kept: JSONColumnType<Record<string, unknown> | null, string | null, string | null>
}

export interface ShortlistLinkTable {
  id: string
  shortlist_id: string
  /** SHA-256 of the secret in the link. */
  token_hash: string
  with_notes: boolean
  made_by: string
  created_at: Generated<Date>
  expires_at: Date
  revoked_at: Date | null
}

/** A link was opened. */
export interface ShortlistOpeningTable {
  id: GeneratedAlways<number>
  link_id: string
  at: Generated<Date>
}

/** How often a person hears of new suggestions for an organisation, or for one of its records. */
export interface MatchSubscriptionTable {
  account_id: string
  organisation_id: string
  need_id: string | null
  technology_id: string | null
  rhythm: 'at-once' | 'daily' | 'weekly' | 'never'
  set_at: Generated<Date>
}

/** A suggestion that waits for a person's letter, or was told in one. */
export interface MatchLetterLineTable {
  account_id: string
  match_id: string
  organisation_id: string
  rhythm: 'daily' | 'weekly'
  since: Generated<Date>
  told_at: Date | null
}

/** The Office has asked a supplier to look at a need. */
export interface MatchInvitationTable {
  need_id: string
  organisation_id: string
  technology_id: string | null
  invited_by: string
  invited_at: Generated<Date>
}

/** Every set of weights that the criteria have had or were proposed to have; none is ever deleted. */
export interface MatchWeightsTable {
  version: number
  /** Points by criterion; together 100. */
  weights: JSONColumnType<Record<string, number>>
  origin: 'engine' | 'learned'
  /** `lapsed` = a newer proposal took its place; `replaced` = was in force, and may be again. */
  state: 'proposed' | 'in-force' | 'declined' | 'lapsed' | 'replaced'
  based_on: number | null
  evidence: JSONColumnType<Record<string, unknown>, string | undefined, string>
  made_at: Generated<Date>
  in_force_at: Date | null
  decided_by: string | null
  decided_at: Date | null
  note: Generated<string>
}

/** A night's learning. */
export interface MatchLearningTable {
  id: string
  ran_at: Generated<Date>
  outcome: 'too-little' | 'no-gain' | 'proposed'
  details: JSONColumnType<Record<string, unknown>>
  version: number | null
}

/** One row: percent of the places shown to enterprises that new suppliers may have. */
export interface MatchExposureTable {
  only_row: Generated<boolean>
  share: number
  set_by: string | null
  set_at: Generated<Date>
}

/** A suggestion stood in a list before somebody of one of the two sides. */
export interface MatchShownTable {
  match_id: string
  account_id: string
  organisation_id: string
  supplier_organisation_id: string
  side: 'enterprise' | 'supplier'
  list: 'need' | 'technology' | 'needs' | 'technologies'
  /** The need, the technology, or the organisation whose list it was. */
  list_id: string
  /** From 1, over all pages. */
  place: number
  promoted: Generated<boolean>
  score: number
  /** How far each criterion was met then, 0 to 1. */
  shares: JSONColumnType<Record<string, number>>
  weights_version: number | null
  on_day: string
  at: Date
}

/** How the transfers of a supplier stand, in numbers alone. */
export interface MatchSupplierRecordTable {
  organisation_id: string
  ongoing: number
  completed: number
  failed: number
  counted_at: Generated<Date>
}

/** What came of a suggestion. */
export interface MatchUseTable {
  match_id: string
  act: 'opened' | 'taken-up' | 'dismissed' | 'meeting' | 'deal' | 'contract'
  /** The meeting, deal or transfer; of an opening the person and the day. */
  subject: string
  side: 'enterprise' | 'supplier' | 'office' | null
  account_id: string | null
  organisation_id: string | null
  reason: string | null
  at: Generated<Date>
}
