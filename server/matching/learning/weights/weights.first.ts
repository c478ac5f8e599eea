import { record } from '#server/audit/audit'
import { exchange } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { DEFAULT_PARAMETERS } from '../../engine/engine'
import { afterAct } from './weights.states'
import { insertVersion, listVersions, lockVersions, updateVersion } from './weights.queries'

const engineKeys = () => Object.keys(DEFAULT_PARAMETERS.weights).sort().join()

/** Whether the weights name exactly the criteria of this engine: others cannot be scored by. */
export const fitsEngine = (weights: Readonly<Record<string, number>>): boolean => Object.keys(weights).sort().join() === engineKeys()

const same = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) =>
  fitsEngine(one) && Object.entries(other).every(([key, value]) => one[key] === value)

/**
 * Makes the engine's own weights a version: the first, and one more with each engine that brings others. It is put in force where
 * the engine's were, or where those in force do not know all its criteria; learned weights that do stay.
 */
export async function ensureWeights(): Promise<void> {
  const own: Readonly<Record<string, number>> = DEFAULT_PARAMETERS.weights
  const settled = (rows: Awaited<ReturnType<typeof listVersions>>) => {
    const inForce = rows.find(({ state }) => state === 'in-force')
    const newest = rows.find(({ origin }) => origin === 'engine')
    return newest && same(newest.weights, own) && inForce && fitsEngine(inForce.weights)
  }
  if (settled(await listVersions(db()))) return
  await transact(async (tx) => {
    const rows = await lockVersions(tx)
    if (settled(rows)) return
    const inForce = rows.find(({ state }) => state === 'in-force')
    const takesOver = !inForce || inForce.origin === 'engine' || !fitsEngine(inForce.weights)
    if (inForce && takesOver) await updateVersion(tx, inForce.version, { state: afterAct(inForce.state, 'replace') ?? inForce.state })
    const proposed = rows.find(({ state }) => state === 'proposed')
    // What was proposed compares with weights that are no longer in force.
    if (proposed && takesOver) await updateVersion(tx, proposed.version, { state: afterAct(proposed.state, 'lapse') ?? proposed.state })
    const version = (rows[0]?.version ?? 0) + 1
    await insertVersion(tx, {
      version,
      weights: JSON.stringify(own),
      origin: 'engine',
      state: takesOver ? 'in-force' : 'replaced',
      based_on: null,
      in_force_at: takesOver ? now() : null,
      decided_by: null,
      decided_at: null,
    })
    await record(tx, exchange, {
      act: 'matching.take-engine-weights',
      subject: ['match-weights', String(version)],
      details: { weights: own },
    })
  })
}
