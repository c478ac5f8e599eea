import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildFee, buildRelief } from '../payments.fixtures'
import { addFee, addRelief, feeFor, getFeeList } from './fees'
import type { NewFee } from './fees.schema'

const day = today()
const later = (count: number) => addDays(day, count)
const fee = (over: Partial<NewFee> = {}): NewFee => ({
  id: newId(),
  kind: 'listing',
  amount: 500_000,
  vatPerMille: 0,
  validFrom: day,
  source: 'Quyết định số 12/QĐ-SKHCN',
  ...over,
})

describe('the fee list', () => {
  it('answers with the row of the day: the kind of organisation before all kinds, then the one that began last', async () => {
    await buildFee({ kind: 'listing', amount: 500_000, validFrom: later(-100) })
    const question = { kind: 'listing' as const, organisationKind: 'institute' as const }
    expect(await feeFor(db(), { ...question, day: later(-101) })).toMatchObject({ feeId: null, amount: 0 })
    expect(await feeFor(db(), { ...question, day })).toMatchObject({ amount: 500_000, listed: 500_000, reliefPercent: 0 })

    await buildFee({ kind: 'listing', amount: 700_000, validFrom: later(30) })
    expect((await feeFor(db(), { ...question, day: later(29) })).amount).toBe(500_000)
    expect((await feeFor(db(), { ...question, day: later(30) })).amount).toBe(700_000)

    await buildFee({ kind: 'listing', organisationKind: 'institute', amount: 200_000, validFrom: later(-50), validTo: later(40) })
    expect((await feeFor(db(), { ...question, day: later(39) })).amount).toBe(200_000)
    expect((await feeFor(db(), { ...question, day: later(40) })).amount).toBe(700_000)
    expect((await feeFor(db(), { ...question, organisationKind: 'enterprise', day })).amount).toBe(500_000)
  })

  it('takes the larger of two reliefs, and a relief of 0 % ends an earlier one', async () => {
    await buildFee({ kind: 'valuation', amount: 4_000_001 })
    const question = { kind: 'valuation' as const, organisationKind: 'university' as const }
    await buildRelief({ kind: 'valuation', percent: 50, validFrom: day })
    expect(await feeFor(db(), { ...question, day })).toMatchObject({ listed: 4_000_001, amount: 2_000_001, reliefPercent: 50 })
    await buildRelief({ kind: 'valuation', organisationKind: 'university', percent: 100, validFrom: later(10) })
    expect(await feeFor(db(), { ...question, day: later(10) })).toMatchObject({ amount: 0, reliefPercent: 100 })
    await buildRelief({ kind: 'valuation', percent: 0, validFrom: later(5) })
    expect((await feeFor(db(), { ...question, day: later(6) })).amount).toBe(4_000_001)
    expect((await feeFor(db(), { ...question, day: later(11) })).amount).toBe(0)
  })

  it('takes a share of a value, and a price set elsewhere with the relief of the list', async () => {
    await buildFee({ kind: 'brokering', sharePerMille: 15, amount: undefined })
    const share = { kind: 'brokering' as const, organisationKind: 'enterprise' as const, day, base: 1_234_567_890 }
    expect((await feeFor(db(), share)).amount).toBe(18_518_518)
    await buildRelief({ kind: 'booth', percent: 25 })
    expect(await feeFor(db(), { kind: 'booth', organisationKind: 'enterprise', day, price: 6_000_000 })).toMatchObject({
      listed: 6_000_000,
      amount: 4_500_000,
    })
  })

  it('is changed by officers only, by rows that begin today or later', async () => {
    await expect(addFee(await buildPerson(), fee())).rejects.toMatchObject({ status: 403 })
    await expect(addFee(await buildOfficer(), fee({ validFrom: later(-1) }))).rejects.toMatchObject({ status: 422 })
    await expect(addRelief(await buildPerson(), { id: newId(), percent: 100, validFrom: day, source: 'x' })).rejects.toMatchObject({
      status: 403,
    })
    await expect(getFeeList(await buildPerson())).rejects.toMatchObject({ status: 403 })
  })

  it('gets one row of a form that is sent twice at once, with one line in the log', async () => {
    const officer = await buildOfficer()
    const given = fee({ kind: 'promotion' })
    await Promise.all([addFee(officer, given), addFee(officer, given)])
    const log = await db().selectFrom('audit').select('act').where('subject_id', '=', given.id).execute()
    expect(log).toEqual([{ act: 'payments.add-fee' }])
    await expect(addFee(await buildOfficer(), given)).rejects.toMatchObject({ status: 409 })
  })

  it('never loses a row of its history', async () => {
    const { id } = await buildFee({ kind: 'promotion', amount: 100_000 })
    await expect(sql`update fee set amount = 1 where id = ${id}`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`delete from fee where id = ${id}`.execute(db())).rejects.toThrow(/never changed/)
    const { fees } = await getFeeList(await buildOfficer())
    expect(fees.filter((row) => row.kind === 'listing').map(({ amount, standing }) => [amount, standing])).toEqual([
      [700_000, 'to-come'],
      [200_000, 'in-force'],
      [500_000, 'in-force'],
    ])
  })
})
