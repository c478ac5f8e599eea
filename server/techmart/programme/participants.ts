import type { Database } from '#db/client'
import { type Actor, isPerson } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'
import { readToken } from '../attendance/tickets/codes'

/** One voice at a fair: a ticket, or an account whose organisation takes part. */
export interface Participant {
  /** `ticket:<id>` or `account:<id>`: the same for the same person, signed in or by the link of the ticket. */
  voice: string
  name: string
}

/**
 * As whom the actor takes part in the fair: by the secret of a ticket, by a ticket on the account's mail address, or for an organisation
 * that is accepted. A ticket goes before the account, so that nobody has two voices.
 */
export async function findParticipant(db: Database, actor: Actor, fairId: string, token?: string): Promise<Participant | undefined> {
  const ticketId = token ? readToken('ticket', token) : undefined
  const person = isPerson(actor) ? actor : undefined
  if (!ticketId && !person) return undefined
  const ticket = await db
    .selectFrom('ticket')
    .select(['id', 'name'])
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['accepted', 'checked-in'])
    .where((is) =>
      ticketId ? is('id', '=', ticketId) : is.and([is('mail', '=', person?.email.toLowerCase() ?? ''), is('mail', '<>', '')]),
    )
    .orderBy('created_at')
    .executeTakeFirst()
  if (ticket) return { voice: `ticket:${ticket.id}`, name: ticket.name }
  if (!person) return undefined
  const organisationIds = person.memberships.map(({ id }) => id)
  if (organisationIds.length === 0) return undefined
  const registered = await db
    .selectFrom('fair_registration')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('organisation_id', 'in', organisationIds)
    .where('state', '=', 'accepted')
    .limit(1)
    .executeTakeFirst()
  return registered && { voice: `account:${person.accountId}`, name: person.name }
}

/** The same, for what only participants do. Throws Forbidden. */
export async function participantOf(db: Database, actor: Actor, fairId: string, token?: string): Promise<Participant> {
  const participant = await findParticipant(db, actor, fairId, token)
  if (!participant) throw new Forbidden('programme:problems.participants-only')
  return participant
}
