import { type Actor, isPerson } from '#server/platform/actor'

interface Parties {
  need_organisation_id: string
  supplier_organisation_id: string
}

/** Members of the Office decide which weights are in force, and read how good the suggestions are. */
export function maySteer(actor: Actor): boolean {
  return isPerson(actor) && actor.office
}

export type Conflict = 'both-sides' | 'office'

/**
 * Why the person may not confirm that these two come together: they belong to both, or sit in the Office and belong to one.
 * Undefined where nothing stands against it.
 */
export function conflictOfInterest(actor: Pick<Actor, 'memberships' | 'office'>, match: Parties): Conflict | undefined {
  const belongs = (id: string) => actor.memberships.some((membership) => membership.id === id)
  const [enterprise, supplier] = [belongs(match.need_organisation_id), belongs(match.supplier_organisation_id)]
  if (enterprise && supplier) return 'both-sides'
  return actor.office && (enterprise || supplier) ? 'office' : undefined
}
