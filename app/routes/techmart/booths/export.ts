import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { exportBooths } from '#server/techmart/booths/booths'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The booths of a hall as a file for a spreadsheet, which can be imported again. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { name, csv } = await answered(() => exportBooths(person, args.params.hallId ?? ''))
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
