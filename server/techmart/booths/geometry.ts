import { problem } from '#server/platform/errors'
import type { FeatureKind } from '#db/tables/booths'

/** Whole centimetres from the upper left corner of the hall. */
export interface Rect {
  x: number
  y: number
  width: number
  depth: number
}

export interface Standing extends Rect {
  id: string
  code: string
}

export interface Fixture extends Rect {
  id: string
  kind: FeatureKind
}

export interface Fault {
  id: string
  field: 'code' | 'x' | 'y' | 'width' | 'depth'
  problem: string
}

/** What touches does not overlap. */
export function overlaps(one: Rect, other: Rect): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.depth && other.y < one.y + one.depth
}

/** Where a thing sticks out of its hall, each beside the figure that would put it right. */
export function outsideHall(hall: { width: number; depth: number }, thing: Rect & { id: string }): Fault[] {
  const across = (field: 'x' | 'y', side: 'width' | 'depth'): Fault[] => {
    const most = hall[side]
    if (thing[side] > most)
      return [{ id: thing.id, field: side, problem: problem('booths:problems.wider-than-hall', { most: most / 100 }) }]
    if (thing[field] < 0 || thing[field] + thing[side] > most)
      return [{ id: thing.id, field, problem: problem('booths:problems.outside-hall', { most: (most - thing[side]) / 100 }) }]
    return []
  }
  return [...across('x', 'width'), ...across('y', 'depth')]
}

/** Everything that is wrong with the things in `touched`; what nobody touched stood before and stays. */
export function faultsOf(
  hall: { width: number; depth: number },
  booths: readonly Standing[],
  features: readonly Fixture[],
  touched: ReadonlySet<string>,
): Fault[] {
  const faults = [...booths, ...features].filter(({ id }) => touched.has(id)).flatMap((thing) => outsideHall(hall, thing))
  for (const [index, booth] of booths.entries()) {
    for (const other of booths.slice(index + 1)) {
      // Of two the one that was touched is told; where both were, the later.
      const told = touched.has(other.id) ? other : booth
      if (!touched.has(told.id)) continue
      const against = told === other ? booth : other
      if (overlaps(booth, other))
        faults.push({ id: told.id, field: 'x', problem: problem('booths:problems.overlaps', { code: against.code }) })
      if (booth.code === other.code) faults.push({ id: told.id, field: 'code', problem: 'booths:problems.code-twice' })
    }
    for (const feature of features) {
      const told = touched.has(booth.id) ? booth : feature
      if (!touched.has(told.id) || !overlaps(booth, feature)) continue
      const said = told === booth ? `booths:problems.on-${feature.kind}` : problem('booths:problems.overlaps', { code: booth.code })
      faults.push({ id: told.id, field: 'x', problem: said })
    }
  }
  return faults
}

/** `count` codes from one on: `A1 … A12`, `B08 … B10`. A code without a number at its end gets one. */
export function codesFrom(first: string, count: number): string[] {
  if (count === 1) return [first]
  const [, stem = '', figures = ''] = /^(.*?)(\d*)$/.exec(first) ?? []
  return Array.from({ length: count }, (_, index) => stem + String(Number(figures || '1') + index).padStart(figures.length, '0'))
}

/** Places side by side with a gap between them. */
export function rowFrom(first: Rect, count: number, gap: number, direction: 'right' | 'left' | 'down' | 'up'): Rect[] {
  const across = direction === 'right' || direction === 'left'
  const step = (across ? first.width : first.depth) + gap
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    ...(across ? { x: first.x + sign * step * index } : { y: first.y + sign * step * index }),
  }))
}

// A comparison that makes its own collator takes tens of times as long.
const codes = new Intl.Collator('vi', { numeric: true })

/** `A2` before `A10`. */
export function byCode(one: { code: string }, other: { code: string }): number {
  return codes.compare(one.code, other.code)
}
