import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#server/platform/clock'
import { draw } from '#server/platform/charts/drawing'
import { figureCodes, groupOf, isValue } from './figures/codes.schema'
import { periodBefore, monthsOf, periodOf, presets } from './periods'
import { isPeriodWrong, periodIn, viewSchema } from './reports.schema'
import { safeText, sheetName, written } from './workbook/cells'

describe('periods', () => {
  it('are what people call them', () => {
    expect(periodOf('this-month', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(periodOf('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(periodOf('this-quarter', '2026-11-21')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(periodOf('last-quarter', '2026-02-01')).toEqual({ from: '2025-10-01', to: '2025-12-31' })
    expect(periodOf('last-year', '2026-02-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  })

  it('know the statistical year, 15 December to 14 December', () => {
    expect(periodOf('this-statistical-year', '2026-12-14')).toEqual({ from: '2025-12-15', to: '2026-12-14' })
    expect(periodOf('this-statistical-year', '2026-12-15')).toEqual({ from: '2026-12-15', to: '2027-12-14' })
    expect(periodOf('last-statistical-year', '2026-03-01')).toEqual({ from: '2024-12-15', to: '2025-12-14' })
  })

  it('are compared with the equal one that ends the day before', () => {
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(periodBefore({ from: '2026-01-01', to: '2026-12-31' })).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(periodBefore({ from: '2025-12-15', to: '2026-12-14' })).toEqual({ from: '2024-12-15', to: '2025-12-14' })
    expect(periodBefore({ from: '2026-03-10', to: '2026-03-12' })).toEqual({ from: '2026-03-07', to: '2026-03-09' })
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.nat(2_000), (from, length) => {
        const earlier = periodBefore({ from, to: addDays(from, length) })
        expect(earlier.to).toBe(addDays(from, -1))
        expect(earlier.from <= earlier.to).toBe(true)
      }),
    )
  })

  it('touch their months', () => {
    expect(monthsOf({ from: '2025-11-30', to: '2026-02-01' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    for (const preset of presets) expect(monthsOf(periodOf(preset, '2026-06-15')).length).toBeLessThanOrEqual(13)
  })

  it('out of an address make sense or are this year', () => {
    const asked = (query: string) => periodIn(new URLSearchParams(query), '2026-06-15')
    const year = { from: '2026-01-01', to: '2026-12-31' }
    expect(asked('from=2026-03-01&to=2026-03-05')).toEqual({ from: '2026-03-01', to: '2026-03-05' })
    for (const query of [
      '',
      'from=x&to=y',
      'from=2026-02-30&to=2026-03-01',
      'from=2026-03-05&to=2026-03-01',
      'from=2001-01-01&to=2090-01-01',
    ]) {
      expect(asked(query)).toEqual(year)
    }
    expect(isPeriodWrong(new URLSearchParams('from=2026-03-05&to=2026-03-01'), year)).toBe(true)
    expect(isPeriodWrong(new URLSearchParams(''), year)).toBe(false)
    expect(viewSchema.parse({ by: '; drop', group: 'x', chart: 'y' })).toEqual({ by: 'month', group: 'supply', chart: undefined })
  })
})

describe('figures', () => {
  it('each stand in one group, and only the four values are money', () => {
    expect(new Set(figureCodes).size).toBe(figureCodes.length)
    expect(figureCodes.filter(isValue)).toEqual(['potential-value', 'signed-value', 'registered-value', 'paid-value'])
    expect(groupOf('deals-agreed')).toBe('connections')
  })
})

describe('a workbook', () => {
  it('holds no text that a spreadsheet would run', () => {
    for (const text of ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1']) expect(safeText(text)).toBe(`'${text}`)
    expect(safeText('Khử màu = ozone')).toBe('Khử màu = ozone')
    expect(safeText('a\u0000b\uffff')).toBe('ab')
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r\n]/.test(safeText(text))))
  })

  it('shows days as days and money in groups', () => {
    expect(written({ day: '2026-03-01' })).toEqual({ value: new Date('2026-03-01T00:00:00Z'), format: 'dd/mm/yyyy' })
    expect(written({ money: 5_000_000 })).toEqual({ value: 5_000_000, format: '#,##0' })
  })

  it('names its sheets so that they open', () => {
    expect(sheetName('Giá trị: đã ký / đã [đăng ký] trong kỳ báo cáo', new Set())).toHaveLength(31)
    expect(sheetName('A', new Set(['a']))).toBe('A 2')
  })
})

describe('a drawing', () => {
  const columns = {
    kind: 'columns' as const,
    labels: ['01/2026', '02/2026'],
    values: [1.25, 4],
    said: ['VND 1.25 billion', 'VND 4 billion'],
  }

  it('says its figures as they were given, in the colours of the interface, without styles or scripts', () => {
    const svg = draw(columns)
    expect(svg).toContain('>VND 1.25 billion</text>')
    expect(svg).toContain('var(--color-accent-700)')
    expect(svg).not.toMatch(/style|class=|<script|ecmeta/)
    expect(svg.length).toBeLessThan(8_000)
  })

  it('writes what it is given as text, whatever it is', () => {
    const svg = draw({ kind: 'bars', labels: ['<img onerror="x">', '"&'], values: [2, 1], said: ['<b>', ''] })
    expect(svg).not.toContain('<img')
    expect(svg).not.toContain('<b>')
  })
})
