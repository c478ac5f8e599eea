import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { type Rect, byCode, codesFrom, faultsOf, outsideHall, overlaps, rowFrom } from './geometry'

const hall = { width: 2_000, depth: 1_200 }
const booth = (id: string, x: number, y: number, more: Partial<Rect & { code: string }> = {}) => ({
  id,
  code: id.toUpperCase(),
  x,
  y,
  width: 300,
  depth: 300,
  ...more,
})
const all = new Set(['a1', 'a2', 'a3', 'stage'])

describe('what stands in a hall', () => {
  it('may touch, not overlap', () => {
    expect(faultsOf(hall, [booth('a1', 0, 0), booth('a2', 300, 0), booth('a3', 0, 300)], [], all)).toEqual([])
    expect(faultsOf(hall, [booth('a1', 0, 0), booth('a2', 299, 0)], [], all)).toEqual([
      { id: 'a2', field: 'x', problem: 'booths:problems.overlaps?code=A1' },
    ])
  })

  it('stays inside, said with the figure that would do', () => {
    expect(outsideHall(hall, booth('a1', 1_701, 0))).toEqual([{ id: 'a1', field: 'x', problem: 'booths:problems.outside-hall?most=17' }])
    expect(outsideHall(hall, booth('a1', 0, 0, { depth: 1_201 }))).toEqual([
      { id: 'a1', field: 'depth', problem: 'booths:problems.wider-than-hall?most=12' },
    ])
    expect(outsideHall(hall, booth('a1', 1_700, 900))).toEqual([])
  })

  it('leaves ways in, stages and walls free, whichever of the two is drawn', () => {
    const stage = { id: 'stage', kind: 'stage' as const, x: 0, y: 0, width: 600, depth: 400 }
    expect(faultsOf(hall, [booth('a1', 100, 100)], [stage], new Set(['a1']))).toEqual([
      { id: 'a1', field: 'x', problem: 'booths:problems.on-stage' },
    ])
    expect(faultsOf(hall, [booth('a1', 100, 100)], [stage], new Set(['stage']))).toEqual([
      { id: 'stage', field: 'x', problem: 'booths:problems.overlaps?code=A1' },
    ])
  })

  it('has one booth of a code', () => {
    expect(faultsOf(hall, [booth('a1', 0, 0), booth('a2', 600, 0, { code: 'A1' })], [], new Set(['a2']))).toEqual([
      { id: 'a2', field: 'code', problem: 'booths:problems.code-twice' },
    ])
  })

  it('is not asked again about what nobody touched', () => {
    expect(faultsOf(hall, [booth('a1', 0, 0), booth('a2', 10, 0)], [], new Set())).toEqual([])
  })

  it('overlaps exactly where a point of one lies within the other', () => {
    const rect = fc.record({ x: fc.nat(12), y: fc.nat(12), width: fc.integer({ min: 1, max: 6 }), depth: fc.integer({ min: 1, max: 6 }) })
    const cells = ({ x, y, width, depth }: Rect) =>
      Array.from({ length: width * depth }, (_, index) => `${x + (index % width)} ${y + Math.floor(index / width)}`)
    fc.assert(
      fc.property(rect, rect, (one, other) => {
        const those = new Set(cells(other))
        expect(overlaps(one, other)).toBe(cells(one).some((cell) => those.has(cell)))
      }),
    )
  })
})

describe('a row', () => {
  it('counts its codes on, with the figures that the first has', () => {
    expect(codesFrom('A1', 12)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'])
    expect(codesFrom('B08', 3)).toEqual(['B08', 'B09', 'B10'])
    expect(codesFrom('VIP', 2)).toEqual(['VIP1', 'VIP2'])
    expect(codesFrom('VIP', 1)).toEqual(['VIP'])
  })

  it('goes in four directions', () => {
    const first = { x: 600, y: 600, width: 300, depth: 200 }
    expect(rowFrom(first, 3, 50, 'right').map(({ x }) => x)).toEqual([600, 950, 1_300])
    expect(rowFrom(first, 2, 0, 'left').map(({ x }) => x)).toEqual([600, 300])
    expect(rowFrom(first, 2, 100, 'down').map(({ y }) => y)).toEqual([600, 900])
    expect(rowFrom(first, 2, 0, 'up').map(({ y }) => y)).toEqual([600, 400])
  })

  it('is listed as people count', () => {
    expect([{ code: 'A10' }, { code: 'B1' }, { code: 'A2' }].sort(byCode).map(({ code }) => code)).toEqual(['A2', 'A10', 'B1'])
  })
})
