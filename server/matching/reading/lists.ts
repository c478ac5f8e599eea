import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { standing } from '#server/platform/standing-answers'
import type { Conflict, CriterionKey, ExplainedCriterion } from '../engine/engine'
import { inPlainWords, reasonsOf } from '../explanation/explanation'
import { type PlacedRow, listPlaced } from '../learning/exposure/exposure'
import { noteShown } from '../learning/use/use'
import { type NeedSide, type TechnologySide, needSides, ownNeed, ownTechnology, technologySides } from '../matching.parties'
import { partyOf } from '../matching.policy'
import {
  COUNTED,
  type MatchFilter,
  type MatchRow,
  type StateCounts,
  countByState,
  countMatches,
  countOwn,
  countSuggested,
  listMatchesByIds,
} from '../matching.queries'
import { type MatchListQuery, type OfficeListQuery, bands } from '../matching.schema'
import type { MatchState } from '../matching.states'
import { countAndWeightsOf, listWeighed } from '../refinement/refinement.queries'
import { type Placed, inOrderOf } from '../refinement/refinement.schema'

/** Suggestions on a page of any list. */
export const PAGE = 20

export interface MatchLine {
  id: string
  score: number
  state: MatchState
  need: NeedSide
  technology: TechnologySide
  /** The strongest words that both have, as the reader's own side writes them. */
  words: string[]
  /** What else speaks for it, in sentences said to the reader's side. */
  reasons: string[]
  conflicts: Exclude<CriterionKey, 'text'>[]
  /** What would have to change for a conflict to be gone. */
  change: string | null
  createdAt: string
  /** By the weights that the need's people saved: their figure, and the place by the exchange's own score. */
  refined?: { figure: number; before: number }
  /** A new supplier's, moved up to this place; its score is what it is. */
  promoted: boolean
}

export interface MatchList {
  matches: MatchLine[]
  total: number
  /** Counting stopped here: there are more. */
  more: boolean
  page: number
  pages: number
}

interface Known {
  need?: NeedSide
  technology?: TechnologySide
}

async function listed(
  actor: Actor,
  filter: MatchFilter,
  asked: { page: number; total: number; order?: Placed[] },
  known: Known = {},
): Promise<MatchList> {
  const { page, total, order } = asked
  const offset = (page - 1) * PAGE
  const refined = order?.slice(offset, offset + PAGE)
  const placed = refined
    ? (await inGivenOrder(refined, filter)).map((match, index) => ({ match, place: offset + index + 1, promoted: false }))
    : await listPlaced(actor, filter, { offset, limit: PAGE })
  noteListed(actor, filter, placed)
  const rows = placed.map(({ match }) => match)
  const needs = known.need ? new Map([[known.need.id, known.need]]) : await needSides(actor, rows)
  const technologies = known.technology
    ? new Map([[known.technology.id, known.technology]])
    : await technologySides(
        actor,
        rows.map((row) => row.technology_id),
      )
  const matches = placed.flatMap(({ match: row, promoted }) => {
    const need = needs.get(row.need_id)
    const technology = technologies.get(row.technology_id)
    if (!need || !technology) return []
    const place = refined?.find(({ id }) => id === row.id)
    return [
      { ...lineOf(actor, row, need, technology), promoted, ...(place && { refined: { figure: place.figure, before: place.before } }) },
    ]
  })
  return { matches, total, more: total >= COUNTED, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

async function inGivenOrder(placed: Placed[], filter: MatchFilter): Promise<MatchRow[]> {
  const ids = placed.map(({ id }) => id)
  const rows = new Map((await listMatchesByIds(db(), ids, filter)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** What stands open in the lists of the two sides is use; the Office's lists and what is decided are not. */
function noteListed(actor: Actor, filter: MatchFilter, rows: PlacedRow[]): void {
  if (filter.state !== 'suggested') return
  const { needId, technologyId, needOrganisationId, supplierOrganisationId } = filter
  if (needId) noteShown(actor, { list: 'need', listId: needId, rows })
  else if (technologyId) noteShown(actor, { list: 'technology', listId: technologyId, rows })
  else if (needOrganisationId) noteShown(actor, { list: 'needs', listId: needOrganisationId, rows })
  else if (supplierOrganisationId) noteShown(actor, { list: 'technologies', listId: supplierOrganisationId, rows })
}

/** A line shows the beginning of what the record says; the whole is a press away. */
const beginning = <Record extends { text: string }>(record: Record): Record =>
  record.text.length <= 160 ? record : { ...record, text: `${record.text.slice(0, 160).replace(/[\s.,;:…–-]+[^\s]*$/, '')}…` }

function lineOf(actor: Actor, row: MatchRow, need: NeedSide, technology: TechnologySide): Omit<MatchLine, 'promoted'> {
  const party = partyOf(actor, row) ?? 'office'
  const conflicts = row.conflicts as Conflict[]
  const explanation = inPlainWords(row.criteria as ExplainedCriterion[], conflicts, actor.locale, party)
  return {
    id: row.id,
    score: row.score,
    state: row.state,
    need: beginning(need),
    technology: beginning(technology),
    words: explanation.words.slice(0, 4).map((words) => words[party === 'supplier' ? 'offer' : 'need']),
    reasons: reasonsOf(explanation),
    conflicts: conflicts.map(({ key }) => key),
    change: conflicts.length > 0 ? (explanation.changes[0] ?? null) : null,
    createdAt: row.created_at.toISOString(),
  }
}

export interface RecordMatches extends MatchList {
  record: { id: string; titleVi: string; titleEn: string; published: boolean }
  state: MatchState
  counts: StateCounts
  /** Stands in the order of the need's own weights. */
  refined: boolean
}

/** Technologies suggested for a need, best first. Throws NotFound for all but its own people and the Office. */
export async function listMatchesOfNeed(actor: Actor, needId: string, { state, page }: MatchListQuery): Promise<RecordMatches> {
  const need = await ownNeed(actor, needId)
  const { counts, weights } = await countAndWeightsOf(db(), needId)
  // The Office reads the exchange's own order, the need's people the one that they saved.
  const saved = actor.office ? undefined : weights
  const order = saved && inOrderOf(await listWeighed(db(), needId, state), saved)
  const list = await listed(actor, { needId, state }, { page, total: counts[state] ?? 0, order }, { need })
  return { ...list, record: headOf(need), state, counts, refined: saved !== undefined }
}

/** Needs suggested for a technology, best first. Throws NotFound for all but its own people and the Office. */
export async function listMatchesOfTechnology(actor: Actor, technologyId: string, { state, page }: MatchListQuery): Promise<RecordMatches> {
  const technology = await ownTechnology(actor, technologyId)
  const counts = await countByState(db(), { technologyId })
  const list = await listed(actor, { technologyId, state }, { page, total: counts[state] ?? 0 }, { technology })
  return { ...list, record: headOf(technology), state, counts, refined: false }
}

const headOf = ({ id, titleVi, titleEn, published }: NeedSide | TechnologySide) => ({ id, titleVi, titleEn, published })

export interface OwnMatches extends MatchList {
  side: 'needs' | 'technologies'
  state: MatchState
  counts: Record<'needs' | 'technologies', StateCounts>
}

/** How many suggestions wait for an answer of the organisation acted for: the counts of its two lists. */
export async function countSuggestions({ organisation }: Actor): Promise<Record<'needs' | 'technologies', number>> {
  if (!organisation) throw new Forbidden()
  const { id } = organisation
  return standing([`organisation:${id}`], `suggestions ${id}`, () => countSuggested(db(), id))
}

/** Suggestions for all needs or all technologies of the organisation acted for, best first. Throws Forbidden where there is none. */
export async function listMatches(actor: Actor, { side, state, page }: MatchListQuery): Promise<OwnMatches> {
  const { organisation } = actor
  if (!organisation) throw new Forbidden()
  const counts = await countOwn(db(), organisation.id)
  // Who asks for neither is shown the side on which something waits.
  const shown = side ?? (counts.needs.suggested || !counts.technologies.suggested ? 'needs' : 'technologies')
  const filter: MatchFilter = shown === 'needs' ? { needOrganisationId: organisation.id } : { supplierOrganisationId: organisation.id }
  return { ...(await listed(actor, { ...filter, state }, { page, total: counts[shown][state] ?? 0 })), side: shown, state, counts }
}

/** Every suggestion, for the Office. Throws Forbidden for everybody else. */
export async function listMatchesForOffice(actor: Actor, { state = 'suggested', band, field, page }: OfficeListQuery): Promise<MatchList> {
  if (!actor.office) throw new Forbidden()
  const filter: MatchFilter = { state, field, ...(band && { score: bands[band] }) }
  return listed(actor, filter, { page, total: await countMatches(db(), filter) })
}
