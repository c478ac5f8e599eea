import type { Database } from '#db/client'
import type { InvitationState } from '#db/tables/fair-plan'
import { sql } from 'kysely'
import type { InvitationStep } from './invitations.schema'
import type { Fit, Reason } from './ranking'

/** With the name of the organisation, for the Office's list. */
export type NamedFit = Fit & { name_vi: string; name_en: string }

/**
 * What each verified organisation that is neither registered nor invited has that fits the fair. `theme` are records that the search
 * found for the fair's words. A fair without fields is for all of them.
 */
export async function listFits(db: Database, fairId: string, theme: { technologies: string[]; needs: string[] }): Promise<NamedFit[]> {
  const { rows } = await sql<NamedFit>`
    with f as (select id, fields from fair where id = ${fairId}),
    coming as (select organisation_id as id from fair_registration where fair_id = ${fairId} and state = 'accepted'),
    known as (
      select organisation_id as id from fair_registration where fair_id = ${fairId} and state in ('applied', 'accepted', 'refused')
      union select organisation_id from fair_invitation where fair_id = ${fairId}),
    own as (
      select 'technology' as kind, id, organisation_id, fields from technology where state = 'published'
      union all select 'need', id, organisation_id, fields from need where state = 'published'),
    fitting as (
      select own.organisation_id, own.kind, own.id,
        array(select code from unnest(own.fields) as code, f where f.fields = '{}'
          or exists (select from unnest(f.fields) as wanted where code like wanted || '%' or wanted like code || '%')) as touched
      from own),
    per as (
      select organisation_id,
        count(*) filter (where kind = 'technology' and touched <> '{}')::int as technologies,
        count(*) filter (where kind = 'need' and touched <> '{}')::int as needs,
        count(*) filter (where (kind = 'technology' and id = any(${theme.technologies})) or (kind = 'need' and id = any(${theme.needs})))::int as theme
      from fitting group by organisation_id),
    touched as (
      select organisation_id, array_agg(code order by times desc, code) as fields
      from (select organisation_id, code, count(*) as times from fitting, unnest(touched) as code group by organisation_id, code) t
      group by organisation_id),
    matched as (
      select organisation_id, count(*)::int as matches, max(score) as best from (
        select m.need_organisation_id as organisation_id, m.score from match m
          where m.state = 'suggested' and m.supplier_organisation_id in (select id from coming)
        union all
        select m.supplier_organisation_id, m.score from match m
          where m.state = 'suggested' and m.need_organisation_id in (select id from coming)) x
      group by organisation_id)
    select o.id as "organisationId", o.name_vi, o.name_en, per.technologies, per.needs, per.theme, coalesce(touched.fields, '{}') as fields,
      coalesce(matched.matches, 0) as matches, coalesce(matched.best, 0) as best
    from organisation o
    join per on per.organisation_id = o.id
    left join touched on touched.organisation_id = o.id
    left join matched on matched.organisation_id = o.id
    where o.verification = 'verified' and o.id not in (select id from known)
      and (per.technologies > 0 or per.needs > 0 or per.theme > 0 or matched.matches > 0)`.execute(db)
  return rows
}

/** Whether the organisation has registered is read from the registrations, so that both can never say two things. */
const registered = sql<boolean>`exists (select from fair_registration r
  where r.fair_id = i.fair_id and r.organisation_id = i.organisation_id and r.state in ('applied', 'accepted'))`
const stepOf = sql<InvitationStep>`case when ${registered} then 'registered' else i.state end`

export interface InvitationRow {
  id: string
  organisation_id: string
  name_vi: string
  name_en: string
  step: InvitationStep
  as_role: 'exhibitor' | 'visitor'
  reasons: Reason[]
  score: number
  note: string
  decline_note: string
  sent_at: Date
  seen_at: Date | null
}

export async function listInvitationRows(
  db: Database,
  fairId: string,
  { step, offset, limit }: { step?: InvitationStep; offset: number; limit: number },
): Promise<InvitationRow[]> {
  const { rows } = await sql<InvitationRow>`
    select i.id, i.organisation_id, o.name_vi, o.name_en, ${stepOf} as step, i.as_role, i.reasons, i.score, i.note, i.decline_note,
      i.sent_at, i.seen_at
    from fair_invitation i join organisation o on o.id = i.organisation_id
    where i.fair_id = ${fairId} and (${step ?? null}::text is null or ${stepOf} = ${step ?? ''})
    order by i.sent_at desc, i.id offset ${offset} limit ${limit}`.execute(db)
  return rows
}

/** How many stand where. `opened`: seen or answered in any way. */
export async function countInvitations(db: Database, fairId: string) {
  const { rows } = await sql<Record<InvitationStep | 'all' | 'opened', number>>`
    select count(*)::int as all, count(*) filter (where step = 'sent')::int as sent, count(*) filter (where step = 'seen')::int as seen,
      count(*) filter (where step = 'registered')::int as registered, count(*) filter (where step = 'declined')::int as declined,
      count(*) filter (where step <> 'sent')::int as opened
    from (select ${stepOf} as step from fair_invitation i where i.fair_id = ${fairId}) x`.execute(db)
  return rows[0] ?? { all: 0, sent: 0, seen: 0, registered: 0, declined: 0, opened: 0 }
}

/** Fairs that still take registrations, to which the organisation is invited and has not answered. */
export function listUnanswered(db: Database, organisationId: string) {
  return db
    .selectFrom('fair_invitation as i')
    .innerJoin('fair as f', 'f.id', 'i.fair_id')
    .select(['f.id', 'f.title_vi', 'f.title_en', 'f.starts_on', 'f.ends_on'])
    .where('i.organisation_id', '=', organisationId)
    .where('i.state', 'in', ['sent', 'seen'])
    .where('f.state', 'in', ['open', 'running'])
    .where(({ not }) => not(registered))
    .orderBy('f.starts_on')
    .limit(10)
    .execute()
}

/** The invitation of one organisation to a fair, and whether it has registered. */
export async function findInvitation(db: Database, fairId: string, organisationId: string, lock = false) {
  const { rows } = await sql<{
    id: string
    state: InvitationState
    as_role: 'exhibitor' | 'visitor'
    reasons: Reason[]
    note: string
    decline_note: string
    sent_at: Date
    registered: boolean
  }>`
    select i.id, i.state, i.as_role, i.reasons, i.note, i.decline_note, i.sent_at, ${registered} as registered
    from fair_invitation i where i.fair_id = ${fairId} and i.organisation_id = ${organisationId}
    ${lock ? sql`for no key update` : sql``}`.execute(db)
  return rows[0]
}
