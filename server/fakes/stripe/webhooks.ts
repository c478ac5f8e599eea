import { createHmac } from 'node:crypto'
import { cardKeys } from '#server/payments/cards/service'
import { log } from '#server/platform/log'
import { type StripeEvent, seconds } from './objects'

export type Deliver = (body: string, signature: string) => Promise<void>

let deliver: Deliver | undefined

/** Where webhooks go. Until somebody says so, they are lost. Returns what was there before. */
export function deliverWebhooks(to: Deliver | undefined): Deliver | undefined {
  const before = deliver
  deliver = to
  return before
}

/** To the address of an exchange, over the network. */
export function overHttp(address: string): Deliver {
  return async (body, signature) => {
    const answer = await fetch(`${address}/webhooks/stripe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
      body,
    })
    if (!answer.ok) throw new Error(`the webhook was answered with ${answer.status}`)
  }
}

/** Signs as the service does: HMAC-SHA-256 over the moment and the raw body. */
export function signed(body: string, options: { secret?: string; at?: number } = {}): string {
  const { secret = cardKeys().webhookSecret, at = seconds() } = options
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}

/** Sends events one after another. One that is not taken is lost: the nightly comparison is there for that. */
export async function send(events: StripeEvent[]): Promise<void> {
  for (const event of events) {
    const body = JSON.stringify(event)
    await deliver?.(body, signed(body)).catch((error: unknown) => log.warn({ err: error, type: event.type }, 'demonstration webhook lost'))
  }
}
