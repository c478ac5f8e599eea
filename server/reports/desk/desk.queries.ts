import type { Database } from '#db/client'
import { sql } from 'kysely'

export interface Queues {
  technologies: number
  needs: number
  organisations: number
  proposals: number
  registrations: number
  meetings: number
  matches: number
}

/** Everything that waits for somebody, counted in one statement: the same conditions as the lists that the counts open. */
export async function countQueues(db: Database, today: string): Promise<Queues> {
  const { rows } = await sql<Queues>`select
    (select count(*)::int from technology where state = 'in-review') as technologies,
    (select count(*)::int from need where state = 'in-review') as needs,
    (select count(*)::int from organisation where verification = 'pending') as organisations,
    (select count(*)::int from deal where state = 'proposed') as proposals,
    (select count(*)::int from fair_registration r join fair f on f.id = r.fair_id where r.state = 'applied' and f.state in ('open', 'running')) as registrations,
    (select count(*)::int from meeting where state = 'arranged' and on_day < ${today}) as meetings,
    (select count(*)::int from match where state = 'suggested') as matches`.execute(db)
  return rows[0] as Queues
}
