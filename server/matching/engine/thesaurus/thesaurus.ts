import { fold } from '../text/normalise'
import { isSyllable } from '../text/syllables'
import { type Token, type WrittenLanguage, tokenise } from '../text/tokens'

/** One thing of the trade under all its names. */
export interface Concept {
  id: string
  sector: string
  /** ids of wider concepts: who asks for the wider one may be served by this one */
  broader: string[]
  vi: string[]
  en: string[]
}

/** A name found in a text, and the concepts it stands for, wider ones with a smaller share. */
export interface FoundName {
  start: number
  /** one past the last token */
  end: number
  concepts: NamedConcept[]
}

export interface NamedConcept {
  concept: string
  /** its place in the list of concepts */
  index: number
  share: number
  /** of the general vocabulary: within one language its words meet by themselves */
  general: boolean
}

export interface Thesaurus {
  readonly concepts: readonly Concept[]
  /** Names in a tokenised text, longest first, none overlapping. */
  find(tokens: readonly Token[], language: WrittenLanguage): FoundName[]
}

interface Name {
  /** the words as written; compared only where the text carries diacritics */
  words: string[]
  /** whether each of them has no diacritics */
  bare: boolean[]
  /** a single syllable without diacritics */
  syllable: boolean
  language: 'vi' | 'en'
  concept: number
}

interface LongestName {
  end: number
  /** places in the list of concepts, and how surely each is meant; several only where diacritics are missing */
  meant: Map<number, number>
}

interface Node {
  next: Map<string, Node>
  names: Name[]
}

/**
 * Reads a sector's list: one concept a line, `id < wider, wider = tên; tên | name; name`; an indented line goes on with
 * the one before.
 * Throws on a line of another form.
 */
export function readSector(sector: string, list: string): Concept[] {
  return list
    .replace(/\n[ ]+/g, ' ')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^([a-z0-9-]+)(?:\s*<\s*([a-z0-9-, ]+?))?\s*=\s*([^|]*)\|(.*)$/.exec(line)
      if (!match) throw new Error(`thesaurus, sector ${sector}: cannot read "${line}"`)
      const [, id = '', broader = '', vi = '', en = ''] = match
      return { id, sector, broader: parts(broader, ','), vi: parts(vi, ';'), en: parts(en, ';') }
    })
}

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

const made = new WeakMap<readonly Concept[], Map<number, Thesaurus>>()

/** As `createThesaurus`, made once for the same list: fifty thousand names take a third of a second. */
export function thesaurusOf(concepts: readonly Concept[], broaderShare: number): Thesaurus {
  const known = made.get(concepts) ?? new Map<number, Thesaurus>()
  made.set(concepts, known)
  const thesaurus = known.get(broaderShare) ?? createThesaurus(concepts, broaderShare)
  known.set(broaderShare, thesaurus)
  return thesaurus
}

/** Makes a matcher over concepts. `broaderShare` is the weight of a concept named only by a narrower one. */
export function createThesaurus(concepts: readonly Concept[], broaderShare: number): Thesaurus {
  const root: Node = { next: new Map(), names: [] }
  concepts.forEach((concept, index) => {
    for (const name of concept.vi) addName(root, name, 'vi', index)
    for (const name of concept.en) addName(root, name, 'en', index)
  })
  const stands = withBroader(concepts, broaderShare)
  /** by a token's form: where the names lead that begin with it, null where none does */
  const beginnings: (Node | null | undefined)[] = []
  function beginning(token: Token): Node | null {
    const known = token.form < 0 ? undefined : beginnings[token.form]
    if (known !== undefined) return known
    const node = root.next.get(token.plain) ?? null
    if (token.form >= 0) beginnings[token.form] = node
    return node
  }
  return {
    concepts,
    find(tokens, language) {
      const found: FoundName[] = []
      for (let start = 0; start < tokens.length; ) {
        const node = beginning(tokens[start]!)
        const longest = node && longestName(node, tokens, start, language)
        if (longest) found.push({ start, end: longest.end, concepts: standingFor(longest) })
        start = longest?.end ?? start + 1
      }
      return found
    },
  }

  function standingFor({ meant }: LongestName): NamedConcept[] {
    const [[only, sure] = [0, 0]] = meant
    if (sure === 1 && meant.size === 1) return stands[only] ?? []
    const all = Math.max(
      1,
      [...meant.values()].reduce((sum, certainty) => sum + certainty, 0),
    )
    return [...meant].flatMap(([index, certainty]) =>
      (stands[index] ?? []).map((one) => ({ ...one, share: (one.share * certainty) / all })),
    )
  }
}

function addName(root: Node, name: string, language: 'vi' | 'en', concept: number): void {
  const tokens = tokenise(name)
  let node = root
  for (const token of tokens) {
    const next: Node = node.next.get(token.plain) ?? { next: new Map(), names: [] }
    node.next.set(token.plain, next)
    node = next
  }
  const words = tokens.map((token) => token.text)
  const [only] = words
  const syllable = words.length === 1 && only !== undefined && isSyllable(only)
  node.names.push({ words, bare: words.map((word) => fold(word) === word), syllable, language, concept })
}

/** `first` is where the names lead that begin with the token at `start`. */
function longestName(first: Node, tokens: readonly Token[], start: number, language: WrittenLanguage): LongestName | undefined {
  let node = first
  let named: Node | undefined
  let end = start
  for (let at = start; ; ) {
    if (node.names.some((name) => certaintyOf(name, tokens, start, language) >= LEAST_CERTAINTY)) {
      named = node
      end = at + 1
    }
    const token = tokens[++at]
    const next = token && !token.opens ? node.next.get(token.plain) : undefined
    if (!next) break
    node = next
  }
  if (!named) return undefined
  const meant = new Map<number, number>()
  for (const name of named.names) {
    const certainty = certaintyOf(name, tokens, start, language)
    if (certainty >= LEAST_CERTAINTY) meant.set(name.concept, Math.max(certainty, meant.get(name.concept) ?? 0))
  }
  return { end, meant }
}

/** A name that is meant less surely is not taken for found. */
const LEAST_CERTAINTY = 0.1
/** What is left of the doubt with each further word of a name: two words seldom look like a name by chance, three hardly ever. */
const DOUBT_LEFT = 0.7
/** Of a bare syllable whose neighbours are not known: it may be any of several words. */
const BARE_SYLLABLE_CERTAINTY = 0.5

/**
 * How surely the tokens are meant as the name, 0 to 1. Diacritics must agree, unless the text was typed without any. A
 * name of one bare syllable (`may`, `pin`, `dam`) is another word in the other language, and is left alone there.
 */
function certaintyOf(name: Name, tokens: readonly Token[], start: number, language: WrittenLanguage): number {
  if (name.syllable) {
    if (name.language === 'vi' && language === 'en') return 0
    if (name.language === 'en' && language === 'unaccented-vi') return 0
  }
  let certainty = 1
  for (let i = 0; i < name.words.length; i++) {
    const token = tokens[start + i]
    const word = name.words[i]
    if (!token) return 0
    if (token.readings && name.language === 'vi')
      certainty = Math.min(certainty, token.readings.find(({ text }) => text === word)?.share ?? 0)
    else if (token.text === word) continue
    else if (token.accented || (language !== 'unaccented-vi' && !name.bare[i])) return 0
    else if (name.syllable && language === 'unaccented-vi') certainty = BARE_SYLLABLE_CERTAINTY
  }
  return certainty === 0 ? 0 : 1 - (1 - certainty) * DOUBT_LEFT ** (name.words.length - 1)
}

/** The sectors of the general vocabulary are named so. */
const isGeneral = (concept: Concept | undefined): boolean => concept?.sector.startsWith('general-') ?? false

/** For each concept the weights of itself and of all wider ones, the share falling with each step. */
function withBroader(concepts: readonly Concept[], broaderShare: number): NamedConcept[][] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const places = new Map(concepts.map(({ id }, index) => [id, index]))
  return concepts.map((concept) => {
    const shares = new Map([[concept.id, 1]])
    const spread = (from: Concept, share: number): void => {
      for (const id of from.broader) {
        const wider = byId.get(id)
        if (!wider || (shares.get(id) ?? 0) >= share) continue
        shares.set(id, share)
        spread(wider, share * broaderShare)
      }
    }
    spread(concept, broaderShare)
    return [...shares].map(([id, share]) => ({ concept: id, index: places.get(id) ?? 0, share, general: isGeneral(byId.get(id)) }))
  })
}
