import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildOwnBadge } from '#server/techmart/attendance/attendance'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { tokenIn, unseen } from '#app/request/unseen'

/** The badge of one's own ticket. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await answered(() => buildOwnBadge(actorOf(args), tokenIn(args.request)))
  return new Response(Uint8Array.from(file), {
    headers: { ...unseen, 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="the-tham-du.pdf"' },
  })
}
