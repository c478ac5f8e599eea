import { actorOf } from '#app/request/actor.server'
import { refusal } from '#app/request/failure.server'
import { NotFound } from '#server/platform/errors'
import { syncVisits } from '#server/techmart/attendance/attendance'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ShownAnswer } from './scan-answers'
import { answerDevice } from './scan-batch.server'

/** Badges scanned at a stand, also hours ago and also sent before; a name comes back only with consent. */
export function action(args: ActionFunctionArgs) {
  return answerDevice(args.request, actorOf(args), async (person, batch) => {
    const answers = await syncVisits(person, args.params.fairId ?? '', batch)
    return answers.map(
      ({ id, outcome, reason, name }): ShownAnswer => ({
        id,
        outcome,
        reason,
        name: name ?? '',
        organisation: '',
        kind: '',
        enteredAt: '',
      }),
    )
  })
}

export function loader() {
  throw refusal(new NotFound())
}
