import type { Tone } from '#app/ui/tag'
import type { TransferStage } from '#server/transfers/transfers.states'

export const stageTone: Record<TransferStage, Tone> = {
  signed: 'info',
  registered: 'info',
  implemented: 'info',
  paid: 'success',
  failed: 'danger',
}

export const stages = ['signed', 'registered', 'implemented', 'paid', 'failed'] as const

/** A number of a page out of the address. */
export function pageIn(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1
}
