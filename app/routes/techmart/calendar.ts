import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildCalendar } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The agenda of the reader's organisation at a fair, for their own calendar program. */
export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const file = await answered(() => buildCalendar(person, args.params.fairId ?? ''))
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="techmart.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
