import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { type Upload, removeFiles } from '#server/platform/files/files'
import { change, enter, partiesOf, take, tell } from '../transfers.acts'
import { withEvidence } from '../evidence/evidence'
import { listReceived } from '../transfers.queries'
import { type NewPayment, type RemovePayment, largestTotal } from '../transfers.schema'
import { moneyStanding } from './money'

/**
 * The Office records money that the supplier received (VND). It may come to more than the value of the contract, as
 * royalties do; the page then says so. Of a contract that failed only what came before its end is recorded.
 */
export async function recordPayment(actor: Actor, input: NewPayment, evidence?: Upload): Promise<void> {
  const { person, supplierId } = await enter(actor, input.transferId)
  await withEvidence(person, supplierId, evidence, (fileId) => write(actor, input, fileId))
}

/** False where the same form was written before. */
function write(actor: Actor, input: NewPayment, fileId: string | null): Promise<boolean> {
  return transact(async (tx) => {
    const { transfer, person } = await take(tx, actor, input.transferId)
    const known = await tx
      .selectFrom('transfer_payment')
      .select(['transfer_id', 'recorded_by'])
      .where('id', '=', input.id)
      .executeTakeFirst()
    if (known) {
      if (known.transfer_id !== transfer.id || known.recorded_by !== person.accountId) throw new NotFound()
      return false
    }
    if (input.receivedOn > today()) throw new Invalid({ receivedOn: ['deals:problems.day-ahead'] })
    if (input.receivedOn < transfer.signed_on) {
      throw new Invalid({
        receivedOn: [problem('transfers:problems.too-early', { day: transfer.signed_on.split('-').reverse().join('/') })],
      })
    }
    if (transfer.failed_on && input.receivedOn > transfer.failed_on) throw new Invalid({ receivedOn: ['transfers:problems.after-failure'] })
    const { paid } = moneyStanding(transfer.value, await listReceived(tx, transfer.id), transfer.signed_on)
    if (paid + input.amount > largestTotal) throw new Invalid({ amount: ['deals:problems.amount-too-big'] })
    await tx
      .insertInto('transfer_payment')
      .values({
        id: input.id,
        transfer_id: transfer.id,
        received_on: input.receivedOn,
        amount: input.amount,
        reference: input.reference ?? '',
        evidence_file_id: fileId,
        recorded_by: person.accountId,
      })
      .execute()
    await change(tx, transfer, {})
    await record(tx, actor, {
      act: 'transfers.record-payment',
      subject: ['transfer', transfer.id],
      details: { paymentId: input.id, receivedOn: input.receivedOn, amount: input.amount },
    })
    await tell(tx, { ...transfer, organisationIds: partiesOf(transfer) }, 'payment', actor.accountId)
    return true
  })
}

/** Takes back a payment that was recorded by mistake, with a word on why; the audit log keeps it. Not once all is paid. */
export async function removePayment(actor: Actor, { transferId, paymentId, note }: RemovePayment): Promise<void> {
  await transact(async (tx) => {
    const { transfer } = await take(tx, actor, transferId)
    if (transfer.state === 'paid') throw new WrongState()
    const removed = await tx
      .deleteFrom('transfer_payment')
      .where('id', '=', paymentId)
      .where('transfer_id', '=', transferId)
      .returning(['received_on', 'amount', 'reference', 'evidence_file_id'])
      .executeTakeFirst()
    if (!removed) throw new NotFound()
    if (removed.evidence_file_id) await removeFiles(tx, [removed.evidence_file_id])
    await change(tx, transfer, {})
    await record(tx, actor, {
      act: 'transfers.remove-payment',
      subject: ['transfer', transferId],
      details: { paymentId, note, ...removed },
    })
  })
}
