import type { ImportState } from '#server/technologies/imports/imports.states'
import type { Tone } from '#app/ui/tag'

export const toneOfState: Record<ImportState, Tone> = {
  reading: 'info',
  checked: 'warning',
  committing: 'info',
  done: 'success',
  failed: 'danger',
}

export const toneOfRecord = { draft: 'neutral', 'in-review': 'info', published: 'success' } as const satisfies Record<string, Tone>

/** The page asked for in the address, from 1. */
export function pageOf(request: Request): number {
  return Math.min(10_000, Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('page') ?? '', 10) || 1))
}
