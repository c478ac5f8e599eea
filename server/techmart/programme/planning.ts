import { type Actor, type Person, isPerson } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { mayRunFairs } from '../techmart.policy'
import { type FairRow, lockFair } from '../techmart.queries'
import { fairStep } from '../techmart.states'

declare module '#server/platform/events' {
  interface Events {
    'techmart.programme-changed': { fairId: string; sessionId: string | null }
  }
}

export function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

/** The fair, locked, while its plan may still be changed. Throws NotFound or WrongState. */
export async function planning(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await lockFair(tx, fairId)
  if (!fair) throw new NotFound()
  if (!fairStep(fair.state, 'change')) throw new WrongState('programme:problems.fair-over')
  return fair
}

/** Whoever looks at the programme, or at the one session, looks again. */
export function changed(tx: Tx, fairId: string, sessionId: string | null): Promise<void> {
  return publish(tx, 'techmart.programme-changed', { fairId, sessionId })
}
