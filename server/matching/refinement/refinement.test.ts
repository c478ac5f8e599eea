import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Weighed, figureOf, inOrderOf, normalised, weightsSchema } from './refinement.schema'

const pair = (id: string, text: number, budget: number): Weighed => ({
  id,
  score: text + budget,
  criteria: [
    { key: 'text', points: text, weight: 60 },
    { key: 'budget', points: budget, weight: 8 },
  ],
})
const near = pair('near', 45, 0)
const cheap = pair('cheap', 30, 8)

describe('weights of one’s own', () => {
  it('make 100, whatever was given', () => {
    const given = fc.dictionary(fc.constantFrom('text', 'field', 'trl', 'mode', 'budget', 'place'), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(given, (weights) => {
        fc.pre(Object.values(weights).some((value) => value > 0))
        const made = normalised(weights)
        expect(Object.values(made).reduce((sum, value) => sum + value, 0)).toBe(100)
        expect(normalised(made)).toEqual(made)
      }),
    )
  })

  it('change the order and leave the score', () => {
    expect(inOrderOf([near, cheap], { text: 100, budget: 0 }).map(({ id }) => id)).toEqual(['near', 'cheap'])
    expect(inOrderOf([near, cheap], { text: 50, budget: 50 })).toEqual([
      { id: 'cheap', score: 38, figure: 75, before: 2, after: 1 },
      { id: 'near', score: 45, figure: 37.5, before: 1, after: 2 },
    ])
  })

  it('keep the exchange’s order among equals', () => {
    expect(inOrderOf([near, pair('twin', 45, 0)], { text: 10, budget: 90 }).map(({ id }) => id)).toEqual(['near', 'twin'])
  })

  it('count what an older engine did not ask as half', () => {
    expect(figureOf(near, { text: 0, budget: 0, deadline: 100 })).toBe(50)
  })

  it('are whole numbers from 0 to 100, not all of them nothing', () => {
    const schema = weightsSchema(['text', 'budget'])
    expect(schema.safeParse({ weights: { text: '60', budget: '0' } }).data).toEqual({ weights: { text: 60, budget: 0 } })
    for (const wrong of ['-1', '101', '1.5', 'nhiều', ''])
      expect(schema.safeParse({ weights: { text: wrong, budget: '1' } }).success).toBe(false)
    expect(schema.safeParse({ weights: { text: '0', budget: '0' } }).error?.issues[0]?.message).toBe('comparison:problems.nothing-weighs')
  })
})
