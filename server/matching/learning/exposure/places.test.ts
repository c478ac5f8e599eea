import { describe, expect, it } from 'vitest'
import { givePlaces } from './places'

const list = (length: number, isNew: (index: number) => boolean = () => false) =>
  Array.from({ length }, (_, index) => ({ id: `m${index}`, score: 90 - index, isNew: isNew(index) }))
const given = { share: 10, floor: 45, seed: 'need 2026-11-22' }

describe('places for new suppliers', () => {
  it('are one of ten, taken by the best of them that stand further down; the others keep their order', () => {
    const standing = list(30, (index) => index === 7 || index === 26 || index === 28)
    const placed = givePlaces(standing, given)
    expect(placed.flatMap(({ promoted }, index) => (promoted ? [index] : []))).toEqual([3, 13, 23])
    expect(placed[3]?.id).toBe('m7')
    expect(placed[13]?.id).toBe('m26')
    expect(placed[23]?.id).toBe('m28')
    const rest = placed.filter(({ promoted }) => !promoted).map(({ id }) => id)
    expect(rest).toEqual(standing.map(({ id }) => id).filter((id) => !['m7', 'm26', 'm28'].includes(id)))
  })

  it('stay the same all day, and never exceed their share over many days', () => {
    const standing = list(5, (index) => index === 4)
    const days = Array.from({ length: 2_000 }, (_, day) => `need ${day}`)
    const promoted = days.filter((seed) => givePlaces(standing, { ...given, seed }).some((one) => one.promoted)).length
    expect(promoted / days.length / 5).toBeGreaterThan(0.085)
    expect(promoted / days.length / 5).toBeLessThan(0.115)
    expect(givePlaces(standing, given)).toEqual(givePlaces(standing, given))
  })

  it('are not given at a share of nothing, below the floor, or to who stands there already', () => {
    const nobody = (placed: { promoted: boolean }[]) => expect(placed.some(({ promoted }) => promoted)).toBe(false)
    nobody(
      givePlaces(
        list(10, (index) => index === 8),
        { ...given, share: 0 },
      ),
    )
    nobody(
      givePlaces(
        list(10, (index) => index === 8),
        { ...given, floor: 83 },
      ),
    )
    nobody(
      givePlaces(
        list(10, (index) => index === 3 || index === 9),
        given,
      ),
    )
    nobody(
      givePlaces(
        list(10, (index) => index < 3),
        given,
      ),
    )
    nobody(givePlaces([], given))
  })
})
