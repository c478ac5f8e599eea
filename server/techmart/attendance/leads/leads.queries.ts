import type { Database } from '#db/client'
import type { LeadInterest } from '#db/tables/attendance'
import { sql } from 'kysely'

/**
 * Whether an exhibitor may know the person of a lead, asked anew at each reading: agreed to, not taken back from this exhibitor, and
 * the ticket still stands. The columns behind it come out of the database as nothing otherwise.
 */
const agreed = sql<boolean>`(k.contact_consent and l.withdrawn_at is null and k.state in ('accepted', 'checked-in'))`
const ifAgreed = (column: string) => sql<string | null>`case when ${agreed} then ${sql.ref(column)} end`

export interface LeadFilter {
  interest?: LeadInterest
  /** Only those whose name may be known. */
  agreed?: boolean
}

function filterLeads(db: Database, fairId: string, organisationId: string, filter: LeadFilter) {
  let query = db
    .selectFrom('lead as l')
    .innerJoin('ticket as k', 'k.id', 'l.ticket_id')
    .where('l.fair_id', '=', fairId)
    .where('l.organisation_id', '=', organisationId)
  if (filter.interest) query = query.where('l.interest', '=', filter.interest)
  if (filter.agreed !== undefined) query = query.where(filter.agreed ? agreed : sql<boolean>`not ${agreed}`)
  return query
}

/** An exhibitor's leads, the latest first. */
export function listLeadRows(db: Database, fairId: string, organisationId: string, filter: LeadFilter, offset: number, limit: number) {
  return filterLeads(db, fairId, organisationId, filter)
    .select(['l.id', 'l.interest', 'l.note', 'l.created_at', 'k.kind', agreed.as('agreed')])
    .select([
      ifAgreed('k.name').as('name'),
      ifAgreed('k.position').as('position'),
      ifAgreed('k.organisation_name').as('organisation_name'),
      ifAgreed('k.mail').as('mail'),
      ifAgreed('k.phone').as('phone'),
    ])
    .select(sql<number>`(select count(*)::int from lead_visit v where v.lead_id = l.id)`.as('visits'))
    .orderBy('l.created_at', 'desc')
    .orderBy('l.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

export type LeadRow = Awaited<ReturnType<typeof listLeadRows>>[number]

/** How many people came, how many times, and how many may be known by name. */
export async function countLeads(db: Database, fairId: string, organisationId: string) {
  return filterLeads(db, fairId, organisationId, {})
    .select([
      sql<number>`count(*)::int`.as('people'),
      sql<number>`count(*) filter (where ${agreed})::int`.as('agreed'),
      sql<number>`coalesce(sum((select count(*) from lead_visit v where v.lead_id = l.id)), 0)::int`.as('visits'),
    ])
    .executeTakeFirstOrThrow()
}

export async function countLeadRows(db: Database, fairId: string, organisationId: string, filter: LeadFilter): Promise<number> {
  const row = await filterLeads(db, fairId, organisationId, filter)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export function lockLead(db: Database, id: string) {
  return db
    .selectFrom('lead')
    .select(['id', 'fair_id', 'organisation_id', 'ticket_id', 'interest', 'note'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Which exhibitors have met the person, for the person's own page. */
export function listLeadsOfTicket(db: Database, ticketId: string) {
  return db
    .selectFrom('lead as l')
    .innerJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'o.name_vi', 'o.name_en', 'l.withdrawn_at', 'l.created_at'])
    .where('l.ticket_id', '=', ticketId)
    .orderBy('l.created_at', 'desc')
    .limit(200)
    .execute()
}
