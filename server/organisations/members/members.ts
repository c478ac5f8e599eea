import type { MemberRole } from '#db/tables/organisations'
import { record } from '#server/audit/audit'
import { actInSession } from '#server/identity/sessions/sessions'
import type { Actor, Person } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { listOpenInvitations } from '../invitations/invitations.queries'
import { owns, seesMembers } from '../organisations.policy'
import { lockOrganisation } from '../organisations.queries'
import { countOwners, findMember, listMembersOf } from './members.queries'

declare module '#server/platform/events' {
  interface Events {
    'organisations.role-changed': { organisationId: string; name: string; accountId: string; role: MemberRole }
    'organisations.removed': { organisationId: string; name: string; accountId: string }
    'organisations.left': { organisationId: string; name: string; accountId: string; person: string }
  }
}

const lastOwner = 'organisations:problems.last-owner'

/** Who belongs to the organisation, and for its owners who has been invited. */
export async function listMembers(actor: Actor, organisationId: string) {
  if (!seesMembers(actor, organisationId)) throw new Forbidden()
  const manages = owns(actor, organisationId)
  const [members, invitations] = await Promise.all([
    listMembersOf(db(), organisationId),
    manages ? listOpenInvitations(db(), organisationId) : [],
  ])
  return {
    members: members.map(({ id, name, email, role, created_at }) => ({
      id,
      name,
      email,
      role,
      since: created_at.toISOString(),
      self: id === actor.accountId,
    })),
    invitations: invitations.map(({ id, email, role, expires_at }) => ({ id, email, role, expiresAt: expires_at.toISOString() })),
    can: { manage: manages, leave: actor.memberships.some(({ id }) => id === organisationId) },
  }
}

/** Gives a member another role. Throws WrongState where the last owner would be gone. */
export async function changeRole(actor: Actor, organisationId: string, accountId: string, role: MemberRole): Promise<void> {
  if (!owns(actor, organisationId)) throw new Forbidden()
  await transact(async (tx) => {
    const member = await lockMember(tx, organisationId, accountId)
    if (member.role === role) return
    if (member.role === 'owner') await keepAnOwner(tx, organisationId)
    await tx
      .updateTable('membership')
      .set({ role })
      .where('organisation_id', '=', organisationId)
      .where('account_id', '=', accountId)
      .execute()
    await record(tx, actor, {
      act: 'organisations.change-role',
      subject: ['account', accountId],
      organisationId,
      details: { from: member.role, to: role },
    })
    await publish(tx, 'organisations.role-changed', { organisationId, name: member.organisation, accountId, role })
  })
}

/** Takes somebody out of the organisation; for oneself there is {@link leaveOrganisation}. */
export async function removeMember(actor: Actor, organisationId: string, accountId: string): Promise<void> {
  if (!owns(actor, organisationId)) throw new Forbidden()
  await transact(async (tx) => {
    const member = await lockMember(tx, organisationId, accountId)
    if (member.role === 'owner') await keepAnOwner(tx, organisationId)
    await endMembership(tx, organisationId, accountId)
    await record(tx, actor, {
      act: 'organisations.remove-member',
      subject: ['account', accountId],
      organisationId,
      details: { role: member.role },
    })
    await publish(tx, 'organisations.removed', { organisationId, name: member.organisation, accountId })
  })
}

/** Leaves an organisation. The last owner cannot: they make somebody else an owner first. */
export async function leaveOrganisation(person: Person, organisationId: string): Promise<void> {
  await transact(async (tx) => {
    const member = await lockMember(tx, organisationId, person.accountId)
    if (member.role === 'owner') await keepAnOwner(tx, organisationId)
    await endMembership(tx, organisationId, person.accountId)
    await record(tx, person, {
      act: 'organisations.leave',
      subject: ['organisation', organisationId],
      organisationId,
      details: { role: member.role },
    })
    await publish(tx, 'organisations.left', { organisationId, name: member.organisation, accountId: person.accountId, person: person.name })
  })
}

/** Chooses the organisation that this session acts for. Throws Forbidden where the person does not belong to it. */
export async function actFor(person: Person, organisationId: string): Promise<void> {
  const { sessionId } = person
  if (!sessionId || !person.memberships.some(({ id }) => id === organisationId)) throw new Forbidden()
  await transact(async (tx) => {
    await actInSession(tx, sessionId, organisationId)
    await record(tx, person, { act: 'organisations.act-for', subject: ['organisation', organisationId], organisationId })
  })
}

/** The organisation's row is locked first, so that two owners cannot both leave at once. */
async function lockMember(tx: Tx, organisationId: string, accountId: string) {
  await lockOrganisation(tx, organisationId)
  const member = await findMember(tx, organisationId, accountId)
  if (!member) throw new NotFound()
  return member
}

async function keepAnOwner(tx: Tx, organisationId: string): Promise<void> {
  if ((await countOwners(tx, organisationId)) <= 1) throw new WrongState(lastOwner)
}

async function endMembership(tx: Tx, organisationId: string, accountId: string): Promise<void> {
  await tx.deleteFrom('membership').where('organisation_id', '=', organisationId).where('account_id', '=', accountId).execute()
  await tx
    .updateTable('session')
    .set({ organisation_id: null })
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .execute()
}
