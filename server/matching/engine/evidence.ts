import { earningsOf } from './criteria/text'
import type { ExplainInput } from './explain'
import { needPassages, offerPassages } from './index/fields'
import { type QueryVector, gramImpactOf, gramOf } from './index/vectors'
import { type Vocabulary, conceptOf } from './index/vocabulary'
import type { Parameters } from './parameters'
import type { NeedRecord, OfferRecord } from './records'
import { type Token, languageOf, plainForm, tokenise } from './text/tokens'
import type { FoundName, Thesaurus } from './thesaurus/thesaurus'

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
  { need, offer, query, vector }: ExplainInput,
  parameters: Parameters,
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): TextEvidence {
  const side = needSide(need, query, parameters, vocabulary, thesaurus)
  const earned = new Map<string, number>()
  let total = 0
  earningsOf(query, side.places, vector).forEach((amount, place) => {
    if (amount === 0) return
    const key = side.keyOf(place)
    earned.set(key, (earned.get(key) ?? 0) + amount)
    total += amount
  })
  let spelling = 0
  for (const packed of vector.grams) spelling += (side.gramWeights.get(gramOf(packed)) ?? 0) * gramImpactOf(packed)
  total += spelling
  if (total === 0) return { shared: [], spelling: 0 }
  const offerForms = writtenForms(offerReadings(offer, parameters, thesaurus), wantedOf(earned))
  const shared = [...earned].map(([key, amount]) => sharedWords(key, amount / total, side.forms, offerForms))
  return {
    shared: shared
      .filter((entry) => entry.need.length > 0 && entry.offer.length > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, WORDS_SHOWN)
      .map((entry) => ({ ...entry, share: round(entry.share) })),
    spelling: round(spelling / total),
  }
}

/** An accented term and its unaccented twin are one piece of evidence. */
const plainTerm = (term: string): string => (term.startsWith(':') ? `:${conceptOf(term)}` : term.split(' ').map(plainForm).join(' '))

function sharedWords(key: string, share: number, need: WrittenForms, offer: WrittenForms): SharedWords {
  const sides = { need: [...(need.get(key) ?? [])], offer: [...(offer.get(key) ?? [])], share }
  return key.startsWith(':') ? { by: 'concept', concept: key.slice(1), ...sides } : { by: 'word', ...sides }
}

const round = (share: number): number => Math.round(share * 1000) / 1000

interface NeedSide {
  /** term → its place in the query */
  places: Map<number, number>
  /** what a term is evidence of, by its place */
  keyOf(place: number): string
  gramWeights: Map<number, number>
  forms: WrittenForms
}

/** A need is explained against many offers in a row; its own side is read once. */
const needSides = new WeakMap<QueryVector, NeedSide>()

function needSide(need: NeedRecord, query: QueryVector, parameters: Parameters, vocabulary: Vocabulary, thesaurus: Thesaurus): NeedSide {
  const known = needSides.get(query)
  if (known) return known
  const keys: string[] = []
  const texts = needPassages(need, parameters.text.needFields).map(({ text }) => text)
  const side = {
    places: new Map(Array.from(query.terms, (term, place) => [term, place])),
    keyOf: (place: number) => (keys[place] ??= plainTerm(vocabulary.name(query.terms[place]!))),
    gramWeights: new Map(Array.from(query.grams, (gram, i) => [gram, query.gramWeights[i]!])),
    forms: writtenForms(texts.map((text) => readText(text, thesaurus))),
  }
  needSides.set(query, side)
  return side
}

/** Term without diacritics and endings, or concept → the ways in which a record writes it. */
type WrittenForms = Map<string, Set<string>>

interface Reading {
  tokens: Token[]
  names: FoundName[]
}

function readText(text: string, thesaurus: Thesaurus): Reading {
  const tokens = tokenise(text)
  return { tokens, names: thesaurus.find(tokens, languageOf(tokens)) }
}

/** The last offer's texts by thesaurus: an offer just published is explained to fifty needs in a row. */
const lastOffers = new WeakMap<Thesaurus, { offer: OfferRecord; readings: Reading[] }>()

function offerReadings(offer: OfferRecord, parameters: Parameters, thesaurus: Thesaurus): Reading[] {
  const last = lastOffers.get(thesaurus)
  if (last?.offer === offer) return last.readings
  const readings = offerPassages(offer, parameters.text.offerFields).map(({ text }) => readText(text, thesaurus))
  lastOffers.set(thesaurus, { offer, readings })
  return readings
}

/** Terms looked for in a text. Most words of a text are part of none: for these no pair is put together. */
interface Wanted {
  has(key: string): boolean
  part(plain: string): boolean
}

function wantedOf(keys: ReadonlyMap<string, unknown>): Wanted {
  const parts = new Set([...keys.keys()].flatMap((key) => (key.startsWith(':') ? [] : key.split(' '))))
  return { has: (key) => keys.has(key), part: (plain) => parts.has(plain) }
}

const ANYTHING: Wanted = { has: () => true, part: () => true }

/** How texts write their terms; only those wanted. */
function writtenForms(readings: Reading[], wanted: Wanted = ANYTHING): WrittenForms {
  const forms: WrittenForms = new Map()
  const note = (key: string, form: () => string): void => {
    if (!wanted.has(key)) return
    const known = forms.get(key)
    if (known) known.add(form())
    else forms.set(key, new Set([form()]))
  }
  for (const { tokens, names } of readings) {
    tokens.forEach((token, i) => {
      if (token.stop || !wanted.part(token.plain)) return
      note(token.plain, () => token.text)
      const previous = tokens[i - 1]
      if (previous && !previous.stop && !token.opens && wanted.part(previous.plain)) {
        note(`${previous.plain} ${token.plain}`, () => `${previous.text} ${token.text}`)
      }
    })
    for (const { start, end, concepts } of names) {
      for (const { concept } of concepts) note(`:${concept}`, () => written(tokens.slice(start, end)))
    }
  }
  return forms
}

const written = (tokens: Token[]): string => tokens.map((token) => token.text).join(' ')
