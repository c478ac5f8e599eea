import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyStanding } from './payments/money'
import { dutyRule, registrationHint } from './registration'
import { type DutyFacts, dutyFactsSchema, transferActSchema, transferSchema } from './transfers.schema'
import { type Progress, earliestDay, nextStages } from './transfers.states'

const day = fc.integer({ min: 0, max: 800 }).map((count) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10))
const amount = fc.integer({ min: 1, max: 100_000_000_000_000 })
const history = fc.array(fc.record({ received_on: day, amount }), { maxLength: 9 })

describe('money of a contract', () => {
  it('is exact to the đồng for any history, in whatever order it was recorded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), history, (value, payments) => {
        const exact = payments.reduce((sum, one) => sum + BigInt(one.amount), 0n)
        const { paid, left, over } = moneyStanding(value, payments, '2025-01-01')
        expect(BigInt(paid)).toBe(exact)
        expect(BigInt(value) + BigInt(over)).toBe(exact + BigInt(left))
        expect(left === 0 || over === 0).toBe(true)
        expect(moneyStanding(value, payments.toReversed(), '2025-01-01')).toEqual({ ...moneyStanding(value, payments, '2025-01-01') })
      }),
    )
  })

  it('is fully paid from the first day on which what had come by then reached the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_000_000 }), history, (value, payments) => {
        const by = (until: string) => payments.filter((one) => one.received_on <= until).reduce((sum, one) => sum + one.amount, 0)
        const days = payments.map((one) => one.received_on).sort()
        expect(moneyStanding(value, payments, '2025-01-01').fullyPaidOn).toBe(days.find((until) => by(until) >= value) ?? null)
      }),
    )
  })
})

const facts = (overrides: Partial<DutyFacts> = {}): DutyFacts => dutyFactsSchema.parse({ signedOn: '2026-03-30', ...overrides })

describe('the duty to register', () => {
  it.each([
    [{}, 'may', 'may-register'],
    [{ usesStateMoney: true }, 'must', 'register-domestic-state-money'],
    [{ usesStateMoney: true, resultRegistered: true }, 'may', 'may-register-result-registered'],
    [{ direction: 'inbound' as const }, 'must', 'register-inbound'],
    [{ direction: 'outbound' as const }, 'must', 'register-outbound'],
    [{ direction: 'inbound' as const, transferLicensed: true }, 'exempt', 'exempt-restricted-licensed'],
  ])('of %j: %s', (given, answer, code) => {
    expect(dutyRule(facts(given))).toMatchObject({ answer, code })
  })

  it('is judged by the law of the day of signing, and says which', () => {
    expect(dutyRule(facts({ signedOn: '2026-03-30', usesStateMoney: true }))?.id).toBe('register-domestic-state-money@2018-07-01')
    expect(dutyRule(facts({ signedOn: '2026-04-02', usesStateMoney: true }))?.id).toBe('register-domestic-state-money@2026-04-01')
    expect(dutyRule(facts({ signedOn: '2018-06-30' }))).toBeUndefined()
  })

  it('comes with the last day for the dossier, 90 days after signing, only where it is one', () => {
    expect(registrationHint(facts(), 'register-domestic-state-money@2018-07-01')?.fileBy).toBe('2026-06-28')
    expect(registrationHint(facts(), 'may-register@2018-07-01')?.fileBy).toBeNull()
    expect(registrationHint(facts(), 'nothing@2018-07-01')).toBeUndefined()
  })
})

const at = (overrides: Partial<Progress> = {}): Progress => ({
  state: 'signed',
  registration_duty: 'may',
  signed_on: '2026-03-01',
  registered_on: null,
  implemented_on: null,
  ...overrides,
})

describe('the life of a contract', () => {
  it('lets a contract that must be registered be implemented only after its certificate', () => {
    expect(nextStages(at({ registration_duty: 'must' }))).toEqual(['registered', 'failed'])
    expect(nextStages(at())).toEqual(['registered', 'implemented', 'failed'])
    expect(earliestDay(at({ registration_duty: 'must', registered_on: '2026-05-01', state: 'registered' }), 'implemented')).toBe(
      '2026-05-01',
    )
  })

  it('ends with payment or failure', () => {
    expect(nextStages(at({ state: 'paid' }))).toEqual([])
    expect(nextStages(at({ state: 'failed' }))).toEqual([])
    expect(nextStages(at({ state: 'implemented', implemented_on: '2026-06-01' }))).toEqual(['registered', 'paid', 'failed'])
    expect(earliestDay(at({ state: 'implemented', implemented_on: '2026-06-01' }), 'paid')).toBe('2026-06-01')
  })
})

describe('what is typed', () => {
  const typed = {
    id: 'a',
    contractNumber: ' 01/2026 ',
    signedOn: '2026-03-30',
    objects: ['know-how'],
    right: 'ownership',
    mode: 'assignment',
    value: '1.500.000.000',
  }

  it('reads amounts with their separators and days that exist', () => {
    expect(transferSchema.parse(typed)).toMatchObject({ value: 1_500_000_000, contractNumber: '01/2026', direction: 'domestic' })
    for (const value of ['-1', '1,5e9', '99999999999999999', 'NaN', ''])
      expect(transferSchema.safeParse({ ...typed, value }).success).toBe(false)
    for (const signedOn of ['2026-02-30', '30/03/2026', '2026-3-1'])
      expect(transferSchema.safeParse({ ...typed, signedOn }).success).toBe(false)
  })
  it('takes a form whose optional fields are empty', () => {
    const acts = [
      { intent: 'stage', id: 'a', stage: 'implemented', happenedOn: '2026-03-30', note: '', registrationNumber: '', reason: '' },
      { intent: 'payment', id: 'a', receivedOn: '2026-03-30', amount: '1.000', reference: '' },
    ]
    for (const fields of acts) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      expect(parseWithZod(form, { schema: transferActSchema })).toMatchObject({ status: 'success' })
    }
  })
})
