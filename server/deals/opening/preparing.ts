import { conflictOfInterest } from '#server/matching/matching'
import { type Actor, isPerson, writesFor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { findNeeded, findOffered, findOrganisationName, findSuggestion, listOwnNeedsToOffer, listRoomsFor } from '../deals.queries'

interface Titled {
  id: string
  vi: string
  en: string
}

export interface Preparation {
  /** The id of the deal to be: the form carries it, so that sending twice opens one. */
  id: string
  side: 'supplier' | 'enterprise'
  technology: Titled
  supplier: { vi: string; en: string }
  matchId: string | null
  /** Own published needs that an enterprise may name; the one need that a supplier answers. */
  needs: (Titled & { anonymous: boolean })[]
  needId: string | null
  /** Rooms that the two already have about this technology, by need. */
  rooms: { id: string; needId: string | null }[]
  /** The person has a hand in both sides: they may open nothing here, and are told so. */
  conflictOfInterest: boolean
  can: { open: boolean }
}

/**
 * What a person needs to ask for a deal on a technology: for another's, their own needs to choose from; for one's own, the
 * need that it answers, of which an anonymous one tells no more than its title. Throws NotFound where it is not published.
 */
export async function prepareDeal(
  actor: Actor,
  technologyId: string,
  asked: { needId?: string; matchId?: string } = {},
): Promise<Preparation> {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  const { organisation } = actor
  const technology = await findOffered(db(), technologyId)
  if (!technology || technology.state === 'draft') throw new NotFound()
  if (technology.state !== 'published') throw new WrongState('deals:problems.technology-not-published')
  const suggestion = asked.matchId ? await findSuggestion(db(), asked.matchId) : undefined
  const ofThese =
    suggestion?.technology_id === technologyId &&
    [suggestion.need_organisation_id, suggestion.supplier_organisation_id].includes(organisation.id)
  const matchId = suggestion && ofThese ? suggestion.id : null
  const needId = (matchId === null ? asked.needId : suggestion?.need_id) ?? null
  const owns = technology.organisation_id === organisation.id
  const supplier = await findOrganisationName(db(), technology.organisation_id)
  const needs = owns ? await needToAnswer(needId) : await listOwnNeedsToOffer(db(), organisation.id)
  const rooms = await listRoomsFor(db(), technologyId, owns ? { needId: needId ?? '' } : { enterpriseId: organisation.id })
  const enterpriseId = owns ? needs[0]?.organisation_id : organisation.id
  const conflict = conflictOfInterest(actor, {
    supplier_organisation_id: technology.organisation_id,
    need_organisation_id: enterpriseId ?? organisation.id,
  })
  return {
    id: newId(),
    side: owns ? 'supplier' : 'enterprise',
    technology: { id: technology.id, vi: technology.title_vi, en: technology.title_en },
    supplier,
    matchId,
    needs: needs.map(({ id, title_vi, title_en, anonymous }) => ({ id, vi: title_vi, en: title_en, anonymous })),
    needId: needs.some(({ id }) => id === needId) ? needId : null,
    rooms,
    // One's own technology is offered for a need; without one there is nobody to ask.
    conflictOfInterest: conflict !== undefined,
    can: { open: conflict === undefined && writesFor(actor, organisation.id) && (!owns || needs.length > 0) },
  }
}

async function needToAnswer(needId: string | null) {
  if (needId === null) return []
  const need = await findNeeded(db(), needId)
  if (need?.state !== 'published') throw new NotFound()
  return [need]
}

export type Brokering = Awaited<ReturnType<typeof prepareBrokering>>

/** Titles and names of what an officer has chosen to bring together; what is not published is left out. */
export async function prepareBrokering(
  actor: Actor,
  asked: { technologyId?: string; needId?: string; matchId?: string; enterpriseId?: string },
) {
  if (!isPerson(actor) || !actor.office) throw new Forbidden()
  const suggestion = asked.matchId ? await findSuggestion(db(), asked.matchId) : undefined
  const technologyId = suggestion?.technology_id ?? asked.technologyId
  const needId = suggestion?.need_id ?? asked.needId
  const technology = technologyId ? await findOffered(db(), technologyId) : undefined
  const need = needId ? await findNeeded(db(), needId) : undefined
  const enterpriseId = need ? need.organisation_id : asked.enterpriseId
  const enterprise = enterpriseId ? await findOrganisationName(db(), enterpriseId).catch(() => null) : null
  return {
    id: newId(),
    matchId: suggestion?.id ?? null,
    technology: technology?.state === 'published' ? { id: technology.id, vi: technology.title_vi, en: technology.title_en } : null,
    need: need?.state === 'published' ? { id: need.id, vi: need.title_vi, en: need.title_en, anonymous: need.anonymous } : null,
    enterprise: enterprise && enterpriseId ? { id: enterpriseId, ...enterprise } : null,
    /** The officer belongs to one of the two: somebody else of the Office is to bring them together. */
    conflictOfInterest: [technology?.organisation_id, enterpriseId].some((id) => actor.memberships.some((own) => own.id === id)),
  }
}
