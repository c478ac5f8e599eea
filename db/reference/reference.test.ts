import { describe, expect, it } from 'vitest'
import { VIETNAMESE_COMMON_PASSWORDS } from './common-passwords'
import { FEES } from './fees'
import { FIELDS_OF_SCIENCE } from './fields-of-science'
import { FIGURE_DEFINITIONS } from './figure-definitions'
import { HOLIDAYS } from './holidays'
import { LEGAL_DEFINITIONS } from './legal-definitions'
import { type DutyRule, LEGAL_RULES } from './legal-rules'
import { PROVINCES } from './provinces'
import { REASON_LISTS, REASONS } from './reasons'
import { REPORT_TARGETS } from './report-targets'
import { IP_RIGHT_STATUSES, IP_RIGHTS } from './rights'
import { TRANSFER_MODES } from './transfer-modes'
import { TRANSFER_OBJECTS } from './transfer-objects'
import { TECHNOLOGY_READINESS_LEVELS } from './trl'

type Row = object

const LISTS: readonly { name: string; rows: readonly Row[]; key: (row: never) => string }[] = [
  { name: 'fields of science', rows: FIELDS_OF_SCIENCE, key: (row: { code: string }) => row.code },
  { name: 'provinces', rows: PROVINCES, key: (row: { code: string }) => row.code },
  { name: 'readiness levels', rows: TECHNOLOGY_READINESS_LEVELS, key: (row: { level: number }) => String(row.level) },
  { name: 'transfer modes', rows: TRANSFER_MODES, key: (row: { code: string }) => row.code },
  { name: 'transfer objects', rows: TRANSFER_OBJECTS, key: (row: { code: string }) => row.code },
  { name: 'IP rights', rows: IP_RIGHTS, key: (row: { code: string }) => row.code },
  { name: 'IP right statuses', rows: IP_RIGHT_STATUSES, key: (row: { code: string }) => row.code },
  { name: 'holidays', rows: HOLIDAYS, key: (row: { date: string }) => row.date },
  { name: 'legal rules', rows: LEGAL_RULES, key: (row: { id: string }) => row.id },
  { name: 'legal definitions', rows: LEGAL_DEFINITIONS, key: (row: { id: string }) => row.id },
  { name: 'fees', rows: FEES, key: (row: { id: string }) => row.id },
  { name: 'figure definitions', rows: FIGURE_DEFINITIONS, key: (row: { code: string }) => row.code },
  {
    name: 'report targets',
    rows: REPORT_TARGETS,
    key: (row: { code: string; year: number }) => `${row.code} ${row.year}`,
  },
  { name: 'reasons', rows: REASONS, key: (row: { list: string; code: string }) => `${row.list} ${row.code}` },
]

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text)
const weekday = (date: string) => new Date(date).getUTCDay()

describe.each(LISTS)('$name', ({ rows, key }) => {
  it('has no two rows with the same key', () => {
    const keys = rows.map((row) => key(row as never))
    expect(keys.filter((value, index) => keys.indexOf(value) !== index)).toEqual([])
  })

  it('says everything in both languages, and every text it has', () => {
    for (const row of rows as readonly Record<string, unknown>[]) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string') expect(value.trim(), `${key(row as never)} ${column}`).not.toBe('')
        if (column.endsWith('_vi')) expect(typeof row[column.replace(/vi$/, 'en')]).toBe(typeof value)
        if (column.endsWith('_en')) expect(typeof row[column.replace(/en$/, 'vi')]).toBe(typeof value)
      }
    }
  })

  it('says where each row comes from', () => {
    for (const row of rows) expect(row).toMatchObject({ source: expect.any(String), certainty: expect.any(String) })
  })

  it('has real dates, and ends after it begins', () => {
    for (const row of rows as readonly { valid_from?: string; valid_to?: string | null; date?: string }[]) {
      for (const date of [row.date, row.valid_from, row.valid_to]) if (date) expect(date).toSatisfy(isDate)
      if (row.valid_from && row.valid_to) expect(row.valid_from < row.valid_to).toBe(true)
    }
  })
})

describe('fields of science', () => {
  it('has 6 fields and 46 sectors, each below an existing field', () => {
    const fields = FIELDS_OF_SCIENCE.filter((row) => row.parent === null).map((row) => row.code)
    const sectors = FIELDS_OF_SCIENCE.filter((row) => row.parent !== null)
    expect(fields).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(sectors).toHaveLength(46)
    for (const { code, parent } of sectors) {
      expect(fields).toContain(parent)
      expect(code).toMatch(/^[1-6]\d\d$/)
    }
  })
})

describe('provinces', () => {
  it('has 34, of which seven are central cities, Đồng Nai only since 30 April 2026', () => {
    expect(PROVINCES).toHaveLength(34)
    expect(PROVINCES.filter((row) => row.central).map((row) => row.code)).toEqual(['01', '31', '46', '48', '75', '79', '92'])
    expect(PROVINCES.filter((row) => row.central_from && row.central_from <= '2026-04-29')).toHaveLength(6)
    for (const row of PROVINCES) expect(row.central).toBe(row.central_from !== null)
  })

  it('finds each of the 63 older provinces in one new one, and Huế by both its names', () => {
    const older = PROVINCES.flatMap((row) => row.formed_from)
    expect(new Set(older).size).toBe(older.length)
    expect(older).toHaveLength(64)
    for (const row of PROVINCES) expect(row.formed_from).toContain(row.name_vi)
  })

  it('lies in Viet Nam', () => {
    for (const { latitude, longitude } of PROVINCES) {
      expect(latitude > 8.4 && latitude < 23.4 && longitude > 102.1 && longitude < 109.5).toBe(true)
    }
  })
})

describe('technology readiness levels', () => {
  it('runs from 1 to 9', () => {
    expect(TECHNOLOGY_READINESS_LEVELS.map((row) => row.level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('IP rights', () => {
  it('offers each right only statuses that exist, none twice', () => {
    const known = IP_RIGHT_STATUSES.map((row) => row.code)
    for (const { statuses } of IP_RIGHTS) {
      expect(known).toEqual(expect.arrayContaining([...statuses]))
      expect(new Set(statuses).size).toBe(statuses.length)
    }
  })
})

describe('transfer modes', () => {
  it('names the right that a licence gives, and claims none where no right changes hands', () => {
    const right = (code: string) => TRANSFER_MODES.find((row) => row.code === code)?.right
    expect(TRANSFER_MODES).toHaveLength(13)
    expect(right('assignment')).toBe('ownership')
    expect(right('exclusive-licence')).toBe('exclusive-use')
    expect(right('non-exclusive-licence')).toBe('non-exclusive-use')
    for (const row of TRANSFER_MODES) if (row.legal_transfer === 'no') expect(row.right).toBeNull()
  })
})

describe('transfer objects', () => {
  it('knows models and algorithms only since 1 April 2026', () => {
    const on = (day: string) => TRANSFER_OBJECTS.filter((row) => row.valid_from <= day).map((row) => row.code)
    expect(on('2026-03-31')).not.toContain('model-algorithm')
    expect(on('2026-04-01')).toContain('model-algorithm')
  })
})

describe('holidays', () => {
  it('gives 11 public days in 2025 and 12 since 2026, when Culture Day was added', () => {
    const days = (year: string) => HOLIDAYS.filter((row) => row.kind === 'public' && row.date.startsWith(year)).length
    expect([days('2025'), days('2026'), days('2027')]).toEqual([11, 12, 12])
  })

  it('is in order of date and makes up every holiday on a weekend', () => {
    const dates = HOLIDAYS.map((row) => row.date)
    expect(dates).toEqual([...dates].sort())
    const lost = HOLIDAYS.filter((row) => row.kind === 'public' && [0, 6].includes(weekday(row.date)))
    expect(HOLIDAYS.filter((row) => row.kind === 'in-lieu')).toHaveLength(lost.length)
  })

  it('swaps a weekday for a Saturday, pair by pair, and marks both for confirmation', () => {
    const off = HOLIDAYS.filter((row) => row.kind === 'swap-off')
    const work = HOLIDAYS.filter((row) => row.kind === 'swap-work')
    expect(off).toHaveLength(work.length)
    for (const row of [...off, ...work]) expect(row.certainty).toBe('to-confirm')
    for (const row of off) expect([1, 2, 3, 4, 5]).toContain(weekday(row.date))
    for (const row of work) expect([weekday(row.date), row.working]).toEqual([6, true])
    for (const row of HOLIDAYS) expect(row.working).toBe(row.kind === 'swap-work')
  })
})

describe('legal rules', () => {
  const on = (day: string) => LEGAL_RULES.filter((row) => row.valid_from <= day && (row.valid_to === null || day < row.valid_to))

  it('has exactly one version of every code before and after 1 April 2026, from different instruments', () => {
    const before = on('2026-03-31')
    const after = on('2026-04-01')
    expect(before.map((row) => row.code).sort()).toEqual(after.map((row) => row.code).sort())
    expect(new Set(before.map((row) => row.code)).size).toBe(before.length)
    expect(new Set(before.map((row) => row.instrument_vi)).size).toBe(1)
    expect(before[0]?.instrument_vi).not.toBe(after[0]?.instrument_vi)
    for (const row of LEGAL_RULES) expect(row.id).toBe(`${row.code}@${row.valid_from}`)
  })

  it('does not claim to have read the amended text where it did not', () => {
    expect(on('2026-04-01').filter((row) => row.certainty === 'sourced')).toEqual([])
  })

  it('decides every contract by one duty', () => {
    const duties = on('2026-03-31').filter((row): row is DutyRule => row.kind === 'duty')
    expect(new Set(duties.map((row) => row.precedence)).size).toBe(duties.length)
    const decide = (facts: DutyRule['when']) =>
      duties
        .filter(({ when }) => Object.entries(when).every(([name, value]) => facts[name as keyof typeof facts] === value))
        .sort((a, b) => a.precedence - b.precedence)[0]?.answer
    expect(decide({ direction: 'inbound' })).toBe('must')
    expect(decide({ direction: 'outbound', state_money: false })).toBe('must')
    expect(decide({ direction: 'inbound', transfer_licensed: true })).toBe('exempt')
    expect(decide({ direction: 'domestic', state_money: true })).toBe('must')
    expect(decide({ direction: 'domestic', state_money: true, result_registered: true })).toBe('may')
    expect(decide({ direction: 'domestic', state_money: false })).toBe('may')
  })
})

describe('fees', () => {
  it('keeps the published examples of a first registration', () => {
    const fee = FEES.find((row) => row.code === 'registration')
    if (!fee) throw new Error('no registration fee')
    const due = (value: number) => Math.min(fee.ceiling, Math.max(fee.floor, (value * fee.rate_per_mille) / 1000))
    const million = 1_000_000
    expect([4000, 5000, 7000, 10_000, 40_000].map((value) => due(value * million) / million)).toEqual([5, 5, 7, 10, 10])
  })

  it('has whole VND, a ceiling not below its floor, and no rate where the fee is flat', () => {
    for (const row of FEES) {
      expect(Number.isSafeInteger(row.floor) && Number.isSafeInteger(row.ceiling)).toBe(true)
      expect(row.ceiling).toBeGreaterThanOrEqual(row.floor)
      if (row.basis === 'flat') expect([row.rate_per_mille, row.ceiling]).toEqual([0, row.floor])
    }
  })
})

describe('reasons', () => {
  it('gives every list at least six reasons and ends it with one that needs a note', () => {
    for (const list of REASON_LISTS) {
      const rows = REASONS.filter((row) => row.list === list)
      expect(rows.length).toBeGreaterThan(5)
      expect(rows.map((row) => row.needs_note).lastIndexOf(true)).toBe(rows.length - 1)
      expect(rows.filter((row) => row.needs_note).map((row) => row.code)).toEqual(['other'])
    }
  })
})

describe('Vietnamese common passwords', () => {
  it('are in lower case, long enough to be accepted otherwise, and none twice', () => {
    expect(new Set(VIETNAMESE_COMMON_PASSWORDS).size).toBe(VIETNAMESE_COMMON_PASSWORDS.length)
    for (const word of VIETNAMESE_COMMON_PASSWORDS) expect(word).toMatch(/^[^A-Z]{8,}$/)
  })
})
