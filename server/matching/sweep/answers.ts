import type { Match, StatisticsExcerpt } from '../engine/engine'
import { keptOf } from '../scoring/kept'
import { rowOf } from '../scoring/rows'
import type { MadeWith, Side, Suggestion } from '../matching.requests'
import { NearestNeeds } from './nearest-needs'
import type { SweepRequests } from './sweep.requests'

/** What the sweep asks of the index in its thread. */
export interface SweptIndex {
  has(side: Side, id: string): boolean
  /** The need's best technologies of other organisations, so many, and all beyond that score at least `floor`. */
  ranked(needId: string, limit: number, floor: number): Match[] | undefined
  suggestion(needId: string, technologyId: string): Suggestion | undefined
  statistics(needId: string): { hash: string; excerpt: StatisticsExcerpt } | undefined
  madeWith(): MadeWith
}

type Answers = { [Name in keyof SweepRequests]: (input: SweepRequests[Name]['in']) => SweepRequests[Name]['out'] }

/** The thread's part in a sweep: one pass over the needs, which remembers what each technology would find from its own side. */
export function sweepAnswers(index: SweptIndex): Answers {
  let current: { sweep: string; nearest: NearestNeeds; floor: number } | undefined

  /** A thread that has started again meanwhile remembers nothing: who goes on from there would lose it. */
  function going(sweep: string) {
    if (current?.sweep !== sweep) throw new Error(`the sweep ${sweep} has not begun here`)
    return current
  }

  return {
    beginSweep({ sweep, nearest }) {
      current = { sweep, nearest: new NearestNeeds(nearest), floor: Infinity }
      return undefined
    },

    rankInSweep({ sweep, needId, rules }) {
      const here = going(sweep)
      here.floor = rules.nearest.floor
      const ranked = index.ranked(needId, rules.limit, rules.nearest.floor)
      for (const { id, score, exact } of ranked ?? []) {
        if (score >= rules.nearest.floor) here.nearest.note(id, { needId, score, exact })
      }
      return ranked && keptOf(ranked, rules)
    },

    explainInSweep({ sweep, pairs }) {
      const { nearest, floor } = going(sweep)
      const suggestions = pairs.flatMap(([needId, technologyId]) => index.suggestion(needId, technologyId) ?? [])
      for (const { needId, technologyId, score } of suggestions) {
        // A pair that stands from earlier may be none that the need finds.
        if (score >= floor && !nearest.knows(technologyId, needId)) nearest.note(technologyId, { needId, score, exact: score })
      }
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

    nearestInSweep({ sweep, technologyIds, count }) {
      const { nearest } = going(sweep)
      return technologyIds.flatMap((technologyId) => {
        if (!index.has('technology', technologyId)) return []
        return nearest
          .of(technologyId)
          .filter(({ needId }) => index.has('need', needId))
          .slice(0, count)
          .map(({ needId, score }) => ({ pair: [needId, technologyId] as const, score }))
      })
    },

    saveSweep: ({ sweep }) => going(sweep).nearest.saved(),
  }
}
