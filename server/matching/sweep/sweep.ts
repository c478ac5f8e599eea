import { at } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { NEAREST, RULES } from '../scoring/kept'
import { missingStatistics, writeRows, writeScores, writeStatistics } from '../scoring/writing.queries'
import { matchingIndex } from '../running-index'
import type { MadeWith, Side } from '../matching.requests'
import { endSweep, findSweep, keepSweep, listSwept, removeSwept, type Sweep, type Swept } from './sweep.queries'
import { Room, type Scored } from './room'
import { StandingPairs, type StandingOfNeed } from './standing'
import type { Pair, Rescored, SweptRows } from './sweep.requests'

/** Needs, and technologies, between two looks at what people have published meanwhile. */
const NEEDS = 12
const TECHNOLOGIES = 500
/** Pairs explained at once: a search waits for these at most. */
const EXPLAINED = 8
/** Needs asked about at once, so that the thread is never without work. */
const AT_ONCE = 3

const ask = (): ReturnType<typeof matchingIndex>['sweep'] => matchingIndex().sweep

/**
 * Goes on with the sweep over all pairs, where one is under way, until a moment of `performance.now()`; before each step
 * `meanwhile` does what has precedence. Says whether something is left. Killed half-way, it begins again where it was saved last.
 */
export async function sweepUntil(until: number, meanwhile: () => Promise<void>): Promise<boolean> {
  for (let sweep = await findSweep(db()); sweep; sweep = await findSweep(db())) {
    await beginHere(sweep)
    const goesOn = async () => {
      await meanwhile()
      return performance.now() < until
    }
    const whole = (await sweepNeeds(sweep, goesOn)) && (await sweepTechnologies(sweep, goesOn))
    if (!whole && performance.now() >= until) return true
    if (whole) await endSweep(db())
  }
  return false
}

async function beginHere({ id, nearest }: Sweep): Promise<void> {
  const index = matchingIndex()
  await index.whenReady(60_000)
  await index.weigh()
  await index.warm()
  await ask()('beginSweep', { sweep: id, nearest })
}

/**
 * Needs choose their technologies as they do by themselves, and what they find is remembered for the technologies. While the
 * database writes of some needs, the thread ranks for the next. False where it stopped before the last.
 */
async function sweepNeeds(sweep: Sweep, goesOn: () => Promise<boolean>): Promise<boolean> {
  const done: Swept[] = []
  const standing = new StandingPairs()
  let written = Promise.resolve()
  let next = inBackground(portionAfter('', standing))
  let left = true
  try {
    while (await goesOn()) {
      const { batch, stands } = await next
      left = batch.length > 0
      if (!left) break
      next = inBackground(portionAfter(batch.at(-1)?.record_id ?? '', standing))
      const found = await foundFor(sweep, batch, stands)
      await written
      written = inBackground(write(sweep, 'need', found))
      done.push(...batch)
    }
  } finally {
    await written
  }
  return (await save(sweep, done)) && !left
}

/** Goes on while others are waited for; whoever waits for it in the end hears of its failure. */
function inBackground<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}

async function portionAfter(needId: string, standing: StandingPairs) {
  const batch = await listSwept(db(), 'need', needId, NEEDS)
  const ids = batch.map(({ record_id }) => record_id)
  return { batch, stands: await standing.of(ids) }
}

/** What a sweep writes: pairs explained anew, and new points of those that have been explained. */
interface Found {
  explained: SweptRows[]
  rescored?: Rescored[]
}

async function foundFor(sweep: Sweep, batch: readonly Swept[], stands: Map<string, StandingOfNeed>): Promise<Found> {
  const found = { explained: [] as SweptRows[], rescored: [] as Rescored[] }
  const left = batch.values()
  const goOn = async () => {
    for (const { record_id: needId } of left) {
      const best = await ask()('rankInSweep', { sweep: sweep.id, needId, rules: RULES })
      if (!best) continue
      const { explained: standing = [], others = [] } = stands.get(needId) ?? {}
      const partners = new Set([...best, ...others.map(([, id]) => id)])
      if (standing.length > 0) {
        const rescored = await ask()('rescoreInSweep', { sweep: sweep.id, standing })
        found.rescored.push(rescored)
        for (const { pair } of standing) partners.delete(pair[1])
        for (const [, id] of rescored.others) partners.add(id)
      }
      const pairs = Array.from(partners, (id): Pair => [needId, id])
      found.explained.push(...(await explained(sweep, pairs)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, goOn))
  return found
}

async function explained(sweep: Sweep, pairs: readonly Pair[]): Promise<SweptRows[]> {
  const found: SweptRows[] = []
  for (let start = 0; start < pairs.length; start += EXPLAINED) {
    found.push(await ask()('explainInSweep', { sweep: sweep.id, pairs: pairs.slice(start, start + EXPLAINED) }))
  }
  return found
}

/** Each technology's nearest needs, in which it may be suggested by a lower score. False where it stopped before the last. */
async function sweepTechnologies(sweep: Sweep, goesOn: () => Promise<boolean>): Promise<boolean> {
  let after = ''
  while (await goesOn()) {
    const batch = await listSwept(db(), 'technology', after, TECHNOLOGIES)
    if (batch.length === 0) return true
    const technologyIds = batch.map(({ record_id }) => record_id)
    const room = new Room()
    // An exact order is dear: it is made for those alone that may find a need with room for them.
    const may = await room.left(
      (await ask()('estimatesInSweep', { sweep: sweep.id, technologyIds })).map(({ pair, most }) => ({ pair, score: most })),
    )
    const finding = [...new Set(may.map(([, technologyId]) => technologyId))]
    const near = await nearestOf(sweep, finding)
    await write(sweep, 'technology', { explained: await explained(sweep, await room.taken(near)) }, batch)
    after = technologyIds.at(-1) ?? after
  }
  return false
}

async function nearestOf(sweep: Sweep, technologyIds: string[]): Promise<Scored[]> {
  const near: Scored[] = []
  for (let start = 0; start < technologyIds.length; start += EXPLAINED) {
    const some = technologyIds.slice(start, start + EXPLAINED)
    near.push(...(await ask()('nearestInSweep', { sweep: sweep.id, technologyIds: some, count: NEAREST.count })))
  }
  return near
}

/** One transaction. `done` no longer wait; what happens is as old as the sweep, which matters where time is set by hand. */
async function write(sweep: Sweep, side: Side, found: Found, done: readonly Swept[] = []): Promise<void> {
  const named = new Map(found.explained.flatMap(({ statistics }) => statistics.map(({ hash, needId }) => [hash, needId])))
  const needIds = (await missingStatistics(db(), [...named.keys()])).flatMap((hash) => named.get(hash) ?? [])
  const statistics = needIds.length > 0 ? await ask()('statisticsInSweep', { sweep: sweep.id, needIds }) : []
  await at(sweep.begun_at, () =>
    transact(async (tx) => {
      await writeStatistics(tx, statistics)
      for (const [made, rows] of together(found.explained)) await writeRows(tx, { ...made, side, floor: NEAREST.floor }, rows)
      for (const [made, rows] of together(found.rescored ?? [])) await writeScores(tx, { ...made, floor: NEAREST.floor }, rows)
      await removeSwept(tx, side, done)
    }),
  )
}

/** What was made with the same weights is written together. */
function together<Made extends MadeWith & { rows: string[] }>(found: readonly Made[]): Map<Made, string[]> {
  const groups = new Map<Made, string[]>()
  for (const some of found) {
    const first = [...groups.keys()].find(({ parametersHash }) => parametersHash === some.parametersHash)
    if (first) groups.get(first)?.push(...some.rows)
    else groups.set(some, [...some.rows])
  }
  return groups
}

/** These needs are done once what they have shown is kept: who is killed before that repeats them. False where another went on. */
async function save(sweep: Sweep, done: readonly Swept[]): Promise<boolean> {
  if (done.length === 0) return true
  const nearest = await ask()('saveSweep', { sweep: sweep.id })
  const kept = await transact(async (tx) => {
    if (!(await keepSweep(tx, sweep, nearest))) return false
    await removeSwept(tx, 'need', done)
    return true
  })
  return kept
}
