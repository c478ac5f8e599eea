import { record } from '#server/audit/audit'
import { formatDay, formatMoment, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor, Locale } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { sumSurvey } from '#server/techmart/survey/survey'
import { type Workbook, workbookFile } from '../workbook/file'
import type { CellInput } from '../workbook/workbook.requests'
import type { SheetWriter } from '../workbook/writer'
import { type FairFigure, type FairRecordsAsked, fairFigures, isFairValue, milestones, pairStages } from './codes.schema'
import type { FairHead } from './fairs.queries'
import { type Sent, reportable, reporter, sentReport } from './sent'
import type { Asked } from './figures'
import { type FairSums, type FollowUps, countFollowUps, numberOf, readRecords, sumFairs } from './figures.queries'
import { ratiosOf } from './ratios'
import { recordTitle } from './titles'

const piece = 500

interface Pages {
  tx: Tx
  writer: SheetWriter
  locale: Locale
  asked: Asked
}

/**
 * The report of a fair as an XLSX file: figures as sent and as of today with their definitions, ratios, what became of the pairs,
 * the survey, and a sheet of records for each figure. The Office only; that it left the house is in the log.
 */
export async function buildFairWorkbook(actor: Actor, fairId: string): Promise<Workbook> {
  reporter(actor)
  const fair = await reportable(fairId)
  const sent = await sentReport(fairId)
  await transact((tx) => record(tx, actor, { act: 'reports.export-fair', subject: ['fair', fairId], details: { as: 'xlsx' } }))
  const asked = { fairIds: [fairId], today: today() }
  return workbookFile((tx, writer) => fill({ tx, writer, locale: actor.locale, asked }, fair, sent))
}

async function fill(pages: Pages, fair: FairHead, sent: Sent | null): Promise<void> {
  const { tx, asked } = pages
  const sums = (await sumFairs(tx, asked)).get(fair.id)
  if (!sums) return
  const followUps = await countFollowUps(tx, { fairId: fair.id, endsOn: fair.ends_on, today: asked.today })
  await writeSummary(pages, sums, sent)
  await writeRatios(pages, sums)
  await writeFollowUps(pages, followUps)
  await writeSurvey(pages, fair)
  for (const figure of fairFigures) {
    if (sums[figure].count > 0) await writeRecords(pages, text(pages.locale)(`fair-report:figures.${figure}.name`), { figure, page: 1 })
  }
  await writePairs(pages, followUps)
}

const numberCell = (figure: FairFigure, value: number): CellInput => (isFairValue(figure) ? { money: value } : value)

async function writeSummary({ writer, locale, asked }: Pages, sums: FairSums, sent: Sent | null): Promise<void> {
  const t = text(locale)
  const header = [
    t('fair-report:workbook.figure'),
    t('fair-report:as-of', { day: formatDay(locale, asked.today) }),
    ...(sent ? [t('fair-report:as-sent', { moment: formatMoment(locale, sent.at) })] : []),
    t('fair-report:workbook.definition'),
  ]
  await writer.sheet(t('fair-report:workbook.summary'), header, [44, 24, ...(sent ? [32] : []), 100])
  await writer.rows(
    fairFigures.map((figure) => [
      t(`fair-report:figures.${figure}.name`),
      numberCell(figure, numberOf(sums, figure)),
      ...(sent ? [numberCell(figure, numberOf(sent.sums, figure))] : []),
      t(`fair-report:figures.${figure}.text`),
    ]),
  )
}

async function writeRatios({ writer, locale }: Pages, sums: FairSums): Promise<void> {
  const t = text(locale)
  const columns = ['ratio', 'value', 'band', 'verdict', 'definition'] as const
  await writer.sheet(
    t('fair-report:ratios.title'),
    columns.map((column) => t(`fair-report:workbook.${column}`)),
    [44, 14, 24, 40, 100],
  )
  await writer.rows(
    ratiosOf(sums).map(({ code, value, verdict }) => [
      t(`fair-report:ratios.${code}.name`),
      value,
      t(`fair-report:ratios.${code}.band`),
      t(`fair-report:verdicts.${verdict}`),
      t(`fair-report:ratios.${code}.text`),
    ]),
  )
}

async function writeFollowUps({ writer, locale }: Pages, followUps: FollowUps): Promise<void> {
  const t = text(locale)
  await writer.sheet(
    t('fair-report:follow-ups.title'),
    [t('fair-report:follow-ups.stage'), ...milestones.map((after) => t(`fair-report:milestones.${after}`))],
    [40, 20, 20, 20, 20],
  )
  await writer.rows(
    pairStages.map((stage) => [
      t(`fair-report:stages.${stage}`),
      ...milestones.map((after) => followUps[after]?.[stage] ?? t('fair-report:follow-ups.ahead')),
    ]),
  )
}

async function writeSurvey({ tx, writer, locale }: Pages, fair: FairHead): Promise<void> {
  const t = text(locale)
  const { all, groups, endsOn } = await sumSurvey(tx, fair.id)
  if (endsOn === null) return
  const told = [{ group: 'all' as const, ...all }, ...groups]
  await writer.sheet(
    t('survey:results.title'),
    [t('survey:results.group'), t('survey:results.question'), t('survey:results.answer'), t('survey:results.count')],
    [30, 60, 40, 14],
  )
  for (const { group, asked, answered, answers } of told) {
    const name = t(`survey:groups.${group}`)
    await writer.rows([
      [name, t('survey:results.asked'), null, asked],
      [name, t('survey:results.answered'), null, answered],
      ...Object.entries(answers ?? {}).flatMap(([question, given]) =>
        Object.entries(given).map(([answer, count]) => [
          name,
          t(`survey:questions.${question}`),
          /^\d$/.test(answer) ? Number(answer) : t(`survey:answers.${question}.${answer}`),
          count,
        ]),
      ),
    ])
  }
}

async function writeRecords({ tx, writer, locale, asked }: Pages, name: string, records: FairRecordsAsked): Promise<void> {
  const t = text(locale)
  const money = 'figure' in records && isFairValue(records.figure)
  const columns = [
    { header: t('reports:records.day'), width: 14 },
    { header: t('reports:records.title-column'), width: 70 },
    { header: t('reports:records.who'), width: 70 },
    ...(money ? [{ header: t('reports:records.amount'), width: 22 }] : []),
    { header: t('reports:records.code'), width: 16 },
  ]
  await writer.sheet(
    name,
    columns.map(({ header }) => header),
    columns.map(({ width }) => width),
  )
  for await (const rows of readRecords(tx, records, asked, piece)) {
    await writer.rows(
      rows.map((row) => [
        { day: row.day },
        recordTitle(locale, row),
        inWords(locale, row.who_vi, row.who_en),
        ...(money ? [{ money: row.amount }] : []),
        row.id,
      ]),
    )
  }
}

/** Every pair with where it stood at each time that has come. */
async function writePairs({ tx, writer, locale, asked }: Pages, followUps: FollowUps): Promise<void> {
  const t = text(locale)
  const header = [t('fair-report:follow-ups.time'), t('fair-report:follow-ups.stage'), t('reports:records.who'), t('reports:records.code')]
  await writer.sheet(t('fair-report:follow-ups.pairs'), header, [24, 30, 80, 16])
  for (const after of milestones) {
    for (const stage of pairStages) {
      if (!followUps[after]?.[stage]) continue
      for await (const rows of readRecords(tx, { after, stage, page: 1 }, asked, piece)) {
        const [time, name] = [t(`fair-report:milestones.${after}`), t(`fair-report:stages.${stage}`)]
        await writer.rows(rows.map((row) => [time, name, inWords(locale, row.who_vi, row.who_en), row.id]))
      }
    }
  }
}
