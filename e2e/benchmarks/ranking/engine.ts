import { createEngine } from '#server/matching/engine/engine'
import type { Ranker } from './ranker'

/** The exchange's own engine, with the parameters in force. */
export function exchangeEngine(): Ranker {
  const engine = createEngine()
  return {
    name: 'this engine',
    build: (offers) => {
      for (const offer of offers) engine.putOffer(offer)
    },
    rank: (need, limit) => engine.rankOffers(need, { limit }).map(({ id }) => id),
  }
}
