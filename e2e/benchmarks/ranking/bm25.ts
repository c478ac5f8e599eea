import type { NeedRecord, OfferRecord } from '#server/matching/engine/engine'
import { stemEnglish } from '#server/matching/engine/text/stem-english'
import { type Ranker, textOf } from './ranker'

const STOP = new Set(
  'a an and are as at be by for from has have in into is it its of on or that the their this to was were will with và của các là có cho được trong với những này khi để từ một'.split(
    ' ',
  ),
)

/** Lower case, a short list of words left out. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.filter((word) => !STOP.has(word))
}

/** With English stems: what plain search engines look for. */
const stemsOf = (text: string): string[] => wordsOf(text).map((word) => (/^[a-z]+$/.test(word) ? stemEnglish(word) : word))

/** Okapi BM25 in the plainest loop: postings in arrays, one pass over those of the need's words. */
export function bm25(k1: number, b: number): Ranker {
  const records: { id: string; length: number }[] = []
  const postings = new Map<string, { offer: number; count: number; length: number }[]>()
  let middle = 0
  return {
    name: `BM25 ${k1}/${b}`,
    build(offers: OfferRecord[]) {
      for (const offer of offers) {
        const counts = new Map<string, number>()
        const words = stemsOf(textOf(offer))
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
        for (const [word, count] of counts) {
          const list = postings.get(word) ?? []
          list.push({ offer: records.length, count, length: words.length })
          postings.set(word, list)
        }
        records.push({ id: offer.id, length: words.length })
      }
      middle = records.reduce((sum, { length }) => sum + length, 0) / Math.max(1, records.length)
    },
    rank(need: NeedRecord, limit: number) {
      const scores = new Float64Array(records.length)
      for (const word of stemsOf(textOf(need))) {
        const list = postings.get(word) ?? []
        const rarity = Math.log(1 + (records.length - list.length + 0.5) / (list.length + 0.5))
        for (const { offer, count, length } of list) {
          const points = (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / middle))
          scores[offer] = (scores[offer] ?? 0) + points
        }
      }
      const scored = records.map(({ id }, offer) => ({ id, score: scores[offer] ?? 0 })).filter(({ score }) => score > 0)
      const best = scored.sort((a, b) => b.score - a.score).slice(0, limit)
      return best.map(({ id }) => id)
    },
  }
}
