import { createHash } from 'node:crypto'
import type { Database } from '#db/client'
import { cardKeys } from '#server/payments/cards/service'
import { origin } from '#server/platform/config'
import { transact } from '#server/platform/database'
import { sql } from 'kysely'
import { HttpResponse, type HttpHandler, http } from 'msw'
import { endRefund, makeRefund } from './acts'
import { type Dispute, type Intent, type Refund, type Session, eventOf, nameOf, seconds } from './objects'
import { find, keep, list } from './store'
import { send } from './webhooks'

const api = 'https://api.stripe.com/v1'
/** A bank takes a moment to give money back. */
const REFUND_MS = 1_500

type Answer = { status: number; body: unknown }
const ok = (body: unknown): Answer => ({ status: 200, body })
const fault = (status: number, message: string, type = 'invalid_request_error'): Answer => ({ status, body: { error: { type, message } } })
const missing = (id: string) => fault(404, `No such object: '${id}'`)

/** The part of the service's interface that the exchange uses, answered from the table. Anything else is refused, never passed on. */
export const stripeApi: HttpHandler[] = [
  http.post(`${api}/checkout/sessions`, ({ request }) => once(request, createSession)),
  http.get(`${api}/checkout/sessions`, ({ request }) => asked(request, (tx) => listed<Session>(tx, 'session', request))),
  http.get(`${api}/checkout/sessions/:id`, ({ request, params }) =>
    asked(request, async (tx) => {
      const session = await find<Session>(tx, 'session', String(params.id))
      return session ? ok(await expanded(tx, session, request)) : missing(String(params.id))
    }),
  ),
  http.post(`${api}/checkout/sessions/:id/expire`, ({ request, params }) => asked(request, (tx) => expire(tx, String(params.id)))),
  http.get(`${api}/payment_intents/:id`, ({ request, params }) =>
    asked(request, async (tx) => {
      const intent = await find<Intent>(tx, 'intent', String(params.id))
      return intent ? ok(intent) : missing(String(params.id))
    }),
  ),
  http.post(`${api}/refunds`, ({ request }) => once(request, createRefund)),
  http.get(`${api}/refunds`, ({ request }) => asked(request, (tx) => listed<Refund>(tx, 'refund', request))),
  http.get(`${api}/disputes`, ({ request }) => asked(request, (tx) => listed<Dispute>(tx, 'dispute', request))),
  http.all('https://api.stripe.com/*', () =>
    HttpResponse.json({ error: { type: 'invalid_request_error', message: 'not here' } }, { status: 404 }),
  ),
]

async function asked(request: Request, work: (tx: Database) => Promise<Answer>): Promise<Response> {
  if (request.headers.get('authorization') !== `Bearer ${cardKeys().secretKey}`)
    return Response.json({ error: { type: 'invalid_request_error', message: 'Invalid API Key provided' } }, { status: 401 })
  const { status, body } = await transact(work)
  return Response.json(body, { status })
}

/** The same idempotency key gets the same answer; with other words it is refused. */
async function once(request: Request, work: (tx: Database, words: URLSearchParams) => Promise<Answer>) {
  const text = await request.clone().text()
  const key = `key_${request.headers.get('idempotency-key') ?? nameOf('evt')}`
  const words = createHash('sha256').update(text).digest('hex')
  return asked(request, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
    const known = await find<{ words: string; answer: Answer }>(tx, 'answer', key)
    if (known && known.words !== words)
      return fault(400, 'Keys for idempotent requests can only be used with the same parameters', 'idempotency_error')
    if (known) return known.answer
    const answer = await work(tx, new URLSearchParams(text))
    if (answer.status < 400) await keep(tx, 'answer', { id: key, words, answer })
    return answer
  })
}

const namesIn = (words: URLSearchParams, prefix: string): Record<string, string> =>
  Object.fromEntries(
    [...words].flatMap(([name, value]) => (name.startsWith(`${prefix}[`) ? [[name.slice(prefix.length + 1, -1), value]] : [])),
  )

async function createSession(tx: Database, words: URLSearchParams): Promise<Answer> {
  const id = nameOf('cs')
  const locale = words.get('locale') ?? 'vi'
  const price = 'line_items[0][price_data]'
  const session: Session = {
    id,
    object: 'checkout.session',
    amount_total: Number(words.get(`${price}[unit_amount]`)) * Number(words.get('line_items[0][quantity]')),
    currency: words.get(`${price}[currency]`) ?? '',
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    client_reference_id: words.get('client_reference_id'),
    metadata: namesIn(words, 'metadata'),
    locale,
    url: `${origin()}${locale === 'en' ? '/en' : ''}/demonstration/checkout/${id}`,
    success_url: words.get('success_url') ?? '',
    cancel_url: words.get('cancel_url') ?? '',
    created: seconds(),
    expires_at: seconds() + 86_400,
    livemode: false,
  }
  if (!(session.amount_total > 0)) return fault(400, 'Invalid integer: unit_amount')
  await keep(tx, 'session', session)
  return ok(session)
}

async function expire(tx: Database, id: string): Promise<Answer> {
  const session = await find<Session>(tx, 'session', id)
  if (!session) return missing(id)
  if (session.status !== 'open')
    return fault(400, `Only Checkout Sessions with a status in ["open"] can be expired. This one is ${session.status}.`)
  const expired: Session = { ...session, status: 'expired', url: null }
  await keep(tx, 'session', expired)
  later(() => send([eventOf('checkout.session.expired', expired)]))
  return ok(expired)
}

async function createRefund(tx: Database, words: URLSearchParams): Promise<Answer> {
  const intentId = words.get('payment_intent') ?? ''
  const intent = await find<Intent>(tx, 'intent', intentId)
  if (intent?.status !== 'succeeded') return fault(400, 'This PaymentIntent does not have a successful charge to refund.')
  const { data } = await list<Refund>(tx, 'refund', { intentId, limit: 100 })
  const gone = data.filter(({ status }) => status === 'pending' || status === 'succeeded').reduce((sum, { amount }) => sum + amount, 0)
  const amount = Number(words.get('amount'))
  if (amount > intent.amount - gone) return fault(400, 'Refund amount is greater than unrefunded amount on charge.')
  const refund = await makeRefund(tx, { intentId, amount, metadata: namesIn(words, 'metadata') })
  later(() => endRefund(refund.id, 'succeeded'))
  return ok(refund)
}

async function listed<Body extends { payment_intent?: string | null }>(
  tx: Database,
  kind: 'session' | 'refund' | 'dispute',
  request: Request,
): Promise<Answer> {
  const words = new URL(request.url).searchParams
  const since = words.get('created[gte]')
  const page = await list<Body>(tx, kind, {
    since: since ? new Date(Number(since) * 1000) : undefined,
    intentId: words.get('payment_intent') ?? undefined,
    after: words.get('starting_after') ?? undefined,
    limit: Number(words.get('limit') ?? 10),
  })
  const data = []
  for (const body of page.data) data.push(await expanded(tx, body, request))
  return ok({ object: 'list', url: new URL(request.url).pathname, ...page, data })
}

async function expanded<Body extends { payment_intent?: string | null }>(tx: Database, body: Body, request: Request): Promise<unknown> {
  const wanted = [...new URL(request.url).searchParams].some(
    ([name, value]) => name.startsWith('expand') && value.endsWith('payment_intent'),
  )
  return wanted && body.payment_intent ? { ...body, payment_intent: await find<Intent>(tx, 'intent', body.payment_intent) } : body
}

/** After the answer, as the service does. */
function later(act: () => Promise<unknown>): void {
  setTimeout(() => void act().catch(() => {}), REFUND_MS).unref()
}
