import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildFairDocument } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The report of a fair as an administrative document. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const id = args.params.fairId ?? ''
  const body = await answered(() => buildFairDocument(person, id))
  return new Response(Uint8Array.from(body), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="bao-cao-phien_${id}.docx"`,
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'private, no-store',
    },
  })
}
