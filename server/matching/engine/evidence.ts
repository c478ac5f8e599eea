import type { ExplainInput } from './explain'
import { needPassages, offerPassages } from './index/fields'
import { type QueryVector, type RecordVector, gramImpactOf, gramOf } from './index/vectors'
import type { Vocabulary } from './index/vocabulary'
import type { Parameters } from './parameters'
import { type Token, languageOf, plainForm, tokenise } from './text/tokens'
import type { Thesaurus } from './thesaurus/thesaurus'

/** Words that earned text points: as the need has them, as the offer has them, and their share of those points. */
export interface SharedWords {
  by: 'word' | 'concept'
  /** id of the concept, where the two sides use different names for it */
  concept?: string
  need: string[]
  offer: string[]
  /** part of the text points, 0 to 1 */
  share: number
}

export interface TextEvidence {
  shared: SharedWords[]
  /** part of the text points that similar spelling earned (parts of words in common) */
  spelling: number
}

/** Words listed as evidence at most; the rest earned less each. */
const WORDS_SHOWN = 24

/** The words in both records that earned the text points, strongest first. */
export function textEvidence(
  { need, offer, query, vector }: ExplainInput, parameters: Parameters, vocabulary: Vocabulary, thesaurus: Thesaurus,
): TextEvidence {
  const earned = earnedByTerm(query, vector)
  const spelling = earnedBySpelling(query, vector)
  const total = spelling + [...earned.values()].reduce((sum, part) => sum + part, 0)
  if (total === 0) return { shared: [], spelling: 0 }
  const needForms = writtenForms(needPassages(need, parameters.text.needFields).map(({ text }) => text), thesaurus)
  const offerForms = writtenForms(offerPassages(offer, parameters.text.offerFields).map(({ text }) => text), thesaurus)
  const shared = new Map<string, SharedWords>()
  for (const [term, amount] of earned) {
    const key = plainTerm(vocabulary.name(term))
    const entry = shared.get(key) ?? sharedWords(key, needForms, offerForms)
    entry.share += amount / total
    shared.set(key, entry)
  }
  return {
    shared: [...shared.values()]
      .filter((entry) => entry.need.length > 0 && entry.offer.length > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, WORDS_SHOWN)
      .map((entry) => ({ ...entry, share: round(entry.share) })),
    spelling: round(spelling / total),
  }
}

/** An accented term and its unaccented twin are one piece of evidence. */
const plainTerm = (term: string): string => (term.startsWith(':') ? term : term.split(' ').map(plainForm).join(' '))

function sharedWords(key: string, need: WrittenForms, offer: WrittenForms): SharedWords {
  const sides = { need: [...(need.get(key) ?? [])], offer: [...(offer.get(key) ?? [])], share: 0 }
  return key.startsWith(':') ? { by: 'concept', concept: key.slice(1), ...sides } : { by: 'word', ...sides }
}

const round = (share: number): number => Math.round(share * 1000) / 1000

function earnedByTerm(query: QueryVector, vector: RecordVector): Map<number, number> {
  const weights = new Map(Array.from(query.terms, (term, i) => [term, query.weights[i]!]))
  const earned = new Map<number, number>()
  vector.terms.forEach((term, i) => {
    const weight = weights.get(term) ?? 0
    if (weight > 0) earned.set(term, weight * vector.impacts[i]!)
  })
  return earned
}

function earnedBySpelling(query: QueryVector, vector: RecordVector): number {
  const weights = new Map(Array.from(query.grams, (gram, i) => [gram, query.gramWeights[i]!]))
  let sum = 0
  for (const packed of vector.grams) sum += (weights.get(gramOf(packed)) ?? 0) * gramImpactOf(packed)
  return sum
}

/** Term without diacritics and endings, or concept → the ways in which a record writes it. */
type WrittenForms = Map<string, Set<string>>

function writtenForms(texts: string[], thesaurus: Thesaurus): WrittenForms {
  const forms: WrittenForms = new Map()
  for (const text of texts) {
    const tokens = tokenise(text)
    tokens.forEach((token, i) => {
      if (token.stop) return
      note(forms, token.plain, token.text)
      const previous = tokens[i - 1]
      if (previous && !previous.stop && !token.opens) {
        note(forms, `${previous.plain} ${token.plain}`, `${previous.text} ${token.text}`)
      }
    })
    for (const { start, end, concepts } of thesaurus.find(tokens, languageOf(tokens))) {
      for (const { concept } of concepts) note(forms, `:${concept}`, written(tokens.slice(start, end)))
    }
  }
  return forms
}

const written = (tokens: Token[]): string => tokens.map((token) => token.text).join(' ')

function note(map: WrittenForms, key: string, form: string): void {
  const known = map.get(key)
  if (known) known.add(form)
  else map.set(key, new Set([form]))
}
