import { expect, it } from 'vitest'
import { keptOf, meanOf, qualityOf } from './quality'

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['x', 0],
])

it('is 1 where everything that answers comes first, the best before the good', () => {
  expect(qualityOf(['a', 'b', 'x'], grades)).toEqual({ ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 })
  expect(qualityOf(['b', 'a'], grades)?.ndcg10).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)))
})

it('counts what came late or not at all', () => {
  const late = qualityOf(['x', ...Array.from({ length: 9 }, (_, i) => `n${i}`), 'a'], grades)
  expect(late).toEqual({ ndcg10: 0, recall10: 0, recall100: 0.5, mrr10: 0 })
  expect(qualityOf([], grades)?.recall100).toBe(0)
  expect(qualityOf(['a'], new Map([['x', 0]]))).toBeUndefined()
  expect(meanOf([]).ndcg10).toBe(0)
})

it('says what is kept, and how far that is chance', () => {
  expect(keptOf([0.8, 0.4], [0.8, 0.4])).toEqual({ share: 1, margin: 0 })
  expect(keptOf([1, 0.5, 0], [0.9, 0.45, 0])).toEqual({ share: expect.closeTo(0.9), margin: expect.closeTo(0) })
  const before = Array.from({ length: 100 }, () => 1)
  const { share, margin } = keptOf(
    before,
    before.map((_, i) => (i % 10 === 0 ? 0 : 1)),
  )
  // A tenth lost in a hundred draws: a standard error of .03.
  expect(share).toBeCloseTo(0.9)
  expect(margin).toBeCloseTo(1.96 * 0.03)
  expect(keptOf([], [])).toEqual({ share: 1, margin: 0 })
})
