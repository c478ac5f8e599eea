import { buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { creditInvoice, refundPayment } from '../invoices/correcting'
import { buildInvoice, rowOf } from '../payments.fixtures'
import { nameBankAccount } from './accounts'
import { bring, lineOf, statementOf, withBankAccount } from './bank.fixtures'
import { importStatement } from './importing'
import { decideLine } from './matching'

let officer: Person

beforeAll(async () => {
  officer = await withBankAccount()
})

async function booked(account: string): Promise<number> {
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum(amount), 0)::bigint as sum from ledger_posting where account_id = ${account}`.execute(db())
  return rows[0]?.sum ?? 0
}

const referenceOf = async (invoiceId: string) => (await rowOf(invoiceId)).reference

describe('a statement of the bank', () => {
  it('pays the invoices that its lines name; less leaves the rest open, more is a surplus', async () => {
    const [exact, less, more] = await Promise.all([buildInvoice(), buildInvoice(), buildInvoice()])
    const result = await bring(officer, [
      { amount: 2_500_000, text: `MBVCB.1.${(await referenceOf(exact.invoice.id)).toLowerCase()} thanh toan` },
      { amount: 1_000_000, text: `tt ${(await referenceOf(less.invoice.id)).replace(/(.{6})/, '$1 ')}` },
      { amount: 2_600_000, text: await referenceOf(more.invoice.id) },
      { amount: 700_000, text: 'UNG HO QUY KHUYEN HOC' },
    ])
    expect(result).toMatchObject({ incoming: 4, fresh: 4, matched: 3 })
    expect(await rowOf(exact.invoice.id)).toMatchObject({ state: 'paid', received: 2_500_000 })
    expect(await rowOf(less.invoice.id)).toMatchObject({ state: 'part-paid', received: 1_000_000 })
    expect(await rowOf(more.invoice.id)).toMatchObject({ state: 'overpaid', received: 2_600_000, settled_at: expect.any(Date) })
    await bring(officer, [{ amount: 1_500_000, text: await referenceOf(less.invoice.id) }])
    expect((await rowOf(less.invoice.id)).state).toBe('paid')
  })

  it('books nothing twice: the same file again, a file that overlaps, two officers at once', async () => {
    const { invoice } = await buildInvoice()
    const arrivals = [
      { amount: 1_000_000, text: await referenceOf(invoice.id), reference: newId() },
      { amount: 300_000, text: 'khac', reference: newId() },
    ]
    const before = await booked('bank')
    const both = await Promise.all([bring(officer, arrivals), bring(await withBankAccount(), arrivals), bring(officer, arrivals)])
    expect(both.map(({ fresh }) => fresh).sort()).toEqual([0, 0, 2])
    expect(await bring(officer, [...arrivals, { amount: 5, text: 'moi' }])).toMatchObject({ incoming: 3, fresh: 1 })
    expect((await booked('bank')) - before).toBe(1_300_005)
    expect(await rowOf(invoice.id)).toMatchObject({ received: 1_000_000 })
    const id = newId()
    const [one, two] = await Promise.all([bring(officer, [{ amount: 9, text: 'x' }], id), bring(officer, [{ amount: 9, text: 'x' }], id)])
    expect(one).toMatchObject({ fresh: 1 })
    expect(two).toMatchObject({ fresh: 1 })
    expect(await db().selectFrom('audit').select('act').where('subject_id', '=', id).execute()).toHaveLength(1)
  })

  it('leaves to an officer what names two invoices, or one on which nothing is due', async () => {
    const [one, two] = await Promise.all([buildInvoice(), buildInvoice()])
    const names = [await referenceOf(one.invoice.id), await referenceOf(two.invoice.id)]
    expect(await bring(officer, [{ amount: 5_000_000, text: names.join(' ') }])).toMatchObject({ matched: 0 })
    await bring(officer, [{ amount: 2_500_000, text: names[0] ?? '' }])
    expect(await bring(officer, [{ amount: 2_500_000, text: names[0] ?? '' }])).toMatchObject({ matched: 0 })
  })

  it('is refused whole where it cannot be read, and to everybody but officers', async () => {
    const bytes = new TextEncoder().encode('a,b\n1,2\n')
    await expect(importStatement(officer, { id: newId(), file: { name: 'x.csv', bytes } })).rejects.toMatchObject({ status: 422 })
    const file = { name: 'x.csv', bytes: statementOf([{ amount: 1, text: 'x' }]) }
    await expect(importStatement(await buildPerson(), { id: newId(), file })).rejects.toMatchObject({ status: 403 })
    const account = { id: newId(), bin: '970436', bankName: 'x', accountNumber: '12345', holder: 'x' }
    await expect(nameBankAccount(await buildPerson(), account)).rejects.toMatchObject({ status: 403 })
  })
})

describe('a line that paid nothing by itself', () => {
  const unmatched = async (amount = 2_500_000) => {
    const reference = newId()
    await bring(officer, [{ amount, text: 'CK phi gian hang', reference }])
    return lineOf(reference)
  }

  it('is assigned by hand, taken back and assigned to another, once each though two try', async () => {
    const [first, second] = await Promise.all([buildInvoice(), buildInvoice()])
    const line = await unmatched()
    const assign = (number: string) => decideLine(officer, line.id, { intent: 'assign', invoice: number })
    const answers = await Promise.allSettled([assign(first.invoice.number), assign(first.invoice.number)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await rowOf(first.invoice.id)).state).toBe('paid')
    await decideLine(officer, line.id, { intent: 'release' })
    expect(await rowOf(first.invoice.id)).toMatchObject({ state: 'open', received: 0, settled_at: null })
    await assign(await referenceOf(second.invoice.id))
    expect((await rowOf(second.invoice.id)).state).toBe('paid')
    await expect(assign('TBP-1999-000001')).rejects.toMatchObject({ status: 422 })
  })

  it('is set aside as foreign and taken back', async () => {
    const line = await unmatched(123_456)
    const before = await booked('others')
    await decideLine(officer, line.id, { intent: 'set-aside', note: 'Hoàn ứng công tác phí' })
    expect(await booked('others')).toBe(before - 123_456)
    await expect(decideLine(officer, line.id, { intent: 'set-aside', note: 'x' })).rejects.toMatchObject({ status: 409 })
    await decideLine(officer, line.id, { intent: 'take-back' })
    expect(await booked('others')).toBe(before)
    await expect(decideLine(await buildPerson(), line.id, { intent: 'take-back' })).rejects.toThrow()
  })

  it('is decided by no officer who belongs to the organisation', async () => {
    const member = await buildMember()
    const { invoice } = await buildInvoice({ member })
    const line = await unmatched()
    const own: Person = { ...officer, memberships: member.memberships }
    await expect(decideLine(own, line.id, { intent: 'assign', invoice: invoice.number })).rejects.toMatchObject({ status: 403 })
  })

  it('is not taken back once its money has been given back', async () => {
    const { invoice } = await buildInvoice()
    const reference = newId()
    await bring(officer, [{ amount: 3_000_000, text: await referenceOf(invoice.id), reference }])
    const line = await lineOf(reference)
    const payment = await db().selectFrom('payment').select('id').where('bank_line_id', '=', line.id).executeTakeFirstOrThrow()
    const refund = { id: newId(), invoiceId: invoice.id, paymentId: payment.id, amount: 500_000, bankReference: 'UNC 17' }
    await expect(refundPayment(officer, { ...refund, amount: 500_001 })).rejects.toMatchObject({ status: 422 })
    await expect(refundPayment(officer, { ...refund, bankReference: '' })).rejects.toMatchObject({ status: 422 })
    await Promise.all([refundPayment(officer, refund), refundPayment(officer, refund)])
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'paid', refunded: 500_000 })
    await expect(decideLine(officer, line.id, { intent: 'release' })).rejects.toMatchObject({ status: 409 })
  })
})

describe('a correction of the Office', () => {
  it('credits a part, and no more than is left', async () => {
    const { invoice } = await buildInvoice()
    const credit = { id: newId(), invoiceId: invoice.id, amount: 500_000, reason: 'Gian hàng nhỏ hơn', giveBack: false }
    await Promise.all([creditInvoice(officer, credit), creditInvoice(officer, credit)])
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'open', credited: 500_000 })
    await expect(creditInvoice(officer, { ...credit, id: newId(), amount: 2_000_001 })).rejects.toMatchObject({ status: 422 })
    await expect(creditInvoice(await buildPerson(), credit)).rejects.toMatchObject({ status: 403 })
    await creditInvoice(officer, { ...credit, id: newId(), amount: undefined })
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'void', credited: 2_500_000 })
    await expect(creditInvoice(officer, { ...credit, id: newId() })).rejects.toMatchObject({ status: 409 })
  })
})
