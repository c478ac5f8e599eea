import { at } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { NEAREST, RULES } from '../scoring/kept'
import { missingStatistics, writeRows, writeStatistics } from '../scoring/writing.queries'
import { matchingIndex } from '../running-index'
import type { Side } from '../matching.requests'
import { endSweep, findSweep, keepSweep, listSwept, removeSwept, standingOf, type Sweep, type Swept } from './sweep.queries'
import { Room, type Scored } from './room'
import type { Pair, SweptRows } from './sweep.requests'

/** Needs, and technologies, between two looks at what people have published meanwhile. */
const NEEDS = 6
const TECHNOLOGIES = 500
/** Pairs explained at once: a search waits for these at most. */
const EXPLAINED = 8
/** Needs asked about at once, so that the thread is never without work. */
const AT_ONCE = 2

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
  let written = Promise.resolve()
  let next = inBackground(portionAfter(''))
  let left = true
  try {
    while (await goesOn()) {
      const { batch, standing } = await next
      left = batch.length > 0
      if (!left) break
      next = inBackground(portionAfter(batch.at(-1)?.record_id ?? ''))
      const found = await foundFor(sweep, batch, standing)
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

async function portionAfter(needId: string) {
  const batch = await listSwept(db(), 'need', needId, NEEDS)
  const ids = batch.map(({ record_id }) => record_id)
  return { batch, standing: await standingOf(db(), ids) }
}

async function foundFor(sweep: Sweep, batch: readonly Swept[], standing: Map<string, string[]>): Promise<SweptRows[]> {
  const found: SweptRows[] = []
  for (let start = 0; start < batch.length; start += AT_ONCE) {
    const some = batch.slice(start, start + AT_ONCE).map(async ({ record_id: needId }) => {
      const best = await ask()('rankInSweep', { sweep: sweep.id, needId, rules: RULES })
      if (!best) return []
      const partners = new Set([...best, ...(standing.get(needId) ?? [])])
      const pairs = Array.from(partners, (id): Pair => [needId, id])
      return explained(sweep, pairs)
    })
    found.push(...(await Promise.all(some)).flat())
  }
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
    await write(sweep, 'technology', await explained(sweep, await room.taken(near)), batch)
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
async function write(sweep: Sweep, side: Side, found: readonly SweptRows[], done: readonly Swept[] = []): Promise<void> {
  const named = new Map(found.flatMap(({ statistics }) => statistics.map(({ hash, needId }) => [hash, needId])))
  const needIds = (await missingStatistics(db(), [...named.keys()])).flatMap((hash) => named.get(hash) ?? [])
  const statistics = needIds.length > 0 ? await ask()('statisticsInSweep', { sweep: sweep.id, needIds }) : []
  await at(sweep.begun_at, () =>
    transact(async (tx) => {
      await writeStatistics(tx, statistics)
      for (const [made, rows] of together(found)) await writeRows(tx, { ...made, side, floor: NEAREST.floor }, rows)
      await removeSwept(tx, side, done)
    }),
  )
}

/** What was made with the same weights is written together. */
function together(found: readonly SweptRows[]): Map<SweptRows, string[]> {
  const groups = new Map<SweptRows, string[]>()
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
