import { describe, expect, it } from 'vitest'
import { curveOf, shareOf } from './estimates'

describe('a share', () => {
  it('is as wide as its number of cases leaves it', () => {
    const [few, many] = [shareOf(3, 10), shareOf(300, 1_000)]
    expect(few.share).toBe(many.share)
    expect(few.from).toBeLessThan(many.from)
    expect(few.to).toBeGreaterThan(many.to)
    // Wilson's interval of 3 in 10, by hand.
    expect(few.from).toBeCloseTo(0.108, 3)
    expect(few.to).toBeCloseTo(0.603, 3)
    expect([few.enough, many.enough]).toEqual([false, true])
    expect(shareOf(0, 0)).toMatchObject({ share: 0, from: 0, to: 1, enough: false })
  })
})

describe('what a score has come to so far', () => {
  it('is a curve through the bands', () => {
    const bands = [
      { score: 47, shown: 4_000, taken: 200 },
      { score: 57, shown: 2_000, taken: 250 },
      { score: 67, shown: 1_000, taken: 290 },
    ]
    const curve = curveOf(bands)
    for (const { score, shown, taken } of bands) expect(curve?.(score)).toBeCloseTo(taken / shown, 1)
    expect(curve?.(70) ?? 0).toBeGreaterThan(curve?.(50) ?? 1)
  })

  it('is nothing under too little', () => {
    expect(curveOf([])).toBeUndefined()
    expect(curveOf([{ score: 50, shown: 500, taken: 50 }])).toBeUndefined()
    const few = [
      { score: 50, shown: 100, taken: 3 },
      { score: 60, shown: 100, taken: 4 },
    ]
    expect(curveOf(few)).toBeUndefined()
  })
})
