import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTaxCode, newOrganisationSchema, organisationSearchSchema, tidyTaxCode } from './organisations.schema'
import { verificationAfter } from './organisations.states'

const form = { id: '0123456789ab', kind: 'enterprise', nameVi: 'Công ty Thử nghiệm', taxCode: '0100109106', province: '01' }

describe('a tax code', () => {
  it('has the check digit that its nine digits demand', () => {
    for (const code of ['0100109106', '0100112437', '0101248141', '0300588569', '0100109106-002']) expect(isTaxCode(code), code).toBe(true)
    for (const code of ['0100109107', '010010910', '01001091066', '0100109106-000', '0100109106-2', 'abcdefghij', ''])
      expect(isTaxCode(code), code).toBe(false)
  })

  it('no longer fits after one digit is mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'0100109106']
        digits[place] = String((Number(digits[place]) + by) % 10)
        return !isTaxCode(digits.join(''))
      }),
    )
  })

  it('is stored in one form, however it was typed', () => {
    expect(tidyTaxCode(' 0100 109 106 ')).toBe('0100109106')
    expect(tidyTaxCode('0100109106002')).toBe('0100109106-002')
    expect(tidyTaxCode('0100109106-002')).toBe('0100109106-002')
  })
})

describe('the form of an organisation', () => {
  it('asks everybody but an individual for the tax code', () => {
    const without = { ...form, taxCode: undefined }
    expect(newOrganisationSchema.safeParse(without).error?.issues[0]?.path).toEqual(['taxCode'])
    expect(newOrganisationSchema.safeParse({ ...without, kind: 'individual' }).success).toBe(true)
  })

  it('completes a website and refuses one that could run', () => {
    expect(newOrganisationSchema.parse({ ...form, website: 'congty.vn' }).website).toBe('https://congty.vn')
    expect(newOrganisationSchema.safeParse({ ...form, website: 'javascript:alert(1)' }).success).toBe(false)
    expect(newOrganisationSchema.safeParse({ ...form, website: 'không phải địa chỉ' }).success).toBe(false)
  })
})

it('an address of the list that makes no sense is the plain list', () => {
  expect(organisationSearchSchema.parse({ q: undefined, kind: 'x', province: '00', page: '-1' })).toEqual({ q: '', page: 1 })
})

it('verification moves as its table says', () => {
  expect(verificationAfter('unverified', 'ask')).toBe('pending')
  expect(verificationAfter('verified', 'ask')).toBeUndefined()
  expect(verificationAfter('unverified', 'verify')).toBeUndefined()
  expect(verificationAfter('refused', 'ask')).toBe('pending')
})
