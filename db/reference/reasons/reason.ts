import type { Provenance } from '../certainty'

/** The act for which one of the reasons of its list must be chosen. */
export type ReasonList =
  | 'return-technology'
  | 'return-need'
  | 'refuse-verification'
  | 'dismiss-suggestion'
  | 'decline-deal'
  | 'end-deal'
  | 'fail-transfer'
  | 'withdraw-technology'
  | 'withdraw-need'

export interface Reason extends Provenance {
  list: ReasonList
  /** Unique within its list. */
  code: string
  label_vi: string
  label_en: string
  /** A few words of the person's own are asked for. */
  needs_note: boolean
}

export type ReasonEntry = readonly [code: string, label_vi: string, label_en: string]

/** Closes every list, so that nobody is forced to pick a wrong reason. */
export const OTHER: ReasonEntry = ['other', 'Lý do khác', 'Another reason']
