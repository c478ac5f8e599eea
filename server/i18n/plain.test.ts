import { expect, test } from 'vitest'
import { plainWords, withoutMarks } from './plain'

test('diacritics go, đ with them, composed or not', () => {
  expect(withoutMarks('Đắk Lắk, hoà giải Ưng')).toBe('Dak Lak, hoa giai Ung')
  expect(withoutMarks('Nước thải'.normalize('NFD'))).toBe('Nuoc thai')
})

test('words are small letters and digits with one blank between', () => {
  expect(plainWords('  Số tiền (VNĐ) – đợt_2 ')).toBe('so tien vnd dot 2')
  expect(plainWords('–')).toBe('')
})
