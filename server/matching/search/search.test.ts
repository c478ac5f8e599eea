import { describe, expect, it } from 'vitest'
import { readSearch, withoutChoice, writeSearch } from './search.schema'

const read = (query: string) => readSearch('technologies', new URLSearchParams(query))

describe('an address', () => {
  it('is the same search in whatever order it is written', () => {
    expect(read('mode=turnkey&field=2&mode=assignment&field=2&q=++nước%0Athải+')).toEqual(
      read('q=nước+thải&field=2&mode=assignment&mode=turnkey'),
    )
  })

  it('leaves out what it cannot be', () => {
    expect(read('page=0&sort=best&field=<b>&colour=red&trl=')).toEqual({ q: '', filters: {}, page: 1 })
    expect(read(`q=${'a'.repeat(9_000)}`).q).toHaveLength(200)
    expect(readSearch('needs', new URLSearchParams('kind=institute&sort=price-low')).filters).toEqual({})
  })

  it('is written as it is read', () => {
    const search = read('q=nước thải&field=2&field=207&trl=7&sort=newest&page=3')
    expect(read(writeSearch(search).slice(1))).toEqual(search)
    expect(writeSearch({ q: '', filters: {} })).toBe('')
  })

  it('loses one choice and goes back to the first page', () => {
    const search = read('field=2&field=207&page=3')
    expect(writeSearch(withoutChoice(search, 'field', '2'))).toBe('?field=207')
    expect(writeSearch(withoutChoice(read('trl=7'), 'trl', '7'))).toBe('')
  })
})
