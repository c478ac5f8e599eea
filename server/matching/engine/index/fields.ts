import type { TextParameters } from '../parameters'
import type { LocalText, NeedRecord, OfferRecord } from '../records'

/** A piece of a record's text with the weight of the field it stands in. */
export interface Passage {
  field: string
  text: string
  weight: number
}

/** An offer's texts in both languages, heaviest reading of each field first. */
export function offerPassages(offer: OfferRecord, weights: TextParameters['offerFields']): Passage[] {
  return [
    ...bothLanguages('title', offer.title, weights.title),
    ...bothLanguages('problem', offer.problem, weights.problem),
    ...bothLanguages('summary', offer.summary, weights.summary),
    ...bothLanguages('body', offer.body, weights.body),
    ...keywordPassage(offer.keywords, weights.keywords),
  ]
}

/** A need's texts in both languages. */
export function needPassages(need: NeedRecord, weights: TextParameters['needFields']): Passage[] {
  return [
    ...bothLanguages('title', need.title, weights.title),
    ...bothLanguages('problem', need.problem, weights.problem),
    ...bothLanguages('currentProcess', need.currentProcess, weights.currentProcess),
    ...bothLanguages('expects', need.expects, weights.expects),
    ...bothLanguages('constraints', need.constraints, weights.constraints),
    ...keywordPassage(need.keywords, weights.keywords),
  ]
}

function bothLanguages(field: string, text: LocalText | undefined, weight: number): Passage[] {
  return [text?.vi, text?.en].filter((part) => part !== undefined && part !== '').map((part) => ({ field, text: part ?? '', weight }))
}

/** Keywords are joined by full stops, so that no word pair reaches from one into the next. */
function keywordPassage(keywords: string[], weight: number): Passage[] {
  return keywords.length > 0 ? [{ field: 'keywords', text: keywords.join('. '), weight }] : []
}
