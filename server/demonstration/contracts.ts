import type { NeedContent, TechnologyContent } from '#db/seed/content/shape'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { recordPayment, recordStage, recordTransfer } from '#server/transfers/transfers'
import { reason } from './listings'
import type { Stage } from './stage'

interface Agreed {
  dealId: string
  need: NeedContent
  technology: TechnologyContent
  /** VND. */
  value: number
  agreedDaysAgo: number
  index: number
}

/**
 * What follows on an agreed deal: a contract, most of them registered, put to work and paid in three parts; one in nine
 * fails. What would lie ahead of today has simply not happened yet.
 */
export function transferOf({ timeline, officer, chance }: Stage, { dealId, technology, value, agreedDaysAgo, index }: Agreed): void {
  const id = newId()
  const signed = agreedDaysAgo - chance.between(4, 9)
  const stateFunded = technology.origin.kind === 'state-funded'
  const mode = TRANSFER_MODES.find(({ code }) => code === technology.modes[0])
  timeline.on(signed, 15, () =>
    recordTransfer(officer, {
      id,
      dealId,
      signedOn: today(),
      direction: 'domestic',
      usesStateMoney: stateFunded,
      contractNumber: `${String(index + 1).padStart(2, '0')}/${today().slice(0, 4)}/HĐ-CGCN`,
      objects: ['know-how', 'plan-process'],
      right: mode?.right ?? 'non-exclusive-use',
      mode: technology.modes[0] ?? 'non-exclusive-licence',
      durationMonths: mode?.right === 'ownership' ? undefined : chance.pick([24, 36, 60]),
      value,
    }),
  )
  const pay = (daysAgo: number, amount: number, part: number) =>
    timeline.on(daysAgo, 16, () =>
      recordPayment(officer, { id: newId(), transferId: id, receivedOn: today(), amount, reference: `Đợt ${part}` }),
    )
  const first = Math.round(value * 0.3)
  const second = Math.round(value * 0.4)
  pay(signed - 10, first, 1)
  const registered = signed - chance.between(14, 40)
  const registers = stateFunded || index % 3 !== 0
  if (registers) {
    timeline.on(registered, 10, () =>
      recordStage(officer, {
        id: newId(),
        transferId: id,
        stage: 'registered',
        happenedOn: today(),
        registrationNumber: `${100 + index}/GCN-SKHCN`,
      }),
    )
  }
  if (index % 9 === 4) {
    timeline.on(registered - 70, 9, () =>
      recordStage(officer, { id: newId(), transferId: id, stage: 'failed', happenedOn: today(), reason: reason('fail-transfer', index) }),
    )
    return
  }
  const implemented = registered - chance.between(60, 150)
  timeline.on(implemented, 9, () => recordStage(officer, { id: newId(), transferId: id, stage: 'implemented', happenedOn: today() }))
  pay(implemented - 7, second, 2)
  const last = implemented - chance.between(60, 90)
  pay(last, value - first - second, 3)
  timeline.on(last - 1, 11, () => recordStage(officer, { id: newId(), transferId: id, stage: 'paid', happenedOn: today() }))
}
