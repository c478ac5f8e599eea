import { describe, expect, it } from 'vitest'
import { referenceOf, referencesIn } from './references'

describe('the reference of an invoice', () => {
  const reference = referenceOf(2026, 42)

  it('is letters and digits with check digits by ISO 7064', () => {
    expect(reference).toMatch(/^SGD26000042\d\d$/)
    expect(Number(reference.slice(3)) % 97).toBe(1)
  })

  it.each([
    ['as it is', `${reference}`],
    ['in small letters', `chuyen tien ${reference.toLowerCase()} gian hang`],
    ['with diacritics around and signs before', `Thanh toán phí:${reference}.Cảm ơn`],
    ['glued to its neighbours', `MBVCB.123456.${reference}FT26325`],
    ['with blanks put in', `${reference.slice(0, 3)} ${reference.slice(3, 7)} ${reference.slice(7)}`],
    ['broken over two lines', `${reference.slice(0, 8)}\n${reference.slice(8)}`],
    ['with letters O for zeros', `SGD26${'OOOO42'}${reference.slice(-2)}`],
  ])('is found %s', (_how, text) => {
    expect(referencesIn(text)).toEqual([reference])
  })

  it('is not found where a digit is wrong or two are swapped', () => {
    for (let position = 3; position < reference.length; position++) {
      for (const digit of '0123456789') {
        if (digit === reference[position]) continue
        expect(referencesIn(reference.slice(0, position) + digit + reference.slice(position + 1))).toEqual([])
      }
    }
    expect(referencesIn(`SGD2600024${reference.slice(-2)}0`)).toEqual([])
    expect(referencesIn('CONG TY THANH TOAN TIEN GIAN HANG')).toEqual([])
  })

  it('is found twice where a transfer pays two', () => {
    const other = referenceOf(2026, 43)
    expect(referencesIn(`${reference} va ${other}`)).toEqual([reference, other])
  })
})
