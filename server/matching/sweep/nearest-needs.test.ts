import { describe, expect, it } from 'vitest'
import { NearestNeeds } from './nearest-needs'

const near = (needId: string, score: number, exact = score) => ({ needId, score, exact })
const idsOf = (nearest: NearestNeeds, id = 't') => nearest.of(id).map(({ needId }) => needId)

describe('the nearest needs of a technology', () => {
  it('are the best of all, in whatever order they come', () => {
    const nearest = new NearestNeeds()
    for (const [id, score] of [
      ['a', 40],
      ['b', 44],
      ['c', 39],
      ['d', 60],
      ['e', 41],
      ['f', 38],
    ] as const)
      nearest.note('t', near(id, score))
    expect(idsOf(nearest)).toEqual(['d', 'b', 'e', 'a'])
    expect(nearest.knows('t', 'd')).toBe(true)
    expect(nearest.knows('t', 'f')).toBe(false)
  })

  it('keep equal scores in the engine’s order', () => {
    const nearest = new NearestNeeds()
    nearest.note('t', near('b', 40, 40.02))
    nearest.note('t', near('a', 40, 40.02))
    nearest.note('t', near('c', 40, 40.04))
    expect(idsOf(nearest)).toEqual(['c', 'a', 'b'])
  })

  it('stand as they were told last, once each', () => {
    const nearest = new NearestNeeds()
    nearest.note('t', near('a', 60))
    nearest.note('t', near('b', 50))
    nearest.note('t', near('a', 45))
    expect(nearest.of('t')).toEqual([near('b', 50), near('a', 45)])
  })

  it('come back from what was saved', () => {
    const nearest = new NearestNeeds()
    nearest.note('t', near('a', 60.1, 60.123456789))
    nearest.note('u', near('b', 50))
    const again = new NearestNeeds(JSON.parse(JSON.stringify(nearest.saved())))
    expect(again.of('t')).toEqual(nearest.of('t'))
    expect(again.of('u')).toEqual(nearest.of('u'))
    expect(again.of('v')).toEqual([])
  })
})
