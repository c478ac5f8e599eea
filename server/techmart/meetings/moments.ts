import { now } from '#server/platform/clock'
import type { Moment } from '../wishes/halves'
import { type Frame, endOf, slotsOf } from './timetable'

const vietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Day and time in Việt Nam, now. */
export function momentNow(): Moment {
  const [day = '', start = ''] = vietnam.format(now()).split(', ')
  return { day, start }
}

export interface Turn {
  /** The slot that is on at the time, if one is. */
  now: string | undefined
  /** The next one to begin. */
  next: string | undefined
}

/** Which slot is on at a time of the day, `HH:MM`, and which comes next. */
export function turnAt(frame: Frame, time: string): Turn {
  const slots = slotsOf(frame)
  return { now: slots.find((start) => start <= time && time < endOf(frame, start)), next: slots.find((start) => start > time) }
}

/** Whether the fair is on today: nothing of the day happens before its first or after its last. */
export function isOnToday(fair: { state: string; starts_on: string; ends_on: string }): boolean {
  const { day } = momentNow()
  return fair.state === 'running' && fair.starts_on <= day && day <= fair.ends_on
}

/** Today while the fair is on, else the nearest of its days. */
export function nearestDay(fair: { starts_on: string; ends_on: string }): string {
  const { day } = momentNow()
  if (day < fair.starts_on) return fair.starts_on
  if (day > fair.ends_on) return fair.ends_on
  return day
}
