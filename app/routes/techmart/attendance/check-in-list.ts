import { actorOf } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { Forbidden } from '#server/platform/errors'
import { doorList } from '#server/techmart/attendance/attendance'
import { isPerson } from '#server/platform/actor'
import { type LoaderFunctionArgs, json } from '@remix-run/node'

/** What a device at the door holds while it has no line. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  if (!isPerson(actor)) throw refusal(new Forbidden())
  const tickets = await answered(() => doorList(actor, args.params.fairId ?? ''))
  return json({ tickets }, { headers: { 'Cache-Control': 'private, no-store' } })
}
