import fc from 'fast-check'
import { sql } from 'kysely'
import { actOnPage, answerLater, decideDispute, dispute, endRefund, makeRefund } from '#server/fakes/stripe/acts'
import type { Dispute, StripeEvent } from '#server/fakes/stripe/objects'
import { eventOf } from '#server/fakes/stripe/objects'
import { buildMember, type Member } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { runAllJobs } from '#server/platform/jobs'
import { jobs } from '#server/subscriptions'
import { beforeAll, describe, expect, it } from 'vitest'
import { bring, lineOf, withBankAccount } from '../bank/bank.fixtures'
import { decideLine } from '../bank/matching'
import { creditInvoice } from '../invoices/correcting'
import { booksIn, buildInvoice, rowOf } from '../payments.fixtures'
import { type Step, World, acts } from '../settlement/world.fixtures'
import { buildCardPage, hear, paymentRow, sessionOf, withCardService } from './cards.fixtures'
import { payByCard } from './checkout'
import { reconcileCards } from './reconciliation'

withCardService()

const TOTAL = 1_000_000
let officer: Person
let member: Member

beforeAll(async () => {
  officer = await withBankAccount()
  member = await buildMember()
})

async function ledgerSum(): Promise<number> {
  const { rows } = await sql<{ sum: number }>`select coalesce(sum(amount), 0)::bigint as sum from ledger_posting`.execute(db())
  return rows[0]?.sum ?? 0
}

class Market {
  readonly world = new World(TOTAL)
  /** Every webhook that was ever sent. */
  readonly post: StripeEvent[] = []
  private readonly disputes = new Map<string, Dispute>()

  constructor(
    readonly invoiceId: string,
    readonly reference: string,
  ) {}

  async live(step: Step): Promise<void> {
    const { world, post } = this
    const page = world.page(step, ['open'])
    const slow = world.page(step, ['slow'])
    const id = newId()
    switch (step.act) {
      case 'open-page':
        await payByCard(member, { id, invoiceId: this.invoiceId }).catch((error: unknown) => {
          if (!(error instanceof WrongState)) throw error
        })
        return this.noteNewPage(id)
      case 'pay':
      case 'pay-slowly':
      case 'leave': {
        if (!page) return
        const how = step.act === 'pay' ? 'pay' : step.act === 'leave' ? 'abandon' : 'later'
        post.push(...(await actOnPage(await sessionOf(page.id), how)).events)
        if (how === 'pay') world.pay(page)
        else page.state = how === 'later' ? 'slow' : 'over'
        return
      }
      case 'bank-says-yes':
      case 'bank-says-no': {
        if (!slow) return
        const yes = step.act === 'bank-says-yes'
        post.push(await answerLater(await sessionOf(slow.id), yes ? 'succeeded' : 'failed'))
        if (yes) world.pay(slow)
        else slow.state = 'over'
        return
      }
      case 'give-back': {
        const made = world.giveBack(step, id)
        if (!made) return
        const refund = await makeRefund(db(), { intentId: await this.intentOf(made.page.id), amount: made.amount })
        const known = made.page.refunds.find((one) => one.id === id)
        if (known) known.id = refund.id
        post.push(eventOf('refund.created', refund))
        return
      }
      case 'refund-arrives':
      case 'refund-bounces': {
        const found = world.refund(step, step.act === 'refund-arrives' ? 'pending' : 'succeeded')
        if (!found) return
        if (step.act === 'refund-arrives') world.arrive(found.refund)
        else world.bounce(found.refund)
        post.push(...(await endRefund(found.refund.id, step.act === 'refund-arrives' ? 'succeeded' : 'failed')))
        return
      }
      case 'dispute': {
        const disputed = world.disputable(step)
        if (!disputed) return
        const opened = await dispute(await this.intentOf(disputed.id))
        this.disputes.set(disputed.id, opened.dispute)
        disputed.dispute = 'open'
        post.push(opened.event)
        return
      }
      case 'dispute-won':
      case 'dispute-lost': {
        const open = world.pages.find((one) => one.dispute === 'open')
        const known = open && this.disputes.get(open.id)
        if (!known) return
        const lost = step.act === 'dispute-lost'
        if (lost) world.lose(open)
        else open.dispute = 'won'
        post.push(await decideDispute(known, lost ? 'lost' : 'won'))
        return
      }
      case 'transfer':
        return this.transfer(step, id)
      case 'take-off': {
        const transfer = world.pick(
          world.transfers.filter(({ counts }) => counts),
          step,
        )
        if (!transfer) return
        await decideLine(officer, (await lineOf(transfer.id)).id, { intent: 'release' })
        transfer.counts = false
        world.byTransfer -= transfer.amount
        return
      }
      case 'credit': {
        const left = TOTAL - world.credited
        if (left === 0) return
        const amount = step.much % 2 ? 1 + ((step.much * 97) % left) : left
        await creditInvoice(officer, { id, invoiceId: this.invoiceId, amount, reason: 'Điều chỉnh', giveBack: false })
        world.credited += amount
      }
    }
  }

  private async noteNewPage(id: string): Promise<void> {
    const row = await db().selectFrom('payment').select('amount').where('id', '=', id).executeTakeFirst()
    if (row) this.world.pages.push({ id, amount: row.amount, state: 'open', dispute: 'none', refunds: [] })
  }

  private async transfer({ much }: Step, reference: string): Promise<void> {
    const amount = 1 + ((much * 211) % 1_200_000)
    await bring(officer, [{ amount, text: `tt ${this.reference}`, reference }])
    // Nothing due: it waits for an officer, who says that it is for this invoice all the same.
    const line = await lineOf(reference)
    if (line.state === 'unmatched') await decideLine(officer, line.id, { intent: 'assign', invoice: this.reference })
    this.world.transfers.push({ id: reference, amount, counts: true })
    this.world.byTransfer += amount
  }

  /** As the service knows it, whether or not we have heard. */
  private async intentOf(pageId: string): Promise<string> {
    const row = await db()
      .selectFrom('demonstration_card_object')
      .select('intent_id')
      .where('id', '=', await sessionOf(pageId))
      .executeTakeFirstOrThrow()
    if (!row.intent_id) throw new Error('not paid')
    return row.intent_id
  }
}

const steps = fc.array(fc.record({ act: fc.constantFrom(...acts), on: fc.nat(6), much: fc.nat(5_000) }), { maxLength: 9, size: 'max' })
const arrivals = fc.array(fc.array(fc.nat(20), { maxLength: 2 }), { minLength: 9, maxLength: 9 })

describe('random histories on the database', () => {
  it('end in the state of the plain model, with the ledger at zero after every step', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, arrivals, async (history, mail) => {
        const { invoice } = await buildInvoice({ member, amount: TOTAL })
        const market = new Market(invoice.id, (await rowOf(invoice.id)).reference)
        for (const [index, step] of history.entries()) {
          await market.live(step)
          for (const piece of mail[index] ?? []) {
            const event = market.post[piece]
            if (event) await hear(event)
          }
          expect(await ledgerSum()).toBe(0)
        }
        // What never arrived is lost; the nightly comparison finds it.
        await runAllJobs(jobs)
        await reconcileCards()
        await runAllJobs(jobs)
        const { world } = market
        expect((await rowOf(invoice.id)).state).toBe(world.state)
        const books = await booksIn(invoice.id)
        expect(books.card ?? 0).toBe(world.atCards)
        expect(books.unmatched ?? 0).toBe(world.byTransfer)
        expect(books.refunds ?? 0).toBe(-world.onItsWayBack + 0)
        expect(books[`receivable:${member.organisation.id}`] ?? 0).toBe(TOTAL - world.credited - world.kept)
        expect(await ledgerSum()).toBe(0)
      }),
      { numRuns: Number(process.env.HISTORIES ?? 100), endOnFailure: true },
    )
  })
})

describe('the nightly comparison', () => {
  it('finds a payment, a refund and a lost dispute of which no webhook came, once', async () => {
    const paid = await buildCardPage({ amount: TOTAL })
    await actOnPage(paid.sessionId, 'pay')
    expect((await rowOf(paid.invoice.id)).state).toBe('open')
    await reconcileCards()
    expect(await rowOf(paid.invoice.id)).toMatchObject({ state: 'paid', received: TOTAL })
    expect(await reconcileCards()).toBe(0)
    const { payment_intent_id: intentId } = await paymentRow(paid.paymentId)
    const refund = await makeRefund(db(), { intentId: intentId ?? '', amount: 100_000 })
    await endRefund(refund.id, 'succeeded')
    await reconcileCards()
    expect(await rowOf(paid.invoice.id)).toMatchObject({ state: 'part-paid', refunded: 100_000 })
    const { dispute: opened } = await dispute(intentId ?? '')
    await decideDispute(opened, 'lost')
    await reconcileCards()
    expect(await rowOf(paid.invoice.id)).toMatchObject({ state: 'open', received: 100_000, refunded: 100_000 })
    expect(await reconcileCards()).toBe(0)
    const told = await db().selectFrom('audit').select('act').where('act', '=', 'payments.reconcile').execute()
    expect(told.length).toBeGreaterThanOrEqual(3)
  })

  it('orders a refund whose order was lost, and hears of its end', async () => {
    const paid = await buildCardPage({ amount: TOTAL })
    for (const event of (await actOnPage(paid.sessionId, 'pay')).events) await hear(event)
    await creditInvoice(officer, { id: newId(), invoiceId: paid.invoice.id, reason: 'Hủy đăng ký', giveBack: true })
    expect(await rowOf(paid.invoice.id)).toMatchObject({ state: 'refunded', refunded: TOTAL })
    await reconcileCards()
    const { stripe_id } = await db()
      .selectFrom('refund')
      .select('stripe_id')
      .where('payment_id', '=', paid.paymentId)
      .executeTakeFirstOrThrow()
    expect(stripe_id).toMatch(/^re_/)
    await endRefund(stripe_id ?? '', 'succeeded')
    await reconcileCards()
    expect((await booksIn(paid.invoice.id)).card ?? 0).toBe(0)
    expect((await booksIn(paid.invoice.id)).refunds ?? 0).toBe(0)
  })
})
