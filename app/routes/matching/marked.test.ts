import { expect, test } from 'vitest'
import { splitAt } from './marked'

const marked = (text: string, words: string[]) =>
  splitAt(text, words)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join('')

test('whole words are marked, with their marks and in any case', () => {
  expect(marked('Nước thải dệt nhuộm vẫn đỏ', ['nước thải', 'đỏ'])).toBe('[Nước thải] dệt nhuộm vẫn [đỏ]')
  expect(marked('thảm, thải', ['thả'])).toBe('thảm, thải')
  expect(marked('COD (mg/l)', ['cod', '(mg'])).toBe('[COD] [(mg]/l)')
})

test('the longer words win, and decomposed text is read as composed', () => {
  expect(marked('nước thải'.normalize('NFD'), ['nước', 'nước thải'])).toBe('[nước thải]')
  expect(marked('không có gì', [])).toBe('không có gì')
})
