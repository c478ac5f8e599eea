import type { ReadText } from './reading'
import { type WordForm, formAt, formOf as formNamed } from './tokens'

/** A record's texts as they were read, small enough to be kept for each: what stands where. */
export interface KeptText {
  /** by place: the number of the word's form, and whether it opens a phrase or carries no subject */
  words: Uint32Array
  /** three numbers a name: where it begins and ends, and the place of its concept in the list of concepts */
  names: Uint32Array
  /** words too rare to have a number of their own */
  strays: WordForm[]
}

const OPENS = 2 ** 31
const STOP = 2 ** 30
const STRAY = 2 ** 29

export function keep(texts: readonly ReadText[]): KeptText {
  const words: number[] = []
  const names: number[] = []
  const strays: WordForm[] = []
  for (const { tokens, names: found } of texts) {
    const first = words.length
    for (const token of tokens) {
      const number = token.form >= 0 ? token.form : STRAY + strays.push(token) - 1
      words.push(number + (token.opens ? OPENS : 0) + (token.stop ? STOP : 0))
    }
    for (const { start, end, concepts } of found) {
      for (const { index } of concepts) names.push(first + start, first + end, index)
    }
  }
  return { words: Uint32Array.from(words), names: Uint32Array.from(names), strays }
}

/** The same text where words have other numbers; `written` are the words that the numbers stood for. */
export function renumbered({ words, names, strays }: KeptText, numbers: Int32Array, written: readonly string[]): KeptText {
  const others = [...strays]
  const renamed = words.map((kept) => {
    const [marks, number] = [kept - (kept % STOP), kept % STOP]
    if (number >= STRAY) return kept
    const now = numbers[number] ?? -1
    return marks + (now >= 0 ? now : STRAY + others.push(formNamed(written[number] ?? '')) - 1)
  })
  return { words: renamed, names, strays: others }
}

/** Whether the word at a place begins a phrase, so that no pair reaches back from it. */
export const opensAt = ({ words }: KeptText, place: number): boolean => words[place]! >= OPENS

/** The word at a place; undefined where it carries no subject. */
export function subjectAt({ words, strays }: KeptText, place: number): WordForm | undefined {
  const kept = words[place]! % OPENS
  return kept >= STOP ? undefined : formOf(kept, strays)
}

/** The words between two places, as they were written. */
export function writtenBetween({ words, strays }: KeptText, start: number, end: number): string {
  return Array.from(words.subarray(start, end), (kept) => formOf(kept % STOP, strays).text).join(' ')
}

/** The Vietnamese phrases of a text, without those that carry no diacritics. */
export function accentedPhrases(text: KeptText): WordForm[][] {
  const phrases: WordForm[][] = []
  text.words.forEach((kept, place) => {
    const word = formOf(kept % STOP, text.strays)
    if (opensAt(text, place) || phrases.length === 0) phrases.push([word])
    else phrases.at(-1)!.push(word)
  })
  return phrases.filter((phrase) => phrase.length > 1 && phrase.filter(({ accented }) => accented).length * 4 >= phrase.length)
}

const formOf = (kept: number, strays: WordForm[]): WordForm => (kept >= STRAY ? strays[kept - STRAY]! : formAt(kept))
