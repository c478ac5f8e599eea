import type { DealState, Side } from '#db/tables/deals'

export type { DealState, Side } from '#db/tables/deals'

/** What of a deal decides which act is legal. */
export interface Standing {
  state: DealState
  supplier_accepted_at: Date | null
  enterprise_accepted_at: Date | null
  terms_version: number
  supplier_confirmed_version: number | null
  enterprise_confirmed_version: number | null
  contracted_at: Date | null
}

export type DealAct =
  | 'accept'
  | 'decline'
  | 'write'
  | 'propose-terms'
  | 'confirm-terms'
  | 'record-memorandum'
  | 'record-contract'
  | 'disclose'
  | 'end'

interface Move {
  from: DealState
  act: DealAct
  by: readonly Side[]
  to: DealState
  rule: string
  /** Holds where the rule of the row does. */
  only?: (deal: Standing, side: Side) => boolean
}

const sides: readonly Side[] = ['supplier', 'enterprise']
const everybody: readonly Side[] = ['supplier', 'enterprise', 'office']
const broker: readonly Side[] = ['office']
const owner: readonly Side[] = ['supplier']

export const hasAccepted = (deal: Standing, side: Side): boolean =>
  side === 'supplier' ? deal.supplier_accepted_at !== null : side === 'enterprise' ? deal.enterprise_accepted_at !== null : true

export const hasConfirmed = (deal: Standing, side: Side): boolean =>
  deal.terms_version > 0 &&
  (side === 'supplier' ? deal.supplier_confirmed_version : deal.enterprise_confirmed_version) === deal.terms_version

export const otherSide = (side: Side): Side => (side === 'supplier' ? 'enterprise' : 'supplier')

const unanswered = (deal: Standing, side: Side) => !hasAccepted(deal, side)
const free = (deal: Standing) => deal.contracted_at === null

/** The life of a deal: who may do what in which state, and where it leads. The first row that holds counts. */
export const dealMoves: readonly Move[] = [
  {
    from: 'proposed',
    act: 'accept',
    by: sides,
    to: 'open',
    rule: 'the other side has accepted, by asking or by answering',
    only: (deal, side) => unanswered(deal, side) && hasAccepted(deal, otherSide(side)),
  },
  { from: 'proposed', act: 'accept', by: sides, to: 'proposed', rule: 'brokered: the other side is still to answer', only: unanswered },
  {
    from: 'proposed',
    act: 'decline',
    by: sides,
    to: 'declined',
    rule: 'a side that has not answered yet; with a reason',
    only: unanswered,
  },
  { from: 'proposed', act: 'end', by: sides, to: 'ended', rule: 'a side that asked takes it back; with a reason', only: hasAccepted },
  { from: 'proposed', act: 'end', by: broker, to: 'ended', rule: 'the Office clears what nobody answers; with a reason' },
  { from: 'proposed', act: 'record-memorandum', by: broker, to: 'open', rule: 'a memorandum that both have signed says that both accept' },

  { from: 'open', act: 'write', by: everybody, to: 'open', rule: 'the Office writes as broker, under its own name' },
  { from: 'open', act: 'propose-terms', by: everybody, to: 'open', rule: 'a new version; a side that proposes confirms it thereby' },
  {
    from: 'open',
    act: 'confirm-terms',
    by: sides,
    to: 'agreed',
    rule: 'the other side has confirmed the same version',
    only: (deal, side) => deal.terms_version > 0 && !hasConfirmed(deal, side) && hasConfirmed(deal, otherSide(side)),
  },
  {
    from: 'open',
    act: 'confirm-terms',
    by: sides,
    to: 'open',
    rule: 'the newest version, once',
    only: (deal, side) => deal.terms_version > 0 && !hasConfirmed(deal, side),
  },
  { from: 'open', act: 'record-memorandum', by: broker, to: 'open', rule: 'potential value: never counted as contract value' },
  { from: 'open', act: 'disclose', by: owner, to: 'open', rule: 'confidential details, opened to this enterprise or closed again' },
  { from: 'open', act: 'end', by: everybody, to: 'ended', rule: 'with a reason' },

  { from: 'agreed', act: 'write', by: everybody, to: 'agreed', rule: 'the contract is prepared here' },
  { from: 'agreed', act: 'record-memorandum', by: broker, to: 'agreed', rule: 'until a contract is recorded', only: free },
  { from: 'agreed', act: 'record-contract', by: broker, to: 'agreed', rule: 'one contract for a deal', only: free },
  { from: 'agreed', act: 'disclose', by: owner, to: 'agreed', rule: 'likewise, also while the contract is performed' },
  {
    from: 'agreed',
    act: 'end',
    by: everybody,
    to: 'ended',
    rule: 'until a contract is recorded: from then on the transfer may fail',
    only: free,
  },
]

/** The move that the act makes for this side now, if there is one. */
export function moveOf(deal: Standing, act: DealAct, side: Side): Move | undefined {
  return dealMoves.find(
    (move) => move.from === deal.state && move.act === act && move.by.includes(side) && (move.only?.(deal, side) ?? true),
  )
}

/** Whether the act is this side's at all, in whatever state. */
export function isActOf(side: Side, act: DealAct): boolean {
  return dealMoves.some((move) => move.act === act && move.by.includes(side))
}

export type Awaited =
  | 'answer'
  | 'their-answer'
  | 'both-answers'
  | 'terms'
  | 'confirm'
  | 'their-confirmation'
  | 'both-confirmations'
  | 'contract'
  | 'nothing'

/** The next step as it looks from a side: what is awaited from it, or from the other. */
export function awaited(deal: Standing, side: Side): Awaited {
  if (deal.state === 'proposed') {
    if (side === 'office') return hasAccepted(deal, 'supplier') || hasAccepted(deal, 'enterprise') ? 'their-answer' : 'both-answers'
    return hasAccepted(deal, side) ? 'their-answer' : 'answer'
  }
  if (deal.state === 'open') {
    if (deal.terms_version === 0) return 'terms'
    if (side === 'office')
      return hasConfirmed(deal, 'supplier') || hasConfirmed(deal, 'enterprise') ? 'their-confirmation' : 'both-confirmations'
    return hasConfirmed(deal, side) ? 'their-confirmation' : 'confirm'
  }
  return deal.state === 'agreed' && free(deal) ? 'contract' : 'nothing'
}
