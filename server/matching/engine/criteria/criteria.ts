import type { CriterionKey } from '../parameters'
import type { NeedRecord, OfferRecord } from '../records'
import { budget } from './budget'
import { field } from './field'
import { language } from './language'
import { mode } from './mode'
import { place } from './place'
import { readiness } from './readiness'
import { record } from './record'
import { rights } from './rights'
import { trl } from './trl'

/** A value of a record, as evidence shows it. */
export type EvidenceValue = string | number | null | readonly string[]

/** What one criterion found in a pair. */
export interface Finding {
  /** how far the offer answers, 0 to 1; one half where one side does not say */
  share: number
  /** the values of both records that were read; `known` is false where one of them is missing */
  evidence: { known: boolean; need: Record<string, EvidenceValue>; offer: Record<string, EvidenceValue> }
  /** the pair cannot stand as the records are */
  conflict?: boolean
}

/** What is given where one of the records leaves a criterion open: neither for nor against. */
export const UNKNOWN_SHARE = 0.5

export type StructuredCriterion = (need: NeedRecord, offer: OfferRecord) => Finding

/** The criteria that read structured values; the text is scored from the index. */
export const STRUCTURED: Readonly<Record<Exclude<CriterionKey, 'text'>, StructuredCriterion>> = {
  field,
  trl,
  mode,
  budget,
  place,
  readiness,
  rights,
  language,
  record,
}
