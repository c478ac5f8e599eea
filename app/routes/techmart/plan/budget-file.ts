import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildBudgetWorkbook } from '#server/techmart/budget/budget'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The budget of a fair as a file for spreadsheet programs. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const id = args.params.fairId ?? ''
  const body = await answered(() => buildBudgetWorkbook(person, id))
  return new Response(body, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="kinh-phi-techmart_${id}.xlsx"`,
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'private, no-store',
    },
  })
}
