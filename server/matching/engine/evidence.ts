import type { ExplainInput } from './explain'
import type { QueryVector } from './index/vectors'
import { type Vocabulary, conceptOf } from './index/vocabulary'
import { type KeptText, opensAt, subjectAt, writtenBetween } from './text/kept-text'
import { plainForm } from './text/tokens'
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
  { query, scorer, asked, vector, offered }: ExplainInput,
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): TextEvidence {
  const side = needSide(query, asked, vocabulary, thesaurus)
  const { places, amounts, spelling } = scorer.earnings(vector)
  const earned = new Map<string, number>()
  let total = 0
  for (let i = 0; i < places.length; i++) {
    const amount = amounts[i]!
    if (amount === 0) continue
    const key = side.keyOf(places[i]!)
    earned.set(key, (earned.get(key) ?? 0) + amount)
    total += amount
  }
  total += spelling
  if (total === 0) return { shared: [], spelling: 0 }
  const offerForms = writtenForms(offered, thesaurus, wantedOf(earned, side))
  const shared: SharedWords[] = []
  for (const [key, amount] of [...earned].sort(([, a], [, b]) => b - a)) {
    const entry = sharedWords(key, round(amount / total), side.forms, offerForms)
    if (entry.need.length > 0 && entry.offer.length > 0) shared.push(entry)
    if (shared.length === WORDS_SHOWN) break
  }
  return { shared, spelling: round(spelling / total) }
}

/** An accented term and its unaccented twin are one piece of evidence. */
const plainTerm = (term: string): string => (term.startsWith(':') ? `:${conceptOf(term)}` : term.split(' ').map(plainForm).join(' '))

function sharedWords(key: string, share: number, need: WrittenForms, offer: WrittenForms): SharedWords {
  const sides = { need: [...(need.get(key) ?? [])], offer: [...(offer.get(key) ?? [])], share }
  return key.startsWith(':') ? { by: 'concept', concept: key.slice(1), ...sides } : { by: 'word', ...sides }
}

const round = (share: number): number => Math.round(share * 1000) / 1000

interface NeedSide {
  /** what a term is evidence of, by its place */
  keyOf(place: number): string
  /** the words of a key; none of a concept's */
  wordsOf(key: string): string[]
  forms: WrittenForms
}

/** A need is explained against many offers in a row; its own side is read once. */
const needSides = new WeakMap<QueryVector, NeedSide>()

function needSide(query: QueryVector, asked: KeptText, vocabulary: Vocabulary, thesaurus: Thesaurus): NeedSide {
  const known = needSides.get(query)
  if (known) return known
  const keys: string[] = []
  const words = new Map<string, string[]>()
  const side: NeedSide = {
    keyOf: (place: number) => (keys[place] ??= plainTerm(vocabulary.name(query.terms[place]!))),
    wordsOf(key) {
      const known = words.get(key) ?? wordsOf(key)
      words.set(key, known)
      return known
    },
    forms: writtenForms(asked, thesaurus),
  }
  needSides.set(query, side)
  return side
}

/** Term without diacritics and endings, or concept → the ways in which a record writes it. */
type WrittenForms = Map<string, Set<string>>

/** Terms looked for in a text. Most words of a text are part of none: for these no pair is put together. */
interface Wanted {
  /** a word or concept */
  has(key: string): boolean
  part(plain: string): boolean
  /** the key of two words, where it is looked for */
  pair(first: string, second: string): string | undefined
}

const wordsOf = (key: string): string[] => (key.startsWith(':') ? [] : key.split(' '))

function wantedOf(keys: ReadonlyMap<string, unknown>, side: NeedSide): Wanted {
  const parts = new Set<string>()
  const pairs = new Map<string, Map<string, string>>()
  for (const key of keys.keys()) {
    const [first, second] = side.wordsOf(key)
    if (first === undefined) continue
    parts.add(first)
    if (second === undefined) continue
    parts.add(second)
    const known = pairs.get(first)
    if (known) known.set(second, key)
    else pairs.set(first, new Map([[second, key]]))
  }
  return { has: (key) => keys.has(key), part: (plain) => parts.has(plain), pair: (first, second) => pairs.get(first)?.get(second) }
}

const ANYTHING: Wanted = { has: () => true, part: () => true, pair: (first, second) => `${first} ${second}` }

/** How texts write their terms; only those wanted. */
function writtenForms(text: KeptText, { concepts }: Thesaurus, wanted: Wanted = ANYTHING): WrittenForms {
  const forms: WrittenForms = new Map()
  const note = (key: string, form: () => string): void => {
    const known = forms.get(key)
    if (known) known.add(form())
    else forms.set(key, new Set([form()]))
  }
  let previous: { text: string; plain: string } | undefined
  for (let place = 0; place < text.words.length; place++) {
    const word = subjectAt(text, place)
    const before = opensAt(text, place) ? undefined : previous
    previous = word && wanted.part(word.plain) ? word : undefined
    if (!word || !previous) continue
    if (wanted.has(word.plain)) note(word.plain, () => word.text)
    const pair = before && wanted.pair(before.plain, word.plain)
    if (pair !== undefined) note(pair, () => `${before?.text} ${word.text}`)
  }
  for (let i = 0; i < text.names.length; i += 3) {
    const concept = concepts[text.names[i + 2]!]
    if (concept && wanted.has(`:${concept.id}`)) note(`:${concept.id}`, () => writtenBetween(text, text.names[i]!, text.names[i + 1]!))
  }
  return forms
}
