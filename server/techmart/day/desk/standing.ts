import type { MeetingState } from '#db/tables/techmart'

/** Whether somebody of an organisation has come through the door today; unknown where it has named nobody. */
export type Presence = 'in' | 'missing' | 'unknown'

export type Standing = 'ahead' | 'due' | 'late' | 'running' | 'over-time' | 'finished' | 'missed'

export interface Seen {
  state: MeetingState
  start: string
  end: string
  started: boolean
  finished: boolean
}

/** How a meeting stands at a time of its day, `HH:MM`; undefined time = the day is over, or still ahead where `before`. */
export function standingOf(meeting: Seen, sides: readonly Presence[], time: string): Standing {
  if (meeting.state === 'missed') return 'missed'
  if (meeting.finished || meeting.state === 'held') return 'finished'
  if (meeting.started) return time < meeting.end ? 'running' : 'over-time'
  if (time < meeting.start) return 'ahead'
  return sides.includes('missing') ? 'late' : 'due'
}

/** Numbers in words of a list: `1–4, 7, 9–12`. */
export function rangesOf(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const number of numbers) {
    const last = parts.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else parts.push([number, number])
  }
  return parts.map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ')
}
