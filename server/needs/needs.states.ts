import type { RevisionState } from '#db/tables/needs'
import type { ListingState } from '#db/tables/technologies'

export type { ListingState, RevisionState }

/** The parts in which a need is written, in order. */
export const needSteps = ['problem', 'figures', 'constraints', 'conditions', 'answer'] as const
export type NeedStep = (typeof needSteps)[number]

/** What an officer looks at before a need is published; each must be ticked. */
export const qualityChecks = ['problem', 'figures', 'technology', 'field', 'contact', 'anonymity'] as const

export type NeedAct = 'edit' | 'submit' | 'recall' | 'discard' | 'publish' | 'return' | 'confirm' | 'expire' | 'withdraw'

/** Where a need stands: its own life, and beside it the life of a published need's changed working copy. */
export interface Position {
  state: ListingState
  revision: RevisionState | null
}

interface Move {
  act: NeedAct
  who: 'member' | 'officer' | 'exchange'
  from: ListingState[]
  /** Missing = whatever the revision is. */
  revision?: (RevisionState | null)[]
  to: Partial<Position>
}

const live: ListingState[] = ['published', 'expired']

/** The life of a need. A need that was never published has no revision; one that was is visible while its revision is reviewed. */
export const moves: readonly Move[] = [
  { act: 'edit', who: 'member', from: ['draft', 'returned'], to: {} },
  { act: 'edit', who: 'member', from: live, revision: [null], to: { revision: 'draft' } },
  { act: 'edit', who: 'member', from: live, revision: ['draft', 'returned'], to: {} },
  { act: 'discard', who: 'member', from: live, revision: ['draft', 'returned'], to: { revision: null } },

  { act: 'submit', who: 'member', from: ['draft', 'returned'], to: { state: 'in-review' } },
  { act: 'submit', who: 'member', from: live, revision: ['draft', 'returned'], to: { revision: 'in-review' } },
  { act: 'recall', who: 'member', from: ['in-review'], to: { state: 'draft' } },
  { act: 'recall', who: 'member', from: live, revision: ['in-review'], to: { revision: 'draft' } },

  { act: 'publish', who: 'officer', from: ['in-review'], to: { state: 'published' } },
  { act: 'publish', who: 'officer', from: live, revision: ['in-review'], to: { state: 'published', revision: null } },
  { act: 'return', who: 'officer', from: ['in-review'], to: { state: 'returned' } },
  { act: 'return', who: 'officer', from: live, revision: ['in-review'], to: { revision: 'returned' } },

  // Confirmed every 180 days; an expired need comes back by confirmation as long as its deadline is not past.
  { act: 'confirm', who: 'member', from: live, to: { state: 'published' } },
  { act: 'expire', who: 'exchange', from: ['published'], to: { state: 'expired' } },
  {
    act: 'withdraw',
    who: 'member',
    from: ['draft', 'returned', 'in-review', 'published', 'expired'],
    to: { state: 'withdrawn', revision: null },
  },
]

/** Where the act leads from here; undefined where it is not legal. */
export function after(act: NeedAct, { state, revision }: Position): Position | undefined {
  const move = moves.find((one) => one.act === act && one.from.includes(state) && (one.revision?.includes(revision) ?? true))
  return move && { state, revision, ...move.to }
}

export function allows(act: NeedAct, position: Position): boolean {
  return after(act, position) !== undefined
}
