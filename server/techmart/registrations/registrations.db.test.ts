import { describe, expect, it } from 'vitest'
import { buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildFair, buildMeeting, buildRegistration } from '../techmart.fixtures'
import {
  acceptRegistration,
  getOwnRegistration,
  listExhibitors,
  listOwnFairs,
  listRegistrations,
  refuseRegistration,
  registerForFair,
  withdrawRegistration,
} from './registrations'
import type { Registration } from './registrations.schema'

const input = (fairId: string, over: Partial<Registration> = {}): Registration => ({
  id: newId(),
  fairId,
  asRole: 'visitor',
  technologyIds: [],
  needIds: [],
  revealsNeeds: false,
  note: '',
  ...over,
})

const rowOf = (fairId: string, member: Member) =>
  db()
    .selectFrom('fair_registration')
    .selectAll()
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', member.organisation.id)
    .executeTakeFirstOrThrow()
const actsOn = async (id: string) =>
  (
    await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_kind', '=', 'fair-registration')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ act }) => act)

describe('registering', () => {
  it('asks the Office with what is shown and sought', async () => {
    const member = await buildMember({ kind: 'institute' })
    const fair = await buildFair()
    const technology = await buildOffer({ organisation_id: member.organisation.id })
    const { id, state } = await registerForFair(member, input(fair.id, { asRole: 'exhibitor', technologyIds: [technology.id] }))
    expect(state).toBe('applied')
    expect(await rowOf(fair.id, member)).toMatchObject({
      id,
      as_role: 'exhibitor',
      technology_ids: [technology.id],
      registered_by: member.accountId,
    })
    expect(await actsOn(id)).toEqual(['techmart.register'])
  })

  it('is one registration when sent twice at once', async () => {
    const member = await buildMember()
    const fair = await buildFair()
    const given = input(fair.id)
    const [one, two] = await Promise.all([registerForFair(member, given), registerForFair(member, given)])
    expect(one).toEqual(two)
    expect(await actsOn(given.id)).toEqual(['techmart.register'])
  })

  it('is for owners and editors of an organisation, at an open fair', async () => {
    const fair = await buildFair()
    await expect(registerForFair(await buildPerson(), input(fair.id))).rejects.toMatchObject({ status: 403 })
    await expect(registerForFair(await buildMember({ role: 'viewer' }), input(fair.id))).rejects.toMatchObject({ status: 403 })
    const member = await buildMember({ role: 'editor' })
    await expect(registerForFair(member, input((await buildFair({ state: 'closed' })).id))).rejects.toMatchObject({ status: 409 })
    await expect(registerForFair(member, input((await buildFair({ state: 'planned' })).id))).rejects.toMatchObject({ status: 404 })
  })

  it('shows only what is its own and published', async () => {
    const member = await buildMember()
    const fair = await buildFair()
    const foreign = await buildOffer()
    const draft = await buildWish({ organisation_id: member.organisation.id, state: 'draft' })
    await expect(registerForFair(member, input(fair.id, { asRole: 'exhibitor', technologyIds: [foreign.id] }))).rejects.toMatchObject({
      fields: { technologyIds: ['techmart:problems.not-published'] },
    })
    await expect(registerForFair(member, input(fair.id, { needIds: [draft.id] }))).rejects.toMatchObject({
      fields: { needIds: ['techmart:problems.not-published'] },
    })
  })

  it('stays accepted when its lists change, and is asked anew when its role does', async () => {
    const member = await buildMember()
    const fair = await buildFair()
    const need = await buildWish({ organisation_id: member.organisation.id })
    const technology = await buildOffer({ organisation_id: member.organisation.id })
    await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id })
    expect((await registerForFair(member, input(fair.id, { needIds: [need.id] }))).state).toBe('accepted')
    expect((await registerForFair(member, input(fair.id, { asRole: 'exhibitor', technologyIds: [technology.id] }))).state).toBe('applied')
  })
})

describe('the Office', () => {
  it('accepts and refuses, and the organisation is told', async () => {
    const officer = await buildOfficer()
    const member = await buildMember()
    const fair = await buildFair()
    const { id } = await registerForFair(member, input(fair.id))
    await acceptRegistration(officer, id)
    await refuseRegistration(officer, id, 'Không thuộc lĩnh vực của phiên này')
    expect(await rowOf(fair.id, member)).toMatchObject({ state: 'refused', decision_note: 'Không thuộc lĩnh vực của phiên này' })
    const told = await db().selectFrom('notification').select('kind').where('account_id', '=', member.accountId).orderBy('id').execute()
    expect(told.map(({ kind }) => kind)).toEqual([
      'techmart:notices.own-registration-accepted',
      'techmart:notices.own-registration-refused',
    ])
    expect(await actsOn(id)).toEqual(['techmart.register', 'techmart.accept-registration', 'techmart.refuse-registration'])
    await expect(registerForFair(member, input(fair.id))).rejects.toMatchObject({ problem: 'techmart:problems.registration-refused' })
  })

  it('decides alone, once at a time', async () => {
    const { id } = await buildRegistration({ state: 'applied' })
    await expect(acceptRegistration(await buildMember(), id)).rejects.toMatchObject({ status: 403 })
    const results = await Promise.allSettled([acceptRegistration(await buildOfficer(), id), acceptRegistration(await buildOfficer(), id)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(acceptRegistration(await buildOfficer(), newId())).rejects.toMatchObject({ status: 404 })
  })

  it('refusing an accepted one cancels its meetings and tells the other side', async () => {
    const partner = await buildMember({ kind: 'institute' })
    const meeting = await buildMeeting({ supplier_organisation_id: partner.organisation.id })
    const registration = await db()
      .selectFrom('fair_registration')
      .select('id')
      .where('fair_id', '=', meeting.fair_id)
      .where('organisation_id', '=', meeting.enterprise_organisation_id)
      .executeTakeFirstOrThrow()
    await refuseRegistration(await buildOfficer(), registration.id, 'Doanh nghiệp đã ngừng hoạt động')
    expect(await db().selectFrom('meeting').select('state').where('id', '=', meeting.id).executeTakeFirst()).toEqual({ state: 'cancelled' })
    const told = await db().selectFrom('notification').select('kind').where('account_id', '=', partner.accountId).execute()
    expect(told).toEqual([{ kind: 'techmart:notices.meetings-cancelled' }])
  })

  it('lists who waits first', async () => {
    const fair = await buildFair()
    const accepted = await buildRegistration({ fair_id: fair.id })
    const waiting = await buildRegistration({ fair_id: fair.id, state: 'applied' })
    const { registrations, counts } = await listRegistrations(await buildOfficer(), fair.id)
    expect(registrations.map(({ id }) => id)).toEqual([waiting.id, accepted.id])
    expect(counts).toMatchObject({ applied: 1, accepted: 1, refused: 0 })
    await expect(listRegistrations(await buildMember(), fair.id)).rejects.toMatchObject({ status: 403 })
  })
})

describe('withdrawing', () => {
  it('frees the organisation, and it may come back', async () => {
    const member = await buildMember()
    const fair = await buildFair()
    const meeting = await buildMeeting({ fair_id: fair.id, enterprise_organisation_id: member.organisation.id })
    await withdrawRegistration(member, fair.id)
    expect((await rowOf(fair.id, member)).state).toBe('withdrawn')
    expect(await db().selectFrom('meeting_participant').selectAll().where('meeting_id', '=', meeting.id).execute()).toEqual([])
    await expect(withdrawRegistration(member, fair.id)).rejects.toMatchObject({ status: 409 })
    expect((await registerForFair(member, input(fair.id))).state).toBe('applied')
    await expect(withdrawRegistration(await buildMember(), fair.id)).rejects.toMatchObject({ status: 404 })
    await expect(
      withdrawRegistration(await buildMember({ organisationId: member.organisation.id, role: 'viewer' }), fair.id),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('what is shown', () => {
  it('names exhibitors with their technologies, and no anonymous need beside its organisation', async () => {
    const fair = await buildFair()
    const technology = await buildOffer()
    const open = await buildWish({ organisation_id: technology.organisation_id })
    const hidden = await buildWish({ organisation_id: technology.organisation_id, anonymous: true })
    await buildRegistration({
      fair_id: fair.id,
      organisation_id: technology.organisation_id,
      as_role: 'exhibitor',
      technology_ids: [technology.id],
      need_ids: [open.id, hidden.id],
    })
    const [exhibitor] = await listExhibitors(fair.id)
    expect(exhibitor?.shows.map(({ id }) => id)).toEqual([technology.id])
    expect(exhibitor?.seeks.map(({ id }) => id)).toEqual([open.id])
  })

  it('offers the organisation its own published records, and lists its fairs', async () => {
    const member = await buildMember()
    const fair = await buildFair()
    const need = await buildWish({ organisation_id: member.organisation.id, anonymous: true })
    await buildOffer({ organisation_id: member.organisation.id, state: 'draft' })
    await registerForFair(member, input(fair.id, { needIds: [need.id], revealsNeeds: true }))
    const { registration, choices } = await getOwnRegistration(member, fair.id)
    expect(registration).toMatchObject({ need_ids: [need.id], reveals_needs: true })
    expect(choices).toMatchObject({ technologies: [], needs: [{ id: need.id, anonymous: true }] })
    expect(await listOwnFairs(member)).toMatchObject([{ id: fair.id, state: 'applied', meetings: 0 }])
  })
})
