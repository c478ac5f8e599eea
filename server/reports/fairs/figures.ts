import { sql } from 'kysely'
import { type FairFigure, type Milestone, type PairStage, pairStages } from './codes.schema'
import {
  type FairSource,
  type Sql,
  booking,
  booth,
  deal,
  lead,
  meeting,
  memorandum,
  need,
  ofFairs,
  pairsOn,
  payment,
  registration,
  technology,
  ticket,
  transfer,
  vietnamDay,
  wish,
} from './sources'

interface Definition {
  source: FairSource
  /** What counts. */
  where?: Sql
  /** VND, for the figures that are values. */
  amount?: Sql
}

const accepted = (role: 'exhibitor' | 'visitor') => ({
  source: registration,
  where: sql`r.state = 'accepted' and r.as_role = ${sql.lit(role)}`,
})
const wished = (states: string) => ({ source: wish, where: sql`w.kind <> 'not' and w.state in (${sql.raw(states)})` })
const met = (where: Sql) => ({ source: meeting, where })

/** The two agreed to go on, also where more has come of it since, or have met again, at whatever fair. */
const metAgain = sql`m.state = 'held' and (
  m.outcome = 'follow-up'
  or exists (select from audit a where a.subject_kind = 'meeting' and a.subject_id = m.id
    and a.act = 'techmart.record-outcome' and a.details ->> 'outcome' = 'follow-up')
  or exists (select from meeting l where l.state = 'held'
    and l.supplier_organisation_id = m.supplier_organisation_id and l.enterprise_organisation_id = m.enterprise_organisation_id
    and (l.on_day, l.starts_at) > (m.on_day, m.starts_at)))`

/** One definition per figure: what its number, its list of records and its sheet are all made from. */
function definitions(today: string): Record<FairFigure, Definition> {
  const pairs = pairsOn(sql`${today}::date`)
  return {
    exhibitors: accepted('exhibitor'),
    'visiting-organisations': accepted('visitor'),
    booths: { source: booth, where: sql`b.removed_at is null` },
    'booths-taken': { source: booking, where: sql`k.state = 'taken'` },
    'booths-paid': { source: booking, where: sql`k.state = 'taken' and k.paid_at is not null and k.price > 0` },
    technologies: { source: technology },
    needs: { source: need },
    tickets: { source: ticket, where: sql`k.state in ('accepted', 'checked-in')` },
    'people-came': { source: ticket, where: sql`k.state = 'checked-in'` },
    leads: { source: lead },
    wishes: wished(`'asked', 'accepted', 'declined'`),
    'wishes-accepted': wished(`'accepted'`),
    meetings: met(sql`m.state <> 'cancelled'`),
    'meetings-held': met(sql`m.state = 'held'`),
    'meetings-missed': met(sql`m.state = 'missed'`),
    'meetings-cancelled': met(sql`m.state = 'cancelled'`),
    'meetings-open': met(sql`m.state = 'arranged'`),
    'second-meetings': met(metAgain),
    pairs: { source: pairs },
    'pairs-deal': { source: pairs, where: sql`g.stage > 0` },
    'pairs-memorandum': { source: pairs, where: sql`g.memoranda > 0` },
    'pairs-contract': { source: pairs, where: sql`g.contracts > 0` },
    // A room that the two had before is named by the meeting too; it was not opened there.
    deals: { source: deal, where: sql`${vietnamDay(sql`d.created_at`)} >= w.on_day` },
    memoranda: { source: memorandum },
    contracts: { source: transfer },
    registrations: { source: transfer, where: sql`c.registered_on is not null` },
    implementations: { source: transfer, where: sql`c.implemented_on is not null` },
    failures: { source: transfer, where: sql`c.state = 'failed'` },
    'potential-value': { source: memorandum, amount: sql`r.potential_value` },
    'signed-value': { source: transfer, amount: sql`c.value` },
    'registered-value': { source: transfer, where: sql`c.registered_on is not null`, amount: sql`c.value` },
    'paid-value': { source: payment, amount: sql`p.amount` },
  }
}

/** What is read: of which fairs, on which day in Việt Nam. */
export interface Asked {
  fairIds: readonly string[]
  today: string
}

/** A row for each record, `fair_id, id, day, amount`; with `words` also its kind and what to call it. */
function rowsOf({ source, where, amount }: Definition, { fairIds }: Asked, words: boolean): Sql {
  const called = words
    ? sql`, ${sql.lit(source.kind)}::text as kind, ${source.parent} as parent_id, ${source.titleVi} as title_vi, ${source.titleEn} as title_en,
        ${source.whoVi} as who_vi, ${source.whoEn} as who_en`
    : sql``
  return sql`
    select ${source.fair} as fair_id, ${source.id} as id, ${source.day} as day, ${amount ?? sql`0`}::bigint as amount ${called}
    from ${source.from}
    where ${source.fair} = any(${fairIds}) ${where ? sql`and ${where}` : sql``}`
}

/** The day on which a fair's pairs are looked at. */
const dayOf = (milestone: Milestone, today: string): Sql =>
  milestone === 'now' ? sql`${today}::date` : sql`(f.ends_on + ${sql.lit(`${milestone} months`)}::interval)::date`

function pairsAt(milestone: Milestone, today: string): Definition {
  const day = dayOf(milestone, today)
  return { source: pairsOn(day), where: sql`${day} <= ${today}::date` }
}

export const factsOf = (figure: FairFigure, asked: Asked, words = false): Sql => rowsOf(definitions(asked.today)[figure], asked, words)

/** The pairs of a fair that stood at one stage on one day; none where the day is still ahead. */
export function pairFacts({ after, stage }: { after: Milestone; stage: PairStage }, asked: Asked, words = false): Sql {
  const { source, where } = pairsAt(after, asked.today)
  return rowsOf({ source, where: sql`${where} and g.stage = ${sql.lit(pairStages.indexOf(stage))}` }, asked, words)
}

/** How many pairs stood at each stage on one day. */
export function pairCounts(after: Milestone, { fairIds, today }: Asked): Sql {
  const { source, where } = pairsAt(after, today)
  return sql`
    select ${source.fair} as fair_id, ${sql.lit(after)}::text as after, g.stage::int as stage, count(*)::int as count
    from ${source.from} where ${source.fair} = any(${fairIds}) and ${where} group by 1, 3`
}

export { ofFairs }
