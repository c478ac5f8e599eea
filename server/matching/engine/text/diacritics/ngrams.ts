import { Counts } from './counts'

/** Words are told apart by 16 bits, so that three of them fit into one exact number. */
export const WORDS = 2 ** 16

/** After a word, or two: how many words were seen there, and how many different ones. */
export interface Followers {
  all: number
  different: number
}

const NOTHING: Followers = { all: 0, different: 0 }

/** How often words, pairs and triples of neighbours stand in some texts. */
export class Ngrams {
  readonly total: number
  private readonly singles = new Float64Array(WORDS)
  private readonly pairs: Counts
  private readonly triples: Counts
  private readonly afterOne: Map<number, Followers>
  private readonly afterTwo: Map<number, Followers>

  /** Texts as numbers of words; `silent` is what is never counted itself, only as a neighbour; `single` is what a word counts by itself. */
  constructor(texts: readonly (readonly number[])[], silent: number, single = 1) {
    const [pairs, triples]: [number[], number[]] = [[], []]
    let total = 0
    for (const text of texts) {
      for (let i = 0; i < text.length; i++) {
        const word = text[i]!
        if (word === silent) continue
        this.singles[word]! += single
        total += single
        if (i > 0) pairs.push(text[i - 1]! * WORDS + word)
        if (i > 1) triples.push((text[i - 2]! * WORDS + text[i - 1]!) * WORDS + word)
      }
    }
    this.total = total
    this.pairs = Counts.of(pairs)
    this.triples = Counts.of(triples)
    this.afterOne = followersOf(this.pairs)
    this.afterTwo = followersOf(this.triples)
  }

  times(word: number): number {
    return this.singles[word]!
  }

  timesAfter(before: number, word: number): number {
    return this.pairs.of(before * WORDS + word)
  }

  timesAfterTwo(earlier: number, before: number, word: number): number {
    return this.triples.of((earlier * WORDS + before) * WORDS + word)
  }

  after(before: number): Followers {
    return this.afterOne.get(before) ?? NOTHING
  }

  afterBoth(earlier: number, before: number): Followers {
    return this.afterTwo.get(earlier * WORDS + before) ?? NOTHING
  }
}

function followersOf(counts: Counts): Map<number, Followers> {
  const followers = new Map<number, Followers>()
  counts.each((key, times) => {
    const before = Math.floor(key / WORDS)
    const known = followers.get(before)
    if (!known) followers.set(before, { all: times, different: 1 })
    else {
      known.all += times
      known.different++
    }
  })
  return followers
}
