import { describe, expect, it } from 'vitest'
import { buildAgreedDeal } from '#server/deals/deals.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildTransfer } from '#server/transfers/transfers.fixtures'
import { type Stage, arrange } from '../../meetings/meetings.fixtures'
import { actsOf, buildDay } from '../day.fixtures'
import { linkContract, listFairContracts } from './contracts'

const contractOf = async (s: Stage, over: object = {}) => {
  const deal = await buildAgreedDeal({
    technology_id: s.technologyId,
    need_id: s.needId,
    enterprise_organisation_id: s.enterprise.organisation.id,
  })
  return buildTransfer({ dealId: deal.id, signedOn: today(), value: 1_200_000_000, ...over })
}
const fairOf = async (id: string) =>
  (await db().selectFrom('transfer').select('fair_id').where('id', '=', id).executeTakeFirstOrThrow()).fair_id

describe('a contract signed at the fair', () => {
  it('is suggested with the meeting of its two, linked once, and unlinked with its trace', async () => {
    const s = await buildDay()
    const meeting = await arrange(s)
    const contract = await contractOf(s)
    const before = await listFairContracts(s.officer, s.fair.id)
    expect(before).toMatchObject({ linked: [], count: 0, signed: 0, suggested: [{ id: contract.id, meeting_id: meeting.id }] })
    await Promise.all([linkContract(s.officer, s.fair.id, contract.id, true), linkContract(s.officer, s.fair.id, contract.id, true)])
    expect(await fairOf(contract.id)).toBe(s.fair.id)
    const after = await listFairContracts(s.officer, s.fair.id)
    expect(after).toMatchObject({ count: 1, signed: 1_200_000_000, suggested: [], linked: [{ id: contract.id, meeting_id: meeting.id }] })
    await linkContract(s.officer, s.fair.id, contract.id, false)
    expect(await fairOf(contract.id)).toBeNull()
    expect(await actsOf('transfer', contract.id)).toEqual(['transfers.record', 'transfers.link-fair', 'transfers.unlink-fair'])
  })

  it('of two that took part without meeting is found by its number', async () => {
    const s = await buildDay()
    const contract = await contractOf(s, { contractNumber: 'HĐ-77/2026' })
    expect((await listFairContracts(s.officer, s.fair.id)).suggested).toEqual([])
    expect((await listFairContracts(s.officer, s.fair.id, { text: 'hđ-77' })).suggested).toMatchObject([
      { id: contract.id, meeting_id: null },
    ])
    await linkContract(s.officer, s.fair.id, contract.id, true)
  })

  it('is of the fair’s days, of its people, and of one fair', async () => {
    const s = await buildDay()
    const early = await contractOf(s, { signedOn: addDays(today(), -1) })
    await expect(linkContract(s.officer, s.fair.id, early.id, true)).rejects.toMatchObject({ problem: 'day:problems.not-of-the-days' })
    const strange = await buildTransfer({ signedOn: today() })
    await expect(linkContract(s.officer, s.fair.id, strange.id, true)).rejects.toMatchObject({ problem: 'day:problems.not-of-the-fair' })
    const other = await buildDay()
    const taken = await contractOf(other)
    await linkContract(other.officer, other.fair.id, taken.id, true)
    await expect(linkContract(s.officer, s.fair.id, taken.id, false)).rejects.toMatchObject({ status: 409 })
  })

  it('is the Office’s to link, without a stake in it', async () => {
    const s = await buildDay()
    const contract = await contractOf(s)
    await expect(linkContract(s.supplier, s.fair.id, contract.id, true)).rejects.toMatchObject({ status: 403 })
    await expect(listFairContracts(s.supplier, s.fair.id)).rejects.toMatchObject({ status: 403 })
    const partial = { ...s.officer, memberships: s.supplier.memberships }
    await expect(linkContract(partial, s.fair.id, contract.id, true)).rejects.toMatchObject({ status: 403 })
    await expect(linkContract(s.officer, s.fair.id, newId(), true)).rejects.toMatchObject({ status: 404 })
  })
})
