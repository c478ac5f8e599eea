import { describe, expect, test } from 'vitest'
import { fold } from '../normalise'
import { type Token, tokenise } from '../tokens'
import { CONCEPTS } from '../../thesaurus/concepts'
import { LanguageModel, languageModelOf } from './language-model'
import { PARAGRAPHS } from './paragraphs'
import { PHRASES } from './phrases'
import { readingsOf } from './readings'
import { SENTENCES } from './sentences'

const typed = (text: string): Token[] => tokenise(fold(text))
const likeliest = (tokens: readonly Token[], model: LanguageModel): string =>
  readingsOf(tokens, model)
    .map(([best]) => best?.text)
    .join(' ')

describe('what was typed without diacritics', () => {
  const model = LanguageModel.of(
    ['nước thải xưởng nhuộm còn màu', 'nước thải chảy ra sông', 'ba tháng nay trời không mưa', 'anh ba đi mua lá chuối'],
    ['máy sấy', 'may áo'],
  )

  test('is read by its neighbours on both sides', () => {
    expect(likeliest(typed('nước thải còn màu'), model)).toBe('nước thải còn màu')
    expect(likeliest(typed('ba tháng nay không mưa'), model)).toBe('ba tháng nay không mưa')
    expect(likeliest(typed('anh ba mua lá chuối'), model)).toBe('anh ba mua lá chuối')
    expect(likeliest(typed('máy sấy'), model)).toBe('máy sấy')
    expect(likeliest(typed('may áo'), model)).toBe('may áo')
  })

  test('keeps the ways in which a word may be meant, as shares of one', () => {
    const [readings = []] = readingsOf(typed('may'), model)
    expect(readings.map(({ text }) => text).sort()).toEqual(['may', 'máy'])
    expect(readings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
  })

  test('keeps the diacritics that were typed', () => {
    expect(likeliest(tokenise('máy sây'), model)).toBe('máy sây')
    expect(likeliest(tokenise('mây ao'), model)).toBe('mây áo')
  })

  test('stays as it is where no text had such a word, and numbers stay numbers', () => {
    expect(likeliest(tokenise('inverter 500 kw'), model)).toBe('inverter 500 kw')
  })

  test('is read otherwise once further texts have taught it', () => {
    expect(likeliest(typed('mủ cao su'), model)).toBe('mu cao su')
    const taught = model.with([tokenise('mủ cao su'), tokenise('vườn cao su')])
    expect(likeliest(typed('mủ cao su'), taught)).toBe('mủ cao su')
    expect(likeliest(typed('mủ cao su'), model)).toBe('mu cao su')
  })

  test('is read in a text of two thousand words without losing the thread', () => {
    const long = Array.from({ length: 400 }, () => 'nước thải xưởng nhuộm còn màu').join(' ')
    expect(likeliest(typed(long), model)).toBe(long)
  })

  test('of nothing is nothing', () => {
    expect(readingsOf([], model)).toEqual([])
  })
})

/** Texts that stand in no sentence of the exchange: as an enterprise types them, in a hurry. */
const HURRIED = [
  'Xưởng tôi làm nước mắm, muối cá trong lu sành, cứ vào mùa mưa là nước mắm bị chua, khách hàng trả lại rất nhiều.',
  'Chúng tôi muốn tìm máy bóc vỏ tôm vì không thuê được công nhân, tôm nhỏ, ba người làm cả ngày không xong.',
  'Nhà máy cần giảm tiền điện cho kho lạnh, máy nén chạy suốt ngày đêm mà nhiệt độ vẫn không xuống đủ.',
  'Lúa thu hoạch về gặp mưa, phơi không kịp, hạt bị nảy mầm và ẩm mốc, bán không được giá.',
  'Nước giếng khoan có nhiều sắt, quần áo giặt bị ố vàng, cần cách lọc rẻ tiền cho cả xóm.',
  'Làm sao biết con bò sắp đẻ vào ban đêm để kịp đỡ, trang trại có hơn hai trăm con mà chỉ có hai người trực.',
]

test("the exchange's own sentences read everyday texts: nine words of ten", () => {
  const model = languageModelOf(CONCEPTS)
  let words = 0
  let right = 0
  for (const text of HURRIED) {
    const written = tokenise(text)
    readingsOf(typed(text.toLowerCase()), model).forEach(([best], i) => {
      words++
      if (best?.text === written[i]?.text) right++
    })
  }
  expect(right / words).toBeGreaterThan(0.9)
})

test('what is learnt from is composed Vietnamese with diacritics, nothing twice', () => {
  for (const texts of [SENTENCES, PARAGRAPHS, PHRASES]) {
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
  }
  expect([...SENTENCES, ...PARAGRAPHS].filter((text) => text.length > 40 && fold(text) === text)).toEqual([])
})
