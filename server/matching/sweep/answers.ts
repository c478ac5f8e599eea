import { EstimatedNeeds, type Estimates, MARGIN, type Match, type RankOptions, type Score, type StatisticsExcerpt } from '../engine/engine'
import { keptOf } from '../scoring/kept'
import { rowOf } from '../scoring/rows'
import type { MadeWith, Suggestion } from '../matching.requests'
import { NearestNeeds } from './nearest-needs'
import type { Pair, Rescored, SweepRequests } from './sweep.requests'

/** What the sweep asks of the index in its thread. */
export interface SweptIndex {
  estimates(): Estimates
  /** The need's best technologies of other organisations, so many, and all beyond that score at least `floor`. */
  ranked(needId: string, limit: number, beside: { floor: number; estimated: NonNullable<RankOptions['estimated']> }): Match[] | undefined
  /** Of these needs of other organisations, best first for the technology. */
  nearest(technologyId: string, among: string[]): Match[]
  suggestion(needId: string, technologyId: string): Suggestion | undefined
  /** What a pair earns now, and what it would be explained from. */
  scored(needId: string, technologyId: string): (Score & Pick<Suggestion, 'inputsHash' | 'statisticsHash'>) | undefined
  weights(): Rescored['weights']
  madeUnder: Answers['madeUnder']
  statistics(needId: string): { hash: string; excerpt: StatisticsExcerpt } | undefined
  madeWith(): MadeWith
}

type Answers = { [Name in keyof SweepRequests]: (input: SweepRequests[Name]['in']) => SweepRequests[Name]['out'] }

/** The thread's part in a sweep: one pass over the needs, which remembers what each technology would find from its own side. */
export function sweepAnswers(index: SweptIndex): Answers {
  let current: { sweep: string; exact: NearestNeeds; estimates: Estimates; estimated: EstimatedNeeds; floor: number } | undefined
  /** what `current` was saved as, while nothing has been noted since */
  let saved: string | undefined

  /** A thread that has started again meanwhile remembers nothing: who goes on from there would lose it. */
  function going(sweep: string) {
    if (current?.sweep !== sweep) throw new Error(`the sweep ${sweep} has not begun here`)
    return current
  }

  /** A pair that stands from earlier may be none that the need finds. */
  function noteStanding(needId: string, technologyId: string, score: number): void {
    const { exact, floor } = current ?? {}
    if (exact && score >= (floor ?? Infinity) && !exact.knows(technologyId, needId))
      exact.note(technologyId, { needId, score, exact: score })
  }

  return {
    madeUnder: index.madeUnder,

    beginSweep({ sweep, nearest }) {
      const estimates = index.estimates()
      if (current?.sweep === sweep && current.estimates === estimates && nearest === saved) return undefined
      const read = JSON.parse(nearest) as Partial<ReturnType<typeof savedOf>>
      const estimated = new EstimatedNeeds(estimates.ids, read.estimated)
      current = { sweep, exact: new NearestNeeds(read.exact), estimates, estimated, floor: Infinity }
      return undefined
    },

    rankInSweep({ sweep, needId, rules }) {
      const here = going(sweep)
      saved = undefined
      here.floor = rules.nearest.floor
      const take = (scores: Float32Array) => here.estimated.note(needId, scores, rules.nearest.floor - MARGIN)
      const estimated = { of: here.estimates, take, least: rules.floor, count: rules.limit }
      const ranked = index.ranked(needId, rules.limit, { floor: rules.nearest.floor, estimated })
      for (const { id, score, exact } of ranked ?? []) {
        if (score >= rules.nearest.floor) here.exact.note(id, { needId, score, exact })
      }
      return ranked && keptOf(ranked, rules)
    },

    rescoreInSweep({ sweep, standing }) {
      going(sweep)
      saved = undefined
      const rows: string[] = []
      const others: Pair[] = []
      for (const { pair, inputsHash, statisticsHash } of standing) {
        const [needId, technologyId] = pair
        const scored = index.scored(needId, technologyId)
        if (!scored) continue
        if (scored.inputsHash !== inputsHash || scored.statisticsHash !== statisticsHash) {
          others.push(pair)
          continue
        }
        const { score, points } = scored
        noteStanding(needId, technologyId, score)
        rows.push(
          JSON.stringify({
            need_id: needId,
            technology_id: technologyId,
            inputs_hash: inputsHash,
            statistics_hash: statisticsHash,
            score,
            points,
          }),
        )
      }
      return { ...index.madeWith(), weights: index.weights(), rows, others }
    },

    explainInSweep({ sweep, pairs }) {
      going(sweep)
      saved = undefined
      const suggestions = pairs.flatMap(([needId, technologyId]) => index.suggestion(needId, technologyId) ?? [])
      for (const { needId, technologyId, score } of suggestions) noteStanding(needId, technologyId, score)
      const statistics = new Map(suggestions.map(({ statisticsHash, needId }) => [statisticsHash, needId]))
      return {
        ...index.madeWith(),
        rows: suggestions.map(rowOf),
        statistics: [...statistics].map(([hash, needId]) => ({ hash, needId })),
      }
    },

    statisticsInSweep({ sweep, needIds }) {
      going(sweep)
      return needIds.flatMap((id) => {
        const used = index.statistics(id)
        return used ? [{ hash: used.hash, excerpt: JSON.stringify(used.excerpt) }] : []
      })
    },

    estimatesInSweep({ sweep, technologyIds }) {
      const here = going(sweep)
      return technologyIds.flatMap((id) => [...candidatesOf(here, id)].map(([needId, most]) => ({ pair: [needId, id] as const, most })))
    },

    nearestInSweep({ sweep, technologyIds, count }) {
      const here = going(sweep)
      return technologyIds.flatMap((id) =>
        index
          .nearest(id, [...candidatesOf(here, id).keys()])
          .slice(0, count)
          .map((need) => ({ pair: [need.id, id] as const, score: need.score })),
      )
    },

    saveSweep({ sweep }) {
      saved = JSON.stringify(savedOf(going(sweep)))
      return saved
    },
  }
}

interface Remembered {
  exact: NearestNeeds
  estimated: EstimatedNeeds
}

const savedOf = ({ exact, estimated }: Remembered) => ({ exact: exact.saved(), estimated: estimated.saved() })

/** The needs that may be a technology's nearest, with what each may score at most. */
function candidatesOf({ exact, estimated }: Remembered, technologyId: string): Map<string, number> {
  return new Map([
    ...estimated.of(technologyId).map(({ needId, estimate }): [string, number] => [needId, estimate + MARGIN]),
    ...exact.of(technologyId).map(({ needId, score }): [string, number] => [needId, score]),
  ])
}
