import { record } from '#server/audit/audit'
import { checkReason } from '#server/deals/deals'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import type { Upload } from '#server/platform/files/files'
import { withEvidence } from '../evidence/evidence'
import { moneyStanding } from '../payments/money'
import { change, enter, partiesOf, take, tell } from '../transfers.acts'
import { type HeldTransfer, listReceived } from '../transfers.queries'
import type { NewStage } from '../transfers.schema'
import { earliestDay, stageMove } from '../transfers.states'

/**
 * The Office records that a contract reached a stage, or failed. Throws WrongState where the stage does not follow, Invalid
 * where its day lies before what it follows on or ahead, or the payments do not reach the value.
 */
export async function recordStage(actor: Actor, input: NewStage, evidence?: Upload): Promise<void> {
  const { person, supplierId } = await enter(actor, input.transferId)
  await withEvidence(person, supplierId, evidence, (fileId) => write(actor, input, fileId))
}

/** False where the same form was written before. */
function write(actor: Actor, input: NewStage, fileId: string | null): Promise<boolean> {
  return transact(async (tx) => {
    const { transfer, person } = await take(tx, actor, input.transferId)
    const known = await tx.selectFrom('transfer_stage').select(['transfer_id', 'recorded_by']).where('id', '=', input.id).executeTakeFirst()
    if (known) {
      if (known.transfer_id !== transfer.id || known.recorded_by !== person.accountId) throw new NotFound()
      return false
    }
    const move = stageMove(transfer, input.stage)
    if (!move) throw new WrongState()
    await check(tx, transfer, input)
    await tx
      .insertInto('transfer_stage')
      .values({
        id: input.id,
        transfer_id: transfer.id,
        stage: input.stage,
        happened_on: input.happenedOn,
        note: input.note ?? '',
        evidence_file_id: fileId,
        recorded_by: person.accountId,
      })
      .execute()
    await change(tx, transfer, { state: move.to, ...reached(input) })
    const details = {
      stage: input.stage,
      happenedOn: input.happenedOn,
      from: transfer.state,
      ...(input.reason && { reason: input.reason }),
    }
    await record(tx, actor, { act: 'transfers.record-stage', subject: ['transfer', transfer.id], details })
    await tell(tx, { ...transfer, organisationIds: partiesOf(transfer) }, input.stage, actor.accountId)
    return true
  })
}

async function check(tx: Tx, transfer: HeldTransfer, input: NewStage): Promise<void> {
  const earliest = earliestDay(transfer, input.stage)
  if (input.happenedOn > today()) throw new Invalid({ happenedOn: ['deals:problems.day-ahead'] })
  if (input.happenedOn < earliest) throw new Invalid({ happenedOn: [problem('transfers:problems.too-early', { day: inOrder(earliest) })] })
  if (input.stage === 'registered' && !input.registrationNumber) throw new Invalid({ registrationNumber: ['errors:required'] })
  if (input.stage === 'failed') {
    if (!input.reason) throw new Invalid({ reason: ['errors:required'] })
    checkReason('fail-transfer', { reason: input.reason, note: input.note ?? '' })
  }
  if (input.stage === 'paid') {
    const { fullyPaidOn } = moneyStanding(transfer.value, await listReceived(tx, transfer.id), transfer.signed_on)
    if (fullyPaidOn === null) throw new Invalid({ stage: ['transfers:problems.not-fully-paid'] })
    if (input.happenedOn < fullyPaidOn)
      throw new Invalid({ happenedOn: [problem('transfers:problems.too-early', { day: inOrder(fullyPaidOn) })] })
  }
}

/** A day as both languages write it. */
const inOrder = (day: string) => day.split('-').reverse().join('/')

function reached({ stage, happenedOn, registrationNumber, reason, note }: NewStage) {
  if (stage === 'registered') return { registered_on: happenedOn, registration_number: registrationNumber ?? null }
  if (stage === 'implemented') return { implemented_on: happenedOn }
  if (stage === 'paid') return { paid_on: happenedOn }
  return { failed_on: happenedOn, failure_reason: reason ?? null, failure_note: note ?? '' }
}
