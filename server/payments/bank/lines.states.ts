import type { BankLineState } from '#db/tables/payments'

export type { BankLineState }
export type LineAct = 'assign' | 'release' | 'set-aside' | 'take-back'

interface Move {
  from: BankLineState
  act: LineAct
  to: BankLineState
  rule: string
}

/** The life of a line of a statement: what the Office, or the matching at its import, may do with it. */
export const lineMoves: readonly Move[] = [
  { from: 'unmatched', act: 'assign', to: 'matched', rule: 'to an invoice, by the reference in its text or by an officer' },
  { from: 'matched', act: 'release', to: 'unmatched', rule: 'assigned wrongly; not once money of it has been given back' },
  { from: 'unmatched', act: 'set-aside', to: 'foreign', rule: 'no payment of a fee; with a note' },
  { from: 'foreign', act: 'take-back', to: 'unmatched', rule: 'it was one after all' },
]

export function moveOfLine(state: BankLineState, act: LineAct): BankLineState | undefined {
  return lineMoves.find((move) => move.from === state && move.act === act)?.to
}
