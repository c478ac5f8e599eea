import type { StripeEvent } from '#server/fakes/stripe/objects'
import { startStripeStandIn } from '#server/fakes/stripe/stripe'
import { deliverWebhooks, signed } from '#server/fakes/stripe/webhooks'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { afterAll, beforeAll } from 'vitest'
import { buildInvoice } from '../payments.fixtures'
import { payByCard } from './checkout'
import { type Heard, hearCardService } from './webhooks'

/** The stand-in answers during the tests of a file; its webhooks go nowhere but where a test takes them. */
export function withCardService(): void {
  let stop = () => {}
  beforeAll(() => {
    stop = startStripeStandIn()
    deliverWebhooks(undefined)
  })
  afterAll(() => stop())
}

/** Hands an event over as the service would: raw and signed. */
export function hear(event: StripeEvent, options: { secret?: string; at?: number } = {}): Promise<Heard> {
  const body = JSON.stringify(event)
  return hearCardService(body, signed(body, options))
}

/** An invoice with a card page open for it. */
export async function buildCardPage(options: { amount?: number; member?: Member } = {}) {
  const member = options.member ?? (await buildMember())
  const { invoice } = await buildInvoice({ member, amount: options.amount ?? 2_500_000 })
  const paymentId = newId()
  await payByCard(member, { id: paymentId, invoiceId: invoice.id })
  return { invoice, member, paymentId, sessionId: await sessionOf(paymentId) }
}

export async function sessionOf(paymentId: string): Promise<string> {
  const { session_id } = await paymentRow(paymentId)
  if (!session_id) throw new Error('no page was opened')
  return session_id
}

export function paymentRow(id: string) {
  return db().selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
