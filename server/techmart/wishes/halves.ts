import type { Half } from '#db/tables/wishes'
import { type Frame, daysOf, slotsOf } from '../meetings/timetable'

export interface Moment {
  day: string
  start: string
}

/** Noon, where a fair's days have no break that would part them. */
const noon = '12:00'

/** The half of the day in which a meeting starts. */
export function halfOf(frame: Pick<Frame, 'breakStarts'>, start: string): Half {
  return start < (frame.breakStarts ?? noon) ? 'morning' : 'afternoon'
}

/** Every half day in which the fair has slots: `2026-12-01 morning`. */
export function halvesOf(frame: Frame): string[] {
  const halves = [...new Set(slotsOf(frame).map((start) => halfOf(frame, start)))]
  return daysOf(frame).flatMap((day) => halves.map((half) => `${day} ${half}`))
}

/** Every slot of the fair, day by day: `2026-12-01 09:30`. */
export function momentsOf(frame: Frame): Moment[] {
  return daysOf(frame).flatMap((day) => slotsOf(frame).map((start) => ({ day, start })))
}

/** Whether an organisation that is away then cannot meet at that moment. */
export function isAway(frame: Frame, away: readonly string[], { day, start }: Moment): boolean {
  return away.includes(`${day} ${start}`) || away.includes(`${day} ${halfOf(frame, start)}`)
}
