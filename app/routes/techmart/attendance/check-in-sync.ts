import { actorOf } from '#app/request/actor.server'
import { refusal } from '#app/request/failure.server'
import { NotFound } from '#server/platform/errors'
import { syncScans } from '#server/techmart/attendance/attendance'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ShownAnswer } from './scan-answers'
import { answerDevice } from './scan-batch.server'

/** Scans of the door from a device, also hours old and also sent before. */
export function action(args: ActionFunctionArgs) {
  return answerDevice(args.request, actorOf(args), async (person, batch) => {
    const answers = await syncScans(person, args.params.fairId ?? '', batch)
    return answers.map(
      ({ id, outcome, reason, ticket, enteredAt }): ShownAnswer => ({
        id,
        outcome,
        reason,
        name: ticket?.name ?? '',
        organisation: ticket?.organisation ?? '',
        kind: ticket?.kind ?? '',
        enteredAt: enteredAt ?? '',
      }),
    )
  })
}

export function loader() {
  throw refusal(new NotFound())
}
