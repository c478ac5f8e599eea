import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildShortlistWorkbook } from '#server/matching/shortlists/shortlists'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** A locked shortlist as a file for spreadsheet programs. */
export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.shortlistId ?? ''
  const body = await answered(() => buildShortlistWorkbook(person, id))
  return new Response(body, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="danh-sach-rut-gon_${id}.xlsx"`,
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'private, no-store',
    },
  })
}
