import { record } from '#server/audit/audit'
import { inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor, Person } from '#server/platform/actor'
import { drawChart } from '#server/platform/charts/charts'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { sumSurvey } from '#server/techmart/survey/survey'
import { fairActs, markReported } from '#server/techmart/techmart'
import { type FairFigure, type FairRecordsAsked, type Milestone, type ReportFairInput, fairFigures, milestones } from './codes.schema'
import { type FairHead, countPublicNeeds, findFairHead, listEarlier, listReportable } from './fairs.queries'
import { type FairSums, type FollowUps, countFollowUps, countRecords, dueOn, listRecords, numberOf, sumFairs } from './figures.queries'
import { type Ratio, ratiosOf } from './ratios'
import { type Sent, reportable, reporter, sentReport } from './sent'
import { type PublicFigure, publicOf } from './summary'
import { recordTitle } from './titles'

export type { RecordKind } from './sources'
export { buildFairDocument } from './document/document'
export { buildFairWorkbook } from './workbook'
export type { FairHead, FairSums, FollowUps, PublicFigure, Ratio, Sent }

export const fairRecordsPerPage = 50

const none = (): never => {
  throw new NotFound()
}

/** Each figure as it is shown: records, or đồng where it is a value. */
export function numbersOf(sums: FairSums): Record<FairFigure, number> {
  return Object.fromEntries(fairFigures.map((figure) => [figure, numberOf(sums, figure)])) as Record<FairFigure, number>
}

/** A fair's report as of today, beside what was sent, with its way from wishes to contracts drawn. */
export async function getFairReport(actor: Actor, fairId: string) {
  const person = reporter(actor)
  const fair = await reportable(fairId)
  const day = today()
  const [sums, followUps, survey, sent] = await Promise.all([
    sumFairs(db(), { fairIds: [fairId], today: day }),
    countFollowUps(db(), { fairId, endsOn: fair.ends_on, today: day }),
    sumSurvey(db(), fairId),
    sentReport(fairId),
  ])
  const now = sums.get(fairId) ?? none()
  return {
    fair,
    sums: now,
    followUps,
    due: Object.fromEntries(milestones.map((after) => [after, dueOn(after, fair.ends_on, day)])) as Record<Milestone, string>,
    ratios: ratiosOf(now),
    survey,
    sent,
    chart: await drawWay(person, now),
    can: { report: fairActs(actor, fair).report },
  }
}

/** From wish to contract, each step a figure of its own. */
export const way = [
  'wishes',
  'wishes-accepted',
  'meetings',
  'meetings-held',
  'deals',
  'memoranda',
  'contracts',
] as const satisfies readonly FairFigure[]

function drawWay({ locale }: Person, sums: FairSums): Promise<string> {
  const t = text(locale)
  const values = way.map((figure) => numberOf(sums, figure))
  return drawChart({ kind: 'bars', labels: way.map((figure) => t(`fair-report:figures.${figure}.name`)), values, said: values.map(String) })
}

/** One page of the records behind a figure: the very rows that were counted, as they are called in the reader's language. */
export async function listFairRecords(actor: Actor, fairId: string, asked: FairRecordsAsked) {
  const { locale } = reporter(actor)
  const fair = await reportable(fairId)
  const of = { fairIds: [fairId], today: today() }
  const [sum, records] = await Promise.all([
    countRecords(db(), asked, of),
    listRecords(db(), asked, of, fairRecordsPerPage, (asked.page - 1) * fairRecordsPerPage),
  ])
  return {
    fair,
    ...sum,
    records: records.map((row) => ({
      id: row.id,
      kind: row.kind,
      parentId: row.parent_id,
      day: row.day,
      amount: row.amount,
      title: recordTitle(locale, row),
      who: inWords(locale, row.who_vi, row.who_en),
    })),
  }
}

/** A fair beside those before it: of the same kind first, then the latest. As of today, each by the same definitions. */
export async function compareFairs(actor: Actor, fairId: string) {
  reporter(actor)
  const fair = await reportable(fairId)
  const earlier = await listEarlier(db(), fair, 3)
  const fairs = [{ ...fair, alike: true }, ...earlier]
  const sums = await sumFairs(db(), { fairIds: fairs.map(({ id }) => id), today: today() })
  return fairs.map((each) => {
    const own = sums.get(each.id) ?? none()
    return { fair: each, sums: own, ratios: ratiosOf(own) }
  })
}

/** Fairs with their main figures, the latest first. */
export async function listFairReports(actor: Actor, page = 1, pageSize = 12) {
  reporter(actor)
  const rows = await listReportable(db(), (page - 1) * pageSize, pageSize + 1)
  const fairs = rows.slice(0, pageSize)
  const sums = await sumFairs(db(), { fairIds: fairs.map(({ id }) => id), today: today() })
  return { fairs: fairs.map((fair) => ({ ...fair, sums: sums.get(fair.id) ?? none() })), more: rows.length > pageSize }
}

/**
 * Sends the report of a closed fair: its figures are kept as they are at this moment, whatever follows. Throws WrongState for a fair
 * that is not closed or was reported before.
 */
export async function reportFair(actor: Actor, fairId: string, input: ReportFairInput): Promise<void> {
  const person = reporter(actor)
  await reportable(fairId)
  await transact(async (tx) => {
    // First, since it holds the fair's row: of two who send at once, the second finds it reported.
    const fair = await markReported(tx, actor, fairId)
    const day = today()
    const sums = await sumFairs(tx, { fairIds: [fairId], today: day })
    const followUps = await countFollowUps(tx, { fairId, endsOn: fair.ends_on, today: day })
    const figures = { ...sums.get(fairId), 'public-needs': { count: await countPublicNeeds(tx, fairId), amount: 0 } }
    await tx
      .insertInto('fair_report')
      .values({
        fair_id: fairId,
        recipient: input.recipient,
        assessment: input.assessment,
        figures: JSON.stringify(figures),
        follow_ups: JSON.stringify(followUps),
        survey: JSON.stringify(await sumSurvey(tx, fairId)),
        reported_by: person.accountId,
      })
      .execute()
    await record(tx, actor, { act: 'reports.send-fair', subject: ['fair', fairId], details: { recipient: input.recipient } })
  })
}

/** What everybody may read of a reported fair: figures as they were sent, no names. Throws NotFound before it is reported. */
export async function getFairSummary(fairId: string) {
  const fair = await findFairHead(db(), fairId)
  const sent = fair?.state === 'reported' ? await sentReport(fairId) : null
  if (!fair || !sent) throw new NotFound('fair-report:problems.not-reported')
  return { fair, at: sent.at, figures: publicOf(sent.sums, sent.publicNeeds), ratios: ratiosOf(sent.sums) }
}
