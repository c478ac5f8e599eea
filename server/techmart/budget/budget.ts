import { record } from '#server/audit/audit'
import { formatNumber } from '#server/i18n/format'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair, lockFair } from '../techmart.queries'
import { type BudgetLineRow, boothIncome, listEntryRows, listLineRows, lockLine } from './budget.queries'
import { BUDGET_SOURCES, type BudgetLineInput, type CorrectionInput, type SpendingInput, mostLines } from './budget.schema'

export { buildBudgetWorkbook } from './workbook'

function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

async function knownFair(fairId: string): Promise<FairRow> {
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  return fair
}

const standing = (line: BudgetLineRow) => ({ ...line, left: line.planned - line.spent, over: line.spent > line.planned })

const sum = (lines: readonly Pick<BudgetLineRow, 'planned' | 'spent'>[]) => {
  const planned = lines.reduce((total, line) => total + line.planned, 0)
  const spent = lines.reduce((total, line) => total + line.spent, 0)
  return { planned, spent, left: planned - spent }
}

/**
 * The budget of a fair: its lines with what is left of each, totals by source, and what its booths bring in by their invoices. VND.
 * The Office only.
 */
export async function getBudget(actor: Actor, fairId: string) {
  officer(actor)
  const [fair, lines, income] = await Promise.all([knownFair(fairId), listLineRows(db(), fairId), boothIncome(db(), fairId)])
  return {
    fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, starts_on: fair.starts_on, ends_on: fair.ends_on },
    lines: lines.map(standing),
    sources: BUDGET_SOURCES.map((source) => ({ source, ...sum(lines.filter((line) => line.source === source)) })),
    total: sum(lines),
    income,
  }
}

/** One line with its entries, the latest first. The Office only. Throws NotFound. */
export async function getBudgetLine(actor: Actor, fairId: string, lineId: string, page = 1, pageSize = 20) {
  officer(actor)
  const [fair, lines, entries] = await Promise.all([
    knownFair(fairId),
    listLineRows(db(), fairId),
    listEntryRows(db(), lineId, { offset: (page - 1) * pageSize, limit: pageSize }),
  ])
  const line = lines.find(({ id }) => id === lineId)
  if (!line) throw new NotFound()
  return {
    fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
    line: standing(line),
    entries: entries.map(({ created_at, line: _line, source: _source, ...entry }) => ({ ...entry, recorded_at: created_at.toISOString() })),
    today: today(),
  }
}

/** Adds a line, or changes one; what is planned cannot fall below what is spent. Sent twice, it is one line. */
export async function saveBudgetLine(actor: Actor, fairId: string, input: BudgetLineInput): Promise<{ id: string }> {
  const person = officer(actor)
  await transact(async (tx) => {
    if (!(await lockFair(tx, fairId))) throw new NotFound()
    const lines = await listLineRows(tx, fairId)
    const known = lines.find(({ id }) => id === input.id)
    const alike = (line: BudgetLineRow) => line.name.toLowerCase() === input.name.toLowerCase() && line.source === input.source
    if (lines.some((line) => line.id !== input.id && alike(line))) throw new Invalid({ name: ['budget:problems.line-twice'] })
    const values = { name: input.name, source: input.source, planned: input.planned, note: input.note }
    if (known) {
      // Held against entries that come at this moment.
      const { spent } = (await lockLine(tx, known.id)) ?? known
      if (input.planned < known.planned && input.planned < spent)
        throw new Invalid({ planned: [problem('budget:problems.below-spent', { spent: formatNumber(actor.locale, spent) })] })
      if ((Object.keys(values) as (keyof typeof values)[]).every((key) => known[key] === values[key])) return
      await tx
        .updateTable('fair_budget_line')
        .set({ ...values, updated_at: now() })
        .where('id', '=', known.id)
        .execute()
    } else {
      if (lines.length >= mostLines) throw new Invalid({ '': [problem('budget:problems.too-many-lines', { most: mostLines })] })
      const made = await tx
        .insertInto('fair_budget_line')
        .values({ id: input.id, fair_id: fairId, ...values, created_by: person.accountId })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) throw new WrongState()
    }
    await record(tx, actor, {
      act: known ? 'techmart.change-budget-line' : 'techmart.add-budget-line',
      subject: ['fair-budget-line', input.id],
      details: { fairId, ...(known && { from: { planned: known.planned } }), to: values },
    })
  })
  return { id: input.id }
}

/** Takes a line away of which nothing was ever spent. */
export async function removeBudgetLine(actor: Actor, fairId: string, lineId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const line = await ownLine(tx, fairId, lineId)
    if (line.entries > 0) throw new WrongState('budget:problems.line-in-use')
    await tx.deleteFrom('fair_budget_line').where('id', '=', lineId).execute()
    await record(tx, actor, {
      act: 'techmart.remove-budget-line',
      subject: ['fair-budget-line', lineId],
      details: { fairId, name: line.name },
    })
  })
}

async function ownLine(tx: Tx, fairId: string, lineId: string): Promise<BudgetLineRow> {
  const line = await lockLine(tx, lineId)
  if (!line || line.fair_id !== fairId) throw new NotFound()
  return line
}

/**
 * Records what was spent of a line. Throws Invalid beside the reason where it is more than is left and none is given. Sent twice, it is
 * one entry; of two at once the second sees what the first has left.
 */
export async function recordSpending(actor: Actor, fairId: string, lineId: string, input: SpendingInput): Promise<{ id: string }> {
  const person = officer(actor)
  await transact(async (tx) => {
    const line = await ownLine(tx, fairId, lineId)
    if (await isWritten(tx, input.id, lineId)) return
    if (input.spentOn > today()) throw new Invalid({ spentOn: ['budget:problems.future'] })
    const left = line.planned - line.spent
    if (input.amount > left && input.overspendingReason === '')
      throw new Invalid({ overspendingReason: [problem('budget:problems.overspent', { left: formatNumber(actor.locale, left) })] })
    await tx
      .insertInto('fair_spending')
      .values({
        id: input.id,
        line_id: lineId,
        spent_on: input.spentOn,
        payee: input.payee,
        document_number: input.documentNumber,
        note: input.note,
        amount: input.amount,
        overspending_reason: input.amount > left ? input.overspendingReason : '',
        corrects_id: null,
        recorded_by: person.accountId,
      })
      .execute()
    await record(tx, actor, {
      act: 'techmart.record-spending',
      subject: ['fair-spending', input.id],
      details: {
        fairId,
        lineId,
        amount: input.amount,
        document: input.documentNumber,
        ...(input.amount > left && { over: input.amount - left }),
      },
    })
  })
  return { id: input.id }
}

/** Whether the form has come before. Throws WrongState where its id is another record's. */
async function isWritten(tx: Tx, id: string, lineId: string): Promise<boolean> {
  const known = await tx.selectFrom('fair_spending').select('line_id').where('id', '=', id).executeTakeFirst()
  if (known && known.line_id !== lineId) throw new WrongState()
  return known !== undefined
}

/** Takes an entry back by a counter-entry of the same amount, with the reason: once, and never a counter-entry itself. */
export async function correctSpending(actor: Actor, fairId: string, lineId: string, input: CorrectionInput): Promise<{ id: string }> {
  const person = officer(actor)
  await transact(async (tx) => {
    await ownLine(tx, fairId, lineId)
    if (await isWritten(tx, input.id, lineId)) return
    const entry = await tx
      .selectFrom('fair_spending as s')
      .leftJoin('fair_spending as c', 'c.corrects_id', 's.id')
      .select(['s.id', 's.amount', 's.payee', 's.document_number', 's.corrects_id', 'c.id as corrected_by'])
      .where('s.id', '=', input.spendingId)
      .where('s.line_id', '=', lineId)
      .executeTakeFirst()
    if (!entry) throw new NotFound()
    if (entry.corrects_id || entry.corrected_by) throw new WrongState('budget:problems.corrected')
    await tx
      .insertInto('fair_spending')
      .values({
        id: input.id,
        line_id: lineId,
        spent_on: today(),
        payee: entry.payee,
        document_number: entry.document_number,
        note: input.note,
        amount: -entry.amount,
        corrects_id: entry.id,
        recorded_by: person.accountId,
      })
      .execute()
    await record(tx, actor, {
      act: 'techmart.correct-spending',
      subject: ['fair-spending', entry.id],
      details: { fairId, lineId, amount: -entry.amount, note: input.note },
    })
  })
  return { id: input.id }
}
