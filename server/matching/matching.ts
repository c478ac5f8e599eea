import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { conflictOfInterest } from './learning/learning.policy'
import { noteDecision } from './learning/use/use'
import { type Party, decides, partyOf } from './matching.policy'
import { type MatchRow, lockMatch } from './matching.queries'
import type { Dismissal } from './matching.schema'
import { type MatchAct, type MatchState, after } from './matching.states'

export { type AlikeRecord, NEARLY_THE_SAME, OF_A_KIND, findAlike } from './likeness/likeness'
export { type SupplierRecord, noteSupplierRecord } from './earlier-transfers/earlier-transfers'
export { type Comparison, compareMatches } from './comparison/comparison'
export { sayReasons } from './explanation/pair-reasons'
export { type Led, noteLed } from './learning/use/use'
export { learnFromUse } from './learning/nightly/nightly'
export { conflictOfInterest } from './learning/learning.policy'
export { getMatch, type MatchDetail } from './reading/detail'
export {
  countSuggestions,
  listMatches,
  listMatchesForOffice,
  listMatchesOfNeed,
  listMatchesOfTechnology,
  type MatchLine,
  type MatchList,
  type OwnMatches,
  type RecordMatches,
} from './reading/lists'
export { recompute, type Recomputed } from './reading/recompute'
export { type Refinement, refineMatches, removeRefinement, saveRefinement, weighedCriteria } from './refinement/refinement'
export { retireMatches, scoreLater, scorePending } from './scoring/scoring'
export { type NeedResult, type SearchPage, type TechnologyResult, searchNeeds, searchTechnologies } from './search/search'

declare module '#server/platform/events' {
  interface Events {
    'matching.taken-up': { matchId: string; organisationIds: string[] }
    'matching.dismissed': { matchId: string; organisationIds: string[] }
  }
}

export interface TakenUp {
  needId: string
  technologyId: string
  needOrganisationId: string
  supplierOrganisationId: string
}

/**
 * Marks the suggestion as taken up by the talk that begins in the same transaction, and says which records it joins; taken
 * up before, it stays so. Throws NotFound for others than the two sides and the Office, WrongState where it was dismissed
 * or a side is no longer published, Forbidden for people with a hand in both sides.
 */
export async function markTakenUp(tx: Tx, actor: Actor, matchId: string): Promise<TakenUp> {
  const { match, party } = await lockForDecision(tx, actor, matchId)
  if (conflictOfInterest(actor, match)) throw new Forbidden('learning:problems.conflict-of-interest')
  const state = moved(match, 'take-up')
  const organisationIds = [match.need_organisation_id, match.supplier_organisation_id]
  if (match.state !== state) {
    await tx.updateTable('match').set({ state, decided_by: actor.accountId, decided_at: now() }).where('id', '=', matchId).execute()
    await record(tx, actor, { act: 'matching.take-up', subject: ['match', matchId], details: { by: party, score: match.score } })
    await noteDecision(tx, actor, { matchId, act: 'taken-up', side: party })
    await publish(tx, 'matching.taken-up', { matchId, organisationIds })
  }
  return {
    needId: match.need_id,
    technologyId: match.technology_id,
    needOrganisationId: match.need_organisation_id,
    supplierOrganisationId: match.supplier_organisation_id,
  }
}

/**
 * Takes the suggestion off both sides' lists, with a reason; a new publication does not bring it back. Throws NotFound for
 * others than the two sides and the Office, Forbidden for viewers, WrongState where it was decided before.
 */
export async function dismissMatch(actor: Actor, matchId: string, { reason, note }: Dismissal): Promise<void> {
  await transact(async (tx) => {
    const { match, party } = await lockForDecision(tx, actor, matchId)
    const state = moved(match, 'dismiss')
    const decision = {
      dismiss_reason: reason,
      dismiss_note: note,
      dismissed_by_side: party,
      decided_by: actor.accountId,
      decided_at: now(),
    }
    await tx
      .updateTable('match')
      .set({ state, untold: null, ...decision })
      .where('id', '=', matchId)
      .execute()
    await record(tx, actor, { act: 'matching.dismiss', subject: ['match', matchId], details: { by: party, reason, score: match.score } })
    await noteDecision(tx, actor, { matchId, act: 'dismissed', side: party, reason })
    await publish(tx, 'matching.dismissed', { matchId, organisationIds: [match.need_organisation_id, match.supplier_organisation_id] })
  })
}

async function lockForDecision(tx: Tx, actor: Actor, id: string): Promise<{ match: MatchRow; party: Party }> {
  const match = await lockMatch(tx, id)
  const party = match && partyOf(actor, match)
  if (!match || !party) throw new NotFound()
  if (!decides(actor, match)) throw new Forbidden()
  return { match, party }
}

function moved(match: MatchRow, act: MatchAct): MatchState {
  const next = after(match.state, act)
  if (!next) throw new WrongState()
  return next
}
