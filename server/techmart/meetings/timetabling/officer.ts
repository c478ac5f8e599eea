import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'
import { isPartial, mayRunFairs } from '../../techmart.policy'

/** The officer who acts. Throws Forbidden for everybody else. */
export function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

/** Nobody arranges for an organisation of their own, in whatever number at once. Throws Forbidden. */
export function impartial(actor: Actor, pairs: readonly (readonly [string, string])[]): void {
  const own = pairs.some(([one, other]) => isPartial(actor, { supplier_organisation_id: one, enterprise_organisation_id: other }))
  if (own) throw new Forbidden('learning:problems.conflict-of-interest')
}
