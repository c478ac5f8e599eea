import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { today } from '#server/platform/clock'
import { buildBadges } from '#server/techmart/attendance/attendance'
import { layoutIn, ticketFilterIn } from '#server/techmart/attendance/tickets/tickets.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** Badges of a fair to be printed: all, those of a filter, or one. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const layout = layoutIn(searchParams)
  const ticketId = searchParams.get('ticket') ?? undefined
  const filter = { ...ticketFilterIn(searchParams, today()), ...(ticketId && { ticketId }) }
  const file = await answered(() => buildBadges(person, args.params.fairId ?? '', layout, filter))
  return new Response(Uint8Array.from(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="the-${layout}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
