import type { Database } from '#db/client'
import { type Actor, isPerson } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'
import { sql } from 'kysely'
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
  const organisationIds = person?.memberships.map(({ id }) => id) ?? []
  const { rows } = await sql<Participant>`
    select voice, name from (
      select 'ticket:' || id as voice, name, 0 as place, created_at from ticket
        where fair_id = ${fairId} and state in ('accepted', 'checked-in')
          and (id = ${ticketId ?? ''} or (${ticketId === undefined} and mail <> '' and mail = ${person?.email.toLowerCase() ?? ''}))
      union all
      select 'account:' || ${person?.accountId ?? ''}, ${person?.name ?? ''}, 1, created_at from fair_registration
        where fair_id = ${fairId} and state = 'accepted' and organisation_id = any(${organisationIds})
    ) p order by place, created_at limit 1`.execute(db)
  return rows[0]
}

/** The same, for what only participants do. Throws Forbidden. */
export async function participantOf(db: Database, actor: Actor, fairId: string, token?: string): Promise<Participant> {
  const participant = await findParticipant(db, actor, fairId, token)
  if (!participant) throw new Forbidden('programme:problems.participants-only')
  return participant
}
