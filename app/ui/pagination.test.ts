import { describe, expect, test } from 'vitest'
import { pagesShown } from './pagination'

describe('pages shown', () => {
  test('a short list shows all pages', () => {
    expect(pagesShown(2, 3)).toEqual([1, 2, 3])
  })

  test('a gap stands for two pages or more, never for one', () => {
    expect(pagesShown(4, 32)).toEqual([1, 2, 3, 4, 5, 0, 32])
    expect(pagesShown(16, 32)).toEqual([1, 0, 15, 16, 17, 0, 32])
  })

  test('the last page has no page after it', () => {
    expect(pagesShown(32, 32)).toEqual([1, 0, 31, 32])
  })
})
