import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildTicketCalendar } from '#server/techmart/attendance/attendance'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { tokenIn, unseen } from '#app/request/unseen'

/** The days of the fair for one's own calendar program. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await answered(() => buildTicketCalendar(actorOf(args), tokenIn(args.request)))
  return new Response(file, {
    headers: { ...unseen, 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="techmart.ics"' },
  })
}
