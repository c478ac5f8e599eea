import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { getVietQr } from '#server/payments/payments'
import type { LoaderFunctionArgs } from '@remix-run/node'
import QRCode from 'qrcode'

/** The VietQR code that pays what is due, drawn. */
export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const text = await answered(() => getVietQr(person, args.params.invoiceId ?? ''))
  const svg = await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, no-store' } })
}
