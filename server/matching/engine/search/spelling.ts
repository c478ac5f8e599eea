import type { Vocabulary } from '../index/vocabulary'

/** Letters in which two words may differ: none in short ones, one, and from this length two. */
const ONE_MISTAKE_FROM = 3
const TWO_MISTAKES_FROM = 7

interface Word {
  text: string
  term: number
  signature: number
}

/**
 * Finds the known word that a mistyped one was meant to be. Words are grouped by length, each with a signature of the
 * letters in it; a scan of the near lengths rules out almost all by one comparison of numbers.
 */
export class Spelling {
  private readonly byLength = new Map<number, Word[]>()
  private known = 0

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The nearest word in use, the more frequent one where two are as near; undefined when none is near enough. */
  correct(written: string, frequency: (term: number) => number): string | undefined {
    this.takeNewWords()
    const limit = written.length >= TWO_MISTAKES_FROM ? 2 : written.length >= ONE_MISTAKE_FROM ? 1 : 0
    const signature = signatureOf(written)
    let best: { text: string; distance: number; uses: number } | undefined
    for (let length = written.length - limit; length <= written.length + limit; length++) {
      for (const word of this.byLength.get(length) ?? []) {
        if (bits(word.signature ^ signature) > 2 * limit) continue
        const uses = frequency(word.term)
        const distance = uses > 0 ? editDistance(written, word.text, best?.distance ?? limit) : Infinity
        if (distance > limit || distance === 0) continue
        if (!best || distance < best.distance || (distance === best.distance && uses > best.uses)) {
          best = { text: word.text, distance, uses }
        }
      }
    }
    return best?.text
  }

  private takeNewWords(): void {
    const { spellings } = this.vocabulary
    for (; this.known < spellings.length; this.known++) {
      const { text, term } = spellings[this.known]!
      if (!/^[a-z]+$/.test(text)) continue
      const group = this.byLength.get(text.length)
      const word = { text, term, signature: signatureOf(text) }
      if (group) group.push(word)
      else this.byLength.set(text.length, [word])
    }
  }
}

/** One bit per letter that occurs. A single edit changes at most two bits. */
function signatureOf(word: string): number {
  let signature = 0
  for (let i = 0; i < word.length; i++) signature |= 1 << (word.charCodeAt(i) & 31)
  return signature
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Insertions, deletions, replacements and swaps of neighbours; gives up with Infinity above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforePrevious[j - 2]! + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return Infinity
    beforePrevious = previous
    previous = current
  }
  const distance = previous[b.length]!
  return distance <= limit ? distance : Infinity
}
