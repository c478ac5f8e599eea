import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { orderScoring } from '../../scoring/scoring'
import { maySteer } from '../learning.policy'
import type { Learned } from '../learner/learn'
import { fitsEngine } from './weights.first'
import {
  type VersionRow,
  accountNames,
  addAllPending,
  countWaiting,
  findLastLearning,
  listVersions,
  lockVersions,
  updateVersion,
} from './weights.queries'
import type { Decline, PutInForce } from './weights.schema'
import { type WeightsState, afterAct } from './weights.states'

declare module '#server/platform/events' {
  interface Events {
    /** Other weights are in force: every process scores by them, and every record is scored again. */
    'matching.weights-changed': { version: number }
    'matching.weights-proposed': { version: number }
    'matching.weights-declined': { version: number }
  }
}

function officer(actor: Actor): Person {
  if (!maySteer(actor) || actor.accountId === null) throw new Forbidden()
  return { ...actor, accountId: actor.accountId }
}

/**
 * Puts a proposed version in force, or an old one again, in the place of the one that the officer saw there. Every published
 * record is scored anew. Throws WrongState where another has been put in force meanwhile, or the engine has other criteria.
 */
export async function putInForce(actor: Actor, { version, over, note }: PutInForce): Promise<void> {
  const person = officer(actor)
  await transact(async (tx) => {
    const rows = await lockVersions(tx)
    const chosen = rows.find((row) => row.version === version)
    const inForce = rows.find(({ state }) => state === 'in-force')
    if (!chosen) throw new NotFound()
    // The same form sent twice.
    if (chosen === inForce && chosen.decided_by === person.accountId) return
    const next = afterAct(chosen.state, 'put-in-force')
    if (!next || inForce?.version !== over) throw new WrongState('learning:problems.decided-meanwhile')
    if (!fitsEngine(chosen.weights)) throw new WrongState('learning:problems.other-criteria')
    await updateVersion(tx, inForce.version, { state: afterAct(inForce.state, 'replace') ?? inForce.state })
    const moment = now()
    await updateVersion(tx, version, { state: next, in_force_at: moment, decided_at: moment, decided_by: person.accountId, note })
    const proposed = rows.find(({ state }) => state === 'proposed')
    // A proposal beside it was measured against what is no longer in force.
    if (proposed && proposed !== chosen) await updateVersion(tx, proposed.version, { state: afterAct('proposed', 'lapse') ?? 'lapsed' })
    await record(tx, person, {
      act: 'matching.put-weights-in-force',
      subject: ['match-weights', String(version)],
      details: { version, over, weights: chosen.weights, was: inForce.weights, ...(note && { note }) },
    })
    await publish(tx, 'matching.weights-changed', { version })
    await addAllPending(tx)
    await orderScoring(tx)
  })
}

/** Declines a proposal, with the reason why. Throws WrongState where it has been decided. */
export async function declineWeights(actor: Actor, { version, note }: Decline): Promise<void> {
  const person = officer(actor)
  await transact(async (tx) => {
    const chosen = (await lockVersions(tx)).find((row) => row.version === version)
    if (!chosen) throw new NotFound()
    const next = afterAct(chosen.state, 'decline')
    if (!next) throw new WrongState('learning:problems.decided-meanwhile')
    await updateVersion(tx, version, { state: next, decided_at: now(), decided_by: person.accountId, note })
    await record(tx, person, { act: 'matching.decline-weights', subject: ['match-weights', String(version)], details: { version, note } })
    await publish(tx, 'matching.weights-declined', { version })
  })
}

export interface WeightsVersion {
  version: number
  weights: Record<string, number>
  origin: 'engine' | 'learned'
  state: WeightsState
  madeAt: string
  inForceAt: string | null
  decidedBy: string | null
  decidedAt: string | null
  note: string
  basedOn: number | null
  /** What a learned version rests on. */
  evidence: Extract<Learned, { outcome: 'proposed' | 'no-gain' }> | null
  can: { putInForce: boolean; decline: boolean }
}

export interface WeightsPage {
  inForce: WeightsVersion | null
  proposed: WeightsVersion | null
  versions: WeightsVersion[]
  last: { ranAt: string; learned: Learned } | null
  /** Records that are still to be scored with the weights in force. */
  waiting: number
}

/** Every version with its record, the open proposal with its figures, and what the last night found. Throws Forbidden for all but the Office. */
export async function getWeights(actor: Actor): Promise<WeightsPage> {
  officer(actor)
  const [rows, last, waiting] = await Promise.all([listVersions(db()), findLastLearning(db()), countWaiting(db())])
  const deciders = [...new Set(rows.flatMap(({ decided_by }) => decided_by ?? []))]
  const names = new Map((await accountNames(db(), deciders)).map(({ id, name }) => [id, name]))
  const versions = rows.map((row) => versionOf(row, names))
  return {
    inForce: versions.find(({ state }) => state === 'in-force') ?? null,
    proposed: versions.find(({ state }) => state === 'proposed') ?? null,
    versions,
    last: last ? { ranAt: last.ran_at.toISOString(), learned: last.details as unknown as Learned } : null,
    waiting,
  }
}

function versionOf(row: VersionRow, names: ReadonlyMap<string, string>): WeightsVersion {
  const { version, weights, origin, state, evidence } = row
  return {
    version,
    weights,
    origin,
    state,
    madeAt: row.made_at.toISOString(),
    inForceAt: row.in_force_at?.toISOString() ?? null,
    decidedBy: row.decided_by ? (names.get(row.decided_by) ?? null) : null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    note: row.note,
    basedOn: row.based_on,
    evidence: origin === 'learned' && 'replayed' in evidence ? (evidence as unknown as WeightsVersion['evidence']) : null,
    can: {
      putInForce: afterAct(state, 'put-in-force') !== undefined && fitsEngine(weights),
      decline: afterAct(state, 'decline') !== undefined,
    },
  }
}
