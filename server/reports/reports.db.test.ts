import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOffer } from '#server/deals/deals.fixtures'
import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { type FigureCode, dimensions, figureCodes, isValue } from './figures/codes.schema'
import { type Cell, type Listed, listListed, sumFigures } from './figures/figures.queries'
import { periodBefore } from './periods'
import { buildMarket } from './reports.fixtures'
import { buildWorkbook, getDesk, getReport, listRecords, stopDrawing } from './reports'

const period = { from: '2024-02-10', to: '2024-05-20' }
let officer: Person

beforeAll(async () => {
  officer = await buildOfficer()
  await buildMarket(20_261_121, period, 45)
})
afterAll(stopDrawing)

const count = (figure: FigureCode, over: object = {}) => listRecords(officer, { figure, ...period, page: 1, ...over })
const everything = () =>
  sumFigures(
    db(),
    figureCodes,
    period,
    periodBefore(period),
    dimensions.map((by) => ({ by, figures: figureCodes })),
  )
const numberOf = (figure: FigureCode, { count: records, amount }: { count: number; amount: number }) => (isValue(figure) ? amount : records)

async function allRecords(figure: FigureCode, over: object = {}): Promise<Listed[]> {
  return listListed(db(), { figure, ...period, ...over }, 10_000, 0)
}

describe('every figure', () => {
  it('is the number of the records that it opens, or what they add up to', async () => {
    const { totals } = await everything()
    for (const { figure, now, count: counted } of totals) {
      const list = await count(figure)
      const records = await allRecords(figure)
      expect([figure, numberOf(figure, list)]).toEqual([figure, now])
      expect([figure, records.length, list.count]).toEqual([figure, counted, counted])
      expect([figure, records.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([figure, isValue(figure) ? now : 0])
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
      expect(records.every(({ day }) => day >= period.from && day <= period.to)).toBe(true)
    }
    // A test of nothing proves nothing.
    expect(totals.filter(({ count: counted }) => counted === 0)).toEqual([])
  })

  it('is the sum of its cells in every table, and each cell is the number of the records that it opens', async () => {
    const { totals, cells } = await everything()
    const lists = new Map<string, Cell>()
    for (const { figure, now } of totals) {
      for (const by of dimensions) {
        const own = cells.filter((cell) => cell.figure === figure && cell.by === by)
        expect([figure, by, own.reduce((sum, cell) => sum + numberOf(figure, cell), 0)]).toEqual([figure, by, now])
        for (const cell of own) lists.set(`${figure} ${by} ${cell.value}`, cell)
      }
    }
    expect(lists.size).toBeGreaterThan(200)
    for (const [name, { figure, by, value, count: counted, amount }] of lists) {
      const list = await count(figure, { by, value })
      expect([name, list.count, list.amount]).toEqual([name, counted, amount])
      expect([name, (await allRecords(figure, { by, value })).length]).toEqual([name, counted])
    }
  })

  it('of the period before is what a report of that period says', async () => {
    const earlier = periodBefore(period)
    const { totals } = await everything()
    const then = await sumFigures(db(), figureCodes, earlier, periodBefore(earlier), [])
    expect(totals.map(({ figure, before: value }) => [figure, value])).toEqual(then.totals.map(({ figure, now }) => [figure, now]))
  })
})

describe('the day', () => {
  it('is the one in Việt Nam: midnight there begins it', async () => {
    const technology = await buildOffer()
    const publish = (moment: string) =>
      db()
        .updateTable('technology_version')
        .set({ published_at: new Date(moment) })
        .where('technology_id', '=', technology.id)
        .execute()
    const on = async (day: string) =>
      (await listListed(db(), { figure: 'technologies', from: day, to: day }, 100, 0)).some(({ id }) => id === technology.id)
    for (const [moment, day, not] of [
      ['2019-12-31T17:00:00.000Z', '2020-01-01', '2019-12-31'],
      ['2019-12-31T16:59:59.999Z', '2019-12-31', '2020-01-01'],
    ] as const) {
      await publish(moment)
      expect([await on(day), await on(not)]).toEqual([true, false])
    }
  })
})

describe('a report', () => {
  it('shows each month, draws, and keeps the four values apart', async () => {
    const report = await getReport(officer, period, { by: 'month', group: 'values', chart: 'paid-value' })
    expect(report.rows.map(({ value }) => value)).toEqual(['2024-02', '2024-03', '2024-04', '2024-05'])
    expect(report.figures).toEqual(['potential-value', 'signed-value', 'registered-value', 'paid-value'])
    expect(report.chart.figure).toBe('paid-value')
    expect(report.chart.byMonth).toContain('<svg')
    expect(JSON.stringify(report).length).toBeLessThan(30_000)
  })

  it('stays small and asks once, however it is broken down', async () => {
    for (const by of dimensions) {
      const report = await getReport(officer, { from: '2023-01-01', to: '2025-12-31' }, { by, group: 'connections', chart: undefined })
      expect([by, JSON.stringify(report).length < 30_000]).toEqual([by, true])
    }
  })

  it('is the Office’s', async () => {
    for (const stranger of [await buildPerson(), await buildMember()]) {
      await expect(getReport(stranger, period, { by: 'month', group: 'supply', chart: undefined })).rejects.toMatchObject({ status: 403 })
      await expect(listRecords(stranger, { figure: 'needs', ...period, page: 1 })).rejects.toMatchObject({ status: 403 })
      await expect(buildWorkbook(stranger, period)).rejects.toMatchObject({ status: 403 })
      await expect(getDesk(stranger)).rejects.toMatchObject({ status: 403 })
    }
  })

  it('pages through the records', async () => {
    const all = await allRecords('matches')
    const { records, count: counted } = await count('matches', { page: 1 })
    expect(records).toEqual(all.slice(0, 50))
    expect(counted).toBe(all.length)
    expect((await count('matches', { page: 99 })).records).toEqual([])
  })
})

describe('the workbook', () => {
  it('holds every figure, every table and every record', async () => {
    const dangerous = await buildOffer({ title_vi: '=HYPERLINK("http://x.test")' })
    await db()
      .updateTable('technology_version')
      .set({ published_at: new Date('2024-03-03T05:00:00Z') })
      .where('technology_id', '=', dangerous.id)
      .execute()
    const { size, body } = await buildWorkbook(officer, period)
    const bytes = Buffer.from(await new Response(body).arrayBuffer())
    expect(bytes.length).toBe(size)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
    const { totals } = await everything()
    expect(workbook.worksheets).toHaveLength(1 + dimensions.length + totals.filter(({ count: counted }) => counted > 0).length)
    const summary = workbook.worksheets[0]
    expect(totals.map((_, index) => summary?.getCell(index + 2, 2).value)).toEqual(totals.map(({ now }) => now))
    const lists = workbook.worksheets.slice(1 + dimensions.length)
    expect(lists.map(({ rowCount }) => rowCount - 1)).toEqual(
      totals.filter(({ count: counted }) => counted > 0).map(({ count: counted }) => counted),
    )
    const titles = lists[0]?.getColumn(2).values.map(String) ?? []
    expect(titles).toContain(`'=HYPERLINK("http://x.test")`)
    const formulas = workbook.worksheets
      .flatMap((sheet) => sheet.getSheetValues().flat())
      .filter((value) => typeof value === 'object' && value !== null && 'formula' in value)
    expect(formulas).toEqual([])
    const logged = await db()
      .selectFrom('audit')
      .select('subject_id')
      .where('act', '=', 'reports.export')
      .where('account_id', '=', officer.accountId)
      .execute()
    expect(logged).toEqual([{ subject_id: '2024-02-10/2024-05-20' }])
  }, 60_000)
})

describe('the desk', () => {
  it('counts what waits, and this month beside the last', async () => {
    const desk = await at(new Date('2024-03-15T05:00:00Z'), () => getDesk(officer))
    expect(desk.period).toEqual({ from: '2024-03-01', to: '2024-03-31' })
    const proposed = await db().selectFrom('deal').select('id').where('state', '=', 'proposed').execute()
    expect(desk.queues.proposals).toBe(proposed.length)
    const open = await db().selectFrom('meeting').select('id').where('state', '=', 'arranged').where('on_day', '<', '2024-03-15').execute()
    expect(desk.queues.meetings).toBe(open.length)
    const contracts = desk.figures.find(({ figure }) => figure === 'contracts')
    expect(contracts?.now).toBe((await listRecords(officer, { figure: 'contracts', ...desk.period, page: 1 })).count)
  })
})
