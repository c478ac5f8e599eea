import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildOffer, buildWish } from '../deals.fixtures'
import { openDeal } from './opening'

const message = 'Chúng tôi muốn tìm hiểu công nghệ này.'
const dealOf = (id: string) => db().selectFrom('deal').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function buildMatch(needId: string, technologyId: string) {
  const need = await db().selectFrom('need').select('organisation_id').where('id', '=', needId).executeTakeFirstOrThrow()
  const technology = await db().selectFrom('technology').select('organisation_id').where('id', '=', technologyId).executeTakeFirstOrThrow()
  await db()
    .insertInto('match_statistics')
    .values({ hash: 'test', excerpt: '{"documents":0,"terms":{},"grams":{}}' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return db()
    .insertInto('match')
    .values({
      id: newId(),
      need_id: needId,
      technology_id: technologyId,
      need_organisation_id: need.organisation_id,
      supplier_organisation_id: technology.organisation_id,
      score: 80,
      criteria: '[]',
      conflicts: '[]',
      engine_version: 'test',
      parameters_hash: 'test',
      inputs_hash: 'test',
      statistics_hash: 'test',
      dismiss_reason: null,
      dismissed_by_side: null,
      decided_by: null,
      decided_at: null,
      fields: [],
      untold: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
}

const offerOf = (member: Member) => buildOffer({ organisation_id: member.organisation.id })

describe('an enterprise asks', () => {
  it('and the supplier is to answer', async () => {
    const supplier = await buildMember({ kind: 'institute' })
    const enterprise = await buildMember()
    const technology = await offerOf(supplier)
    const need = await buildWish({ organisation_id: enterprise.organisation.id, anonymous: true })
    const id = newId()
    expect(await openDeal(enterprise, { id, technologyId: technology.id, needId: need.id, message })).toEqual({ id, isNew: true })
    expect(await dealOf(id)).toMatchObject({
      state: 'proposed',
      opened_by_side: 'enterprise',
      supplier_accepted_at: null,
      enterprise_accepted_at: expect.any(Date),
      // Who asks says who they are.
      anonymous: false,
      need_id: need.id,
    })
    const [sent] = await db().selectFrom('deal_message').select(['body', 'side']).where('deal_id', '=', id).execute()
    expect(sent).toEqual({ body: message, side: 'enterprise' })
    const acts = await db().selectFrom('audit').select('act').where('subject_id', '=', id).execute()
    expect(acts).toEqual([{ act: 'deals.open' }])
    const notices = await db().selectFrom('notification').select(['account_id', 'kind']).where('path', '=', `/deals/${id}`).execute()
    expect(notices.map((notice) => notice.account_id)).toContain(supplier.accountId)
    expect(notices.map((notice) => notice.account_id)).not.toContain(enterprise.accountId)
  })

  it('twice at once with the same form, or with two forms: one room', async () => {
    const enterprise = await buildMember()
    const technology = await buildOffer()
    const input = { id: newId(), technologyId: technology.id, message }
    const same = await Promise.all([openDeal(enterprise, input), openDeal(enterprise, input)])
    expect(same).toEqual([
      { id: input.id, isNew: true },
      { id: input.id, isNew: true },
    ])
    const colleague = await buildMember({ organisationId: enterprise.organisation.id, role: 'editor' })
    expect(await openDeal(colleague, { ...input, id: newId() })).toEqual({ id: input.id, isNew: false })
    const rows = await db().selectFrom('deal').select('id').where('technology_id', '=', technology.id).execute()
    expect(rows).toHaveLength(1)
  })

  it('not as a viewer, not without an organisation, not by an id that is taken', async () => {
    const technology = await buildOffer()
    const enterprise = await buildMember()
    const input = { id: newId(), technologyId: technology.id, message }
    await expect(openDeal(await buildMember({ role: 'viewer' }), input)).rejects.toThrow(Forbidden)
    await expect(openDeal(await buildPerson(), input)).rejects.toThrow(Forbidden)
    await openDeal(enterprise, input)
    await expect(openDeal(await buildMember(), input)).rejects.toThrow(NotFound)
  })

  it('only of what is published, and only with a need of its own', async () => {
    const enterprise = await buildMember()
    const draft = await buildOffer({ state: 'draft' })
    const withdrawn = await buildOffer({ state: 'withdrawn' })
    const technology = await buildOffer()
    const foreign = await buildWish({ anonymous: true })
    const expired = await buildWish({ organisation_id: enterprise.organisation.id, state: 'expired' })
    const ask = (technologyId: string, needId?: string) => openDeal(enterprise, { id: newId(), technologyId, needId, message })
    await expect(ask(draft.id)).rejects.toThrow(NotFound)
    await expect(ask(withdrawn.id)).rejects.toThrow(WrongState)
    await expect(ask(newId())).rejects.toThrow(NotFound)
    await expect(ask(technology.id, foreign.id)).rejects.toThrow(NotFound)
    await expect(ask(technology.id, expired.id)).rejects.toThrow(WrongState)
  })
})

describe('a supplier asks', () => {
  it('about a need it was suggested for; an anonymous enterprise stays unknown', async () => {
    const supplier = await buildMember({ kind: 'institute' })
    const technology = await offerOf(supplier)
    const need = await buildWish({ anonymous: true })
    const match = await buildMatch(need.id, technology.id)
    const id = newId()
    await openDeal(supplier, { id, technologyId: technology.id, matchId: match.id, message })
    expect(await dealOf(id)).toMatchObject({
      opened_by_side: 'supplier',
      need_id: need.id,
      match_id: match.id,
      enterprise_organisation_id: need.organisation_id,
      anonymous: true,
      supplier_accepted_at: expect.any(Date),
      enterprise_accepted_at: null,
    })
  })

  it('with a need, and with a suggestion of these two', async () => {
    const supplier = await buildMember({ kind: 'institute' })
    const technology = await offerOf(supplier)
    const other = await buildMatch((await buildWish()).id, (await buildOffer()).id)
    await expect(openDeal(supplier, { id: newId(), technologyId: technology.id, message })).rejects.toThrow(Invalid)
    await expect(openDeal(supplier, { id: newId(), technologyId: technology.id, matchId: other.id, message })).rejects.toThrow(NotFound)
    const draft = await buildWish({ state: 'draft' })
    await expect(openDeal(supplier, { id: newId(), technologyId: technology.id, needId: draft.id, message })).rejects.toThrow(NotFound)
  })
})

describe('the Office brokers', () => {
  it('between a technology and a need: both are to answer', async () => {
    const technology = await buildOffer()
    const need = await buildWish()
    const id = newId()
    await openDeal(await buildOfficer(), { id, technologyId: technology.id, needId: need.id, message })
    expect(await dealOf(id)).toMatchObject({ opened_by_side: 'office', supplier_accepted_at: null, enterprise_accepted_at: null })
  })

  it('with an enterprise that it names, and says what is missing', async () => {
    const officer = await buildOfficer()
    const technology = await buildOffer()
    const { organisation } = await buildMember()
    const need = await buildWish()
    const ask = (more: object) => openDeal(officer, { id: newId(), technologyId: technology.id, message, ...more })
    expect(await ask({ enterpriseId: organisation.id })).toMatchObject({ isNew: true })
    await expect(ask({})).rejects.toMatchObject({ fields: { needId: ['deals:problems.need-or-enterprise'] } })
    await expect(ask({ enterpriseId: newId() })).rejects.toThrow(Invalid)
    await expect(ask({ needId: need.id, enterpriseId: organisation.id })).rejects.toThrow(Invalid)
  })
})

describe('nobody deals with their own organisation', () => {
  it('as the owner of both, as the supplier of its own need, or as a member of both', async () => {
    const owner = await buildMember()
    const technology = await offerOf(owner)
    const own = await buildWish({ organisation_id: owner.organisation.id })
    await expect(openDeal(owner, { id: newId(), technologyId: technology.id, needId: own.id, message })).rejects.toThrow(Invalid)
    const second = await buildMember()
    const both = { ...second, memberships: [...second.memberships, owner.organisation] }
    await expect(openDeal(both, { id: newId(), technologyId: technology.id, message })).rejects.toMatchObject({
      fields: { '': ['deals:problems.own-organisation'] },
    })
    const officer = await buildOfficer()
    await expect(
      openDeal(officer, { id: newId(), technologyId: technology.id, enterpriseId: owner.organisation.id, message }),
    ).rejects.toThrow(Invalid)
  })
})
