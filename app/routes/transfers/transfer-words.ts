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
