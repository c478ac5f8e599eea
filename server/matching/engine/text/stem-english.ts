/**
 * The English stemmer known as Porter2, after its published definition (snowballstem.org/algorithms/english).
 * Takes lower-case ASCII words; anything else comes back unchanged.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 2 || !/^[a-z']+$/.test(word)) return word
  const exception = EXCEPTIONS.get(word)
  if (exception !== undefined) return exception
  let stem = markConsonantY(word)
  const { r1, r2 } = regions(stem)
  stem = removePlural(stem)
  if (UNCHANGED_AFTER_PLURAL.has(stem)) return stem
  stem = removePastAndGerund(stem, r1)
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  stem = replaceLongest(stem, DERIVATIONS, r1)
  stem = replaceLongest(stem, ADJECTIVES, r1, r2)
  stem = removeResidue(stem, r2)
  stem = removeFinalE(stem, r1, r2)
  return stem.replaceAll('Y', 'y')
}

const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
)

const UNCHANGED_AFTER_PLURAL = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed'])

type Rule = readonly [suffix: string, replacement: string, condition?: RegExp | 'r2']

const DERIVATIONS: readonly Rule[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
]

const ADJECTIVES: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', '', 'r2'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]

const RESIDUE = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ion',
  'al',
  'er',
  'ic',
]

function markConsonantY(word: string): string {
  const bare = word.startsWith("'") ? word.slice(1) : word
  return bare.replace(/^y|(?<=[aeiouy])y/g, 'Y')
}

/** Where the regions R1 and R2 of the definition begin. */
function regions(word: string): { r1: number; r2: number } {
  const special = /^(?:gener|commun|arsen)/.exec(word)
  const r1 = special ? special[0].length : afterVowelConsonant(word, 0)
  return { r1, r2: afterVowelConsonant(word, r1) }
}

function afterVowelConsonant(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return found ? from + found.index + 2 : word.length
}

function removePlural(word: string): string {
  const bare = word.replace(/'(?:s'?)?$/, '')
  if (bare.endsWith('sses')) return bare.slice(0, -2)
  if (/(?:ied|ies)$/.test(bare)) return bare.slice(0, bare.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(bare)) return bare
  return /[aeiouy].+s$/.test(bare) ? bare.slice(0, -1) : bare
}

function removePastAndGerund(word: string, r1: number): string {
  const agreed = /(?:eedly|eed)$/.exec(word)
  if (agreed) return agreed.index >= r1 ? `${word.slice(0, agreed.index)}ee` : word
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word)
  if (!ending) return word
  const stem = word.slice(0, ending.index)
  if (!/[aeiouy]/.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1)
  return r1 >= stem.length && endsInShortSyllable(stem) ? `${stem}e` : stem
}

function endsInShortSyllable(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word)
}

/** Applies the rule of the longest matching suffix, and only that one, when the suffix lies in R1. */
function replaceLongest(word: string, rules: readonly Rule[], r1: number, r2 = 0): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix))
  if (!rule) return word
  const [suffix, replacement, condition] = rule
  const start = word.length - suffix.length
  const stem = word.slice(0, start)
  if (start < r1 || (condition === 'r2' && start < r2)) return word
  return condition instanceof RegExp && !condition.test(stem) ? word : stem + replacement
}

function removeResidue(word: string, r2: number): string {
  const suffix = RESIDUE.find((ending) => word.endsWith(ending))
  if (!suffix) return word
  const start = word.length - suffix.length
  if (start < r2 || (suffix === 'ion' && !/[st]/.test(word[start - 1] ?? ''))) return word
  return word.slice(0, start)
}

function removeFinalE(word: string, r1: number, r2: number): string {
  const start = word.length - 1
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1)
    return start >= r2 || (start >= r1 && !endsInShortSyllable(stem)) ? stem : word
  }
  return word.endsWith('ll') && start >= r2 ? word.slice(0, -1) : word
}
