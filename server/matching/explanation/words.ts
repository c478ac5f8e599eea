import { withoutMarks } from '#server/i18n/plain'
import type { SharedWords } from '../engine/engine'

/** Words that both records have, in their longest form, or two ways of naming the same thing. */
export interface Evidence {
  /** As the need writes it, and as the technology does; the same text where they agree. */
  need: string
  offer: string
}

/** Evidence is shown as far as it carries weight: this many at most. */
const SHOWN = 8

/** The strongest evidence in words: pairs swallow the single words in them, and each wording stands once. */
export function wordsOf(shared: readonly SharedWords[]): Evidence[] {
  // A bare number says nothing away from what it measures.
  const strongest = shared
    .slice(0, SHOWN * 3)
    .map(evidenceOf)
    .filter(({ need, offer }) => /\p{L}/u.test(need) && /\p{L}/u.test(offer) && !differsInMarksAlone(need, offer))
  const chosen: Evidence[] = []
  for (const one of strongest) {
    const swallowed = strongest.some((other) => other !== one && contains(other, one))
    const known = chosen.some((other) => other.need === one.need || other.offer === one.offer)
    if (!swallowed && !known) chosen.push(one)
  }
  return chosen.slice(0, SHOWN)
}

/** One syllable with other diacritics is most often another word (khan, khăn): it earned a little, but is no reason to name. */
function differsInMarksAlone(need: string, offer: string): boolean {
  return need !== offer && !need.includes(' ') && withoutMarks(need) === withoutMarks(offer)
}

function evidenceOf({ need, offer }: SharedWords): Evidence {
  const same = need.find((form) => offer.includes(form))
  return same === undefined ? { need: need[0] ?? '', offer: offer[0] ?? '' } : { need: same, offer: same }
}

/** Whether the other evidence says this one's words and more, on both sides. */
function contains(longer: Evidence, { need, offer }: Evidence): boolean {
  return longer.need !== need && holds(longer.need, need) && holds(longer.offer, offer)
}

/** Whether the words stand in the text as whole words. Nearly always they do not stand in it at all. */
const holds = (text: string, words: string) => text.includes(words) && ` ${text} `.includes(` ${words} `)

/** Every form of the evidence, to be marked where the records' own texts have it. */
export function formsOf(words: readonly Evidence[]): string[] {
  return [...new Set(words.flatMap(({ need, offer }) => [need, offer]))].filter((form) => form.length > 1)
}
