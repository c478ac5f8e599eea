import type { DutyRule } from '#db/reference/legal-rules/rule'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { TRANSFER_OBJECTS } from '#db/reference/transfer-objects'
import { record } from '#server/audit/audit'
import { getPartiesOfDeal, takeToContract } from '#server/deals/deals'
import type { Actor, Person } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { Upload } from '#server/platform/files/files'
import { newId } from '#server/platform/id'
import { withEvidence } from '../evidence/evidence'
import { dutyRule } from '../registration'
import { officerOf, tell } from '../transfers.acts'
import { findRecorded } from '../transfers.queries'
import { type DutyFacts, type NewTransfer, dutyFactsSchema } from '../transfers.schema'

/**
 * The Office records the contract of an agreed deal, with what the law of its day says about registering it. Throws
 * Invalid beside the field, WrongState where the deal is not agreed or has its contract.
 */
export async function recordTransfer(actor: Actor, input: NewTransfer, evidence?: Upload): Promise<{ id: string }> {
  const person = officerOf(actor)
  const facts = dutyFactsSchema.parse(input)
  const rule = dutyRule(facts)
  if (!rule) throw new Invalid({ signedOn: ['transfers:problems.before-the-law'] })
  checkContract(input)
  const { supplierId } = await getPartiesOfDeal(person, input.dealId)
  await withEvidence(person, supplierId, evidence, async (fileId) => {
    try {
      return await transact((tx) => write(tx, person, input, facts, { rule, fileId }))
    } catch (error) {
      // The same form sent twice at once: the second waited for the deal and found it taken by the first.
      if (!(error instanceof WrongState)) throw error
      const known = await findRecorded(db(), input.id)
      if (known?.deal_id !== input.dealId || known.recorded_by !== person.accountId) throw error
      return false
    }
  })
  return { id: input.id }
}

/** Throws Invalid where the law of the day of signing knows no such contract. */
function checkContract({ signedOn, objects, mode }: Pick<NewTransfer, 'signedOn' | 'objects' | 'mode'>): void {
  if (signedOn > today()) throw new Invalid({ signedOn: ['deals:problems.day-ahead'] })
  const valid = TRANSFER_OBJECTS.filter((one) => one.valid_from <= signedOn && (one.valid_to === null || signedOn < one.valid_to))
  const chosen = valid.filter(({ code }) => (objects as readonly string[]).includes(code))
  if (chosen.length < new Set(objects).size) throw new Invalid({ objects: ['transfers:problems.object-not-of-the-day'] })
  if (chosen.every(({ only_with_another }) => only_with_another)) throw new Invalid({ objects: ['transfers:problems.machinery-alone'] })
  if (!TRANSFER_MODES.some(({ code }) => code === mode)) throw new Invalid({ mode: ['errors:not-a-choice'] })
}

interface Found {
  rule: Pick<DutyRule, 'id' | 'answer'>
  fileId: string | null
}

/** False where the same form was written before. */
async function write(tx: Tx, person: Person, input: NewTransfer, facts: DutyFacts, { rule, fileId }: Found): Promise<boolean> {
  const known = await findRecorded(tx, input.id)
  if (known) {
    if (known.deal_id !== input.dealId || known.recorded_by !== person.accountId) throw new NotFound()
    return false
  }
  const deal = await takeToContract(tx, person, input.dealId)
  const inserted = await tx
    .insertInto('transfer')
    .values({
      id: input.id,
      deal_id: input.dealId,
      technology_id: deal.technologyId,
      supplier_organisation_id: deal.supplierId,
      enterprise_organisation_id: deal.enterpriseId,
      contract_number: input.contractNumber,
      signed_on: facts.signedOn,
      objects: [...new Set(input.objects)],
      transferred_right: input.right,
      mode: input.mode,
      duration_months: input.durationMonths ?? null,
      value: input.value,
      uses_state_money: facts.usesStateMoney,
      direction: facts.direction,
      result_registered: facts.resultRegistered,
      transfer_licensed: facts.transferLicensed,
      registration_duty: rule.answer,
      registration_rule: rule.id,
      registration_number: null,
      registered_on: null,
      implemented_on: null,
      paid_on: null,
      failed_on: null,
      failure_reason: null,
      fair_id: input.fairId ?? null,
      recorded_by: person.accountId,
    })
    .onConflict((conflict) => conflict.columns(['supplier_organisation_id', 'contract_number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) throw new Invalid({ contractNumber: ['transfers:problems.number-taken'] })
  await tx
    .insertInto('transfer_stage')
    .values({
      id: newId(),
      transfer_id: input.id,
      stage: 'signed',
      happened_on: facts.signedOn,
      evidence_file_id: fileId,
      recorded_by: person.accountId,
    })
    .execute()
  const details = {
    dealId: input.dealId,
    contractNumber: input.contractNumber,
    signedOn: facts.signedOn,
    value: input.value,
    rule: rule.id,
  }
  await record(tx, person, { act: 'transfers.record', subject: ['transfer', input.id], details })
  const organisationIds = [deal.supplierId, deal.enterpriseId]
  await publish(tx, 'transfers.recorded', { transferId: input.id, dealId: input.dealId, organisationIds })
  await tell(tx, { id: input.id, contract_number: input.contractNumber, organisationIds }, 'recorded', person.accountId)
  return true
}
