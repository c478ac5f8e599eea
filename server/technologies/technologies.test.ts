import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incompleteSteps } from './completeness'
import { addMonths, embargoUntil, isUnderEmbargo } from './embargo'
import { parseFigure, typedFigure } from './figures.schema'
import { checklistOf } from './review/quality'
import { contentSchema, sharesAddUp, stepSchemas } from './technologies.schema'
import { isLegal, workingState } from './technologies.states'

const issues = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))

describe('shares of owners', () => {
  it('hold exactly where they add up to 100 %, however they are cut', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 12 })
      .map((given) => [0, ...given.sort((a, b) => a - b), 10_000])
    fc.assert(
      fc.property(cuts, (edges) => {
        const owners = edges.slice(1).map((edge, index) => ({ name: `Chủ ${index}`, share: (edge - (edges[index] ?? 0)) / 100 }))
        expect(stepSchemas.owners.safeParse({ owners, origin: 'own' }).success).toBe(true)
      }),
    )
  })

  it('are refused beside the list when a hundredth is missing or too much', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(shares, (hundredths) => {
        const owners = hundredths.map((share, index) => ({ name: `Chủ ${index}`, share: share / 100 }))
        const exact = hundredths.reduce((sum, share) => sum + share, 0) === 10_000
        expect(sharesAddUp(owners)).toBe(exact)
        const found = issues(stepSchemas.owners.safeParse({ owners }))
        expect(found.owners).toBe(exact ? undefined : 'technologies:problems.shares-sum')
      }),
    )
  })

  it('are more than nothing, at most 100, with two decimals at most', () => {
    const problemOf = (share: string) => issues(stepSchemas.owners.safeParse({ owners: [{ name: 'A', share }] }))['owners.0.share']
    expect(problemOf('0')).toBe('technologies:problems.share')
    expect(problemOf('100,01')).toBe('technologies:problems.share')
    expect(problemOf('33,3333')).toBe('technologies:problems.share-decimals')
    expect(problemOf('nhiều')).toBe('technologies:problems.figure')
  })
})

describe('a figure as people type it', () => {
  it.each<[string, ReturnType<typeof parseFigure>]>([
    ['1150', 1150],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0,125', 0.125],
    ['-3,2', -3.2],
    ['1 150,5', 1150.5],
    ['1.150.000', 1_150_000],
    ['1.150,5', 1150.5],
    ['1,150.5', 1150.5],
    ['1.150', 'ambiguous'],
    ['1,150', 'ambiguous'],
    ['1.15.5', undefined],
    ['1e9', undefined],
    ['', undefined],
    ['12 m', undefined],
    ['9'.repeat(400), undefined],
  ])('%s', (typed, read) => {
    expect(parseFigure(typed)).toBe(read)
  })

  it('is shown so that it is read back as the same', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const plain = Number(value.toFixed(4))
        expect(parseFigure(typedFigure(plain))).toBe(plain === 0 ? 0 : plain)
      }),
    )
  })
})

describe('rows of a list', () => {
  it('count for nothing when blank, and name what they lack by their own place', () => {
    const result = stepSchemas.advantages.safeParse({ advantages: [{}, { aspectVi: 'Lượng bùn', ours: '0,04' }] })
    expect(issues(result)).toEqual({
      'advantages.1.unit': 'errors:required',
      'advantages.1.sourceVi': 'errors:required',
      'advantages.1.today': 'errors:required',
    })
    expect(stepSchemas.advantages.parse({ advantages: [{}, undefined] })).toEqual({ advantages: [] })
  })

  it('tell what cannot be of a right', () => {
    const right = { kind: 'invention', title: 'Xúc tác', status: 'filed', filedOn: '', grantedOn: '' }
    const problems = (over: object) =>
      issues(stepSchemas.rights.safeParse({ rights: [{ ...right, filedOn: undefined, grantedOn: undefined, ...over }] }))
    expect(problems({})).toEqual({ 'rights.0.filedOn': 'errors:required' })
    expect(problems({ filedOn: '2024-02-30' })).toHaveProperty(['rights.0.filedOn'])
    expect(problems({ filedOn: '2024-03-01', grantedOn: '2023-01-01' })).toEqual({
      'rights.0.grantedOn': 'technologies:problems.granted-before-filed',
    })
    expect(problems({ kind: 'trade-secret' })).toEqual({ 'rights.0.status': 'technologies:problems.right-status' })
  })
})

describe('texts', () => {
  it('lose the signs that no text holds, and keep their line breaks', () => {
    expect(stepSchemas.basics.parse({ titleVi: ' Một\u0000 tên\r\ndài ', summaryVi: 'a\r\nb\u0007' })).toMatchObject({
      titleVi: 'Một tên dài',
      summaryVi: 'a\nb',
    })
  })

  it('take keywords as a line or a list, each once', () => {
    const words = (keywords: string | string[]) => stepSchemas.description.parse({ keywords }).keywords
    expect(words('ozone, Ozone;  xúc tác ,')).toEqual(['ozone', 'xúc tác'])
    expect(words(['a', 'A', 'b'])).toEqual(['a', 'b'])
  })
})

describe('embargo', () => {
  const filed = { kind: 'invention', status: 'filed', filedOn: '2026-08-31', grantedOn: null }

  it('lasts 18 months from filing, the last day of a shorter month counting', () => {
    expect(addMonths('2026-08-31', 18)).toBe('2028-02-29')
    expect(embargoUntil({ rights: [filed], embargoWaived: false })).toBe('2028-02-29')
    expect(isUnderEmbargo('2028-02-29', '2028-02-28')).toBe(true)
    expect(isUnderEmbargo('2028-02-29', '2028-02-29')).toBe(false)
  })

  it('is not there once published, granted or waived, nor for rights that need no novelty', () => {
    const none = (right: object, embargoWaived = false) => embargoUntil({ rights: [{ ...filed, ...right }], embargoWaived })
    expect(none({ status: 'published' })).toBeNull()
    expect(none({ grantedOn: '2027-01-01' })).toBeNull()
    expect(none({ kind: 'copyright-software' })).toBeNull()
    expect(none({}, true)).toBeNull()
  })

  it('never opens where the day of filing is unknown', () => {
    expect(isUnderEmbargo(embargoUntil({ rights: [{ ...filed, filedOn: null }], embargoWaived: false }), '2099-01-01')).toBe(true)
  })

  it('lasts as long as the latest application', () => {
    expect(embargoUntil({ rights: [filed, { ...filed, filedOn: '2026-09-15' }], embargoWaived: false })).toBe('2028-03-15')
  })
})

describe('completeness', () => {
  it('asks for nothing more than one language', () => {
    const content = contentSchema.parse({ titleEn: 'A', summaryEn: 'B', descriptionEn: 'C', applicationsEn: 'D', fields: ['207'] })
    expect(incompleteSteps(content)).toEqual(['advantages', 'readiness', 'transfer', 'owners'])
  })

  it('shows an officer contact data and an unpublished application', () => {
    const content = contentSchema.parse({
      titleVi: 'Máy sấy',
      summaryVi: 'Gọi 0912 345 678',
      rights: [{ kind: 'invention', title: 'x', status: 'filed', filedOn: '2026-01-01' }],
    })
    const failed = checklistOf(content, '2026-02-01')
      .filter(({ ok }) => !ok)
      .map(({ key }) => key)
    expect(failed).toEqual(['complete', 'title', 'summary', 'sources', 'right', 'contact-data', 'english', 'embargo'])
  })
})

describe('states', () => {
  it('let a revision go its way beside what is published', () => {
    expect(workingState({ state: 'published', revision: null })).toBeNull()
    expect(workingState({ state: 'published', revision: 'returned' })).toBe('returned')
    expect(isLegal({ state: 'published', revision: null }, 'save')).toBe(true)
    expect(isLegal({ state: 'published', revision: 'in-review' }, 'save')).toBe(false)
    expect(isLegal({ state: 'published', revision: 'in-review' }, 'publish')).toBe(true)
    expect(isLegal({ state: 'published', revision: null }, 'submit')).toBe(false)
    expect(isLegal({ state: 'withdrawn', revision: 'draft' }, 'submit')).toBe(true)
    expect(isLegal({ state: 'withdrawn', revision: null }, 'confirm')).toBe(false)
    expect(isLegal({ state: 'draft', revision: null }, 'withdraw')).toBe(false)
  })
})
