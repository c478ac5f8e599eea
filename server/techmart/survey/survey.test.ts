import { describe, expect, it } from 'vitest'
import { mayBreakDown, mayTell, percentOf } from './breakdown'
import { surveySchema } from './survey.schema'

const rate = (answered: number) => ({ asked: 30, answered })

describe('few answers', () => {
  it('are counted and told no further', () => {
    expect([0, 4, 5].map((answered) => mayTell(rate(answered)))).toEqual([false, false, true])
  })

  it('of one group keep all groups together, since theirs would follow from the rest', () => {
    expect(mayBreakDown([rate(12), rate(8), rate(3)])).toBe(false)
    expect(mayBreakDown([rate(12), rate(8), rate(0)])).toBe(true)
    expect(mayBreakDown([rate(12), rate(8), rate(5)])).toBe(true)
    expect(mayBreakDown([rate(12), rate(0), rate(0)])).toBe(false)
  })

  it('have a rate only where somebody was asked', () => {
    expect([percentOf(1, 3), percentOf(0, 5), percentOf(0, 0)]).toEqual([33.3, 0, null])
  })
})

describe('an answer', () => {
  const sent = { satisfaction: '4', meetingsUseful: 'none', found: 'yes', again: 'perhaps', valueHoped: '1.500.000.000', words: '  Tốt ' }

  it('is read from what a form sends', () => {
    expect(surveySchema.parse(sent)).toEqual({
      satisfaction: 4,
      meetingsUseful: null,
      found: 'yes',
      again: 'perhaps',
      valueHoped: 1_500_000_000,
      words: 'Tốt',
    })
  })

  it('is whole, and of the choices given', () => {
    for (const over of [
      { satisfaction: '6' },
      { satisfaction: undefined },
      { found: 'có' },
      { words: 'x'.repeat(2_001) },
      { valueHoped: '-5' },
    ])
      expect(surveySchema.safeParse({ ...sent, ...over }).success).toBe(false)
  })
})
