import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildProgrammeCalendar } from '#server/techmart/programme/programme'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The whole programme of a fair for calendar programs. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await answered(() => buildProgrammeCalendar(actorOf(args), args.params.fairId ?? '', args.params.sessionId))
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="techmart.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
