import { describe, expect, it } from 'vitest'
import { buildDeal } from '#server/deals/deals.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { arrange, rowOf } from '../../meetings/meetings.fixtures'
import { actsOf, buildDay, toldOf } from '../day.fixtures'
import { listOwnSignings } from './own'
import { getSigning, listMemoranda, prepareMemorandum } from './reading'
import { buildMemorandumSheet } from './sheet'
import { confirmSigning, prepareSigning, recordSigning, refuseSigning, withdrawSigning } from './signings'

const prepared = (of: string, over: object = {}) => ({
  id: newId(),
  of,
  signedOn: today(),
  potentialValue: 2_500_000_000,
  supplierSigner: 'PGS. TS. Lê Minh Khôi',
  supplierPosition: 'Viện trưởng',
  enterpriseSigner: 'Trần Thị Hoa',
  enterprisePosition: 'Giám đốc',
  note: '',
  ...over,
})
const stateOf = (id: string) => db().selectFrom('signing').select('state').where('id', '=', id).executeTakeFirstOrThrow()

describe('a memorandum signed at the fair', () => {
  it('is confirmed by both owners, and then moves the deal by deals’ own verbs', async () => {
    const s = await buildDay()
    const meeting = await arrange(s)
    const paper = prepared(`meeting:${meeting.id}`)
    expect(await prepareSigning(s.officer, s.fair.id, paper)).toEqual({ id: paper.id })
    expect(await prepareSigning(s.officer, s.fair.id, paper)).toEqual({ id: paper.id })
    await expect(recordSigning(s.officer, paper.id, newId())).rejects.toMatchObject({ problem: 'day:problems.not-confirmed' })
    await Promise.all([confirmSigning(s.supplier, paper.id), confirmSigning(s.supplier, paper.id)])
    expect((await stateOf(paper.id)).state).toBe('prepared')
    await confirmSigning(s.enterprise, paper.id)
    expect((await stateOf(paper.id)).state).toBe('confirmed')
    const dealId = newId()
    const recorded = await Promise.all([recordSigning(s.officer, paper.id, dealId), recordSigning(s.officer, paper.id, dealId)])
    expect(recorded).toEqual([{ dealId }, { dealId }])
    expect(await rowOf(meeting.id)).toMatchObject({ state: 'held', outcome: 'memorandum', memorandum_id: paper.id, deal_id: dealId })
    expect(await db().selectFrom('deal').select('state').where('id', '=', dealId).executeTakeFirst()).toEqual({ state: 'open' })
    expect(
      await db().selectFrom('memorandum').select(['id', 'fair_id', 'potential_value']).where('deal_id', '=', dealId).execute(),
    ).toEqual([{ id: paper.id, fair_id: s.fair.id, potential_value: 2_500_000_000 }])
    expect(await actsOf('signing', paper.id)).toEqual([
      'techmart.prepare-memorandum',
      'techmart.confirm-memorandum',
      'techmart.confirm-memorandum',
      'techmart.record-memorandum',
    ])
    expect(await toldOf(s.supplier)).toEqual(['memorandum-prepared'])
    const list = await listMemoranda(s.officer, s.fair.id)
    expect(list).toMatchObject({ count: 1, potential: 2_500_000_000, open: [] })
    expect(list.recorded[0]).toMatchObject({ signing_id: paper.id })
  })

  it('stands above a deal that the meeting opened, and joins a deal that the two have', async () => {
    const s = await buildDay()
    const deal = await buildDeal({
      technology_id: s.technologyId,
      need_id: s.needId,
      enterprise_organisation_id: s.enterprise.organisation.id,
    })
    const paper = prepared(`deal:${deal.id}`)
    await prepareSigning(s.officer, s.fair.id, paper)
    await confirmSigning(s.enterprise, paper.id)
    await confirmSigning(s.supplier, paper.id)
    expect(await recordSigning(s.officer, paper.id, newId())).toEqual({ dealId: deal.id })
  })

  it('is confirmed by owners of the two alone', async () => {
    const s = await buildDay()
    const meeting = await arrange(s)
    const paper = prepared(`meeting:${meeting.id}`)
    await expect(prepareSigning(s.supplier, s.fair.id, paper)).rejects.toMatchObject({ status: 403 })
    const partial = { ...s.officer, memberships: s.supplier.memberships }
    await expect(prepareSigning(partial, s.fair.id, paper)).rejects.toMatchObject({ status: 403 })
    await prepareSigning(s.officer, s.fair.id, paper)
    const stranger = await buildMember()
    const editor = await buildMember({ organisationId: s.supplier.organisation.id, role: 'editor' })
    await expect(confirmSigning(stranger, paper.id)).rejects.toMatchObject({ status: 404 })
    await expect(getSigning(stranger, paper.id)).rejects.toMatchObject({ status: 404 })
    await expect(confirmSigning(editor, paper.id)).rejects.toMatchObject({ problem: 'day:problems.owners-only' })
    await expect(confirmSigning(s.officer, paper.id)).rejects.toMatchObject({ status: 404 })
    expect((await getSigning(editor, paper.id)).can).toMatchObject({ confirm: false, wait: true })
    await expect(recordSigning(s.supplier, paper.id, newId())).rejects.toMatchObject({ status: 403 })
    expect(await listOwnSignings(s.supplier, s.fair.id)).toMatchObject([{ id: paper.id, awaits: true }])
    expect(await listOwnSignings(stranger, s.fair.id)).toEqual([])
  })

  it('is refused with a reason and prepared anew, or taken back', async () => {
    const s = await buildDay()
    const of = `meeting:${(await arrange(s)).id}`
    const [first, second] = [prepared(of), prepared(of)]
    await prepareSigning(s.officer, s.fair.id, first)
    await expect(prepareSigning(s.officer, s.fair.id, second)).rejects.toMatchObject({ problem: 'day:problems.signing-open' })
    await confirmSigning(s.supplier, first.id)
    await refuseSigning(s.enterprise, first.id, 'Giá trị ghi chưa đúng')
    await expect(confirmSigning(s.enterprise, first.id)).rejects.toMatchObject({ status: 409 })
    await prepareSigning(s.officer, s.fair.id, second)
    await withdrawSigning(s.officer, second.id)
    expect([(await stateOf(first.id)).state, (await stateOf(second.id)).state]).toEqual(['refused', 'withdrawn'])
    await expect(withdrawSigning(s.officer, second.id)).rejects.toMatchObject({ status: 409 })
  })

  it('bears a day of the fair, and is of a pair of the fair', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await expect(prepareSigning(s.officer, s.fair.id, prepared(`meeting:${id}`, { signedOn: addDays(today(), -1) }))).rejects.toMatchObject(
      {
        fields: { signedOn: ['day:problems.not-of-the-days'] },
      },
    )
    const elsewhere = await buildDay()
    await expect(prepareSigning(s.officer, elsewhere.fair.id, prepared(`meeting:${id}`))).rejects.toMatchObject({ status: 404 })
    await expect(prepareSigning(s.officer, s.fair.id, prepared(`deal:${(await buildDeal()).id}`))).rejects.toMatchObject({ status: 404 })
    expect((await prepareMemorandum(s.officer, s.fair.id, {})).choices.map((choice) => choice.of)).toEqual([`meeting:${id}`])
  })

  it('is a sheet of paper for its sides and the Office', async () => {
    const s = await buildDay()
    const paper = prepared(`meeting:${(await arrange(s)).id}`)
    await prepareSigning(s.officer, s.fair.id, paper)
    const file = await buildMemorandumSheet(s.supplier, paper.id)
    expect(Buffer.from(file).subarray(0, 5).toString()).toBe('%PDF-')
    await expect(buildMemorandumSheet(await buildMember(), paper.id)).rejects.toMatchObject({ status: 404 })
  })
})
