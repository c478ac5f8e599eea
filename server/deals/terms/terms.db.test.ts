import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildAgreedDeal, buildDeal, buildSides } from '../deals.fixtures'
import { confirmTerms, proposeTerms } from './terms'

const body = 'Chuyển quyền sử dụng 3 năm, trả ba đợt.'
const dealOf = (id: string) => db().selectFrom('deal').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const versionsOf = (id: string) => db().selectFrom('deal_terms').selectAll().where('deal_id', '=', id).orderBy('version').execute()

async function talk() {
  const deal = await buildDeal()
  return { dealId: deal.id, ...(await buildSides(deal)) }
}

describe('proposeTerms', () => {
  it('writes a version, which the proposing side confirms thereby', async () => {
    const { dealId, supplier } = await talk()
    expect(await proposeTerms(supplier, { dealId, basedOn: 0, body, mode: 'non-exclusive-licence', valueMin: 1, valueMax: 2 })).toEqual({
      version: 1,
    })
    expect(await dealOf(dealId)).toMatchObject({
      state: 'open',
      terms_version: 1,
      supplier_confirmed_version: 1,
      enterprise_confirmed_version: null,
    })
    expect(await versionsOf(dealId)).toMatchObject([
      { version: 1, body, proposed_side: 'supplier', supplier_confirmed_by: supplier.accountId, enterprise_confirmed_by: null },
    ])
    expect(await db().selectFrom('audit').select('act').where('subject_id', '=', dealId).execute()).toEqual([
      { act: 'deals.propose-terms' },
    ])
  })

  it('keeps the words of who wrote at the same time: nobody overwrites what they have not seen', async () => {
    const { dealId, supplier, enterprise } = await talk()
    const both = await Promise.allSettled([
      proposeTerms(supplier, { dealId, basedOn: 0, body: 'Giá 1 tỷ.' }),
      proposeTerms(enterprise, { dealId, basedOn: 0, body: 'Giá 900 triệu.' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Invalid)
    expect(await versionsOf(dealId)).toHaveLength(1)
  })

  it('sent twice is one version', async () => {
    const { dealId, supplier } = await talk()
    const input = { dealId, basedOn: 0, body }
    expect(await Promise.all([proposeTerms(supplier, input), proposeTerms(supplier, input)])).toEqual([{ version: 1 }, { version: 1 }])
    expect(await versionsOf(dealId)).toHaveLength(1)
  })

  it('is for writers of either side and the Office, while they talk', async () => {
    const { dealId, supplier } = await talk()
    const viewer = await buildMember({ organisationId: supplier.organisation.id, role: 'viewer' })
    await expect(proposeTerms(viewer, { dealId, basedOn: 0, body })).rejects.toThrow(Forbidden)
    await expect(proposeTerms(await buildMember(), { dealId, basedOn: 0, body })).rejects.toThrow(NotFound)
    await expect(proposeTerms(supplier, { dealId, basedOn: 0, body, mode: 'barter' })).rejects.toThrow(Invalid)
    await proposeTerms(await buildOfficer(), { dealId, basedOn: 0, body })
    expect(await dealOf(dealId)).toMatchObject({ supplier_confirmed_version: null, enterprise_confirmed_version: null })
    const agreed = await buildAgreedDeal()
    await expect(proposeTerms((await buildSides(agreed)).supplier, { dealId: agreed.id, basedOn: 1, body })).rejects.toThrow(WrongState)
  })
})

describe('confirmTerms', () => {
  it('agrees the deal once both have confirmed the same version', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await proposeTerms(supplier, { dealId, basedOn: 0, body })
    await confirmTerms(enterprise, { dealId, version: 1 })
    expect(await dealOf(dealId)).toMatchObject({ state: 'agreed', agreed_at: expect.any(Date) })
    const acts = await db().selectFrom('audit').select('act').where('subject_id', '=', dealId).orderBy('id').execute()
    expect(acts.map(({ act }) => act)).toEqual(['deals.propose-terms', 'deals.confirm-terms'])
  })

  it('by both sides at once agrees it once', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await proposeTerms(await buildOfficer(), { dealId, basedOn: 0, body })
    await Promise.all([confirmTerms(supplier, { dealId, version: 1 }), confirmTerms(enterprise, { dealId, version: 1 })])
    expect(await dealOf(dealId)).toMatchObject({ state: 'agreed', supplier_confirmed_version: 1, enterprise_confirmed_version: 1 })
    const told = await db()
      .selectFrom('event')
      .select('name')
      .where('name', '=', 'deals.changed')
      .where(sql<string>`payload ->> 'dealId'`, '=', dealId)
      .execute()
    expect(told).toHaveLength(3)
  })

  it('of different versions agrees nothing', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await proposeTerms(supplier, { dealId, basedOn: 0, body })
    await proposeTerms(supplier, { dealId, basedOn: 1, body: `${body} Giá tăng gấp đôi.` })
    await expect(confirmTerms(enterprise, { dealId, version: 1 })).rejects.toThrow(WrongState)
    expect(await dealOf(dealId)).toMatchObject({ state: 'open', enterprise_confirmed_version: null })
  })

  it('loses to new terms that were proposed at the same time', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await proposeTerms(supplier, { dealId, basedOn: 0, body })
    await Promise.allSettled([
      confirmTerms(enterprise, { dealId, version: 1 }),
      proposeTerms(supplier, { dealId, basedOn: 1, body: 'Khác.' }),
    ])
    const deal = await dealOf(dealId)
    // Either the first version is agreed, or the second waits: never the second confirmed by who saw the first.
    expect(deal.state === 'agreed' ? deal.terms_version : deal.enterprise_confirmed_version).toBe(deal.state === 'agreed' ? 1 : null)
  })

  it('is not the Office’s, nor a viewer’s, and not before there are terms', async () => {
    const { dealId, supplier } = await talk()
    await expect(confirmTerms(supplier, { dealId, version: 1 })).rejects.toThrow(WrongState)
    await proposeTerms(supplier, { dealId, basedOn: 0, body })
    await expect(confirmTerms(supplier, { dealId, version: 1 })).rejects.toThrow(WrongState)
    await expect(confirmTerms(await buildOfficer(), { dealId, version: 1 })).rejects.toThrow(Forbidden)
  })
})
