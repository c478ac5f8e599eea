import { buildOfficer } from '#server/identity/identity.fixtures'
import { DEFAULT_PARAMETERS } from '#server/matching/engine/engine'
import { addAllPending, insertVersion } from '#server/matching/learning/weights/weights.queries'
import { putInForce } from '#server/matching/learning/weights/weights'
import { scoreLater } from '#server/matching/matching'
import { orderScoring } from '#server/matching/scoring/scoring'
import { needContentSchema } from '#server/needs/needs.schema'
import { writeNeeds } from '#server/needs/needs'
import { needInput, sectors } from '#server/demonstration/content'
import { today } from '#server/platform/clock'
import { db, pool, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'

const LOOKED_EVERY_MS = 200

/** The number that a statement gives. */
export async function counted(text: string, values: unknown[] = []): Promise<number> {
  const { rows } = await pool().query<{ count: string }>(`select count(*) from ${text}`, values)
  return Number(rows[0]?.count ?? 0)
}

/** Waits until nothing is to be scored any more; returns the seconds that it took. */
export async function scored(): Promise<number> {
  const began = performance.now()
  while ((await counted('match_pending')) > 0 || (await counted('match_sweep')) > 0) {
    await new Promise((done) => setTimeout(done, LOOKED_EVERY_MS))
  }
  return (performance.now() - began) / 1_000
}

/** As the exchange stands once everything has been scored, all by one sweep. */
export function orderEverything(): Promise<void> {
  return transact(async (tx) => {
    await addAllPending(tx)
    await orderScoring(tx)
  })
}

/** Other weights come into force, as by an officer's hand: no score stays as it was. */
export async function changeWeights(): Promise<void> {
  const { weights } = DEFAULT_PARAMETERS
  await insertVersion(db(), {
    version: 2,
    weights: JSON.stringify({ ...weights, text: weights.text - 4, trl: weights.trl + 4 }),
    origin: 'learned',
    state: 'proposed',
    based_on: 1,
    evidence: '{}',
  })
  await putInForce(await buildOfficer(), { act: 'put-in-force', version: 2, over: 1, note: '' })
}

/** Milliseconds from the publication of a need until its suggestions stand. */
export async function timeToSuggestions(turn: number): Promise<number> {
  const asked = sectors.flatMap(({ needs }) => needs)
  const model = asked[(turn * 13) % asked.length]
  const { organisation_id: organisationId } = await db().selectFrom('need').select('organisation_id').limit(1).executeTakeFirstOrThrow()
  if (!model) throw new Error('no content')
  const input = needInput(model, today())
  const id = newId()
  const content = needContentSchema().parse({ ...input, titleVi: `${input.titleVi} – gấp ${turn}` })
  await writeNeeds(await buildOfficer(), [{ id, content }], { organisationId, publish: true })
  const began = performance.now()
  while ((await counted('match where need_id = $1', [id])) === 0) {
    if (performance.now() - began > 60_000) throw new Error('no suggestion within a minute')
    await new Promise((done) => setTimeout(done, 10))
  }
  return performance.now() - began
}

/** Scores these records by themselves, one after another, as a publication does; returns the seconds of each on average. */
export async function oneByOne(side: 'need' | 'technology', ids: string[]): Promise<number> {
  const began = performance.now()
  await transact(async (tx) => {
    for (const id of ids) await scoreLater(tx, side, id)
  })
  await scored()
  return (performance.now() - began) / 1_000 / ids.length
}
