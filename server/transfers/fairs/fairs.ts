import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'
import { change, take } from '../transfers.acts'
import type { HeldTransfer } from '../transfers.queries'

/**
 * Says at which fair a contract was signed, or with null at none, in the transaction of who knows the fair. `check` sees the contract
 * before. Of two fairs one at a time: throws WrongState where it belongs to another. Said again, nothing changes.
 */
export async function setFairOfTransfer(
  tx: Tx,
  actor: Actor,
  transferId: string,
  { fairId, linked, check }: { fairId: string; linked: boolean; check: (transfer: HeldTransfer) => Promise<void> },
): Promise<HeldTransfer> {
  const { transfer } = await take(tx, actor, transferId)
  await check(transfer)
  if (linked ? transfer.fair_id === fairId : transfer.fair_id === null) return transfer
  if (transfer.fair_id !== (linked ? null : fairId)) throw new WrongState()
  await change(tx, transfer, { fair_id: linked ? fairId : null })
  await record(tx, actor, {
    act: linked ? 'transfers.link-fair' : 'transfers.unlink-fair',
    subject: ['transfer', transferId],
    details: { fairId, contractNumber: transfer.contract_number },
  })
  return transfer
}
