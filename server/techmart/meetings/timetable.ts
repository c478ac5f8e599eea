import { addDays } from '#server/platform/clock'

/** What a fair's timetable is cut from. Times are `HH:MM` in Việt Nam, days `YYYY-MM-DD`. */
export interface Frame {
  startsOn: string
  endsOn: string
  dayStarts: string
  dayEnds: string
  breakStarts: string | null
  breakEnds: string | null
  meetingMinutes: number
  tables: number
}

export interface Place {
  day: string
  start: string
  table: number
}

/** A meeting that takes its place; `fairId` tells the tables of one fair from those of another. */
export interface Booking {
  id: string
  fairId: string
  day: string
  start: string
  end: string
  table: number
  organisationIds: readonly string[]
}

export interface Wanted extends Place {
  fairId: string
  organisationIds: readonly string[]
  /** The meeting being moved does not stand in its own way. */
  except?: string
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The end of a meeting that starts then. */
export function endOf(frame: Frame, start: string): string {
  return timeOf(minutesOf(start) + frame.meetingMinutes)
}

/** The times at which meetings start on each day: one after another, none past the end of the day or into the break. */
export function slotsOf(frame: Frame): string[] {
  const slots: string[] = []
  const end = minutesOf(frame.dayEnds)
  const pause = frame.breakStarts && frame.breakEnds ? [minutesOf(frame.breakStarts), minutesOf(frame.breakEnds)] : undefined
  for (let start = minutesOf(frame.dayStarts); start + frame.meetingMinutes <= end; ) {
    const [from = Number.POSITIVE_INFINITY, to = 0] = pause ?? []
    if (start < to && start + frame.meetingMinutes > from) start = to
    else {
      slots.push(timeOf(start))
      start += frame.meetingMinutes
    }
  }
  return slots
}

export function daysOf({ startsOn, endsOn }: Pick<Frame, 'startsOn' | 'endsOn'>): string[] {
  const days: string[] = []
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) days.push(day)
  return days
}

/** Which of the three a place fails by being outside the fair's timetable. */
export function outside(frame: Frame, { day, start, table }: Place): ('day' | 'start' | 'table')[] {
  return [
    ...(day < frame.startsOn || day > frame.endsOn ? (['day'] as const) : []),
    ...(slotsOf(frame).includes(start) ? [] : (['start'] as const)),
    ...(table < 1 || table > frame.tables ? (['table'] as const) : []),
  ]
}

export type Clash = { kind: 'table'; with: Booking } | { kind: 'organisation'; organisationId: string; with: Booking }

/** Everything that stands in the way of a meeting at that place: the same table, or one of its sides at another. */
export function clashesOf(frame: Frame, bookings: readonly Booking[], wanted: Wanted): Clash[] {
  const end = endOf(frame, wanted.start)
  return bookings
    .filter(({ id, day, start, end: until }) => id !== wanted.except && day === wanted.day && start < end && until > wanted.start)
    .flatMap((booking): Clash[] => [
      ...(booking.fairId === wanted.fairId && booking.table === wanted.table ? [{ kind: 'table' as const, with: booking }] : []),
      ...wanted.organisationIds
        .filter((id) => booking.organisationIds.includes(id))
        .map((organisationId) => ({ kind: 'organisation' as const, organisationId, with: booking })),
    ])
}

/**
 * The first place that is free for both sides from `wanted` on, in the order of time, and then from the first day again;
 * nothing where the fair is full. The wanted table is kept where it is free, else the lowest free one is taken.
 */
export function nextFree(frame: Frame, bookings: readonly Booking[], wanted: Wanted): Place | undefined {
  const moments = daysOf(frame).flatMap((day) => slotsOf(frame).map((start) => ({ day, start })))
  const from = moments.findIndex(({ day, start }) => day > wanted.day || (day === wanted.day && start >= wanted.start))
  const inOrder = from < 0 ? moments : [...moments.slice(from), ...moments.slice(0, from)]
  for (const { day, start } of inOrder) {
    const end = endOf(frame, start)
    const here = bookings.filter(
      (booking) => booking.id !== wanted.except && booking.day === day && booking.start < end && booking.end > start,
    )
    if (here.some(({ organisationIds }) => organisationIds.some((id) => wanted.organisationIds.includes(id)))) continue
    const taken = new Set(here.filter(({ fairId }) => fairId === wanted.fairId).map(({ table }) => table))
    const table = [wanted.table, ...Array.from({ length: frame.tables }, (_, index) => index + 1)].find(
      (number) => number >= 1 && number <= frame.tables && !taken.has(number),
    )
    if (table !== undefined) return { day, start, table }
  }
  return undefined
}
