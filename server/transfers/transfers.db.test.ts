import { buildAgreedDeal, buildDeal, buildSides } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, at, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { openTransferFile, recordPayment, recordStage, recordTransfer, removePayment } from './transfers'
import { buildTransfer } from './transfers.fixtures'
import { mayListen } from './transfers.live'
import type { NewStage, NewTransfer } from './transfers.schema'

const ago = (days: number) => addDays(today(), -days)
const transferOf = (id: string) => db().selectFrom('transfer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

const contract = (dealId: string, overrides: Partial<NewTransfer> = {}): NewTransfer => ({
  id: newId(),
  dealId,
  contractNumber: newId(),
  signedOn: ago(30),
  objects: ['know-how'],
  right: 'ownership',
  mode: 'assignment',
  value: 500_000_000,
  ...overrides,
})

describe('recordTransfer', () => {
  it('keeps the contract with its parties, its first stage and the rule of its day', async () => {
    const deal = await buildAgreedDeal()
    const { supplier } = await buildSides(deal)
    const officer = await buildOfficer()
    const input = contract(deal.id, { usesStateMoney: true })
    await recordTransfer(officer, input)
    expect(await transferOf(input.id)).toMatchObject({
      supplier_organisation_id: deal.supplier_organisation_id,
      enterprise_organisation_id: deal.enterprise_organisation_id,
      state: 'signed',
      value: 500_000_000,
      registration_duty: 'must',
      recorded_by: officer.accountId,
    })
    const stages = await db().selectFrom('transfer_stage').select(['stage', 'happened_on']).where('transfer_id', '=', input.id).execute()
    expect(stages).toEqual([{ stage: 'signed', happened_on: ago(30) }])
    expect(await actsOn(input.id)).toEqual(['transfers.record'])
    const notices = await db().selectFrom('notification').select('path').where('account_id', '=', supplier.accountId).execute()
    expect(notices).toEqual([{ path: `/transfers/${input.id}` }])
  })

  it('judges two contracts around 1 April 2026 by the law of their days', async () => {
    await at(new Date('2026-06-01T03:00:00Z'), async () => {
      const before = await buildTransfer({ signedOn: '2026-03-30' })
      const after = await buildTransfer({ signedOn: '2026-04-02', objects: ['model-algorithm'] })
      expect([before.registration_rule, after.registration_rule]).toEqual(['may-register@2018-07-01', 'may-register@2026-04-01'])
      const deal = await buildAgreedDeal()
      const models = contract(deal.id, { signedOn: '2026-03-30', objects: ['model-algorithm'] })
      await expect(recordTransfer(await buildOfficer(), models)).rejects.toMatchObject({
        fields: { objects: ['transfers:problems.object-not-of-the-day'] },
      })
    })
  })

  it('counts the same form once, and one contract for a deal', async () => {
    const deal = await buildAgreedDeal()
    const officer = await buildOfficer()
    const input = contract(deal.id)
    await Promise.all([recordTransfer(officer, input), recordTransfer(officer, input)])
    expect(await actsOn(input.id)).toEqual(['transfers.record'])
    await expect(recordTransfer(officer, contract(deal.id))).rejects.toThrow(WrongState)
    await expect(recordTransfer(await buildOfficer(), input)).rejects.toThrow(NotFound)
  })

  it('is the Office’s, from an agreed deal', async () => {
    const agreed = await buildAgreedDeal()
    const { supplier } = await buildSides(agreed)
    await expect(recordTransfer(supplier, contract(agreed.id))).rejects.toThrow(Forbidden)
    const officer = await buildOfficer()
    await expect(recordTransfer(officer, contract((await buildDeal()).id))).rejects.toThrow(WrongState)
    await expect(recordTransfer(officer, contract(newId()))).rejects.toThrow(NotFound)
  })

  it.each([
    [{ objects: ['machinery-with-technology'] }, 'objects'],
    [{ objects: ['gold'] }, 'objects'],
    [{ mode: 'barter' }, 'mode'],
    [{ signedOn: '2999-01-01' }, 'signedOn'],
    [{ signedOn: '2010-01-01' }, 'signedOn'],
  ])('refuses %j beside its field, and leaves the deal as it was', async (wrong, field) => {
    const deal = await buildAgreedDeal()
    const officer = await buildOfficer()
    const refused = await recordTransfer(officer, contract(deal.id, wrong)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Invalid)
    expect(Object.keys((refused as Invalid).fields)).toEqual([field])
    await recordTransfer(officer, contract(deal.id))
  })

  it('refuses a number that the supplier has used', async () => {
    const first = await buildTransfer()
    const technology = await db().selectFrom('deal').select('technology_id').where('id', '=', first.deal_id).executeTakeFirstOrThrow()
    const deal = await buildAgreedDeal({ technology_id: technology.technology_id })
    const again = recordTransfer(await buildOfficer(), contract(deal.id, { contractNumber: first.contract_number }))
    await expect(again).rejects.toMatchObject({ fields: { contractNumber: ['transfers:problems.number-taken'] } })
    expect(await db().selectFrom('deal').select('contracted_at').where('id', '=', deal.id).executeTakeFirst()).toEqual({
      contracted_at: null,
    })
  })
})

const stage = (transferId: string, overrides: Partial<NewStage>): NewStage => ({
  id: newId(),
  transferId,
  stage: 'implemented',
  happenedOn: ago(10),
  ...overrides,
})

describe('recordStage', () => {
  it('goes from signing to the last payment', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer, usesStateMoney: true })
    await recordStage(officer, stage(id, { stage: 'registered', happenedOn: ago(40), registrationNumber: '12/GCN-SKHCN' }))
    await recordStage(officer, stage(id, { stage: 'implemented', happenedOn: ago(20) }))
    await recordPayment(officer, { id: newId(), transferId: id, receivedOn: ago(50), amount: 400_000_000 })
    await expect(recordStage(officer, stage(id, { stage: 'paid', happenedOn: ago(5) }))).rejects.toMatchObject({
      fields: { stage: ['transfers:problems.not-fully-paid'] },
    })
    await recordPayment(officer, { id: newId(), transferId: id, receivedOn: ago(8), amount: 600_000_000 })
    await expect(recordStage(officer, stage(id, { stage: 'paid', happenedOn: ago(9) }))).rejects.toThrow(Invalid)
    await recordStage(officer, stage(id, { stage: 'paid', happenedOn: ago(8) }))
    expect(await transferOf(id)).toMatchObject({
      state: 'paid',
      registered_on: ago(40),
      implemented_on: ago(20),
      paid_on: ago(8),
      registration_number: '12/GCN-SKHCN',
    })
    expect((await actsOn(id)).filter((act) => act === 'transfers.record-stage')).toHaveLength(3)
  })

  it('fails with a reason of the list, and then nothing follows', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer })
    await expect(recordStage(officer, stage(id, { stage: 'failed' }))).rejects.toMatchObject({ fields: { reason: ['errors:required'] } })
    await expect(recordStage(officer, stage(id, { stage: 'failed', reason: 'other' }))).rejects.toThrow(Invalid)
    await recordStage(officer, stage(id, { stage: 'failed', reason: 'not-mastered', note: 'Thiếu kỹ sư vận hành.' }))
    expect(await transferOf(id)).toMatchObject({
      state: 'failed',
      failed_on: ago(10),
      failure_reason: 'not-mastered',
      failure_note: 'Thiếu kỹ sư vận hành.',
    })
    await expect(recordStage(officer, stage(id, { stage: 'implemented' }))).rejects.toThrow(WrongState)
  })

  it('keeps the legal order of stages and days', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer, usesStateMoney: true })
    await expect(recordStage(officer, stage(id, { stage: 'implemented' }))).rejects.toThrow(WrongState)
    await expect(recordStage(officer, stage(id, { stage: 'registered', registrationNumber: '1', happenedOn: ago(61) }))).rejects.toThrow(
      Invalid,
    )
    await expect(
      recordStage(officer, stage(id, { stage: 'registered', registrationNumber: '1', happenedOn: '2999-01-01' })),
    ).rejects.toThrow(Invalid)
    await expect(recordStage(officer, stage(id, { stage: 'registered' }))).rejects.toMatchObject({
      fields: { registrationNumber: ['errors:required'] },
    })
    await recordStage(officer, stage(id, { stage: 'registered', registrationNumber: '1', happenedOn: ago(30) }))
    await expect(recordStage(officer, stage(id, { stage: 'implemented', happenedOn: ago(31) }))).rejects.toThrow(Invalid)
  })

  it('of two at once lets one win, and the same form counts once', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer })
    const both = await Promise.allSettled([
      recordStage(officer, stage(id, { stage: 'implemented' })),
      recordStage(officer, stage(id, { stage: 'implemented', happenedOn: ago(9) })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const input = stage(id, { stage: 'registered', registrationNumber: '7' })
    await Promise.all([recordStage(officer, input), recordStage(officer, input)])
    expect(await db().selectFrom('transfer_stage').select('id').where('transfer_id', '=', id).execute()).toHaveLength(3)
    expect(await transferOf(id)).toMatchObject({ state: 'implemented', registration_number: '7' })
  })

  it('is not for the parties, and unknown to strangers', async () => {
    const transfer = await buildTransfer()
    const { supplier } = await buildSides(transfer)
    await expect(recordStage(supplier, stage(transfer.id, {}))).rejects.toThrow(Forbidden)
    await expect(recordStage(await buildMember(), stage(transfer.id, {}))).rejects.toThrow(NotFound)
    const officer = { ...(await buildOfficer()), memberships: supplier.memberships }
    await expect(recordStage(officer, stage(transfer.id, {}))).rejects.toThrow(Forbidden)
  })
})

describe('recordPayment', () => {
  it('keeps each payment once, and may come to more than the value', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer })
    const input = { id: newId(), transferId: id, receivedOn: ago(10), amount: 700_000_000, reference: 'UNC 17' }
    await Promise.all([recordPayment(officer, input), recordPayment(officer, input)])
    await recordPayment(officer, { ...input, id: newId(), receivedOn: ago(9) })
    const rows = await db().selectFrom('transfer_payment').select('amount').where('transfer_id', '=', id).execute()
    expect(rows.map(({ amount }) => amount)).toEqual([700_000_000, 700_000_000])
    expect((await actsOn(id)).filter((act) => act === 'transfers.record-payment')).toHaveLength(2)
  })

  it('is dated between signing and today, and before a failure', async () => {
    const officer = await buildOfficer()
    const { id } = await buildTransfer({ officer })
    const pay = (receivedOn: string) => recordPayment(officer, { id: newId(), transferId: id, receivedOn, amount: 1 })
    await expect(pay(ago(61))).rejects.toThrow(Invalid)
    await expect(pay('2999-01-01')).rejects.toThrow(Invalid)
    await recordStage(officer, stage(id, { stage: 'failed', reason: 'not-paid' }))
    await expect(pay(ago(5))).rejects.toMatchObject({ fields: { receivedOn: ['transfers:problems.after-failure'] } })
    await pay(ago(15))
  })

  it('is the Office’s, and so is taking one back, which the audit log keeps', async () => {
    const officer = await buildOfficer()
    const transfer = await buildTransfer({ officer })
    const { supplier } = await buildSides(transfer)
    const input = { id: newId(), transferId: transfer.id, receivedOn: ago(10), amount: 5 }
    await expect(recordPayment(supplier, input)).rejects.toThrow(Forbidden)
    await recordPayment(officer, input)
    const remove = { transferId: transfer.id, paymentId: input.id, note: 'Nhầm hợp đồng' }
    await expect(removePayment(supplier, remove)).rejects.toThrow(Forbidden)
    await removePayment(officer, remove)
    await expect(removePayment(officer, remove)).rejects.toThrow(NotFound)
    const kept = await db()
      .selectFrom('audit')
      .select('details')
      .where('subject_id', '=', transfer.id)
      .where('act', '=', 'transfers.remove-payment')
      .executeTakeFirst()
    expect(kept?.details).toMatchObject({ amount: 5, note: 'Nhầm hợp đồng' })
  })
})

const pdf = (text: string) => ({ field: 'evidence', name: 'bien-ban.pdf', bytes: new TextEncoder().encode(`%PDF-1.4\n${text}\n%%EOF\n`) })

describe('evidence', () => {
  it('goes with its stage, for the parties and the Office to read, and for nobody else', async () => {
    const officer = await buildOfficer()
    const transfer = await buildTransfer({ officer })
    const { supplier, enterprise } = await buildSides(transfer)
    const input = stage(transfer.id, { stage: 'implemented' })
    await recordStage(officer, input, pdf('nghiệm thu'))
    await recordStage(officer, input, pdf('nghiệm thu'))
    const files = await db()
      .selectFrom('file')
      .select('id')
      .where('owner_organisation_id', '=', transfer.supplier_organisation_id)
      .execute()
    expect(files).toHaveLength(1)
    const [{ id } = { id: '' }] = files
    const answers = await Promise.all([supplier, enterprise, officer, await buildMember()].map((actor) => openTransferFile(actor, id)))
    expect(answers).toEqual(['restricted', 'restricted', 'restricted', undefined])
  })

  it('leaves nothing behind where it is no document, or the record is refused', async () => {
    const officer = await buildOfficer()
    const transfer = await buildTransfer({ officer })
    const script = { field: 'evidence', name: 'bien-ban.pdf', bytes: new TextEncoder().encode('<script>') }
    await expect(recordStage(officer, stage(transfer.id, {}), script)).rejects.toMatchObject({ fields: { evidence: expect.any(Array) } })
    await expect(recordStage(officer, stage(transfer.id, { happenedOn: ago(90) }), pdf('sớm'))).rejects.toThrow(Invalid)
    await expect(
      recordPayment(
        (await buildSides(transfer)).supplier,
        { id: newId(), transferId: transfer.id, receivedOn: ago(1), amount: 1 },
        pdf('x'),
      ),
    ).rejects.toThrow(Forbidden)
    expect(
      await db().selectFrom('file').select('id').where('owner_organisation_id', '=', transfer.supplier_organisation_id).execute(),
    ).toEqual([])
  })
})

describe('the live room of a contract', () => {
  it('is open to the parties and the Office', async () => {
    const transfer = await buildTransfer()
    const { supplier, enterprise } = await buildSides(transfer)
    const answers = await Promise.all(
      [supplier, enterprise, await buildOfficer(), await buildMember()].map((actor) => mayListen(actor, transfer.id)),
    )
    expect(answers).toEqual([true, true, true, false])
  })
})
