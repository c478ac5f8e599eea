import { expect, test } from 'vitest'
import { initials } from './avatar'

test('initials are of the family name and the given name, with their marks', () => {
  expect(initials('Nguyễn Thị Bích Hường')).toBe('NH')
  expect(initials('đỗ quỳnh ưng')).toBe('ĐƯ')
  expect(initials('Đỗ quỳnh ưng'.normalize('NFD'))).toBe('ĐƯ')
  expect(initials('  ')).toBe('')
})
