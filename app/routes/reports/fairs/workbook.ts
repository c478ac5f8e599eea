import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildFairWorkbook } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The report of a fair as a file for spreadsheet programs. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const id = args.params.fairId ?? ''
  const { size, body } = await answered(() => buildFairWorkbook(person, id))
  return new Response(body, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="so-lieu-phien_${id}.xlsx"`,
      'Content-Length': String(size),
      'Cache-Control': 'private, no-store',
    },
  })
}
