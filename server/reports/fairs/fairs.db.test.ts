import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { formatMoney, formatNumber } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import { type Person, visitor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { openArchive } from '#server/technologies/imports/sheets/zip'
import { recordOutcome } from '#server/techmart/techmart'
import { buildFair, buildMeeting } from '#server/techmart/techmart.fixtures'
import { stopDrawing } from '../reports'
import { type FairFigure, fairFigures, isFairValue, milestones, pairStages } from './codes.schema'
import { stopWriting } from './document/document'
import {
  buildFairDocument,
  buildFairWorkbook,
  compareFairs,
  getFairReport,
  getFairSummary,
  listFairRecords,
  listFairReports,
  reportFair,
} from './fairs'
import { buildHeldFair } from './fairs.fixtures'
import { countFollowUps, listRecords, numberOf, sumFairs } from './figures.queries'

let officer: Person
let fair: Awaited<ReturnType<typeof buildHeldFair>>
const sent = { recipient: 'Ủy ban nhân dân tỉnh', assessment: 'Phiên đạt kết quả tốt.' }

beforeAll(async () => {
  officer = await buildOfficer()
  // A second fair beside it: nothing of one may be counted for the other.
  await buildHeldFair(7, 10)
  fair = await buildHeldFair(20_261_122, 22)
}, 120_000)
afterAll(async () => {
  await Promise.all([stopDrawing(), stopWriting()])
})

const of = () => ({ fairIds: [fair.id], today: today() })
const all = (records: Parameters<typeof listRecords>[1]) => listRecords(db(), records, of(), 10_000, 0)
const sumsOf = async () => {
  const sums = (await sumFairs(db(), of())).get(fair.id)
  if (!sums) throw new Error('no sums')
  return sums
}

describe('every figure of a fair', () => {
  it('is the number of the records that it opens, or what they add up to', async () => {
    const sums = await sumsOf()
    const empty: FairFigure[] = []
    for (const figure of fairFigures) {
      const records = await all({ figure, page: 1 })
      const { count, amount } = await listFairRecords(officer, fair.id, { figure, page: 1 })
      expect([figure, records.length, count]).toEqual([figure, sums[figure].count, sums[figure].count])
      const total = records.reduce((sum, record) => sum + record.amount, 0)
      expect([figure, total, amount]).toEqual([figure, sums[figure].amount, sums[figure].amount])
      expect(numberOf(sums, figure)).toBe(isFairValue(figure) ? total : records.length)
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
      if (records.length === 0) empty.push(figure)
    }
    // A test of nothing proves nothing.
    expect(empty).toEqual([])
  })

  it('fits the others: meetings by state, pairs within meetings, each step within the one before', async () => {
    const sums = await sumsOf()
    const count = (figure: FairFigure) => sums[figure].count
    expect(count('meetings')).toBe(count('meetings-held') + count('meetings-missed') + count('meetings-open'))
    expect(count('wishes-accepted')).toBeLessThan(count('wishes'))
    expect(count('pairs')).toBeLessThanOrEqual(count('meetings-held'))
    expect(count('pairs-deal')).toBeLessThan(count('pairs'))
    expect(count('pairs-contract')).toBeLessThanOrEqual(count('pairs-deal'))
    expect(count('registrations')).toBeLessThan(count('contracts'))
    expect(count('booths-paid')).toBeLessThan(count('booths-taken'))
  })

  it('is counted for one fair only', async () => {
    const fairs = await db().selectFrom('fair').select('id').execute()
    const sums = await sumFairs(db(), { fairIds: fairs.map(({ id }) => id), today: today() })
    const contracts = await db().selectFrom('transfer').select('id').execute()
    const counted = [...sums.values()].reduce((sum, each) => sum + each.contracts.count, 0)
    expect(counted).toBeLessThanOrEqual(contracts.length)
    expect(sums.get(fair.id)).toEqual(await sumsOf())
  })
})

describe('what became of the pairs', () => {
  it('opens its pairs at every time and stage, and they add up to all pairs', async () => {
    const followUps = await countFollowUps(db(), { fairId: fair.id, endsOn: fair.ends_on, today: today() })
    const pairs = (await sumsOf()).pairs.count
    expect(followUps['12']).toBeNull()
    for (const after of ['3', '6', 'now'] as const) {
      let total = 0
      for (const stage of pairStages) {
        const records = await all({ after, stage, page: 1 })
        expect([after, stage, records.length]).toEqual([after, stage, followUps[after]?.[stage]])
        total += records.length
      }
      expect([after, total]).toEqual([after, pairs])
    }
    expect(await all({ after: '12', stage: 'nothing', page: 1 })).toEqual([])
    // Time passes: what had come to nothing at three months has become something since.
    expect(followUps.now?.nothing).toBeLessThanOrEqual(followUps['3']?.nothing ?? 0)
    expect(followUps['3']).not.toEqual(followUps.now)
    expect(milestones).toHaveLength(4)
  })
})

describe('a second meeting', () => {
  it('stays one when more has come of it since', async () => {
    const own = await buildFair({ state: 'running' })
    const meeting = await buildMeeting({ fair_id: own.id })
    const note = ''
    await recordOutcome(officer, { meetingId: meeting.id, outcome: 'follow-up', note })
    await recordOutcome(officer, { meetingId: meeting.id, outcome: 'nothing', note })
    const sums = await sumFairs(db(), { fairIds: [own.id], today: today() })
    expect(sums.get(own.id)?.['second-meetings'].count).toBe(1)
  })
})

describe('who is not to be named', () => {
  it('is not in any list of records', async () => {
    const anonymous = await db()
      .selectFrom('need as n')
      .innerJoin('organisation as o', 'o.id', 'n.organisation_id')
      .select('o.name_vi')
      .where('n.anonymous', '=', true)
      .execute()
    expect(anonymous.length).toBeGreaterThan(3)
    for (const figure of ['needs', 'meetings', 'pairs', 'deals', 'memoranda'] as const) {
      const words = JSON.stringify(await all({ figure, page: 1 }))
      for (const { name_vi } of anonymous) expect(words.includes(name_vi), `${figure}: ${name_vi}`).toBe(false)
    }
    const people = await db().selectFrom('ticket').select(['name', 'mail', 'phone']).where('fair_id', '=', fair.id).execute()
    for (const figure of ['tickets', 'people-came', 'leads'] as const) {
      const words = JSON.stringify(await all({ figure, page: 1 }))
      for (const { name, mail, phone } of people) for (const part of [name, mail, phone]) expect(words.includes(part)).toBe(false)
    }
  })
})

describe('the report of a fair', () => {
  it('is the Office’s, and there is none of a fair that has not opened', async () => {
    for (const stranger of [await buildPerson(), await buildMember(), visitor]) {
      await expect(getFairReport(stranger, fair.id)).rejects.toMatchObject({ status: 403 })
      await expect(listFairRecords(stranger, fair.id, { figure: 'needs', page: 1 })).rejects.toMatchObject({ status: 403 })
      await expect(compareFairs(stranger, fair.id)).rejects.toMatchObject({ status: 403 })
      await expect(listFairReports(stranger)).rejects.toMatchObject({ status: 403 })
      await expect(reportFair(stranger, fair.id, sent)).rejects.toMatchObject({ status: 403 })
      await expect(buildFairDocument(stranger, fair.id)).rejects.toMatchObject({ status: 403 })
      await expect(buildFairWorkbook(stranger, fair.id)).rejects.toMatchObject({ status: 403 })
    }
    const planned = await buildFair({ state: 'planned' })
    await expect(getFairReport(officer, planned.id)).rejects.toMatchObject({ status: 404 })
    await expect(reportFair(officer, planned.id, sent)).rejects.toMatchObject({ status: 404 })
  })

  it('stands beside earlier fairs, those of its level and fields first', async () => {
    const other = await buildFair({ state: 'closed', starts_on: addDays(fair.starts_on, -10), fields: ['6'] })
    const alike = await buildFair({ state: 'closed', starts_on: addDays(fair.starts_on, -400), fields: ['211'] })
    await db()
      .updateTable('fair')
      .set({ fields: ['207'] })
      .where('id', '=', fair.id)
      .execute()
    // Of the same fields, but not of the same level.
    const national = await buildFair({ state: 'closed', starts_on: addDays(fair.starts_on, -5), fields: ['207'], level: 'national' })
    const compared = await compareFairs(officer, fair.id)
    expect(compared[0]?.fair.id).toBe(fair.id)
    expect(compared[1]?.fair).toMatchObject({ id: alike.id, alike: true })
    expect(compared.slice(2).every(({ fair: each }) => !each.alike)).toBe(true)
    expect(compared.map(({ fair: each }) => each.id)).not.toContain(national.id)
    expect(compared.map(({ fair: each }) => each.id)).toContain(other.id)
  })

  it('is sent once, keeps its figures as they were, and shows what has changed', async () => {
    const own = await buildHeldFair(99, 12)
    await expect(getFairSummary(own.id)).rejects.toMatchObject({ status: 404 })
    const before = await getFairReport(officer, own.id)
    expect(before.can.report).toBe(true)
    const results = await Promise.allSettled([reportFair(officer, own.id, sent), reportFair(officer, own.id, sent)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409 } })
    const acts = await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_kind', '=', 'fair')
      .where('subject_id', '=', own.id)
      .orderBy('id')
      .execute()
    expect(acts.map(({ act }) => act)).toEqual(['techmart.report-fair', 'reports.send-fair'])
    await db().updateTable('meeting').set({ state: 'held' }).where('fair_id', '=', own.id).where('state', '=', 'missed').execute()
    const after = await getFairReport(officer, own.id)
    expect(after.sent?.sums).toEqual(before.sums)
    expect(after.sums['meetings-held'].count).toBeGreaterThan(before.sums['meetings-held'].count)
    expect(after.can.report).toBe(false)
    expect(after.sent).toMatchObject({ ...sent, by: officer.name })
    const { figures } = await getFairSummary(own.id)
    expect(figures.find(({ figure }) => figure === 'meetings-held')?.value).toBe(before.sums['meetings-held'].count)
    const anonymous = await db().selectFrom('need').select('id').where('anonymous', '=', true).execute()
    expect(anonymous.length).toBeGreaterThan(0)
    expect(figures.find(({ figure }) => figure === 'needs')?.value).toBeLessThan(before.sums.needs.count)
  })
})

describe('the files', () => {
  it('the workbook holds every figure and every record', async () => {
    const { size, body } = await buildFairWorkbook(officer, fair.id)
    const bytes = Buffer.from(await new Response(body).arrayBuffer())
    expect(bytes.length).toBe(size)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
    const sums = await sumsOf()
    const summary = workbook.worksheets[0]
    expect(fairFigures.map((_, index) => summary?.getCell(index + 2, 2).value)).toEqual(fairFigures.map((figure) => numberOf(sums, figure)))
    const t = text(officer.locale)
    for (const figure of fairFigures) {
      const sheet = workbook.getWorksheet(t(`fair-report:figures.${figure}.name`))
      const ids = sheet?.getColumn(isFairValue(figure) ? 5 : 4).values.slice(2) ?? []
      const records = await all({ figure, page: 1 })
      expect([figure, ids]).toEqual([figure, records.map(({ id }) => id)])
    }
    const pairs = workbook.worksheets.at(-1)
    expect((pairs?.rowCount ?? 0) - 1).toBe(3 * sums.pairs.count)
  }, 60_000)

  it('the document has the parts of an administrative report, and the figures of the database', async () => {
    const bytes = Buffer.from(await buildFairDocument(officer, fair.id))
    const lines = await linesOf(bytes)
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN TỈNH THANH HÓA',
      'BÁO CÁO',
      'Nơi nhận:',
    ])
      expect(lines).toContain(part)
    expect(lines.some((line) => line.startsWith('Kính gửi: '))).toBe(true)
    const sums = await sumsOf()
    const t = text('vi')
    for (const figure of fairFigures) {
      const at = lines.indexOf(t(`fair-report:figures.${figure}.name`))
      const value = numberOf(sums, figure)
      expect([figure, lines[at + 1]]).toEqual([figure, isFairValue(figure) ? formatMoney('vi', value) : formatNumber('vi', value)])
    }
    const logged = await db()
      .selectFrom('audit')
      .select('details')
      .where('act', '=', 'reports.export-fair')
      .where('subject_id', '=', fair.id)
      .execute()
    expect(logged.map(({ details }) => (details as { as: string }).as).sort()).toEqual(['docx', 'xlsx'])
  }, 60_000)
})

/** The paragraphs of a document, in their order. */
async function linesOf(bytes: Buffer): Promise<string[]> {
  const archive = openArchive(bytes)
  const parts: Uint8Array[] = []
  for await (const part of archive.open('word/document.xml')) parts.push(part)
  const xml = Buffer.concat(parts).toString('utf8')
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .filter((line) => line !== '')
}
