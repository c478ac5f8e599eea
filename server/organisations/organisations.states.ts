import type { Verification } from '#db/tables/organisations'

export type VerificationAct = 'ask' | 'verify' | 'refuse' | 'change-identity'

interface Move {
  from: Verification
  act: VerificationAct
  by: 'owner' | 'editor' | 'office'
  to: Verification
  rule?: string
}

/** The life of an organisation's verification. */
export const verificationMoves: readonly Move[] = [
  { from: 'unverified', act: 'ask', by: 'owner', to: 'pending' },
  { from: 'refused', act: 'ask', by: 'owner', to: 'pending' },
  { from: 'pending', act: 'verify', by: 'office', to: 'verified' },
  { from: 'pending', act: 'refuse', by: 'office', to: 'refused', rule: 'with a reason from the list' },
  { from: 'verified', act: 'refuse', by: 'office', to: 'refused', rule: 'taken back when it proves wrong; with a reason' },
  { from: 'verified', act: 'change-identity', by: 'editor', to: 'pending', rule: 'another kind, name or tax code was never verified' },
]

/** Where the act leads, or undefined where it is not possible from there. */
export function verificationAfter(from: Verification, act: VerificationAct): Verification | undefined {
  return verificationMoves.find((move) => move.from === from && move.act === act)?.to
}
