import { issueSession, readSession } from '#server/identity/sessions/sessions'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { resolveActor } from '../acting'
import { buildMember, buildOrganisation } from '../organisations.fixtures'
import { actFor, changeRole, leaveOrganisation, listMembers, removeMember } from './members'

const acts = async (organisationId: string) =>
  (await db().selectFrom('audit').select('act').where('organisation_id', '=', organisationId).orderBy('id').execute()).map(({ act }) => act)

async function buildPair(role: 'owner' | 'editor' | 'viewer' = 'editor') {
  const owner = await buildMember()
  return { owner, other: await buildMember({ role, organisationId: owner.organisation.id }), id: owner.organisation.id }
}

describe('changeRole', () => {
  it('gives another role and records from what to what', async () => {
    const { owner, other, id } = await buildPair()
    await changeRole(owner, id, other.accountId, 'owner')
    const { members } = await listMembers(owner, id)
    expect(members.map(({ role }) => role)).toEqual(['owner', 'owner'])
    expect(await acts(id)).toEqual(['organisations.change-role'])
  })

  it('is for owners only', async () => {
    const { owner, other, id } = await buildPair()
    await expect(changeRole(other, id, owner.accountId, 'viewer')).rejects.toThrow(Forbidden)
  })

  it('never leaves an organisation without an owner, even with two at once', async () => {
    const { owner, other, id } = await buildPair('owner')
    const both = await Promise.allSettled([leaveOrganisation(owner, id), leaveOrganisation(other, id)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [left] = both.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(left).toBeInstanceOf(WrongState)
    await expect(changeRole(owner, id, (await listMembers(owner, id)).members[0]?.id ?? '', 'viewer')).rejects.toThrow(WrongState)
  })
})

describe('removeMember', () => {
  it('takes somebody out, whose session acts for it no longer', async () => {
    const { owner, other, id } = await buildPair()
    const token = await issueSession(other.accountId, { userAgent: '', address: null })
    const session = await readSession(token)
    await actFor({ ...other, sessionId: session?.id ?? '' }, id)
    await removeMember(owner, id, other.accountId)
    const actor = await resolveActor(token, { locale: 'vi', requestId: 'x', address: null })
    expect(actor).toMatchObject({ accountId: other.accountId, organisation: null, memberships: [] })
    expect(await acts(id)).toEqual(['organisations.act-for', 'organisations.remove-member'])
  })

  it('refuses editors, and knows only members', async () => {
    const { owner, other, id } = await buildPair()
    await expect(removeMember(other, id, owner.accountId)).rejects.toThrow(Forbidden)
    await expect(removeMember(owner, id, (await buildMember()).accountId)).rejects.toThrow(NotFound)
  })
})

describe('actFor', () => {
  it('switches the session to another organisation of the person', async () => {
    const person = await buildMember()
    const second = await buildOrganisation()
    await db().insertInto('membership').values({ organisation_id: second.id, account_id: person.accountId, role: 'viewer' }).execute()
    const token = await issueSession(person.accountId, { userAgent: '', address: null })
    const from = { locale: 'vi' as const, requestId: 'x', address: null }
    const before = await resolveActor(token, from)
    expect(before.organisation?.id).toBe(person.organisation.id)
    await actFor({ ...before, accountId: person.accountId }, second.id)
    expect((await resolveActor(token, from)).organisation).toMatchObject({ id: second.id, role: 'viewer' })
  })

  it('refuses an organisation of others', async () => {
    const person = await buildMember()
    await expect(actFor({ ...person, sessionId: 'x' }, (await buildOrganisation()).id)).rejects.toThrow(Forbidden)
  })
})

it('strangers do not see who belongs to an organisation', async () => {
  const { id } = await buildPair()
  await expect(listMembers(visitor, id)).rejects.toThrow(Forbidden)
  await expect(listMembers(await buildMember(), id)).rejects.toThrow(Forbidden)
})
