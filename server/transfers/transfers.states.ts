import type { TransferStage } from '#db/tables/transfers'

export type { TransferStage } from '#db/tables/transfers'

export type Duty = 'must' | 'may' | 'exempt'

/** What of a transfer decides which stage may come next, and on which days. */
export interface Progress {
  state: TransferStage
  registration_duty: Duty
  signed_on: string
  registered_on: string | null
  implemented_on: string | null
}

interface Move {
  from: TransferStage
  stage: TransferStage
  /** The furthest stage reached afterwards. */
  to: TransferStage
  rule: string
  only?: (transfer: Progress) => boolean
}

const voluntary = (transfer: Progress) => transfer.registration_duty !== 'must'

/**
 * The life of a contract. `registered` before `implemented` where the law asks for it: such a contract takes effect with
 * its certificate (Article 24). Nothing follows on `paid` and `failed`.
 */
export const transferMoves: readonly Move[] = [
  { from: 'signed', stage: 'registered', to: 'registered', rule: 'a certificate was granted' },
  { from: 'signed', stage: 'implemented', to: 'implemented', rule: 'only where registration is no duty', only: voluntary },
  { from: 'registered', stage: 'implemented', to: 'implemented', rule: 'the technology runs at the receiver’s' },
  {
    from: 'implemented',
    stage: 'registered',
    to: 'implemented',
    rule: 'a voluntary registration that came late',
    only: (transfer) => transfer.registered_on === null,
  },
  { from: 'implemented', stage: 'paid', to: 'paid', rule: 'payments received reach the value of the contract' },
  { from: 'signed', stage: 'failed', to: 'failed', rule: 'with a reason' },
  { from: 'registered', stage: 'failed', to: 'failed', rule: 'with a reason' },
  { from: 'implemented', stage: 'failed', to: 'failed', rule: 'with a reason; what was received stays received' },
]

export function stageMove(transfer: Progress, stage: TransferStage): Move | undefined {
  return transferMoves.find((move) => move.from === transfer.state && move.stage === stage && (move.only?.(transfer) ?? true))
}

/** The stages that may be recorded now, the usual next one first. */
export function nextStages(transfer: Progress): TransferStage[] {
  return transferMoves.filter((move) => stageMove(transfer, move.stage) === move).map(({ stage }) => stage)
}

/** The first day on which the stage may have happened, by those that stand. */
export function earliestDay(transfer: Progress, stage: TransferStage): string {
  const before: (string | null)[] =
    stage === 'implemented'
      ? [transfer.registration_duty === 'must' ? transfer.registered_on : null]
      : stage === 'paid' || stage === 'failed'
        ? [transfer.registered_on, transfer.implemented_on]
        : []
  return [transfer.signed_on, ...before].reduce<string>((latest, day) => (day && day > latest ? day : latest), transfer.signed_on)
}
