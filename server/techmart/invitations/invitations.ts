import { record } from '#server/audit/audit'
import { searchNeeds, searchTechnologies } from '#server/matching/matching'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { mayRegister, mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair, lockFair } from '../techmart.queries'
import { fairStep, isPublic } from '../techmart.states'
import { countInvitations, findInvitation, listFits, listInvitationRows, listUnanswered } from './invitations.queries'
import type { InvitationStep, InviteInput } from './invitations.schema'
import { invitationStep } from './invitations.states'
import { type Ranked, rankFits } from './ranking'

export type { Reason } from './ranking'

declare module '#server/platform/events' {
  interface Events {
    'techmart.invitations-changed': { fairId: string; organisationIds: string[] }
  }
}

function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

/** What the search finds for the words of a fair; nothing, said so, while the index is being loaded. */
async function found(actor: Actor, fair: Pick<FairRow, 'theme_vi' | 'title_vi'>) {
  const search = { q: (fair.theme_vi || fair.title_vi).slice(0, 200), filters: {}, page: 1 }
  try {
    const [technologies, needs] = await Promise.all([searchTechnologies(actor, search), searchNeeds(actor, search)])
    return { technologies: technologies.cards.map(({ id }) => id), needs: needs.cards.map(({ id }) => id), searched: true }
  } catch (error) {
    if (error instanceof Unavailable) return { technologies: [], needs: [], searched: false }
    throw error
  }
}

/**
 * Organisations whose published needs or technologies fit a fair, the best first, each with its reasons, and what became of those
 * already invited. The Office only.
 */
export async function getInvitations(
  actor: Actor,
  fairId: string,
  { step, page = 1, sentPage = 1, pageSize = 20 }: { step?: InvitationStep; page?: number; sentPage?: number; pageSize?: number },
) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const invites = fairStep(fair.state, 'register', 'organisation') !== undefined
  const { searched, ...theme } = invites ? await found(actor, fair) : { technologies: [], needs: [], searched: true }
  const [fits, counts, sent] = await Promise.all([
    invites ? listFits(db(), fairId, theme) : [],
    countInvitations(db(), fairId),
    listInvitationRows(db(), fairId, { step, offset: (sentPage - 1) * pageSize, limit: pageSize }),
  ])
  const ranked = rankFits(fits)
  const shown = ranked.slice((page - 1) * pageSize, page * pageSize)
  return {
    fair: { id: fair.id, state: fair.state, title_vi: fair.title_vi, title_en: fair.title_en },
    searched,
    candidates: shown.map(({ organisationId, score, asRole, reasons, name_vi, name_en }) => ({
      organisationId,
      score,
      asRole,
      reasons,
      name_vi,
      name_en,
    })),
    total: ranked.length,
    counts,
    sent: sent.map(({ sent_at, seen_at, ...row }) => ({ ...row, sent_at: sent_at.toISOString(), seen_at: seen_at?.toISOString() ?? null })),
    can: { invite: invites },
  }
}

/**
 * Invites organisations, each once for a fair whoever does it how often; their people get a notice and a letter. Throws Invalid for
 * whom nothing speaks, WrongState where the fair takes no registrations.
 */
export async function inviteOrganisations(actor: Actor, fairId: string, input: InviteInput): Promise<{ invited: number }> {
  const person = officer(actor)
  const open = await findFair(db(), fairId)
  if (!open) throw new NotFound()
  const { searched: _searched, ...theme } = await found(actor, open)
  return transact(async (tx) => {
    // Locked, so that of two officers at once the second finds who is invited already.
    const fair = await lockFair(tx, fairId)
    if (!fair || !fairStep(fair.state, 'register', 'organisation')) throw new WrongState('fair-invitations:problems.closed')
    const wanted = [...new Set(input.organisationIds)].sort()
    const ranked = new Map(rankFits(await listFits(tx, fairId, theme)).map((each) => [each.organisationId, each]))
    const fitting = wanted.flatMap((id) => ranked.get(id) ?? [])
    if (fitting.length === 0) {
      const known = await tx
        .selectFrom('fair_invitation')
        .select('id')
        .where('fair_id', '=', fairId)
        .where('organisation_id', 'in', wanted)
        .executeTakeFirst()
      if (known) return { invited: 0 }
      throw new Invalid({ organisationIds: ['fair-invitations:problems.does-not-fit'] })
    }
    for (const each of fitting)
      await tx
        .insertInto('fair_invitation')
        .values(rowOf(fairId, each, input.note, person))
        .execute()
    for (const { organisationId, score } of fitting)
      await record(tx, actor, { act: 'techmart.invite', subject: ['fair', fairId], details: { organisationId, score } })
    const organisationIds = fitting.map(({ organisationId }) => organisationId)
    await notify(
      tx,
      { organisationIds },
      { kind: 'fair-invitations:notices.invited', details: { title: fair.title_vi }, path: `/my/fairs/${fairId}/invitation`, mail: true },
      person.accountId,
    )
    await publish(tx, 'techmart.invitations-changed', { fairId, organisationIds })
    return { invited: fitting.length }
  })
}

const rowOf = (fairId: string, { organisationId, asRole, reasons, score }: Ranked, note: string, person: Person) => ({
  id: newId(),
  fair_id: fairId,
  organisation_id: organisationId,
  as_role: asRole,
  reasons: JSON.stringify(reasons),
  score,
  note,
  sent_by: person.accountId,
})

/** The invitation of the actor's organisation; that it was opened is noted the first time. Throws NotFound for everybody else. */
export async function openInvitation(actor: Actor, fairId: string) {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation) throw new NotFound()
  const [fair, invitation] = await Promise.all([findFair(db(), fairId), findInvitation(db(), fairId, organisation.id)])
  if (!fair || !isPublic(fair.state) || !invitation) throw new NotFound()
  if (invitation.state === 'sent') await noteSeen(actor, fairId, organisation.id)
  const open = fairStep(fair.state, 'register', 'organisation') !== undefined
  const writes = mayRegister(actor, organisation.id) && open && !invitation.registered
  const { sent_at, ...rest } = invitation
  return {
    fair: {
      id: fair.id,
      title_vi: fair.title_vi,
      title_en: fair.title_en,
      starts_on: fair.starts_on,
      ends_on: fair.ends_on,
      venue: fair.venue,
      province: fair.province,
      place: fair.place,
    },
    invitation: { ...rest, sent_at: sent_at.toISOString() },
    can: { register: writes, decline: writes && invitationStep(invitation.state, 'decline') !== undefined },
  }
}

/** Fairs to which the actor's organisation is invited and has not answered. */
export async function listOwnInvitations(actor: Actor) {
  return isPerson(actor) && actor.organisation ? listUnanswered(db(), actor.organisation.id) : []
}

/** A look, noted as that of a confidential paper is: it changes nothing that the reader could lose. */
function noteSeen(actor: Person, fairId: string, organisationId: string): Promise<void> {
  return transact(async (tx) => {
    const seen = await tx
      .updateTable('fair_invitation')
      .set({ state: 'seen', seen_at: now() })
      .where('fair_id', '=', fairId)
      .where('organisation_id', '=', organisationId)
      .where('state', '=', 'sent')
      .returning('id')
      .executeTakeFirst()
    if (!seen) return
    await record(tx, actor, { act: 'techmart.open-invitation', subject: ['fair-invitation', seen.id], details: { fairId } })
    await publish(tx, 'techmart.invitations-changed', { fairId, organisationIds: [organisationId] })
  })
}

/** The organisation says that it will not come. It may still register later. Owners and editors; declined twice is declined once. */
export async function declineInvitation(actor: Actor, fairId: string, note: string): Promise<void> {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation) throw new Forbidden()
  await transact(async (tx) => {
    const invitation = await findInvitation(tx, fairId, organisation.id, true)
    if (!invitation) throw new NotFound()
    if (!mayRegister(actor, organisation.id)) throw new Forbidden()
    if (invitation.registered || !invitationStep(invitation.state, 'decline')) throw new WrongState('fair-invitations:problems.answered')
    await tx
      .updateTable('fair_invitation')
      .set({ state: 'declined', decline_note: note, declined_at: now() })
      .where('id', '=', invitation.id)
      .execute()
    await record(tx, actor, { act: 'techmart.decline-invitation', subject: ['fair-invitation', invitation.id], details: { fairId } })
    const fair = await findFair(tx, fairId)
    await notify(
      tx,
      { office: true },
      {
        kind: 'fair-invitations:notices.declined',
        details: { title: fair?.title_vi ?? '', name: organisation.name },
        path: `/office/fairs/${fairId}/invitations`,
      },
      actor.accountId,
    )
    await publish(tx, 'techmart.invitations-changed', { fairId, organisationIds: [organisation.id] })
  })
}
