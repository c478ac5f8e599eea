import { describe, expect, test } from 'vitest'
import { expiryOf } from './expiry/expiry'
import { gapsIn } from './needs.completeness'
import { needContent } from './needs.fixtures'
import { identityIn } from './review/identity'
import { seesOrganisation } from './needs.policy'
import { needContentSchema, parseNumber, stepSchemas, writeNumber } from './needs.schema'
import { after as next, moves } from './needs.states'
import { visitor } from '#server/platform/actor'

describe('numbers as people write them', () => {
  test.each([
    ['vi', '9.800', 9800],
    ['vi', '1.250,5', 1250.5],
    ['vi', '0.5', 0.5],
    ['vi', '0,125', 0.125],
    ['vi', '1 200', 1200],
    ['vi', '-3,5', -3.5],
    ['en', '1,250.5', 1250.5],
    ['en', '9,800', 9800],
    ['en', '0.125', 0.125],
    ['en', '3,5', 3.5],
  ] as const)('%s %s', (locale, written, value) => expect(parseNumber(written, locale)).toBe(value))

  test.each(['', 'abc', '1.2.3', '1e9', '٣', '1,2,3', '--1', '12%'])('%s is none', (written) =>
    expect(parseNumber(written, 'vi')).toBeUndefined(),
  )

  test('what a form shows is read back', () => {
    for (const value of [1.125, 1250, 0.5, -3.25, 999.999]) {
      expect(parseNumber(writeNumber(value, 'vi'), 'vi')).toBe(value)
      expect(parseNumber(writeNumber(value, 'en'), 'en')).toBe(value)
    }
  })
})

describe('figures', () => {
  const { figures } = stepSchemas('vi')
  test('blank rows are passed over', () => {
    const rows = [{}, { nameVi: 'Tiền điện', baseline: '4.000', target: '3.200', unit: 'đồng/m³' }, { nameVi: ' ' }]
    expect(figures.parse({ figures: rows }).figures).toEqual([
      { nameVi: 'Tiền điện', nameEn: '', baseline: 4000, target: 3200, unit: 'đồng/m³' },
    ])
  })

  test('a row begun must be finished, and move something', () => {
    const result = figures.safeParse({
      figures: [{}, { nameVi: 'Màu', baseline: '5' }, { nameVi: 'Cặn', baseline: 5, target: 5, unit: 'kg' }],
    })
    const problems = result.error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect(problems).toEqual([
      ['figures.1.target', 'errors:required'],
      ['figures.1.unit', 'errors:required'],
      ['figures.2.target', 'needs:problems.target-same'],
    ])
  })
})

describe('content', () => {
  const problemsOf = (input: unknown) =>
    needContentSchema()
      .safeParse(input)
      .error?.issues.map(({ path }) => path.join('.')) ?? []

  test('a title in either language, ranges in order, codes of the lists', () => {
    expect(problemsOf({ titleEn: 'Only English' })).toEqual([])
    expect(problemsOf({})).toEqual(['titleVi'])
    expect(problemsOf({ titleVi: 'a', trlMin: 7, trlMax: 4, budgetMin: '9', budgetMax: '8' })).toEqual(['trlMax', 'budgetMax'])
    expect(problemsOf({ titleVi: 'a', fields: ['999'], modes: ['theft'], province: '00', deadline: '2026-02-30' })).toEqual([
      'fields.0',
      'province',
      'deadline',
      'modes.0',
    ])
    expect(problemsOf({ titleVi: 'a', budgetMin: '1.5 tỷ', anonymous: 'maybe' })).toEqual(['budgetMin', 'anonymous'])
  })

  test('signs that the database cannot hold are dropped', () => {
    expect(needContentSchema().parse({ titleVi: 'a\u0000b\r\nc ' }).titleVi).toBe('ab\nc')
  })

  test('gaps name the step that asks', () => {
    expect(gapsIn(needContent(), '2026-01-01')).toEqual([])
    expect(gapsIn(needContent({ figures: [], modes: [], deadline: '2025-12-31' }), '2026-01-01')).toEqual([
      { step: 'figures', gap: 'figures' },
      { step: 'constraints', gap: 'deadline-past' },
      { step: 'conditions', gap: 'modes' },
    ])
  })
})

describe('life', () => {
  test('a published need stays published while its revision is reviewed', () => {
    const edited = next('edit', { state: 'published', revision: null })
    expect(edited).toEqual({ state: 'published', revision: 'draft' })
    expect(next('submit', { state: 'published', revision: 'draft' })).toEqual({ state: 'published', revision: 'in-review' })
    expect(next('edit', { state: 'published', revision: 'in-review' })).toBeUndefined()
    expect(next('publish', { state: 'expired', revision: 'in-review' })).toEqual({ state: 'published', revision: null })
  })

  test('a withdrawn need goes nowhere', () => {
    for (const { act } of moves) expect(next(act, { state: 'withdrawn', revision: null })).toBeUndefined()
  })

  test('ends after 180 days, or with the day of its deadline in Việt Nam', () => {
    const confirmed = new Date('2026-01-01T00:00:00Z')
    expect(expiryOf(null, confirmed).toISOString()).toBe('2026-06-30T00:00:00.000Z')
    expect(expiryOf('2026-02-10', confirmed).toISOString()).toBe('2026-02-10T17:00:00.000Z')
    expect(expiryOf('2027-02-10', confirmed).toISOString()).toBe('2026-06-30T00:00:00.000Z')
  })
})

test('an anonymous organisation is seen by its own people and the Office', () => {
  const need = { organisation_id: 'o1', anonymous: true }
  const ours = { id: 'o1', name: '', kind: 'enterprise', role: 'viewer', verification: 'verified' } as const
  expect(seesOrganisation(visitor, need)).toBe(false)
  expect(seesOrganisation({ ...visitor, memberships: [{ ...ours, id: 'o2' }] }, need)).toBe(false)
  expect(seesOrganisation({ ...visitor, memberships: [ours] }, need)).toBe(true)
  expect(seesOrganisation({ ...visitor, office: true }, need)).toBe(true)
  expect(seesOrganisation(visitor, { ...need, anonymous: false })).toBe(true)
})

test('a text gives its organisation away by name, by the core of the name or by its tax code', () => {
  const named = { organisation_vi: 'Công ty TNHH Dệt nhuộm Sông Cầu', organisation_en: 'Song Cau Dyeing Co., Ltd', tax_code: '2300123455' }
  expect(identityIn('Xưởng của chúng tôi cạnh sông, cầu đã cũ.', named)).toEqual([])
  expect(identityIn('DỆT NHUỘM – sông cầu đang cần', named)).toEqual(['det nhuom song cau'])
  expect(identityIn('MST: 2300123455', named)).toEqual(['2300123455'])
  expect(identityIn('Song Cau dyeing co. ltd needs', named)).toContain('song cau dyeing')
})
