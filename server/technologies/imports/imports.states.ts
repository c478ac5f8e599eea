import type { ImportState } from '#db/tables/imports'

export type { ImportState }

export type ImportAct = 'finish-reading' | 'refuse' | 'commit' | 'finish'

interface Move {
  state: ImportState
  act: ImportAct
  who: 'importer' | 'exchange'
  next: ImportState
}

/** The life of an import. What was left out of one order may be ordered later, so `done` is not the end. */
export const moves: readonly Move[] = [
  { state: 'reading', act: 'finish-reading', who: 'exchange', next: 'checked' },
  { state: 'reading', act: 'refuse', who: 'exchange', next: 'failed' },
  { state: 'checked', act: 'commit', who: 'importer', next: 'committing' },
  { state: 'committing', act: 'finish', who: 'exchange', next: 'done' },
  { state: 'done', act: 'commit', who: 'importer', next: 'committing' },
]

/** Where the act leads; undefined where it is not legal. */
export function after(act: ImportAct, state: ImportState): ImportState | undefined {
  return moves.find((move) => move.act === act && move.state === state)?.next
}
