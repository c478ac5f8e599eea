import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { startThread } from '#server/platform/threads/threads'
import type { Learned } from '../learner/learn'
import { listShown, listUses } from '../use/use.queries'
import { insertLearning, insertVersion, lockVersions, updateVersion, weightsInForce } from '../weights/weights.queries'
import { afterAct } from '../weights/weights.states'
import type { LearningRequests } from './learning.requests'

/** Learnt from: a year of use, and of that the newest so many suggestions shown. */
const DAYS = 365
const ROWS = 120_000
/** Two sets of weights that differ by no more than this are the same proposal. */
const ALIKE = 0.5

/**
 * The night's learning: fits weights on the older lists, compares them on the later ones, and proposes them to the Office
 * where the gain is sure. Under too little it says what is missing. Whatever comes of it is kept.
 */
export async function learnFromUse(): Promise<void> {
  const day = today()
  const from = addDays(day, -DAYS)
  const [shown, uses, inForce] = await Promise.all([
    listShown(db(), { from, to: day, limit: ROWS }),
    listUses(db(), new Date(`${from}T00:00:00+07:00`)),
    weightsInForce(db()),
  ])
  const learned = await inThread({ shown, uses, inForce: inForce.weights })
  await transact(async (tx) => {
    const version = learned.outcome === 'proposed' ? await propose(tx, learned, inForce.version) : null
    await insertLearning(tx, { id: newId(), outcome: learned.outcome, details: JSON.stringify(learned), version })
  })
}

/** The fit takes seconds of one core: in a thread of its own, pages do not wait for it. */
async function inThread(input: LearningRequests['learn']['in']): Promise<Learned> {
  const thread = startThread<LearningRequests>('match-learning')
  try {
    return await thread.ask('learn', input, { timeoutMs: 600_000 })
  } finally {
    await thread.stop()
  }
}

/** A version for the Office to decide on; the number of the open one where it says the same. Null where others came in force meanwhile. */
async function propose(tx: Tx, learned: Extract<Learned, { weights: object }>, basedOn: number | null): Promise<number | null> {
  const rows = await lockVersions(tx)
  if ((rows.find(({ state }) => state === 'in-force')?.version ?? null) !== basedOn) return null
  const alike = (weights: Record<string, number>) =>
    Object.entries(learned.weights).every(([key, value]) => Math.abs(value - (weights[key] ?? 0)) <= ALIKE)
  const open = rows.find(({ state }) => state === 'proposed')
  if (open && alike(open.weights)) return open.version
  // What an officer has declined is not proposed again night after night.
  const declined = rows.find(({ state, based_on, weights }) => state === 'declined' && based_on === basedOn && alike(weights))
  if (declined) return null
  if (open) await updateVersion(tx, open.version, { state: afterAct(open.state, 'lapse') ?? open.state })
  const version = (rows[0]?.version ?? 0) + 1
  await insertVersion(tx, {
    version,
    weights: JSON.stringify(learned.weights),
    origin: 'learned',
    state: 'proposed',
    based_on: basedOn,
    evidence: JSON.stringify(learned),
    in_force_at: null,
    decided_by: null,
    decided_at: null,
  })
  const details = { version, basedOn, gain: learned.replayed.gain }
  await record(tx, exchange, { act: 'matching.propose-weights', subject: ['match-weights', String(version)], details })
  await publish(tx, 'matching.weights-proposed', { version })
  await notify(tx, { office: true }, { kind: 'learning:notices.proposed', details: { version }, path: '/office/matching/weights' })
  return version
}
