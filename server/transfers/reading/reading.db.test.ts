import { recordMemorandum } from '#server/deals/deals'
import { buildAgreedDeal, buildDeal, buildSides } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { findTransferOfDeal, getTransfer, listAllTransfers, listTransfers, prepareTransfer, recordPayment, recordStage } from '../transfers'
import { buildTransfer } from '../transfers.fixtures'

const ago = (days: number) => addDays(today(), -days)

describe('getTransfer', () => {
  it('keeps the four values apart', async () => {
    const officer = await buildOfficer()
    const deal = await buildAgreedDeal()
    await recordMemorandum(officer, { id: newId(), dealId: deal.id, signedOn: ago(90), potentialValue: 3_000_000_000 })
    const { id } = await buildTransfer({ officer, dealId: deal.id })
    await recordPayment(officer, { id: newId(), transferId: id, receivedOn: ago(20), amount: 250_000_000 })
    expect((await getTransfer(officer, id)).values).toEqual({
      potential: 3_000_000_000,
      signed: 1_000_000_000,
      registered: null,
      paid: 250_000_000,
    })
    await recordStage(officer, { id: newId(), transferId: id, stage: 'registered', happenedOn: ago(10), registrationNumber: '5/GCN' })
    const after = await getTransfer(officer, id)
    expect(after.values.registered).toBe(1_000_000_000)
    expect(after).toMatchObject({ left: 750_000_000, over: 0, fullyPaid: false, registrationNumber: '5/GCN' })
    expect(after.stages.map(({ stage, on }) => [stage, on])).toEqual([
      ['signed', ago(60)],
      ['registered', ago(10)],
    ])
  })

  it('is for the parties to read and the Office to write', async () => {
    const transfer = await buildTransfer()
    const { supplier, enterprise } = await buildSides(transfer)
    for (const party of [supplier, enterprise]) {
      expect(await getTransfer(party, transfer.id)).toMatchObject({ can: { record: false, pay: false, removePayment: false }, next: [] })
    }
    expect((await getTransfer(await buildOfficer(), transfer.id)).can).toEqual({ record: true, pay: true, removePayment: true })
    await expect(getTransfer(await buildMember(), transfer.id)).rejects.toThrow(NotFound)
  })
})

describe('lists of contracts', () => {
  it('show each party its own, and the Office those whose registration is overdue', async () => {
    const officer = await buildOfficer()
    const late = await buildTransfer({ officer, usesStateMoney: true, signedOn: ago(100) })
    const early = await buildTransfer({ officer, usesStateMoney: true, signedOn: ago(80) })
    const { supplier } = await buildSides(late)
    expect((await listTransfers(supplier)).transfers.map(({ id }) => id)).toEqual([late.id])
    const overdue = await listAllTransfers(officer, { late: true })
    expect(overdue.transfers).toMatchObject([{ id: late.id, due: { by: ago(10), late: true } }])
    const found = await listAllTransfers(officer, { number: early.contract_number.slice(0, 12) })
    expect(found.transfers).toMatchObject([{ id: early.id, due: { late: false } }])
    expect((await listAllTransfers(officer, { number: '%' })).total).toBe(0)
    expect((await listAllTransfers(officer, { from: ago(90), to: ago(70) })).transfers.map(({ id }) => id)).toEqual([early.id])
    await expect(listAllTransfers(supplier)).rejects.toThrow(Forbidden)
  })
})

describe('prepareTransfer', () => {
  it('starts from the terms that both confirmed', async () => {
    const officer = await buildOfficer()
    const deal = await buildAgreedDeal()
    expect(await prepareTransfer(officer, deal.id)).toMatchObject({ terms: { mode: 'non-exclusive-licence', valueMin: 800_000_000 } })
    await expect(prepareTransfer(officer, (await buildDeal()).id)).rejects.toThrow(WrongState)
    const { supplier } = await buildSides(deal)
    await expect(prepareTransfer(supplier, deal.id)).rejects.toThrow(Forbidden)
    const { id } = await buildTransfer({ officer, dealId: deal.id })
    expect(await findTransferOfDeal(supplier, deal.id)).toBe(id)
    expect(await findTransferOfDeal(await buildMember(), deal.id)).toBeUndefined()
  })
})
