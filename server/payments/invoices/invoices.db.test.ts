import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { actsOn, booksIn, buildFee, buildInvoice, invoiceOf, rowOf } from '../payments.fixtures'
import { cancelInvoice, holdInvoice } from './cancelling'
import { raiseInvoice } from './raising'

const year = today().slice(0, 4)
const eventsOf = async (invoiceId: string) =>
  (
    await db()
      .selectFrom('event')
      .select('name')
      .where('name', 'like', 'payments.%')
      .where(sql`payload->>'invoiceId'`, '=', invoiceId)
      .orderBy('id')
      .execute()
  ).map(({ name }) => name)

describe('numbers of invoices', () => {
  it('have no gap and no double with twenty raised at once, some of them rolled back', async () => {
    const member = await buildMember()
    const raise = (index: number) =>
      transact(async (tx) => {
        const raised = await raiseInvoice(tx, member, invoiceOf(member.organisation.id))
        if (index % 3 === 0) throw new Error('rolled back')
        return raised
      })
    const before = await db()
      .selectFrom('invoice')
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const answers = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => raise(index)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(13)
    const rows = await db().selectFrom('invoice').select(['number', 'reference']).orderBy('number').execute()
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => `TBP-${year}-${String(index + 1).padStart(6, '0')}`))
    expect(rows).toHaveLength(before.count + 13)
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(rows.length)
  })

  it('are given once to a form that is sent five times at once', async () => {
    const member = await buildMember()
    const input = invoiceOf(member.organisation.id)
    const answers = await Promise.all(Array.from({ length: 5 }, () => transact((tx) => raiseInvoice(tx, member, input))))
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1)
    expect(await actsOn(input.id)).toEqual(['payments.raise-invoice'])
    const { invoice } = await buildInvoice()
    expect(Number(invoice.number.slice(-6))).toBe(Number(answers[0]?.number.slice(-6)) + 1)
    const other = await buildMember()
    await expect(transact((tx) => raiseInvoice(tx, other, { ...input, organisationId: other.organisation.id }))).rejects.toMatchObject({
      status: 409,
    })
  })
})

describe('an invoice', () => {
  it('names its payer, its lines and the VAT of the fee list, and is booked as owed', async () => {
    await buildFee({ kind: 'promotion', vatPerMille: 80 })
    const member = await buildMember()
    const organisationId = member.organisation.id
    const { invoice } = await buildInvoice({
      member,
      lines: [
        { kind: 'booth', descriptionVi: 'Gian hàng', descriptionEn: 'Booth', amount: 2_000_000 },
        { kind: 'promotion', descriptionVi: 'Quảng bá', descriptionEn: 'Promotion', amount: 333_333 },
      ],
    })
    expect(invoice).toMatchObject({ total: 2_360_000, state: 'open' })
    expect(await rowOf(invoice.id)).toMatchObject({ vat: 26_667, payer_name_vi: member.organisation.name, received: 0 })
    expect(await booksIn(invoice.id)).toEqual({
      [`receivable:${organisationId}`]: 2_360_000,
      'income:booth': -2_000_000,
      'income:promotion': -333_333,
      vat: -26_667,
    })
    expect(await eventsOf(invoice.id)).toEqual(['payments.invoice-changed'])
  })

  it('over nothing is settled at once', async () => {
    const { invoice } = await buildInvoice({ amount: 0 })
    expect(invoice).toMatchObject({ total: 0, state: 'paid' })
    expect(await booksIn(invoice.id)).toEqual({})
    expect(await eventsOf(invoice.id)).toEqual(['payments.invoice-changed', 'payments.invoice-paid'])
  })

  it('is not changed once it is issued, nor are its lines', async () => {
    const { invoice } = await buildInvoice()
    await expect(sql`update invoice set total = 1 where id = ${invoice.id}`.execute(db())).rejects.toThrow(/not changed/)
    await expect(sql`delete from invoice where id = ${invoice.id}`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`update invoice_line set amount = 1`.execute(db())).rejects.toThrow(/never changed/)
  })

  it('is cancelled by a credit note, once, and keeps its number', async () => {
    const { invoice, member } = await buildInvoice()
    const cancel = () => transact((tx) => cancelInvoice(tx, member, { id: invoice.id, reason: 'Hết thời gian giữ chỗ' }))
    await Promise.all([cancel(), cancel()])
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'void', credited: 2_500_000, number: invoice.number })
    expect(await booksIn(invoice.id)).toEqual({})
    expect(await actsOn(invoice.id)).toEqual(['payments.raise-invoice', 'payments.cancel-invoice'])
    const notes = await db().selectFrom('credit_note').select(['number', 'total']).where('invoice_id', '=', invoice.id).execute()
    expect(notes).toEqual([{ number: expect.stringMatching(/^PGT-\d{4}-\d{6}$/), total: 2_500_000 }])
    expect(await eventsOf(invoice.id)).toEqual(['payments.invoice-changed', 'payments.invoice-changed', 'payments.invoice-cancelled'])
    await expect(transact((tx) => cancelInvoice(tx, member, { id: newId(), reason: 'x' }))).rejects.toMatchObject({ status: 404 })
  })

  it('is held for who decides by its state', async () => {
    const { invoice } = await buildInvoice({ actor: await buildOfficer() })
    expect(await transact((tx) => holdInvoice(tx, invoice.id))).toMatchObject({ state: 'open', due: 2_500_000 })
    expect(await transact((tx) => holdInvoice(tx, newId()))).toBeUndefined()
  })
})
