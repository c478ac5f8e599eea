import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, type Settlement, after as then, booksOf, difference, flowOf, standingOf } from './settlement'
import { type Step, World, acts } from './world.fixtures'

const TOTAL = 1_000

const begin = (): Settlement => ({
  organisationId: 'o',
  lines: [
    { kind: 'booth', amount: 700, vat: 56 },
    { kind: 'promotion', amount: 244, vat: 0 },
  ],
  credits: [],
  payments: [],
  refunds: [],
})

/** The exchange as its verbs use the fold: facts go in, and each change of the books is an entry of the ledger. */
class Books {
  known = begin()
  ledger = new Map(difference(new Map(), booksOf(begin())))

  take(fact: Fact): void {
    const next = then(this.known, fact)
    for (const [account, amount] of difference(booksOf(this.known), booksOf(next))) {
      this.ledger.set(account, (this.ledger.get(account) ?? 0) + amount)
    }
    this.known = next
  }

  of(account: string): number {
    return this.ledger.get(account) ?? 0
  }
}

/** Does one step in the world; what the card service tells of it goes into the post, what we do ourselves is known at once. */
function live(world: World, books: Books, post: Fact[], step: Step): void {
  const id = `${step.act}-${post.length}-${world.pages.length}-${world.transfers.length}-${books.known.credits.length}`
  switch (step.act) {
    case 'open-page': {
      const { due } = standingOf(books.known)
      const open = books.known.payments.some(({ method, state }) => method === 'card' && (state === 'started' || state === 'processing'))
      if (due === 0 || open) return
      world.pages.push({ id, amount: due, state: 'open', dispute: 'none', refunds: [] })
      books.take({ fact: 'started', id, amount: due })
      return
    }
    case 'pay':
    case 'bank-says-yes': {
      const page = world.page(step, step.act === 'pay' ? ['open'] : ['slow'])
      if (!page) return
      world.pay(page)
      return void post.push({ fact: 'card', id: page.id, state: 'paid' })
    }
    case 'pay-slowly':
    case 'bank-says-no':
    case 'leave': {
      const page = world.page(step, step.act === 'bank-says-no' ? ['slow'] : ['open'])
      if (!page) return
      page.state = step.act === 'pay-slowly' ? 'slow' : 'over'
      return void post.push({
        fact: 'card',
        id: page.id,
        state: step.act === 'pay-slowly' ? 'processing' : step.act === 'leave' ? 'expired' : 'failed',
      })
    }
    case 'give-back': {
      const made = world.giveBack(step, id)
      return void (made && post.push({ fact: 'refund', id, paymentId: made.page.id, amount: made.amount, state: 'pending' }))
    }
    case 'refund-arrives':
    case 'refund-bounces': {
      const found = world.refund(step, step.act === 'refund-arrives' ? 'pending' : 'succeeded')
      if (!found) return
      const { page, refund } = found
      if (step.act === 'refund-arrives') world.arrive(refund)
      else world.bounce(refund)
      return void post.push({ fact: 'refund', id: refund.id, paymentId: page.id, amount: refund.amount, state: refund.state })
    }
    case 'dispute': {
      const page = world.disputable(step)
      if (!page) return
      page.dispute = 'open'
      return void post.push({ fact: 'disputed', id: page.id, state: 'open' })
    }
    case 'dispute-won':
    case 'dispute-lost': {
      const page = world.pick(
        world.pages.filter(({ dispute }) => dispute === 'open'),
        step,
      )
      if (!page) return
      if (step.act === 'dispute-lost') world.lose(page)
      else page.dispute = 'won'
      return void post.push({ fact: 'disputed', id: page.id, state: page.dispute })
    }
    case 'transfer': {
      const amount = 1 + (step.much % 1_200)
      world.transfers.push({ id, amount, counts: true })
      world.byTransfer += amount
      books.take({ fact: 'transferred', id, amount })
      return
    }
    case 'take-off': {
      const transfer = world.pick(
        world.transfers.filter(({ counts }) => counts),
        step,
      )
      if (!transfer) return
      transfer.counts = false
      world.byTransfer -= transfer.amount
      books.take({ fact: 'released', id: transfer.id })
      return
    }
    case 'credit': {
      const left = TOTAL - world.credited
      if (left === 0) return
      const amount = step.much % 2 ? 1 + (step.much % left) : left
      world.credited += amount
      books.take({ fact: 'credited', id, lines: [{ kind: 'booth', amount, vat: 0 }] })
      return
    }
  }
}

/** Cheap, for it runs after every step: the entries sum to zero and lead to just what the books must hold. */
function expectSound({ known, ledger }: Books): void {
  const books = booksOf(known)
  let sum = 0
  for (const [account, amount] of ledger) {
    sum += amount
    if (amount !== (books.get(account) ?? 0)) throw new Error(`${account} holds ${amount}, not ${books.get(account)}`)
  }
  const { received, refunded, credited, total } = standingOf(known)
  if (sum !== 0 || refunded > received || credited > total)
    throw new Error(`unsound: ${JSON.stringify({ sum, received, refunded, credited })}`)
}

const steps = fc.array(fc.record({ act: fc.constantFrom(...acts), on: fc.nat(6), much: fc.nat(5_000) }), { maxLength: 24, size: 'max' })
/** After each step, which pieces of the post arrive: any of what was ever sent, so that some come late, twice, or in another order. */
const arrivals = fc.array(fc.array(fc.nat(40), { maxLength: 2 }), { minLength: 24, maxLength: 24 })

describe('an invoice', () => {
  it('ends in the state of a plain model, in 10,000 random histories, with books that balance after every step', {
    timeout: 300_000,
  }, () => {
    const ends = new Map<string, number>()
    fc.assert(
      fc.property(steps, arrivals, fc.infiniteStream(fc.nat(1_000)), (history, mail, order) => {
        const world = new World(TOTAL)
        const books = new Books()
        const post: Fact[] = []
        history.forEach((step, index) => {
          live(world, books, post, step)
          expectSound(books)
          for (const piece of mail[index] ?? []) {
            const fact = post[piece]
            if (fact) books.take(fact)
            expectSound(books)
          }
        })
        // What is still under way, or was lost and is found by comparison, comes at last in any order.
        const rest = post.map((fact) => ({ fact, at: order.next().value })).sort((a, b) => a.at - b.at)
        for (const { fact } of rest) {
          books.take(fact)
          expectSound(books)
        }
        const { state, total, credited, due, surplus } = standingOf(books.known)
        ends.set(state, (ends.get(state) ?? 0) + 1)
        expect(state).toBe(world.state)
        expect({ total, credited }).toEqual({ total: TOTAL, credited: world.credited })
        expect({ due, surplus }).toEqual({
          due: Math.max(0, TOTAL - world.credited - world.kept),
          surplus: Math.max(0, world.kept - TOTAL + world.credited),
        })
        expect(books.of('card') + 0).toBe(world.atCards)
        expect(books.of('refunds') + 0).toBe(-world.onItsWayBack + 0)
        expect(books.of('unmatched') + 0).toBe(world.byTransfer)
        expect(books.of('receivable:o') + 0).toBe(TOTAL - world.credited - world.kept)
      }),
      { numRuns: 10_000 },
    )
    // The histories reach every state, or they would prove little.
    for (const state of ['open', 'part-paid', 'paid', 'overpaid', 'refunded', 'void'])
      expect(ends.get(state) ?? 0, state).toBeGreaterThan(5)
  })

  it('is void where it is taken back unpaid, and settled where nothing is to be paid', () => {
    const free: Settlement = { ...begin(), lines: [{ kind: 'booth', amount: 0, vat: 0 }] }
    expect(standingOf(free)).toMatchObject({ state: 'paid', settled: true, due: 0 })
    expect(standingOf(then(free, { fact: 'credited', id: 'c', lines: [] }))).toMatchObject({ state: 'void', settled: false })
  })

  it('never gives back more than came, whichever news of two refunds comes first', () => {
    const facts: Fact[] = [
      { fact: 'started', id: 'p', amount: 1_000 },
      { fact: 'card', id: 'p', state: 'paid' },
      { fact: 'refund', id: 'r1', paymentId: 'p', amount: 1_000, state: 'succeeded' },
      { fact: 'refund', id: 'r2', paymentId: 'p', amount: 1_000, state: 'succeeded' },
    ]
    const known = facts.reduce(then, begin())
    expect(known.payments.map((payment) => flowOf(known, payment))).toEqual([{ came: 1_000, returned: 1_000, returning: 0 }])
    const bounced = then(known, { fact: 'refund', id: 'r1', paymentId: 'p', amount: 1_000, state: 'failed' })
    expect(standingOf(bounced)).toMatchObject({ received: 1_000, refunded: 1_000 })
  })
})
