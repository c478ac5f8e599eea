import type { DisputeState, RefundState } from '#db/tables/payments'

/** One step of a random history: what is tried, and two numbers that choose on what and how much. */
export interface Step {
  act: (typeof acts)[number]
  on: number
  much: number
}

export const acts = [
  'open-page',
  'pay',
  'pay-slowly',
  'bank-says-yes',
  'bank-says-no',
  'leave',
  'give-back',
  'refund-arrives',
  'refund-bounces',
  'dispute',
  'dispute-won',
  'dispute-lost',
  'transfer',
  'take-off',
  'credit',
] as const

interface Page {
  id: string
  amount: number
  state: 'open' | 'slow' | 'paid' | 'over'
  dispute: DisputeState
  refunds: { id: string; amount: number; state: RefundState }[]
}

/**
 * What really happens to one invoice: pages at the card service, refunds, disputes, transfers. The plain model: it keeps running
 * sums as things happen, in the order in which they happen, and knows nothing of webhooks.
 */
export class World {
  readonly pages: Page[] = []
  readonly transfers: { id: string; amount: number; counts: boolean }[] = []
  credited = 0
  /** Money that lies at the card service, on its way back, and came by transfers that count. */
  atCards = 0
  onItsWayBack = 0
  byTransfer = 0

  constructor(readonly total: number) {}

  get kept(): number {
    return this.atCards - this.onItsWayBack + this.byTransfer
  }

  /** How the invoice must stand when everything is known. */
  get state(): string {
    const owed = this.total - this.credited
    const { kept } = this
    if (kept > owed) return 'overpaid'
    if (owed > 0) return kept === owed ? 'paid' : kept > 0 ? 'part-paid' : 'open'
    const came = this.transfers.some(({ counts }) => counts) || this.pages.some((page) => page.state === 'paid' && !this.isGone(page))
    return came ? 'refunded' : 'void'
  }

  /** All of it was taken by a lost dispute: as if it had never come. */
  private isGone(page: Page): boolean {
    return page.dispute === 'lost' && page.refunds.every(({ state }) => state === 'failed')
  }

  pick<Thing>(things: readonly Thing[], { on }: Step): Thing | undefined {
    return things[on % Math.max(1, things.length)]
  }

  page(step: Step, states: Page['state'][]): Page | undefined {
    return this.pick(
      this.pages.filter(({ state }) => states.includes(state)),
      step,
    )
  }

  pay(page: Page): void {
    page.state = 'paid'
    this.atCards += page.amount
  }

  /** The service gives back no more than is left, and nothing that is disputed. */
  giveBack(step: Step, id: string): { page: Page; amount: number } | undefined {
    const page = this.pick(
      this.pages.filter(({ state, dispute }) => state === 'paid' && dispute === 'none'),
      step,
    )
    if (!page) return undefined
    const gone = page.refunds.filter(({ state }) => state !== 'failed').reduce((sum, { amount }) => sum + amount, 0)
    if (gone === page.amount) return undefined
    // All of what is left as often as a part.
    const amount = step.much % 2 ? 1 + (step.much % (page.amount - gone)) : page.amount - gone
    page.refunds.push({ id, amount, state: 'pending' })
    this.onItsWayBack += amount
    return { page, amount }
  }

  refund(step: Step, state: RefundState) {
    const refunds = this.pages
      .filter(({ dispute }) => dispute === 'none')
      .flatMap((page) => page.refunds.map((refund) => ({ page, refund })))
    return this.pick(
      refunds.filter(({ refund }) => refund.state === state),
      step,
    )
  }

  arrive(refund: Page['refunds'][number]): void {
    refund.state = 'succeeded'
    this.onItsWayBack -= refund.amount
    this.atCards -= refund.amount
  }

  bounce(refund: Page['refunds'][number]): void {
    refund.state = 'failed'
    this.atCards += refund.amount
  }

  /** Nobody disputes what is on its way back. */
  disputable(step: Step): Page | undefined {
    return this.pick(
      this.pages.filter(
        (page) => page.state === 'paid' && page.dispute === 'none' && !page.refunds.some(({ state }) => state === 'pending'),
      ),
      step,
    )
  }

  lose(page: Page): void {
    page.dispute = 'lost'
    this.atCards -= page.amount - page.refunds.filter(({ state }) => state === 'succeeded').reduce((sum, { amount }) => sum + amount, 0)
  }
}
