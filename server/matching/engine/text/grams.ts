/** Grams are counted under a number of this many bits; two rare grams may share one, which costs nothing measurable. */
export const GRAM_BITS = 20
const MASK = (1 << GRAM_BITS) - 1

/** Calls back with the number of each run of four characters of an unaccented text, single spaces between words. */
export function eachGram(text: string, visit: (gram: number) => void): void {
  const padded = ` ${text} `
  for (let i = 0; i + 4 <= padded.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + 4; j++) hash = Math.imul(hash ^ padded.charCodeAt(j), 0x01000193)
    visit((hash ^ (hash >>> GRAM_BITS)) & MASK)
  }
}
