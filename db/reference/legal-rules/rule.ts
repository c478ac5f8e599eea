import type { Provenance, Validity } from '../certainty'

interface RuleBase extends Provenance, Validity {
  /** `code@valid_from`: what a decision stores, so that it can be traced to the text of its day. */
  id: string
  /** The same over all versions of a rule; the periods of one code never overlap. */
  code: string
  instrument_vi: string
  instrument_en: string
  article: string
  text_vi: string
  text_en: string
}

export type TransferDirection = 'inbound' | 'outbound' | 'domestic'

/** Must, may or need not a contract be registered? Of the rules that apply, the lowest `precedence` decides. */
export interface DutyRule extends RuleBase {
  kind: 'duty'
  answer: 'must' | 'may' | 'exempt'
  precedence: number
  when: {
    direction?: TransferDirection
    /** State capital or State budget is used. */
    state_money?: boolean
    /** The result already has its certificate of registration of S&T task results. */
    result_registered?: boolean
    /** Restricted technology that already holds a transfer licence. */
    transfer_licensed?: boolean
  }
}

/** `days` after the event; `calendar-days` run through holidays, `working-days` need the list of holidays. */
export interface DeadlineRule extends RuleBase {
  kind: 'deadline'
  bound: 'parties' | 'authority'
  days: number
  unit: 'calendar-days' | 'working-days'
  counts_from: 'signing' | 'dossier-received' | 'dossier-complete' | 'approval'
}

/** Which party files the dossier, on behalf of both. */
export interface FilingRule extends RuleBase {
  kind: 'filing'
  direction: TransferDirection
  party: 'transferee' | 'transferor'
}

export interface DossierRule extends RuleBase {
  kind: 'dossier'
  position: number
}

/** When a contract, or its amendment, takes effect. */
export interface EffectRule extends RuleBase {
  kind: 'effect'
  applies_to: 'must-register' | 'may-register' | 'may-register-not-performed' | 'amendment'
  effective: 'certificate' | 'agreed-or-signing'
}

export interface AuthorityRule extends RuleBase {
  kind: 'authority'
  subject: 'registration' | 'registration-national-project' | 'restricted-licence'
  authority: 'provincial-department' | 'ministry' | 'provincial-committee'
}

export type LegalRule = DutyRule | DeadlineRule | FilingRule | DossierRule | EffectRule | AuthorityRule

type WithoutPeriod<Rule> = Rule extends LegalRule ? Omit<Rule, 'id' | 'instrument_vi' | 'instrument_en' | keyof Validity> : never

/** A rule as it is written down once, before it is given the periods in which it holds. */
export type RuleText = WithoutPeriod<LegalRule>
