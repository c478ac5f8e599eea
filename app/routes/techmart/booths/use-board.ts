import { useFetcher } from '@remix-run/react'
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Place } from './booth-figure'
import { type Moving, changeId, movedBy, onGrid, samePlace } from './board-moves'
import { typed } from './booth-labels'

interface Answer {
  error?: Record<string, string[] | null> | null
}

/** After the last key: a person who holds an arrow key down means one move. */
const settled = 450

/**
 * Moving and sizing what stands in a hall, by pointer and by keys. Each move is sent as soon as it is finished, so nothing
 * drawn is ever lost; where the server refuses, the thing goes back and the reason is said.
 */
export function useBoard(svg: RefObject<SVGSVGElement | null>, hall: { width: number; depth: number; grid: number }) {
  const fetcher = useFetcher<Answer>()
  const [moving, setMoving] = useState<Moving>()
  const grip = useRef<{ from: Place; x: number; y: number; sizes: boolean; last?: Moving }>(undefined)
  const dragged = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const problems = Object.values(fetcher.data?.error ?? {}).flatMap((texts) => texts ?? [])
  const busy = fetcher.state !== 'idle'

  // What was sent stands, or does not: from then on the page's own data are what counts.
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data !== undefined) setMoving(undefined)
  }, [fetcher.state, fetcher.data])
  useEffect(() => () => clearTimeout(timer.current), [])

  function send({ thing, id, place }: Moving): void {
    clearTimeout(timer.current)
    const { x, y, width, depth } = place
    const fields = { x: typed(x), y: typed(y), width: typed(width), depth: typed(depth) }
    fetcher.submit({ intent: 'place', changeId: changeId(), thing, thingId: id, ...fields }, { method: 'post' })
  }

  function point(event: PointerEvent): { x: number; y: number } {
    const matrix = svg.current?.getScreenCTM()?.inverse()
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix ?? undefined)
    return { x, y }
  }

  return {
    problems,
    busy,
    moving,
    /** Where a thing is drawn at this moment. */
    placeOf: (id: string, place: Place): Place => (moving?.id === id ? moving.place : place),
    grab(event: PointerEvent<SVGElement>, from: Place, sizes = false): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = { from, ...point(event), sizes }
    },
    drag(event: PointerEvent<SVGElement>, item: Omit<Moving, 'place'>): void {
      const held = grip.current
      if (!held) return
      const { x, y } = point(event)
      const [right, down] = [x - held.x, y - held.y]
      if (!held.last && Math.hypot(right, down) < hall.grid / 3) return
      const { from } = held
      const place = held.sizes
        ? {
            ...from,
            width: Math.round((from.width + right) / hall.grid) * hall.grid,
            depth: Math.round((from.depth + down) / hall.grid) * hall.grid,
          }
        : { ...from, x: from.x + right, y: from.y + down }
      held.last = { ...item, place: onGrid(place, hall) }
      setMoving(held.last)
    },
    /** Ends a drag where the pointer was last, drawn yet or not. A mere press moves nothing and opens the thing. */
    drop(): void {
      const held = grip.current
      grip.current = undefined
      dragged.current = held?.last !== undefined
      if (held?.last && !samePlace(held.last.place, held.from)) send(held.last)
    },
    /** Whether the press that ends now was a drag: asked once. */
    wasDragged(): boolean {
      const was = dragged.current
      dragged.current = false
      return was
    },
    press(event: { key: string; shiftKey: boolean; preventDefault: () => void }, item: Omit<Moving, 'place'>, from: Place): void {
      const place = movedBy(event, moving?.id === item.id ? moving.place : from, hall.grid)
      if (!place) return
      event.preventDefault()
      const next = { ...item, place: onGrid(place, hall) }
      setMoving(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => send(next), settled)
    },
    undo(id: string): void {
      fetcher.submit({ intent: 'undo', changeId: id }, { method: 'post' })
    },
  }
}
