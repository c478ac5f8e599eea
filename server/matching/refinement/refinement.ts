import { record } from '#server/audit/audit'
import { type Actor, type Person, writesFor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { getPublishedNeed } from '#server/needs/needs'
import { DEFAULT_PARAMETERS } from '../engine/parameters'
import { ownNeed, technologySides } from '../matching.parties'
import { findRefinement, listWeighed } from './refinement.queries'
import { type Placed, type Weighed, type Weights, inOrderOf, normalised } from './refinement.schema'

/** The criteria that can be weighed, in the order in which they are shown. */
export const weighedCriteria: readonly string[] = Object.keys(DEFAULT_PARAMETERS.weights)

/** Suggestions shown in a changed order: more than anybody compares by hand. */
const SHOWN = 30

export interface RefinedLine extends Placed {
  titleVi: string
  titleEn: string
  organisation: { nameVi: string; nameEn: string }
  criteria: Weighed['criteria']
}

export interface Refinement {
  record: { id: string; titleVi: string; titleEn: string }
  /** The exchange's own weights, and those that the order below is made with; both make 100. */
  exchange: Weights
  weights: Weights
  saved: { weights: Weights; at: string; by: string } | null
  lines: RefinedLine[]
  can: { save: boolean }
}

/**
 * The suggestions of a need by weights of the reader's own: those given, else those saved, else the exchange's. The exchange's
 * scores stay as they are. Throws NotFound for all but the need's people and the Office.
 */
export async function refineMatches(actor: Actor, needId: string, given?: Weights): Promise<Refinement> {
  const need = await ownNeed(actor, needId)
  const saved = await findRefinement(db(), needId)
  const weighed = await listWeighed(db(), needId, 'suggested')
  const exchange = exchangeWeights(weighed)
  const weights = normalised(inShownOrder(given ?? saved?.weights ?? exchange))
  // All that stand among the first by either order: who fell from the third place is still to be seen.
  const placed = inOrderOf(weighed, weights).filter(({ before, after }) => before <= SHOWN || after <= SHOWN)
  const byId = new Map(weighed.map((one) => [one.id, one]))
  const technologies = await technologySides(
    actor,
    placed.flatMap(({ id }) => byId.get(id)?.technologyId ?? []),
  )
  const lines = placed.flatMap((place): RefinedLine[] => {
    const one = byId.get(place.id)
    const technology = one && technologies.get(one.technologyId)
    if (!one || !technology) return []
    const { titleVi, titleEn, organisation } = technology
    return [
      { ...place, titleVi, titleEn, organisation: { nameVi: organisation.nameVi, nameEn: organisation.nameEn }, criteria: one.criteria },
    ]
  })
  return {
    record: { id: need.id, titleVi: need.titleVi, titleEn: need.titleEn },
    exchange,
    weights,
    saved: saved ? { weights: saved.weights, at: saved.savedAt.toISOString(), by: saved.savedBy } : null,
    lines,
    can: { save: need.organisation !== null && writesFor(actor, need.organisation.id) },
  }
}

/** The database keeps no order of keys, and a criterion that came later weighs nothing yet. */
function inShownOrder(weights: Weights): Weights {
  return Object.fromEntries(weighedCriteria.map((key) => [key, weights[key] ?? 0]))
}

/** The weights that the need's scores were made with, as whole numbers that make 100. */
function exchangeWeights([best]: readonly Weighed[]): Weights {
  const known = new Map(best?.criteria.map(({ key, weight }) => [key, weight]))
  return normalised(Object.fromEntries(Object.entries(DEFAULT_PARAMETERS.weights).map(([key, weight]) => [key, known.get(key) ?? weight])))
}

/** Keeps the weights for this need: its list stands in their order from now on. Throws Forbidden for viewers and the Office. */
export async function saveRefinement(person: Person, needId: string, given: Weights): Promise<void> {
  await mayRefine(person, needId)
  const weights = normalised(inShownOrder(given))
  const saved = { weights: JSON.stringify(weights), saved_by: person.accountId, saved_at: now() }
  await transact(async (tx) => {
    await tx
      .insertInto('match_refinement')
      .values({ need_id: needId, ...saved })
      .onConflict((conflict) => conflict.column('need_id').doUpdateSet(saved))
      .execute()
    await record(tx, person, { act: 'matching.refine', subject: ['need', needId], details: { weights } })
  })
}

/** Goes back to the exchange's order. Throws WrongState where nothing was saved. */
export async function removeRefinement(person: Person, needId: string): Promise<void> {
  await mayRefine(person, needId)
  await transact(async (tx) => {
    const removed = await tx.deleteFrom('match_refinement').where('need_id', '=', needId).executeTakeFirst()
    if (removed.numDeletedRows === 0n) throw new WrongState()
    await record(tx, person, { act: 'matching.unrefine', subject: ['need', needId] })
  })
}

async function mayRefine(actor: Actor, needId: string): Promise<void> {
  const { organisation } = await getPublishedNeed(actor, needId)
  if (!organisation || !(actor.office || actor.organisation?.id === organisation.id)) throw new NotFound()
  if (!writesFor(actor, organisation.id)) throw new Forbidden()
}
