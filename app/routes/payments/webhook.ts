import { hearCardService } from '#server/payments/payments'
import type { ActionFunctionArgs } from '@remix-run/node'

/** More than any webhook of the card service holds. */
const mostBytes = 512 * 1024

/** The card service tells of payments here: signed, over the raw body. It tells again whatever is not answered with 200. */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== 'POST' || Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return new Response(null, { status: 400 })
  const outcome = await hearCardService(await textOf(request), request.headers.get('stripe-signature'))
  return new Response(outcome === 'forged' ? 'signature refused' : outcome, { status: outcome === 'forged' ? 400 : 200 })
}

/** Visits by a browser find nothing here. */
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** The body up to the limit; what is cut off there no longer fits its signature. */
async function textOf(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value && size <= mostBytes; part = await reader?.read()) {
    parts.push(part.value)
    size += part.value.length
  }
  return Buffer.concat(parts).toString('utf8')
}
