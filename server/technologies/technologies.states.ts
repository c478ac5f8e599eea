import type { ListingState } from '#db/tables/technologies'

/** Who does it: a writer of the supplier, an officer, or the exchange by itself. */
export type Doer = 'supplier' | 'office' | 'exchange'

export type Act = 'save' | 'submit' | 'recall' | 'discard' | 'publish' | 'return' | 'confirm' | 'withdraw' | 'expire'

/**
 * The working copy: the record itself until it is first published, the revision beside it afterwards. `gone` = the copy
 * is removed (a first draft with its record), `published` = it becomes what readers see.
 */
export type WorkingState = 'draft' | 'in-review' | 'returned'

interface WorkingMove {
  state: WorkingState
  act: Act
  who: Doer
  next: WorkingState | 'published' | 'gone'
}

export const workingMoves: readonly WorkingMove[] = [
  { state: 'draft', act: 'save', who: 'supplier', next: 'draft' },
  { state: 'draft', act: 'submit', who: 'supplier', next: 'in-review' },
  { state: 'draft', act: 'discard', who: 'supplier', next: 'gone' },
  { state: 'in-review', act: 'recall', who: 'supplier', next: 'draft' },
  { state: 'in-review', act: 'publish', who: 'office', next: 'published' },
  { state: 'in-review', act: 'return', who: 'office', next: 'returned' },
  { state: 'returned', act: 'save', who: 'supplier', next: 'returned' },
  { state: 'returned', act: 'submit', who: 'supplier', next: 'in-review' },
  { state: 'returned', act: 'discard', who: 'supplier', next: 'gone' },
]

/** The listing, once published. `save` here begins a revision and leaves the listing as it is. */
export type PublicState = 'published' | 'expired' | 'withdrawn'

interface ListingMove {
  state: PublicState
  act: Act
  who: readonly Doer[]
  next: PublicState
}

export const listingMoves: readonly ListingMove[] = [
  { state: 'published', act: 'save', who: ['supplier'], next: 'published' },
  { state: 'published', act: 'confirm', who: ['supplier'], next: 'published' },
  { state: 'published', act: 'withdraw', who: ['supplier', 'office'], next: 'withdrawn' },
  { state: 'published', act: 'expire', who: ['exchange'], next: 'expired' },
  { state: 'expired', act: 'save', who: ['supplier'], next: 'expired' },
  { state: 'expired', act: 'confirm', who: ['supplier'], next: 'published' },
  { state: 'expired', act: 'withdraw', who: ['supplier', 'office'], next: 'withdrawn' },
  { state: 'withdrawn', act: 'save', who: ['supplier'], next: 'withdrawn' },
]

export interface Standing {
  state: ListingState
  /** State of the revision, where there is one. */
  revision: WorkingState | null
}

/** The state of what the supplier works on; null where nothing is being worked on. */
export function workingState({ state, revision }: Standing): WorkingState | null {
  if (revision) return revision
  return state === 'draft' || state === 'in-review' || state === 'returned' ? state : null
}

/** Whether the act is legal where the technology stands. */
export function isLegal(standing: Standing, act: Act): boolean {
  const working = workingState(standing)
  if (act === 'confirm' || act === 'withdraw' || act === 'expire')
    return listingMoves.some((move) => move.state === standing.state && move.act === act)
  if (working) return workingMoves.some((move) => move.state === working && move.act === act)
  return act === 'save' && listingMoves.some((move) => move.state === standing.state && move.act === act)
}
