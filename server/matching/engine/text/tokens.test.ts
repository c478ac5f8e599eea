import { describe, expect, it } from 'vitest'
import { canonicalNumber } from './numbers'
import { languageOf, tokenise } from './tokens'

const texts = (text: string): string[] => tokenise(text).map((token) => token.text)

describe('tokenise', () => {
  it('splits numbers from their units and writes them one way', () => {
    expect(texts('công suất 2.400 m³/ngày, 0,45mm')).toEqual(['công', 'suất', '2400', 'm3', 'ngày', '0.45', 'mm'])
    expect(texts('CO2 và H2S')).toEqual(['co2', 'và', 'h2s'])
  })

  it('meets both spellings of a word in its plain form', () => {
    expect(tokenise('Nước').map((token) => token.plain)).toEqual(tokenise('nuoc').map((token) => token.plain))
    expect(tokenise('filtrations')[0]?.plain).toBe(tokenise('filtration')[0]?.plain)
  })

  it('opens a phrase after a comma, not after a hyphen', () => {
    expect(tokenise('lọc-rửa, sấy').map((token) => token.opens)).toEqual([true, false, true])
  })

  it('takes no word without diacritics for one without a subject', () => {
    expect(tokenise('nuoc thai tu ao tom').every((token) => !token.stop)).toBe(true)
    expect(tokenise('nước thải từ ao tôm').map((token) => token.stop)).toContain(true)
  })
})

describe('languageOf', () => {
  it.each([
    ['vi', 'Xử lý nước thải dệt nhuộm cho nhà máy'],
    ['unaccented-vi', 'xu ly nuoc thai det nhuom cho nha may, nguoi dan khieu nai'],
    ['unaccented-vi', 'May dap rung am am, nha dan sat tuong keo toi kien'],
    ['unaccented-vi', 'Đối voi nuoc thai det nhuom cho nha may, nguoi dan khieu nai hoai'],
    ['en', 'Treatment of textile wastewater for a dye house in the delta'],
    ['en', 'Treatment of wastewater for a dye house in Hà Nội, where nobody has solved it for the last ten years'],
  ])('%s', (language, text) => {
    expect(languageOf(tokenise(text))).toBe(language)
  })
})

it.each([
  ['2.400', '2400'],
  ['2,400', '2400'],
  ['1.000.000', '1000000'],
  ['0,45', '0.45'],
  ['1,50', '1.5'],
  ['1.000,5', '1000.5'],
  ['1,000.5', '1000.5'],
  ['12.5.2020', '12.5.2020'],
  ['007', '7'],
  ['0,125', '0.125'],
])('writes %s as %s', (written, canonical) => {
  expect(canonicalNumber(written)).toBe(canonical)
})
