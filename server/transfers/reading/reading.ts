import { REASONS } from '#db/reference/reasons'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { TRANSFER_OBJECTS } from '#db/reference/transfer-objects'
import { getDealRoom } from '#server/deals/deals'
import { type Actor, isPerson } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { moneyStanding } from '../payments/money'
import { registrationHint } from '../registration'
import { officerOf } from '../transfers.acts'
import { mayRead, mayRecord } from '../transfers.policy'
import { type TransferStage, earliestDay, nextStages } from '../transfers.states'
import { type TransferFilter, type TransferRow, countTransfers, findIdOfDeal, findTransferWhole, listPage } from './reading.queries'

export const transfersPage = 20

const named = (rows: readonly { code: string; name_vi: string; name_en: string }[], code: string) => {
  const row = rows.find((one) => one.code === code)
  return { vi: row?.name_vi ?? code, en: row?.name_en ?? code }
}

export type TransferDetail = Awaited<ReturnType<typeof getTransfer>>

/**
 * A contract with its stages and money, for its parties and the Office. Potential, signed, registered and paid values stand
 * beside each other and are never added.
 */
export async function getTransfer(actor: Actor, id: string) {
  if (!isPerson(actor)) throw new Forbidden()
  const row = await findTransferWhole(db(), id)
  if (!row || !mayRead(actor, row)) throw new NotFound()
  const payments = row.payments.map((payment) => ({ ...payment, amount: Number(payment.amount) }))
  const standing = moneyStanding(row.value, payments, row.signed_on)
  const reason = REASONS.find(({ list, code }) => list === 'fail-transfer' && code === row.failure_reason)
  const records = mayRecord(actor, row)
  return {
    ...lineOf(row),
    technologyId: row.technology_id,
    supplierId: row.supplier_organisation_id,
    enterpriseId: row.enterprise_organisation_id,
    objects: row.objects.map((code) => named(TRANSFER_OBJECTS, code)),
    right: row.transferred_right,
    mode: named(TRANSFER_MODES, row.mode),
    durationMonths: row.duration_months,
    usesStateMoney: row.uses_state_money,
    direction: row.direction,
    registrationNumber: row.registration_number,
    failure:
      row.failure_reason === null
        ? null
        : { vi: reason?.label_vi ?? row.failure_reason, en: reason?.label_en ?? row.failure_reason, note: row.failure_note },
    values: { potential: row.potential, signed: row.value, registered: row.registered_on === null ? null : row.value, paid: row.paid ?? 0 },
    left: standing.left,
    over: standing.over,
    fullyPaid: standing.fullyPaidOn !== null,
    stages: row.stages.map((stage) => ({
      id: stage.id,
      stage: stage.stage,
      on: stage.happened_on,
      note: stage.note,
      file: stage.file_id === null ? null : { id: stage.file_id, name: stage.file_name ?? '' },
    })),
    payments: payments.map((payment) => ({
      id: payment.id,
      on: payment.received_on,
      amount: payment.amount,
      reference: payment.reference,
      file: payment.file_id === null ? null : { id: payment.file_id, name: payment.file_name ?? '' },
    })),
    hint: registrationHint({ signedOn: row.signed_on, direction: row.direction }, row.registration_rule) ?? null,
    next: records ? nextStages(row).map((stage) => ({ stage, from: earliestDay(row, stage) })) : [],
    can: { record: records, pay: records, removePayment: records && row.state !== 'paid' },
  }
}

/** Whether registering is due: a duty, not done, with the last day for the dossier. */
function dueOf(row: TransferRow): { by: string; late: boolean } | null {
  if (row.registration_duty !== 'must' || row.registered_on !== null || row.state === 'failed') return null
  const by = registrationHint({ signedOn: row.signed_on, direction: row.direction }, row.registration_rule)?.fileBy
  return by ? { by, late: by < today() } : null
}

export type TransferLine = ReturnType<typeof lineOf>

const lineOf = (row: TransferRow) => ({
  id: row.id,
  dealId: row.deal_id,
  number: row.contract_number,
  signedOn: row.signed_on,
  state: row.state,
  technology: { vi: row.technology_vi, en: row.technology_en },
  supplier: { vi: row.supplier_vi, en: row.supplier_en },
  enterprise: { vi: row.enterprise_vi, en: row.enterprise_en },
  value: row.value,
  paid: row.paid ?? 0,
  duty: row.registration_duty,
  registeredOn: row.registered_on,
  due: dueOf(row),
})

async function pageOf(filter: TransferFilter, page: number) {
  const { count } = await countTransfers(db(), filter)
  const rows = await listPage(db(), filter, { offset: (page - 1) * transfersPage, limit: transfersPage })
  return { total: count, page, pages: Math.max(1, Math.ceil(count / transfersPage)), transfers: rows.map(lineOf) }
}

/** The contracts of the organisation acted for. */
export async function listTransfers(actor: Actor, { page = 1 }: { page?: number } = {}) {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  return pageOf({ organisationId: actor.organisation.id }, page)
}

export interface OfficeTransferFilter {
  state?: TransferStage
  from?: string
  to?: string
  number?: string
  /** Only contracts whose dossier of registration is overdue. */
  late?: boolean
  page?: number
}

/** All contracts, for the Office. */
export async function listAllTransfers(actor: Actor, { page = 1, late, ...filter }: OfficeTransferFilter = {}) {
  officerOf(actor)
  // The parties have 90 days under every version of the rule so far; each line shows its own last day.
  const unregisteredBefore = late ? addDays(today(), -90) : undefined
  return pageOf({ ...filter, unregisteredBefore }, page)
}

/** The contract that came of a deal, if one did and this person may read it. */
export async function findTransferOfDeal(actor: Actor, dealId: string): Promise<string | undefined> {
  const row = await findIdOfDeal(db(), dealId)
  return row && mayRead(actor, row) ? row.id : undefined
}

/** What an officer starts from who records the contract of a deal: its parties and the terms that both confirmed. */
export async function prepareTransfer(actor: Actor, dealId: string) {
  officerOf(actor)
  const room = await getDealRoom(actor, dealId)
  if (!room.can['record-contract'])
    throw new WrongState(room.contracted ? 'transfers:problems.contract-recorded' : 'transfers:problems.not-agreed')
  const [terms] = room.terms
  return {
    id: newId(),
    deal: { id: room.id, technology: room.technology, supplier: room.supplier, enterprise: room.enterprise },
    terms: terms && {
      version: terms.version,
      body: terms.body ?? '',
      mode: terms.mode,
      valueMin: terms.value_min,
      valueMax: terms.value_max,
    },
    /** The technology came from a State-funded task: its contract may use State money too. */
    stateFunded: room.technology.stateFunded,
    today: today(),
  }
}

export type PreparedTransfer = Awaited<ReturnType<typeof prepareTransfer>>
