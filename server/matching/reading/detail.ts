import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import { type PlainExplanation, inPlainWords } from '../explanation/explanation'
import { type Conflict as ConflictOfInterest, conflictOfInterest as conflictOf } from '../learning/learning.policy'
import { noteOpened } from '../learning/use/use'
import { type NeedSide, type TechnologySide, needSides, technologySides } from '../matching.parties'
import { type Party, decides, partyOf } from '../matching.policy'
import { findMatch } from '../matching.queries'
import { type MatchState, after } from '../matching.states'

export interface MatchDetail {
  id: string
  score: number
  state: MatchState
  /** For whom the reader reads. */
  party: Party
  need: NeedSide
  technology: TechnologySide
  explanation: PlainExplanation
  /** The reason is the own side's and the Office's to know. */
  dismissal: { by: Party; reason: string | null; note: string; at: string } | null
  engineVersion: string
  scoredAt: string
  /** Why this reader may not confirm the pair, whatever its state. */
  conflictOfInterest: ConflictOfInterest | null
  can: { takeUp: boolean; dismiss: boolean }
}

/** A suggestion with its explanation in the reader's language. Throws NotFound for others than the two sides and the Office. */
export async function getMatch(actor: Actor, id: string): Promise<MatchDetail> {
  const match = await findMatch(db(), id)
  const party = match && partyOf(actor, match)
  if (!match || !party) throw new NotFound()
  const need = (await needSides(actor, [match])).get(match.need_id)
  const technology = (await technologySides(actor, [match.technology_id])).get(match.technology_id)
  if (!need || !technology) throw new NotFound()
  const { dismissed_by_side: by, decided_at } = match
  const knowsWhy = party === 'office' || party === by
  const mayDecide = decides(actor, match)
  const conflictOfInterest = conflictOf(actor, match) ?? null
  noteOpened(actor, match)
  return {
    id,
    score: match.score,
    state: match.state,
    party,
    need,
    technology,
    explanation: inPlainWords(match.criteria as ExplainedCriterion[], match.conflicts as Conflict[], actor.locale, party),
    dismissal:
      by && decided_at
        ? { by, reason: knowsWhy ? match.dismiss_reason : null, note: knowsWhy ? match.dismiss_note : '', at: decided_at.toISOString() }
        : null,
    engineVersion: match.engine_version,
    scoredAt: match.scored_at.toISOString(),
    conflictOfInterest,
    can: {
      takeUp: mayDecide && !conflictOfInterest && party !== 'supplier' && after(match.state, 'take-up') !== undefined,
      dismiss: mayDecide && after(match.state, 'dismiss') !== undefined,
    },
  }
}
