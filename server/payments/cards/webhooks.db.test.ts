import { actOnPage, answerLater, decideDispute, dispute, endRefund, makeRefund } from '#server/fakes/stripe/acts'
import { type StripeEvent, eventOf } from '#server/fakes/stripe/objects'
import { signed } from '#server/fakes/stripe/webhooks'
import { db } from '#server/platform/database'
import { runAllJobs } from '#server/platform/jobs'
import { jobs } from '#server/subscriptions'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { booksIn, rowOf } from '../payments.fixtures'
import { buildCardPage, hear, paymentRow, withCardService } from './cards.fixtures'
import { hearCardService } from './webhooks'

withCardService()

const AMOUNT = 2_500_000

interface Story {
  invoiceId: string
  paymentId: string
  /** What the service tells, in the order in which it happened; the last is the event that the row is about. */
  events: StripeEvent[]
}

async function paidStory(): Promise<Story & { intentId: string; sessionId: string }> {
  const { invoice, paymentId, sessionId } = await buildCardPage()
  const { events } = await actOnPage(sessionId, 'pay')
  const [completed] = events
  if (!completed) throw new Error('nothing was told')
  const { payment_intent } = completed.data.object as { payment_intent: string }
  return { invoiceId: invoice.id, paymentId, events, intentId: payment_intent, sessionId }
}

async function slowStory(answer: 'succeeded' | 'failed'): Promise<Story> {
  const { invoice, paymentId, sessionId } = await buildCardPage()
  const { events } = await actOnPage(sessionId, 'later')
  return { invoiceId: invoice.id, paymentId, events: [...events, await answerLater(sessionId, answer)] }
}

async function refundStory(last: 'refund.created' | 'refund.updated' | 'refund.failed' | 'charge.refunded'): Promise<Story> {
  const { intentId, ...paid } = await paidStory()
  const refund = await makeRefund(db(), { intentId, amount: 1_000_000 })
  const created = eventOf('refund.created', refund)
  if (last === 'refund.created') return { ...paid, events: [...paid.events, created] }
  const ended = await endRefund(refund.id, last === 'refund.failed' ? 'failed' : 'succeeded')
  const upTo = ended.findIndex(({ type }) => type === last)
  return { ...paid, events: [...paid.events, created, ...ended.slice(0, upTo + 1)] }
}

async function disputeStory(status?: 'won' | 'lost'): Promise<Story> {
  const { intentId, ...paid } = await paidStory()
  const { dispute: opened, event } = await dispute(intentId)
  const closed = status ? [await decideDispute(opened, status)] : []
  return { ...paid, events: [...paid.events, event, ...closed] }
}

/** Each webhook used, and how the invoice and its payment stand once all of its story has come, in whatever way. */
const stories: [type: string, tell: () => Promise<Story>, end: { invoice: object; payment: object; card: number }][] = [
  ['checkout.session.completed', paidStory, { invoice: { state: 'paid', received: AMOUNT }, payment: { state: 'paid' }, card: AMOUNT }],
  [
    'checkout.session.async_payment_succeeded',
    () => slowStory('succeeded'),
    { invoice: { state: 'paid', received: AMOUNT }, payment: { state: 'paid' }, card: AMOUNT },
  ],
  [
    'checkout.session.async_payment_failed',
    () => slowStory('failed'),
    { invoice: { state: 'open', received: 0 }, payment: { state: 'failed' }, card: 0 },
  ],
  [
    'checkout.session.expired',
    async () => {
      const { invoice, paymentId, sessionId } = await buildCardPage()
      return { invoiceId: invoice.id, paymentId, events: (await actOnPage(sessionId, 'abandon')).events }
    },
    { invoice: { state: 'open', received: 0 }, payment: { state: 'expired' }, card: 0 },
  ],
  [
    'refund.created',
    () => refundStory('refund.created'),
    { invoice: { state: 'part-paid', received: AMOUNT, refunded: 1_000_000 }, payment: { state: 'paid' }, card: AMOUNT },
  ],
  [
    'refund.updated',
    () => refundStory('refund.updated'),
    { invoice: { state: 'part-paid', received: AMOUNT, refunded: 1_000_000 }, payment: { state: 'paid' }, card: 1_500_000 },
  ],
  [
    'refund.failed',
    () => refundStory('refund.failed'),
    { invoice: { state: 'paid', received: AMOUNT, refunded: 0 }, payment: { state: 'paid' }, card: AMOUNT },
  ],
  [
    'charge.refunded',
    () => refundStory('charge.refunded'),
    { invoice: { state: 'part-paid', received: AMOUNT, refunded: 1_000_000 }, payment: { state: 'paid' }, card: 1_500_000 },
  ],
  [
    'charge.dispute.created',
    () => disputeStory(),
    { invoice: { state: 'paid', received: AMOUNT }, payment: { state: 'paid', dispute: 'open' }, card: AMOUNT },
  ],
  [
    'charge.dispute.closed',
    () => disputeStory('lost'),
    { invoice: { state: 'open', received: 0 }, payment: { state: 'paid', dispute: 'lost' }, card: 0 },
  ],
]

async function expectEnd(story: Story, end: (typeof stories)[number][2]): Promise<void> {
  await runAllJobs(jobs)
  expect(await rowOf(story.invoiceId)).toMatchObject(end.invoice)
  expect(await paymentRow(story.paymentId)).toMatchObject(end.payment)
  expect((await booksIn(story.invoiceId)).card ?? 0).toBe(end.card)
}

const entries = async () => (await db().selectFrom('ledger_entry').select('id').execute()).length

afterEach(async () => {
  const { rows } = await sql<{ sum: number }>`select coalesce(sum(amount), 0)::bigint as sum from ledger_posting`.execute(db())
  expect(rows[0]?.sum).toBe(0)
})

describe.each(stories)('the webhook %s', (type, tell, end) => {
  it('once: says what happened', async () => {
    const story = await tell()
    expect(story.events.at(-1)?.type).toBe(type)
    for (const event of story.events) expect(['applied', 'asked']).toContain(await hear(event))
    await expectEnd(story, end)
  })

  it('duplicated, also at once: the second changes nothing', async () => {
    const story = await tell()
    for (const event of story.events) {
      const heard = await Promise.all([hear(event), hear(event), hear(event)])
      expect(heard.filter((outcome) => outcome === 'duplicate')).toHaveLength(2)
    }
    await runAllJobs(jobs)
    const before = await entries()
    for (const event of story.events) expect(await hear(event)).toBe('duplicate')
    // The same fact under another name of the event.
    for (const event of story.events) expect(['known', 'asked']).toContain(await hear({ ...event, id: `${event.id}again` }))
    await expectEnd(story, end)
    expect(await entries()).toBe(before)
  })

  it('reordered: the last first ends in the same', async () => {
    const story = await tell()
    for (const event of [...story.events].reverse()) await hear(event)
    await expectEnd(story, end)
  })

  it('delayed: with an old signature it is refused; signed anew days later it counts', async () => {
    const story = await tell()
    const late = Math.floor(Date.now() / 1000) - 301
    for (const event of story.events) expect(await hear(event, { at: late })).toBe('forged')
    expect(await rowOf(story.invoiceId)).toMatchObject({ state: 'open', received: 0 })
    const days = 3 * 86_400
    for (const event of story.events) await hear({ ...event, created: event.created - days })
    await expectEnd(story, end)
  })

  it('forged: with another secret, another body or no signature it is refused', async () => {
    const story = await tell()
    for (const event of story.events) {
      expect(await hear(event, { secret: 'whsec_of_somebody_else' })).toBe('forged')
      const body = JSON.stringify(event)
      expect(await hearCardService(body.replace('"created"', '"Created"'), signed(body))).toBe('forged')
      expect(await hearCardService(body, null)).toBe('forged')
      expect(await hearCardService(body, 't=1,v1=00')).toBe('forged')
    }
    expect(await rowOf(story.invoiceId)).toMatchObject({ state: 'open', received: 0 })
    const known = await db()
      .selectFrom('stripe_event')
      .select('id')
      .where(
        'id',
        'in',
        story.events.map(({ id }) => id),
      )
      .execute()
    expect(known).toEqual([])
  })
})

describe('a webhook that contradicts what was ordered', () => {
  const changed = (event: StripeEvent, over: object): StripeEvent => ({
    ...event,
    data: { object: { ...(event.data.object as object), ...over } },
  })

  it.each([
    ['another amount', { amount_total: AMOUNT - 1 }],
    ['another currency', { currency: 'usd' }],
    ['another page', { id: 'cs_demo_other' }],
  ])('%s: nothing is booked and the Office is told', async (_what, over) => {
    const story = await paidStory()
    const [event] = story.events
    if (!event) throw new Error('nothing was told')
    expect(await hear(changed(event, over))).toBe('refused')
    expect(await rowOf(story.invoiceId)).toMatchObject({ state: 'open', received: 0 })
    const log = await db().selectFrom('audit').select('act').where('subject_id', '=', story.invoiceId).execute()
    expect(log.map(({ act }) => act)).toContain('payments.refuse-card-news')
  })

  it.each([
    ['of real money among tests', { livemode: true }],
    ['of an account connected to ours', { account: 'acct_other' }],
  ])('%s: nothing is booked', async (_what, over) => {
    const story = await paidStory()
    for (const event of story.events) expect(await hear({ ...event, ...over })).toBe('refused')
    expect(await rowOf(story.invoiceId)).toMatchObject({ state: 'open', received: 0 })
  })

  it('about things that are not ours, or of a kind not used: left alone', async () => {
    const story = await paidStory()
    const [event] = story.events
    if (!event) throw new Error('nothing was told')
    expect(await hear(changed(event, { metadata: { payment_id: 'unknown' } }))).toBe('unrelated')
    expect(await hear(eventOf('payment_intent.created', { id: 'pi_x' }))).toBe('unrelated')
    expect(await hear(eventOf('charge.refunded', { id: 'ch_x', payment_intent: 'pi_of_somebody' }))).toBe('asked')
  })
})
