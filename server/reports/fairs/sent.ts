import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import type { SurveyResults } from '#server/techmart/survey/survey'
import { mayReport } from '../reports.policy'
import { fairFigures } from './codes.schema'
import { type FairHead, findFairHead, findSent } from './fairs.queries'
import type { FairSum, FairSums, FollowUps } from './figures.queries'

/** Throws Forbidden for everybody but the Office. */
export function reporter(actor: Actor): Person {
  if (!isPerson(actor) || !mayReport(actor)) throw new Forbidden()
  return actor
}

/** The fair that is reported on. Throws NotFound for one that is planned, called off or none. */
export async function reportable(fairId: string): Promise<FairHead> {
  const fair = await findFairHead(db(), fairId)
  if (!fair) throw new NotFound('fair-report:problems.no-report')
  return fair
}

/** The report as it was sent. */
export interface Sent {
  recipient: string
  assessment: string
  sums: FairSums
  followUps: FollowUps
  survey: SurveyResults
  publicNeeds: number
  at: Date
  by: string
}

/** Reads the kept report; figures that the exchange did not count then stand at none. */
export async function sentReport(fairId: string): Promise<Sent | null> {
  const row = await findSent(db(), fairId)
  if (!row) return null
  const kept = row.figures as Partial<FairSums> & { 'public-needs'?: FairSum }
  return {
    recipient: row.recipient,
    assessment: row.assessment,
    sums: Object.fromEntries(fairFigures.map((figure) => [figure, kept[figure] ?? { count: 0, amount: 0 }])) as FairSums,
    followUps: row.follow_ups as FollowUps,
    survey: row.survey as SurveyResults,
    publicNeeds: kept['public-needs']?.count ?? 0,
    at: row.reported_at,
    by: row.by_name,
  }
}
