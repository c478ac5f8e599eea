import { db } from '#server/platform/database'
import { LIMIT, NEAREST } from '../scoring/kept'
import { bestScores, standingAmong } from './sweep.queries'
import type { Pair } from './sweep.requests'

export interface Scored {
  pair: Pair
  score: number
}

const keyOf = (pair: Pair): string => pair.join()

/** What room needs have for further suggestions: one that has its number takes a further one only if it is better than the last. */
export class Room {
  private readonly standing = new Set<string>()
  private readonly best = new Map<string, number[]>()

  /** Those that would find room, each by itself. */
  async left(asked: readonly Scored[]): Promise<Pair[]> {
    const enough = asked.filter(({ score }) => score >= NEAREST.floor)
    await this.read(enough.map(({ pair }) => pair))
    return enough.filter((one) => this.has(one)).map(({ pair }) => pair)
  }

  /** Those that find room, one after another. */
  async taken(asked: readonly Scored[]): Promise<Pair[]> {
    const enough = asked.filter(({ score }) => score >= NEAREST.floor)
    await this.read(enough.map(({ pair }) => pair).filter(([needId]) => !this.best.has(needId)))
    return enough.flatMap((one) => {
      if (!this.has(one)) return []
      const [needId] = one.pair
      const scores = [...(this.best.get(needId) ?? []), one.score]
      this.best.set(needId, scores.sort((a, b) => b - a).slice(0, LIMIT))
      return [one.pair]
    })
  }

  private has({ pair, score }: Scored): boolean {
    return !this.standing.has(keyOf(pair)) && score > (this.best.get(pair[0])?.[LIMIT - 1] ?? 0)
  }

  private async read(pairs: readonly Pair[]): Promise<void> {
    for (const pair of await standingAmong(db(), pairs)) this.standing.add(keyOf(pair))
    const needIds = [...new Set(pairs.map(([needId]) => needId))]
    for (const [needId, scores] of await bestScores(db(), needIds, LIMIT)) this.best.set(needId, scores)
  }
}
