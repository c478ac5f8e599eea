import type { Locale } from '#server/platform/actor'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import type { Party } from '../matching.policy'
import { inPlainWords, reasonsOf } from './explanation'

/** What speaks for a stored suggestion, as its row has it, in sentences said to that side. */
export function sayReasons(match: { criteria: unknown[]; conflicts: unknown[] }, locale: Locale, party: Party): string[] {
  return reasonsOf(inPlainWords(match.criteria as ExplainedCriterion[], match.conflicts as Conflict[], locale, party))
}
