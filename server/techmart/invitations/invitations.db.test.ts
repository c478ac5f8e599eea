import { buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { describe, expect, it } from 'vitest'
import { buildStage, buildSuggestion } from '../meetings/meetings.fixtures'
import { registerForFair } from '../registrations/registrations'
import { buildFair } from '../techmart.fixtures'
import { declineInvitation, getInvitations, inviteOrganisations, listOwnInvitations, openInvitation } from './invitations'

async function stage(overrides: Parameters<typeof buildFair>[0] = {}) {
  const [officer, fair, member] = [await buildOfficer(), await buildFair({ fields: ['207'], ...overrides }), await buildMember()]
  await buildOffer({ organisation_id: member.organisation.id, fields: ['207'] })
  const invite = (ids = [member.organisation.id]) => inviteOrganisations(officer, fair.id, { organisationIds: ids, note: '' })
  return { officer, fair, member, invite }
}

const acts = async (id: string, act: string) =>
  (await db().selectFrom('audit').select('id').where('subject_id', '=', id).where('act', '=', act).execute()).length
const candidatesOf = async (s: Awaited<ReturnType<typeof stage>>) =>
  (await getInvitations(s.officer, s.fair.id, { pageSize: 500 })).candidates

describe('whom to invite', () => {
  it('is who has something published in the fields of the fair, with the reason', async () => {
    const s = await stage()
    const stranger = await buildMember()
    await buildOffer({ organisation_id: stranger.organisation.id, fields: ['6'] })
    const found = await candidatesOf(s)
    expect(found.find(({ organisationId }) => organisationId === s.member.organisation.id)).toMatchObject({
      asRole: 'exhibitor',
      reasons: [{ kind: 'technologies', count: 1, fields: ['207'] }],
    })
    expect(found.some(({ organisationId }) => organisationId === stranger.organisation.id)).toBe(false)
    await expect(getInvitations(s.member, s.fair.id, {})).rejects.toMatchObject({ status: 403 })
  })

  it('goes before by a match with one who comes, and names nobody’s records', async () => {
    const coming = await buildStage()
    const [supplier, officer] = [await buildMember({ kind: 'institute' }), coming.officer]
    const technology = await buildOffer({ organisation_id: supplier.organisation.id, fields: ['6'] })
    await db()
      .updateTable('fair')
      .set({ fields: ['207'] })
      .where('id', '=', coming.fair.id)
      .execute()
    const need = await buildWish({ organisation_id: coming.enterprise.organisation.id, anonymous: true })
    await buildSuggestion({ ...coming, supplier, technologyId: technology.id, needId: need.id }, 88)
    const { candidates } = await getInvitations(officer, coming.fair.id, { pageSize: 500 })
    const mine = candidates.find(({ organisationId }) => organisationId === supplier.organisation.id)
    expect(mine?.reasons).toEqual([{ kind: 'matches', count: 1, best: 88 }])
    await inviteOrganisations(officer, coming.fair.id, { organisationIds: [supplier.organisation.id], note: '' })
    const told = JSON.stringify(await openInvitation(supplier, coming.fair.id))
    expect(told).not.toContain(need.id)
    expect(told).not.toContain(coming.enterprise.organisation.id)
    expect(told).not.toContain(coming.enterprise.organisation.name)
  })
})

describe('an invitation', () => {
  it('is sent once for each organisation and fair, also twice at once, and tells its people', async () => {
    const s = await stage()
    await expect(inviteOrganisations(s.member, s.fair.id, { organisationIds: ['x'], note: '' })).rejects.toMatchObject({ status: 403 })
    const both = await Promise.all([s.invite(), s.invite()])
    expect(both.map(({ invited }) => invited).sort()).toEqual([0, 1])
    expect(await acts(s.fair.id, 'techmart.invite')).toBe(1)
    const told = await db().selectFrom('notification').select(['kind', 'path']).where('account_id', '=', s.member.accountId).execute()
    expect(told.filter(({ kind }) => kind.startsWith('fair-'))).toEqual([
      { kind: 'fair-invitations:notices.invited', path: `/my/fairs/${s.fair.id}/invitation` },
    ])
    const letters = await db()
      .selectFrom('mail')
      .select('id')
      .where('recipient', '=', s.member.email)
      .where('subject', 'like', 'Sở mời%')
      .execute()
    expect(letters).toHaveLength(1)
    expect((await candidatesOf(s)).some(({ organisationId }) => organisationId === s.member.organisation.id)).toBe(false)
    await expect(s.invite([(await buildMember()).organisation.id])).rejects.toMatchObject({ status: 422 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(s.invite()).rejects.toMatchObject({ status: 409 })
  })

  it('is seen when its people open it, and the funnel follows registration and refusal', async () => {
    const s = await stage()
    const second = await buildMember()
    const wish = await buildWish({ organisation_id: second.organisation.id, fields: ['207'] })
    await s.invite([s.member.organisation.id, second.organisation.id])
    const counts = async () => (await getInvitations(s.officer, s.fair.id, {})).counts
    expect(await counts()).toMatchObject({ all: 2, sent: 2, opened: 0 })
    expect((await listOwnInvitations(s.member)).map(({ id }) => id)).toEqual([s.fair.id])
    await expect(openInvitation(visitor, s.fair.id)).rejects.toMatchObject({ status: 404 })
    await expect(openInvitation(await buildMember(), s.fair.id)).rejects.toMatchObject({ status: 404 })
    const both = await Promise.all([openInvitation(s.member, s.fair.id), openInvitation(s.member, s.fair.id)])
    expect(both[0]).toMatchObject({ can: { register: true, decline: true } })
    expect(await counts()).toMatchObject({ sent: 1, seen: 1, opened: 1 })
    const viewer = await buildMember({ organisationId: s.member.organisation.id, role: 'viewer' })
    await expect(declineInvitation(viewer, s.fair.id, '')).rejects.toMatchObject({ status: 403 })
    const refused = [1, 2].map(() => declineInvitation(s.member, s.fair.id, 'Trùng lịch sản xuất.'))
    expect((await Promise.allSettled(refused)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await registerForFair(second, {
      id: 'r'.concat(second.organisation.id).slice(0, 12),
      fairId: s.fair.id,
      asRole: 'visitor',
      technologyIds: [],
      needIds: [wish.id],
      revealsNeeds: false,
      note: '',
    })
    expect([...(await listOwnInvitations(s.member)), ...(await listOwnInvitations(second))]).toEqual([])
    expect(await counts()).toMatchObject({ all: 2, sent: 0, seen: 0, registered: 1, declined: 1, opened: 2 })
    await expect(declineInvitation(second, s.fair.id, '')).rejects.toMatchObject({ status: 409 })
    const { sent } = await getInvitations(s.officer, s.fair.id, { step: 'declined' })
    expect(sent).toMatchObject([{ decline_note: 'Trùng lịch sản xuất.', step: 'declined' }])
  })
})
