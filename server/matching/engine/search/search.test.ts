import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine'
import { buildNeed, buildOffer } from '../records.fixtures'
import { editDistance } from './spelling'

const engine = createEngine()
engine.putOffer(buildOffer({ id: 'dye', publishedAt: 1 }))
engine.putOffer(
  buildOffer({
    id: 'dryer',
    publishedAt: 3,
    title: { vi: 'Ấm sấy lúa' },
    summary: { vi: 'Sấy thóc ướt.' },
    body: {},
    keywords: [],
    fields: ['401', '203'],
    trl: 9,
    province: '79',
    supplierKind: 'firm',
    price: { kind: 'firm', min: 50_000_000, max: null },
  }),
)
engine.putOffer(
  buildOffer({
    id: 'shrimp',
    publishedAt: 2,
    title: { vi: 'Bể lọc nước ao tôm' },
    summary: {},
    body: { en: 'Recirculating filtration for shrimp ponds.' },
    keywords: [],
    fields: ['405'],
    trl: null,
    price: null,
  }),
)
engine.putNeed(buildNeed())

const ids = (text: string): string[] => engine.search({ kind: 'offers', text }).ids

describe('words', () => {
  it('forgives missing diacritics', () => {
    expect(ids('nuoc thai det nhuom')).toEqual(['dye'])
    expect(ids('NƯỚC THẢI')).toEqual(['dye'])
  })

  it('asks for diacritics that were typed', () => {
    expect(ids('lúa')).toEqual(['dryer'])
    expect(ids('lụa')).toEqual(ids('lua'))
  })

  it('puts mistyped letters right and says so', () => {
    const result = engine.search({ kind: 'offers', text: 'filtartion' })
    expect(result).toMatchObject({ ids: ['shrimp'], corrected: 'filtration' })
    const short = engine.search({ kind: 'offers', text: 'nuocx thai' })
    expect(short).toMatchObject({ ids: ['dye'], corrected: 'nuoc thai' })
    expect(engine.search({ kind: 'offers', text: 'nước thải' }).corrected).toBeUndefined()
  })

  it('finds the other language by the concept', () => {
    expect(ids('paddy')).toEqual(['dryer'])
  })

  it('needs every word of a short text', () => {
    expect(ids('nước thải tôm')).toEqual([])
  })

  it('searches needs apart', () => {
    expect(engine.search({ kind: 'needs', text: 'xuong nhuom' }).ids).toEqual(['need-1'])
  })
})

describe('facets', () => {
  it('counts each facet with all filters but its own', () => {
    const filters = { supplierKind: ['institute'], fields: ['4'] }
    const { total, ids: found, facets } = engine.search({ kind: 'offers', filters })
    expect(total).toBe(1)
    expect(found).toEqual(['shrimp'])
    expect(facets.field).toEqual({ 2: 1, 207: 1, 4: 1, 405: 1 })
    expect(facets.supplierKind).toEqual({ institute: 1, firm: 1 })
    expect(facets.province).toEqual({ '01': 1 })
  })

  it('finds nothing for a value that no record has', () => {
    expect(engine.search({ kind: 'offers', filters: { province: ['99'] } })).toMatchObject({ total: 0, ids: [] })
  })
})

describe('order', () => {
  const sorted = (sort: 'newest' | 'title' | 'price-low' | 'price-high', offset = 0): string[] =>
    engine.search({ kind: 'offers', sort, offset }).ids

  it('sorts by date, Vietnamese alphabet and price, records without a price last', () => {
    expect(sorted('newest')).toEqual(['dryer', 'shrimp', 'dye'])
    expect(sorted('title')).toEqual(['dryer', 'shrimp', 'dye'])
    expect(sorted('price-low')).toEqual(['dryer', 'dye', 'shrimp'])
    expect(sorted('price-high')).toEqual(['dye', 'dryer', 'shrimp'])
    expect(sorted('newest', 2)).toEqual(['dye'])
  })

  it('follows a change', () => {
    const changing = createEngine()
    changing.putOffer(buildOffer({ id: 'a', publishedAt: 1 }))
    changing.putOffer(buildOffer({ id: 'b', publishedAt: 2 }))
    expect(changing.search({ kind: 'offers' }).ids).toEqual(['b', 'a'])
    changing.putOffer(buildOffer({ id: 'a', publishedAt: 3 }))
    expect(changing.search({ kind: 'offers' })).toMatchObject({ ids: ['a', 'b'], total: 2 })
    changing.removeOffer('b')
    expect(changing.search({ kind: 'offers' })).toMatchObject({ ids: ['a'], total: 1 })
  })
})

it.each([
  ['abcd', 'abdc', 1],
  ['nhuom', 'nhuon', 1],
  ['xoa', 'xoaa', 1],
  ['abc', 'xyz', Infinity],
])('distance of %s and %s', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
})
