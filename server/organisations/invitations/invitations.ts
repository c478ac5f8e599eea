import { createHash, randomBytes } from 'node:crypto'
import { record } from '#server/audit/audit'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { actInSession } from '#server/identity/sessions/sessions'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { post } from '#server/platform/mail'
import { countTry } from '#server/platform/rate-limits'
import { owns } from '../organisations.policy'
import type { Invite } from '../organisations.schema'
import { type InvitationRow, findInvitationByToken, isMember, lockInvitation } from './invitations.queries'

declare module '#server/platform/events' {
  interface Events {
    'organisations.joined': { organisationId: string; name: string; accountId: string; person: string }
  }
}

const lifetime = 14 * 24 * 3_600_000
const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/** Invites somebody by letter, for 14 days. An older open invitation to the same address ends. For owners; sent twice, it is one. */
export async function inviteMember(
  actor: Person & { organisation: NonNullable<Actor['organisation']> },
  input: Invite,
): Promise<{ id: string }> {
  const { organisationId } = input
  if (!owns(actor, organisationId)) throw new Forbidden()
  if (await isMember(db(), organisationId, input.email)) throw new Invalid({ email: ['organisations:problems.already-member'] })
  await countTry('invitation-letter', actor.accountId)
  const token = randomBytes(32).toString('base64url')
  return transact(async (tx) => {
    const made = await tx
      .insertInto('invitation')
      .values({
        id: input.id,
        organisation_id: organisationId,
        email: input.email,
        role: input.role,
        token_hash: hashed(token),
        invited_by: actor.accountId,
        expires_at: new Date(now().getTime() + lifetime),
        accepted_at: null,
        revoked_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { id: input.id }
    await endOlder(tx, input)
    await postInvitation(tx, actor, input, token)
    await record(tx, actor, {
      act: 'organisations.invite',
      subject: ['invitation', input.id],
      organisationId,
      details: { email: input.email, role: input.role },
    })
    return made
  })
}

async function endOlder(tx: Tx, { id, organisationId, email }: Invite): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ revoked_at: now() })
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email)
    .where('id', '!=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

async function postInvitation(tx: Tx, actor: Person & { organisation: { name: string } }, { email }: Invite, token: string): Promise<void> {
  const t = text(actor.locale)
  const words = { person: actor.name, organisation: actor.organisation.name }
  await post(tx, {
    to: email,
    locale: actor.locale,
    subject: t('organisations:letters.invitation.subject', words),
    paragraphs: [t('organisations:letters.invitation.body', words), t('organisations:letters.invitation.how')],
    action: { label: t('organisations:letters.invitation.action'), path: inLocale(actor.locale, `/invitation?token=${token}`) },
  })
}

/** Takes an invitation back. Throws WrongState where it was accepted or taken back already. */
export async function revokeInvitation(actor: Actor, organisationId: string, invitationId: string): Promise<void> {
  if (!owns(actor, organisationId)) throw new Forbidden()
  await transact(async (tx) => {
    const invitation = await lockInvitation(tx, invitationId)
    if (invitation?.organisation_id !== organisationId) throw new NotFound()
    if (invitation.accepted_at || invitation.revoked_at) throw new WrongState()
    await tx.updateTable('invitation').set({ revoked_at: now() }).where('id', '=', invitationId).execute()
    await record(tx, actor, {
      act: 'organisations.revoke-invitation',
      subject: ['invitation', invitationId],
      organisationId,
      details: { email: invitation.email },
    })
  })
}

const isOpen = (invitation: Pick<InvitationRow, 'accepted_at' | 'revoked_at' | 'expires_at'>) =>
  !invitation.accepted_at && !invitation.revoked_at && invitation.expires_at > now()

/** What the letter's link leads to. Whoever holds it may read whom it invites where; a dead link is NotFound. */
export async function readInvitation(actor: Actor, token: string) {
  const invitation = await findInvitationByToken(db(), hashed(token))
  if (!invitation || !isOpen(invitation)) throw new NotFound('organisations:problems.invitation-over')
  return {
    organisation: { nameVi: invitation.name_vi, nameEn: invitation.name_en },
    email: invitation.email,
    role: invitation.role,
    invitedBy: invitation.invited_by,
    /** The invitation is for one address: a link passed on opens nothing. */
    forReader: actor.accountId !== null && actor.email.toLowerCase() === invitation.email,
  }
}

/** Joins the organisation and acts for it. Throws Forbidden for an account of another address, NotFound for a dead link. */
export async function acceptInvitation(person: Person, token: string): Promise<{ organisationId: string }> {
  await countTry('invitation-token', person.accountId)
  return transact(async (tx) => {
    const found = await findInvitationByToken(tx, hashed(token))
    const invitation = found && (await lockInvitation(tx, found.id))
    if (!found || !invitation || !isOpen(invitation)) throw new NotFound('organisations:problems.invitation-over')
    if (person.email.toLowerCase() !== invitation.email) throw new Forbidden('organisations:problems.invitation-other-address')
    const organisationId = invitation.organisation_id
    await tx
      .insertInto('membership')
      .values({ organisation_id: organisationId, account_id: person.accountId, role: invitation.role })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'account_id']).doNothing())
      .execute()
    await tx.updateTable('invitation').set({ accepted_at: now() }).where('id', '=', invitation.id).execute()
    if (person.sessionId) await actInSession(tx, person.sessionId, organisationId)
    await record(tx, person, {
      act: 'organisations.join',
      subject: ['organisation', organisationId],
      organisationId,
      details: { role: invitation.role },
    })
    await publish(tx, 'organisations.joined', { organisationId, name: found.name_vi, accountId: person.accountId, person: person.name })
    return { organisationId }
  })
}
