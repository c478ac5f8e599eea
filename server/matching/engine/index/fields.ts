import type { TextParameters } from '../parameters'
import type { LocalText, NeedRecord, OfferRecord } from '../records'
import type { WeightedText } from '../text/analysis'
import { type Reader, readText } from '../text/reading'
import type { Thesaurus } from '../thesaurus/thesaurus'

interface Passage {
  text: string
  weight: number
}

/** An offer's texts in both languages, taken apart. */
export function readOffer(
  offer: OfferRecord,
  weights: TextParameters['offerFields'],
  thesaurus: Thesaurus,
  reader: Reader,
): WeightedText[] {
  return read(thesaurus, reader, [
    ...bothLanguages(offer.title, weights.title),
    ...bothLanguages(offer.problem, weights.problem),
    ...bothLanguages(offer.summary, weights.summary),
    ...bothLanguages(offer.body, weights.body),
    ...keywordPassage(offer.keywords, weights.keywords),
  ])
}

/** A need's texts in both languages, taken apart. */
export function readNeed(need: NeedRecord, weights: TextParameters['needFields'], thesaurus: Thesaurus, reader: Reader): WeightedText[] {
  return read(thesaurus, reader, [
    ...bothLanguages(need.title, weights.title),
    ...bothLanguages(need.problem, weights.problem),
    ...bothLanguages(need.currentProcess, weights.currentProcess),
    ...bothLanguages(need.expects, weights.expects),
    ...bothLanguages(need.constraints, weights.constraints),
    ...keywordPassage(need.keywords, weights.keywords),
  ])
}

/** Texts of any record, the title first, which counts so many times. */
export function readTexts([title, ...others]: LocalText[], titleWeight: number, thesaurus: Thesaurus, reader: Reader): WeightedText[] {
  return read(thesaurus, reader, [...bothLanguages(title, titleWeight), ...others.flatMap((text) => bothLanguages(text, 1))])
}

function read(thesaurus: Thesaurus, reader: Reader, passages: Passage[]): WeightedText[] {
  return passages.map(({ text, weight }) => ({ ...readText(text, thesaurus, reader), weight }))
}

function bothLanguages(text: LocalText | undefined, weight: number): Passage[] {
  return [text?.vi, text?.en].flatMap((part) => (part ? [{ text: part, weight }] : []))
}

/** Keywords are joined by full stops, so that no word pair reaches from one into the next. */
function keywordPassage(keywords: string[], weight: number): Passage[] {
  return keywords.length > 0 ? [{ text: keywords.join('. '), weight }] : []
}
