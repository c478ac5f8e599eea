import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { acceptDeal, declineDeal, endDeal, recordMemorandum, takeToContract } from './deals'
import { buildAgreedDeal, buildDeal, buildSides, buildWish } from './deals.fixtures'

const dealOf = (id: string) => db().selectFrom('deal').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actsOn = async (id: string) =>
  (
    await db().selectFrom('audit').select('act').where('subject_kind', '=', 'deal').where('subject_id', '=', id).orderBy('id').execute()
  ).map(({ act }) => act)

const asked = { state: 'proposed', supplier_accepted_at: null } as const
const reason = { reason: 'no-capacity', note: '' }

describe('acceptDeal', () => {
  it('opens the room once the asked side says yes', async () => {
    const deal = await buildDeal(asked)
    const { supplier } = await buildSides(deal)
    await acceptDeal(supplier, deal.id)
    expect(await dealOf(deal.id)).toMatchObject({ state: 'open', supplier_accepted_at: expect.any(Date) })
    expect(await actsOn(deal.id)).toEqual(['deals.accept'])
  })

  it('of a brokered deal waits for both', async () => {
    const deal = await buildDeal({ ...asked, enterprise_accepted_at: null, opened_by_side: 'office' })
    const { supplier, enterprise } = await buildSides(deal)
    await acceptDeal(enterprise, deal.id)
    expect(await dealOf(deal.id)).toMatchObject({ state: 'proposed' })
    await acceptDeal(supplier, deal.id)
    expect(await dealOf(deal.id)).toMatchObject({ state: 'open' })
  })

  it('is not for the side that asked, for viewers, for the Office or for strangers', async () => {
    const deal = await buildDeal(asked)
    const { enterprise } = await buildSides(deal)
    await expect(acceptDeal(enterprise, deal.id)).rejects.toThrow(WrongState)
    await expect(acceptDeal(await buildMember({ organisationId: deal.supplier_organisation_id, role: 'viewer' }), deal.id)).rejects.toThrow(
      Forbidden,
    )
    await expect(acceptDeal(await buildOfficer(), deal.id)).rejects.toThrow(Forbidden)
    await expect(acceptDeal(await buildMember(), deal.id)).rejects.toThrow(NotFound)
    await expect(acceptDeal(visitor, deal.id)).rejects.toThrow(NotFound)
    await expect(acceptDeal(enterprise, newId())).rejects.toThrow(NotFound)
  })

  it('of accepting and declining at once lets one win', async () => {
    const deal = await buildDeal(asked)
    const { supplier } = await buildSides(deal)
    const answers = await Promise.allSettled([acceptDeal(supplier, deal.id), declineDeal(supplier, deal.id, reason)])
    const refused = answers.filter((answer) => answer.status === 'rejected')
    expect(refused.map(({ reason: error }) => error.name)).toEqual(['WrongState'])
    expect(await actsOn(deal.id)).toHaveLength(1)
  })

  it('says no more than 403 to a member of a side who acts for another organisation now', async () => {
    const deal = await buildDeal(asked)
    const { supplier } = await buildSides(deal)
    const other = await buildMember()
    await expect(acceptDeal({ ...supplier, organisation: other.organisation }, deal.id)).rejects.toThrow(Forbidden)
  })
})

describe('declineDeal', () => {
  it('keeps the reason and who said no', async () => {
    const deal = await buildDeal(asked)
    const { supplier } = await buildSides(deal)
    await declineDeal(supplier, deal.id, { reason: 'other', note: 'Đang chuyển địa điểm' })
    expect(await dealOf(deal.id)).toMatchObject({
      state: 'declined',
      reason: 'other',
      reason_note: 'Đang chuyển địa điểm',
      ended_by_side: 'supplier',
      ended_at: expect.any(Date),
    })
    expect(await actsOn(deal.id)).toEqual(['deals.decline'])
  })

  it('asks for a reason of the list, and for words where the reason needs them', async () => {
    const deal = await buildDeal(asked)
    const { supplier } = await buildSides(deal)
    await expect(declineDeal(supplier, deal.id, { reason: 'price-not-agreed', note: '' })).rejects.toThrow(Invalid)
    await expect(declineDeal(supplier, deal.id, { reason: 'other', note: '' })).rejects.toMatchObject({
      fields: { note: ['deals:problems.note-needed'] },
    })
  })

  it('is no way out of talks that have begun', async () => {
    const deal = await buildDeal()
    const { supplier } = await buildSides(deal)
    await expect(declineDeal(supplier, deal.id, reason)).rejects.toThrow(WrongState)
  })
})

describe('endDeal', () => {
  it.each(['supplier', 'enterprise'] as const)('ends talks on the word of the %s', async (side) => {
    const deal = await buildDeal()
    const sides = await buildSides(deal)
    await endDeal(sides[side], deal.id, { reason: 'price-not-agreed', note: '' })
    expect(await dealOf(deal.id)).toMatchObject({ state: 'ended', reason: 'price-not-agreed', ended_by_side: side })
    expect(await actsOn(deal.id)).toEqual(['deals.end'])
  })

  it('takes back what was asked and not answered', async () => {
    const deal = await buildDeal(asked)
    const { supplier, enterprise } = await buildSides(deal)
    await expect(endDeal(supplier, deal.id, { reason: 'no-answer', note: '' })).rejects.toThrow(WrongState)
    await endDeal(enterprise, deal.id, { reason: 'plans-changed', note: '' })
    expect(await dealOf(deal.id)).toMatchObject({ state: 'ended' })
  })

  it('is open to the Office, and closed to strangers and once a contract is recorded', async () => {
    const deal = await buildAgreedDeal()
    await expect(endDeal(await buildMember(), deal.id, { reason: 'no-answer', note: '' })).rejects.toThrow(NotFound)
    const officer = await buildOfficer()
    await transact((tx) => takeToContract(tx, officer, deal.id))
    await expect(endDeal(officer, deal.id, { reason: 'no-answer', note: '' })).rejects.toThrow(WrongState)
    const stale = await buildDeal()
    await endDeal(officer, stale.id, { reason: 'no-answer', note: '' })
    expect(await dealOf(stale.id)).toMatchObject({ state: 'ended', ended_by_side: 'office' })
  })
})

describe('recordMemorandum', () => {
  const signed = { signedOn: today(), potentialValue: 1_500_000_000 }

  it('keeps the potential value once, however often it is sent', async () => {
    const deal = await buildDeal()
    const officer = await buildOfficer()
    const input = { id: newId(), dealId: deal.id, ...signed }
    await Promise.all([recordMemorandum(officer, input), recordMemorandum(officer, input)])
    const rows = await db().selectFrom('memorandum').selectAll().where('deal_id', '=', deal.id).execute()
    expect(rows).toMatchObject([{ potential_value: 1_500_000_000, signed_on: today(), recorded_by: officer.accountId }])
    expect(await actsOn(deal.id)).toEqual(['deals.record-memorandum'])
  })

  it('opens a deal that waited for an answer: both have signed', async () => {
    const need = await buildWish({ anonymous: true })
    const deal = await buildDeal({ ...asked, need_id: need.id, enterprise_accepted_at: null, opened_by_side: 'office', anonymous: true })
    await recordMemorandum(await buildOfficer(), { id: newId(), dealId: deal.id, ...signed })
    expect(await dealOf(deal.id)).toMatchObject({
      state: 'open',
      supplier_accepted_at: expect.any(Date),
      enterprise_accepted_at: expect.any(Date),
    })
  })

  it('is the Office’s to record, of the past, while the deal lives', async () => {
    const deal = await buildDeal()
    const { supplier } = await buildSides(deal)
    const officer = await buildOfficer()
    await expect(recordMemorandum(supplier, { id: newId(), dealId: deal.id, ...signed })).rejects.toThrow(Forbidden)
    await expect(recordMemorandum(officer, { id: newId(), dealId: deal.id, ...signed, signedOn: '2999-01-01' })).rejects.toThrow(Invalid)
    const ended = await buildDeal({ state: 'ended' })
    await expect(recordMemorandum(officer, { id: newId(), dealId: ended.id, ...signed })).rejects.toThrow(WrongState)
  })
})

describe('takeToContract', () => {
  it('happens once, to an agreed deal, by the Office', async () => {
    const deal = await buildAgreedDeal()
    const { supplier } = await buildSides(deal)
    const officer = await buildOfficer()
    await expect(transact((tx) => takeToContract(tx, supplier, deal.id))).rejects.toThrow(Forbidden)
    const both = await Promise.allSettled([1, 2].map(() => transact((tx) => takeToContract(tx, officer, deal.id))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const open = await buildDeal()
    await expect(transact((tx) => takeToContract(tx, officer, open.id))).rejects.toThrow(WrongState)
  })
})
