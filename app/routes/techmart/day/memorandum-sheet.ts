import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { buildMemorandumSheet } from '#server/techmart/day/day'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The sheet to be signed by hand, for the two sides and the Office. */
export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const file = await answered(() => buildMemorandumSheet(person, args.params.signingId ?? ''))
  return new Response(Uint8Array.from(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="bien-ban-ghi-nho.pdf"',
      'Cache-Control': 'private, no-store',
    },
  })
}
