import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import ExcelJs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { buildFair } from '../techmart.fixtures'
import { buildBudgetWorkbook, correctSpending, getBudget, getBudgetLine, recordSpending, removeBudgetLine, saveBudgetLine } from './budget'

const line = (over: object = {}) => ({
  id: newId(),
  name: 'Thuê mặt bằng',
  source: 'state' as const,
  planned: 100_000_000,
  note: '',
  ...over,
})
const spending = (amount: number, over: object = {}) => ({
  id: newId(),
  spentOn: today(),
  payee: 'Trung tâm Hội nghị tỉnh',
  documentNumber: 'HĐ 0012',
  note: '',
  amount,
  overspendingReason: '',
  ...over,
})
const acts = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

async function stage() {
  const [officer, fair] = [await buildOfficer(), await buildFair()]
  const rent = line()
  await saveBudgetLine(officer, fair.id, rent)
  return { officer, fair, rent }
}

describe('the budget', () => {
  it('is the Office’s alone', async () => {
    const { fair, rent } = await stage()
    const member = await buildMember()
    await expect(getBudget(member, fair.id)).rejects.toMatchObject({ status: 403 })
    await expect(getBudgetLine(member, fair.id, rent.id)).rejects.toMatchObject({ status: 403 })
    await expect(saveBudgetLine(member, fair.id, line())).rejects.toMatchObject({ status: 403 })
    await expect(recordSpending(member, fair.id, rent.id, spending(1))).rejects.toMatchObject({ status: 403 })
    await expect(correctSpending(member, fair.id, rent.id, { id: newId(), spendingId: newId(), note: 'nhầm số' })).rejects.toMatchObject({
      status: 403,
    })
    await expect(buildBudgetWorkbook(member, fair.id)).rejects.toMatchObject({ status: 403 })
  })

  it('says what is left of each line and in all; sent twice at once an entry is one', async () => {
    const { officer, fair, rent } = await stage()
    await saveBudgetLine(officer, fair.id, line({ name: 'In ấn', source: 'sponsor', planned: 20_000_000 }))
    const paid = spending(60_000_000)
    await Promise.all([recordSpending(officer, fair.id, rent.id, paid), recordSpending(officer, fair.id, rent.id, paid)])
    expect(await acts(paid.id)).toEqual(['techmart.record-spending'])
    const budget = await getBudget(officer, fair.id)
    expect(budget.lines).toMatchObject([
      { spent: 60_000_000, left: 40_000_000, over: false },
      { spent: 0, left: 20_000_000 },
    ])
    expect(budget.total).toEqual({ planned: 120_000_000, spent: 60_000_000, left: 60_000_000 })
    expect(budget.sources[0]).toMatchObject({ source: 'state', left: 40_000_000 })
    await expect(saveBudgetLine(officer, fair.id, { ...rent, planned: 50_000_000 })).rejects.toMatchObject({ status: 422 })
    await expect(saveBudgetLine(officer, fair.id, line({ name: 'THUÊ mặt bằng' }))).rejects.toMatchObject({ status: 422 })
    await expect(removeBudgetLine(officer, fair.id, rent.id)).rejects.toMatchObject({ status: 409 })
    await expect(recordSpending(officer, fair.id, rent.id, spending(1, { spentOn: addDays(today(), 1) }))).rejects.toMatchObject({
      fields: { spentOn: ['budget:problems.future'] },
    })
    await expect(recordSpending(officer, (await buildFair()).id, rent.id, spending(1))).rejects.toMatchObject({ status: 404 })
  })

  it('takes more than is left only with a reason, also from two at once', async () => {
    const { officer, fair, rent } = await stage()
    const both = [1, 2].map(() => recordSpending(officer, fair.id, rent.id, spending(70_000_000)))
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = await recordSpending(officer, fair.id, rent.id, spending(30_000_001)).catch((error: unknown) => error)
    expect((refused as { fields: object }).fields).toMatchObject({ overspendingReason: [expect.stringContaining('30.000.000')] })
    await recordSpending(officer, fair.id, rent.id, spending(30_000_001, { overspendingReason: 'Thuê thêm nửa ngày dựng gian.' }))
    expect((await getBudget(officer, fair.id)).lines).toMatchObject([{ left: -1, over: true }])
  })

  it('corrects by a counter-entry, once, and never changes an entry', async () => {
    const { officer, fair, rent } = await stage()
    const wrong = spending(10_000_000)
    await recordSpending(officer, fair.id, rent.id, wrong)
    const back = { spendingId: wrong.id, note: 'Nhập nhầm số tiền.' }
    const same = newId()
    await Promise.all([1, 2].map(() => correctSpending(officer, fair.id, rent.id, { id: same, ...back })))
    await expect(correctSpending(officer, fair.id, rent.id, { id: newId(), ...back })).rejects.toMatchObject({ status: 409 })
    await expect(correctSpending(officer, fair.id, rent.id, { id: newId(), spendingId: same, note: 'nhầm nữa' })).rejects.toMatchObject({
      status: 409,
    })
    expect((await getBudget(officer, fair.id)).lines).toMatchObject([{ spent: 0, entries: 2 }])
    expect((await getBudgetLine(officer, fair.id, rent.id)).entries.map(({ amount }) => amount).sort()).toEqual([-10_000_000, 10_000_000])
    expect(await acts(wrong.id)).toEqual(['techmart.record-spending', 'techmart.correct-spending'])
    await expect(db().updateTable('fair_spending').set({ amount: 1 }).where('id', '=', wrong.id).execute()).rejects.toThrow(/never changed/)
    await expect(db().deleteFrom('fair_spending').where('id', '=', wrong.id).execute()).rejects.toThrow(/never changed/)
  })

  it('leaves as a workbook whose sums are those of the page', async () => {
    const { officer, fair, rent } = await stage()
    await recordSpending(officer, fair.id, rent.id, spending(25_000_000))
    const book = new ExcelJs.Workbook()
    await book.xlsx.load((await buildBudgetWorkbook(officer, fair.id)).buffer)
    const [plan, entries] = book.worksheets
    expect(plan?.getRow(3).values).toMatchObject([undefined, rent.name, expect.any(String), 100_000_000, 25_000_000, 75_000_000, ''])
    expect(plan?.getCell('D4').formula).toBe('SUM(D3:D3)')
    expect(entries?.getRow(2).getCell(5).value).toBe(25_000_000)
  })
})
