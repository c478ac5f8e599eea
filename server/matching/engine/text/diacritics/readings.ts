import type { Concept } from '../../thesaurus/thesaurus'
import type { Reader } from '../reading'
import type { Reading, Token } from '../tokens'
import { type LanguageModel, START, type Spelling, languageModelOf } from './language-model'

/** Readings less likely than this are left out, the first time judged by their neighbours alone. */
const UNLIKELY = 0.02
/** Spellings looked at for one syllable: the commonest. */
const SPELLINGS = 12

/**
 * Reads a text typed without diacritics: for each token the words it may stand for, likeliest first. Every way through
 * the text counts with its probability (forward–backward), first by pairs of neighbours, then by three in a row.
 */
export function readingsOf(tokens: readonly Token[], model: LanguageModel): Reading[][] {
  const all = tokens.map((token) => model.spellingsOf(token).slice(0, SPELLINGS))
  const likely = sharesByPairs(all, model).map((shares, i) => all[i]!.filter((_, k) => shares[k]! >= UNLIKELY))
  return sharesByTriples(likely, model).map((shares, i) =>
    likely[i]!.map(({ text }, k) => ({ text, share: Math.round(shares[k]! * 1_000) / 1_000 }))
      .filter(({ share }) => share >= UNLIKELY)
      .sort((a, b) => b.share - a.share),
  )
}

/** A reader that no record has taught: it says the same whatever the exchange holds. */
export function untaughtReader(concepts: readonly Concept[]): Reader {
  return (tokens) => readingsOf(tokens, languageModelOf(concepts))
}

type Lattice = readonly (readonly Spelling[])[]

function sharesByPairs(lattice: Lattice, model: LanguageModel): number[][] {
  /** between each token and the next: how likely the one follows the other */
  const steps = lattice.map((spellings, i) =>
    (lattice[i + 1] ?? []).map(({ word }) => spellings.map((one) => model.afterWord(one.word, word))),
  )
  const forward: number[][] = []
  lattice.forEach((spellings, i) => {
    const before = forward[i - 1]
    forward.push(scaled(spellings.map(({ word }, k) => (before ? product(before, steps[i - 1]![k]!) : model.afterWord(START, word)))))
  })
  const backward: number[][] = []
  for (let i = lattice.length - 1; i >= 0; i--) {
    const next = backward[i + 1]
    backward[i] = scaled(lattice[i]!.map((_, k) => (next ? next.reduce((sum, value, n) => sum + value * steps[i]![n]![k]!, 0) : 1)))
  }
  return lattice.map((spellings, i) => scaled(spellings.map((_, k) => forward[i]![k]! * backward[i]![k]!)))
}

/** As by pairs; what moves from token to token is a word with the one before it. */
function sharesByTriples(lattice: Lattice, model: LanguageModel): number[][] {
  const start: readonly Spelling[] = [{ text: '', word: START }]
  const at = (i: number): readonly Spelling[] => lattice[i] ?? start
  /** by token, word, word before, word before that */
  const steps = lattice.map((spellings, i) =>
    spellings.map(({ word }) => at(i - 1).map((before) => at(i - 2).map((earlier) => model.after(earlier.word, before.word, word)))),
  )
  /** by token, word, word before */
  const forward: number[][][] = []
  lattice.forEach((spellings, i) => {
    const before = forward[i - 1]
    forward.push(scaledRows(spellings.map((_, k) => steps[i]![k]!.map((row, b) => (before ? product(before[b]!, row) : row[0]!)))))
  })
  const backward: number[][][] = []
  for (let i = lattice.length - 1; i >= 0; i--) {
    const next = backward[i + 1]
    backward[i] = scaledRows(
      lattice[i]!.map((_, k) =>
        at(i - 1).map((_before, b) => (next ? next.reduce((sum, row, n) => sum + row[k]! * steps[i + 1]![n]![k]![b]!, 0) : 1)),
      ),
    )
  }
  return lattice.map((spellings, i) => scaled(spellings.map((_, k) => product(forward[i]![k]!, backward[i]![k]!))))
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Made to add up to 1, so that long texts do not end in zeros. */
function scaled(values: number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

function scaledRows(rows: number[][]): number[][] {
  const sum = rows.reduce((total, row) => total + row.reduce((part, value) => part + value, 0), 0)
  return rows.map((row) => row.map((value) => value / sum))
}
