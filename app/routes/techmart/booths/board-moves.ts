import type { Place } from './booth-figure'

export interface Moving {
  thing: 'booth' | 'feature'
  id: string
  name: string
  place: Place
}

const snapped = (value: number, grid: number) => Math.round(value / grid) * grid

/** What fits in the hall, at the nearest lines of its grid. */
export function onGrid(place: Place, hall: { width: number; depth: number; grid: number }): Place {
  const { grid } = hall
  const width = Math.min(hall.width, Math.max(grid, place.width))
  const depth = Math.min(hall.depth, Math.max(grid, place.depth))
  return {
    width,
    depth,
    x: Math.min(hall.width - width, Math.max(0, snapped(place.x, grid))),
    y: Math.min(hall.depth - depth, Math.max(0, snapped(place.y, grid))),
  }
}

/** Where a key brings a thing: arrows move it by one line of the grid, with Shift, or + and −, they size it. */
export function movedBy(event: { key: string; shiftKey: boolean }, place: Place, grid: number): Place | undefined {
  const { key, shiftKey } = event
  const sizes = shiftKey && key.startsWith('Arrow')
  if (sizes && key === 'ArrowRight') return { ...place, width: place.width + grid }
  if (sizes && key === 'ArrowLeft') return { ...place, width: place.width - grid }
  if (sizes && key === 'ArrowDown') return { ...place, depth: place.depth + grid }
  if (sizes && key === 'ArrowUp') return { ...place, depth: place.depth - grid }
  if (key === 'ArrowRight') return { ...place, x: place.x + grid }
  if (key === 'ArrowLeft') return { ...place, x: place.x - grid }
  if (key === 'ArrowDown') return { ...place, y: place.y + grid }
  if (key === 'ArrowUp') return { ...place, y: place.y - grid }
  if (key === '+' || key === '=') return { ...place, width: place.width + grid, depth: place.depth + grid }
  if (key === '-' || key === '−') return { ...place, width: place.width - grid, depth: place.depth - grid }
  return undefined
}

export const samePlace = (one: Place, other: Place) =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.depth === other.depth

/** A name for one change, made where no server is asked; also where the page did not come over TLS. */
export function changeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
