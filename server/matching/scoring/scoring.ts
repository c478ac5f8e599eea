import { at } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { enqueue } from '#server/platform/jobs'
import { runningReranker } from '../embedding/reranker'
import { RERANKED } from '../engine/reranking'
import { matchingIndex } from '../running-index'
import type { Explained, Side } from '../matching.requests'
import { sweepUntil } from '../sweep/sweep'
import { endSweep } from '../sweep/sweep.queries'
import { LIMIT, NEAREST, RULES, keptOf } from './kept'
import { type Pending, addPending, fullNeeds, joinSweep, listPending, outdateMatches, partnersOf, removePending } from './scoring.queries'
import { tellUntold } from './telling'
import { writeSuggestions } from './writing.queries'

export { FLOOR, LIMIT, NEAREST } from './kept'

declare module '#server/platform/events' {
  interface Events {
    /** Suggestions fell because a record is no longer public; the organisations are those of both sides. Never sent to a browser. */
    'matching.outdated': { organisationIds: string[] }
  }
}

declare module '#server/platform/jobs' {
  interface Jobs {
    /** Scores every record that waits for it. */
    'matching.score': Record<string, never>
  }
}

/** Records read and scored between two looks at the clock. */
const BATCH = 40
/** One order runs this long, then orders its own continuation: a worker that stops never loses much. */
const SLICE_MS = 30_000

/** A record became public or changed: it will be scored, outside of the transaction that says so. */
export async function scoreLater(tx: Tx, side: Side, id: string): Promise<void> {
  await addPending(tx, side, id)
  await orderScoring(tx)
}

/** All orders are one order, so that any number of publications is scored in one go, by one worker at a time. */
export function orderScoring(tx: Tx): Promise<void> {
  return enqueue(tx, 'matching.score', {}, { key: 'matching.score', queue: 'matching' })
}

/** A record is no longer public: its open suggestions are outdated. */
export async function retireMatches(tx: Tx, side: Side, id: string): Promise<void> {
  const outdated = await outdateMatches(tx, side, id)
  const organisationIds = [...new Set(outdated.flatMap((match) => [match.need_organisation_id, match.supplier_organisation_id]))]
  if (organisationIds.length > 0) await publish(tx, 'matching.outdated', { organisationIds })
}

/**
 * Scores what waits, then tells the sides and the Office about what came of it, all at once. What people have published goes
 * before a sweep over all pairs, also while one is under way.
 */
export async function scorePending(): Promise<void> {
  const until = performance.now() + SLICE_MS
  const first = await scoreWaiting(until)
  let unheard = first.scored
  /** Who publishes during a sweep hears of it at once; of what the sweep itself finds all hear when it ends. */
  const scoreAndTell = async () => {
    const heard = [...unheard, ...(await scoreWaiting(until)).scored]
    unheard = []
    if (heard.length > 0) await tellUntold(heard)
  }
  const left = first.left || (!runningReranker() && (await sweepUntil(until, scoreAndTell)))
  if (left) await transact(orderScoring)
  else await tellUntold()
}

/** Scores what waits record by record: everything where a model has a say, for a sweep asks none. */
async function scoreWaiting(until: number): Promise<{ scored: Pending[]; left: boolean }> {
  const all = runningReranker() !== undefined
  const scored: Pending[] = []
  let waiting = await listPending(db(), BATCH, { all })
  while (waiting.length > 0 && performance.now() < until) {
    await scoreBatch(waiting)
    scored.push(...waiting)
    waiting = await listPending(db(), BATCH, { all })
  }
  if (all && waiting.length === 0) await endSweep(db())
  return { scored, left: waiting.length > 0 }
}

async function scoreBatch(batch: Pending[]): Promise<void> {
  const index = matchingIndex()
  const idsOf = (side: Side) => batch.filter(({ kind }) => kind === side).map(({ record_id }) => record_id)
  await index.whenReady(60_000)
  await index.weigh()
  // The event that brings a record into the index may still be on its way here.
  await index.refresh('technology', idsOf('technology'))
  await index.refresh('need', idsOf('need'))
  await index.warm()
  for (const pending of batch) await scoreRecord(pending)
}

/** Who is suggested to the record: by the engine's order, or where a model has been given, by what both make of it. */
async function bestPartners(kind: Side, id: string): Promise<string[] | undefined> {
  const reranker = runningReranker()
  if (!reranker) return matchingIndex().rank({ kind, id, ...RULES })
  const found = await matchingIndex().candidates({ kind, id, limit: RERANKED, floor: NEAREST.floor })
  return found && keptOf(await reranker.order(kind, found), RULES)
}

async function scoreRecord(pending: Pending): Promise<void> {
  const { kind, record_id: id } = pending
  const index = matchingIndex()
  const best = await bestPartners(kind, id)
  const standing = best ? await partnersOf(db(), kind, id) : []
  const explained = best && (await index.explain(kind, id, [...new Set([...best, ...standing])]))
  const kept = explained && (kind === 'technology' ? await withoutCrowdedOut(explained, new Set(standing)) : explained)
  // What follows from a publication happened when it did; this matters where time is set by hand.
  await at(pending.at, () =>
    transact(async (tx) => {
      if (kept) await writeSuggestions(tx, { ...kept, side: kind, floor: NEAREST.floor })
      if (kind === 'need' && !runningReranker() && (await joinSweep(tx, pending))) return
      await removePending(tx, pending)
    }),
  )
}

/** A need that has its number of suggestions takes a further one only if it is better than the last of them. */
async function withoutCrowdedOut(explained: Explained, standing: Set<string>): Promise<Explained> {
  const last = await fullNeeds(
    db(),
    explained.suggestions.map(({ needId }) => needId),
    LIMIT,
  )
  const suggestions = explained.suggestions.filter(({ needId, score }) => standing.has(needId) || score > (last.get(needId) ?? 0))
  const used = new Set(suggestions.map(({ statisticsHash }) => statisticsHash))
  return { ...explained, suggestions, statistics: explained.statistics.filter(({ hash }) => used.has(hash)) }
}
