import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { today } from '#server/platform/clock'
import { buildWorkbook } from '#server/reports/reports'
import { periodIn } from '#server/reports/reports.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The report of a period as a file for spreadsheet programs. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const period = periodIn(new URL(args.request.url).searchParams, today())
  const { size, body } = await answered(() => buildWorkbook(person, period))
  return new Response(body, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="bao-cao_${period.from}_${period.to}.xlsx"`,
      'Content-Length': String(size),
      'Cache-Control': 'private, no-store',
    },
  })
}
