import type { Database } from '#db/client'
import { type Actor, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { sql } from 'kysely'
import { mayRunFairs } from '../techmart.policy'
import { type AskedGroup, type Rate, askedGroups, mayBreakDown, mayTell } from './breakdown'
import { fewestAnswers } from './survey.schema'

export const questions = ['satisfaction', 'meetings-useful', 'found', 'again'] as const

export type Question = (typeof questions)[number]

export interface Told extends Rate {
  /** How often each answer was given, by question; nothing where there are too few answers. */
  answers: Record<Question, Record<string, number>> | null
  /** Median of the values hoped for, VND, and how many named one; nothing where these are too few. */
  hoped: { median: number; count: number } | null
}

export interface SurveyResults {
  /** Nothing where no survey was opened. */
  endsOn: string | null
  all: Told
  /** Empty where a group is too small to be told of. */
  groups: (Told & { group: AskedGroup })[]
}

interface Row {
  grp: AskedGroup | 'all'
  question: Question | 'asked' | 'answered' | 'hoped' | 'median'
  answer: string
  count: number
}

/** Everything that the answers say in numbers, in one statement. */
export async function sumSurvey(database: Database, fairId: string): Promise<SurveyResults> {
  const { rows } = await sql<Row & { ends_on: string }>`
    with of_each as materialized (
      select case when i.ticket_id is not null then 'people' when r.as_role = 'exhibitor' then 'exhibitors' else 'visitors' end as grp,
        a.invitation_id, a.satisfaction, a.meetings_useful, a.found, a.again, a.value_hoped
      from fair_survey_invitation i
      left join fair_survey_answer a on a.invitation_id = i.id
      left join fair_registration r on r.fair_id = i.fair_id and r.organisation_id = i.organisation_id
      where i.fair_id = ${fairId}
    ), each as (select * from of_each union all select 'all', invitation_id, satisfaction, meetings_useful, found, again, value_hoped from of_each),
    lines as (
      select grp, 'asked' as question, '' as answer, count(*)::bigint as count from each group by 1
      union all select grp, 'answered', '', count(invitation_id) from each group by 1
      union all select grp, 'satisfaction', satisfaction::text, count(*) from each where invitation_id is not null group by 1, 3
      union all select grp, 'meetings-useful', coalesce(meetings_useful::text, 'none'), count(*) from each where invitation_id is not null group by 1, 3
      union all select grp, 'found', found, count(*) from each where invitation_id is not null group by 1, 3
      union all select grp, 'again', again, count(*) from each where invitation_id is not null group by 1, 3
      union all select grp, 'hoped', '', count(value_hoped) from each group by 1
      union all select grp, 'median', '', coalesce(percentile_disc(0.5) within group (order by value_hoped), 0) from each group by 1)
    select s.ends_on, l.grp, l.question, l.answer, l.count from fair_survey s left join lines l on true where s.fair_id = ${fairId}`.execute(
    database,
  )
  const told = (group: Row['grp']) => tell(rows.filter(({ grp }) => grp === group))
  const groups = askedGroups.map((group) => ({ group, ...told(group) }))
  return { endsOn: rows[0]?.ends_on ?? null, all: told('all'), groups: mayBreakDown(groups) ? groups : [] }
}

function tell(rows: readonly Row[]): Told {
  const one = (question: Row['question']) => rows.find((row) => row.question === question)?.count ?? 0
  const rate = { asked: one('asked'), answered: one('answered') }
  if (!mayTell(rate)) return { ...rate, answers: null, hoped: null }
  const of = (question: Question) =>
    Object.fromEntries(rows.filter((row) => row.question === question).map(({ answer, count }) => [answer, count]))
  return {
    ...rate,
    answers: { satisfaction: of('satisfaction'), 'meetings-useful': of('meetings-useful'), found: of('found'), again: of('again') },
    hoped: one('hoped') >= fewestAnswers ? { median: one('median'), count: one('hoped') } : null,
  }
}

/** What the participants said, for the Office. Throws Forbidden for everybody else. */
export async function getSurveyResults(actor: Actor, fairId: string): Promise<SurveyResults> {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return sumSurvey(db(), fairId)
}

export const wordsPerPage = 20

/** What was written freely, without who wrote it, in no order that would tell. The Office only; nothing where the answers are too few. */
export async function listSurveyWords(actor: Actor, fairId: string, page = 1): Promise<{ words: string[]; count: number }> {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  const answers = db()
    .selectFrom('fair_survey_answer as a')
    .innerJoin('fair_survey_invitation as i', 'i.id', 'a.invitation_id')
    .where('i.fair_id', '=', fairId)
  const { answered, written } = await answers
    .select([
      (is) => is.fn.countAll<number>().as('answered'),
      (is) => is.fn.countAll<number>().filterWhere('a.words', '<>', '').as('written'),
    ])
    .executeTakeFirstOrThrow()
  if (answered < fewestAnswers) return { words: [], count: 0 }
  const rows = await answers
    .select('a.words')
    .where('a.words', '<>', '')
    .orderBy('a.invitation_id')
    .limit(wordsPerPage)
    .offset((page - 1) * wordsPerPage)
    .execute()
  return { words: rows.map(({ words }) => words), count: written }
}
