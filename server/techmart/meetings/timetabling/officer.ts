import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'
import { mayRunFairs } from '../../techmart.policy'

/** The officer who acts. Throws Forbidden for everybody else. */
export function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}
