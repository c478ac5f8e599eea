import type { TimetableState } from '#db/tables/timetables'
import type { Step } from '../../techmart.states'

export type { TimetableState }

export type TimetableAct = 'begin' | 'find' | 'fail' | 'stop' | 'publish' | 'discard'

/** The scheduler does what no officer does. */
export const TIMETABLE_LIFE: readonly Step<TimetableState, TimetableAct, 'office' | 'scheduler'>[] = [
  { state: 'waiting', act: 'begin', who: ['scheduler'], next: 'running' },
  { state: 'waiting', act: 'stop', who: ['office'], next: 'stopped' },
  { state: 'waiting', act: 'fail', who: ['scheduler'], next: 'failed', rule: 'given up for a new run when the worker is gone' },
  // A worker that was killed begins again.
  { state: 'running', act: 'begin', who: ['scheduler'], next: 'running' },
  { state: 'running', act: 'stop', who: ['office'], next: 'running', rule: 'ends soon with the best so far' },
  { state: 'running', act: 'find', who: ['scheduler'], next: 'draft', rule: 'impossible or stopped where nothing was found' },
  { state: 'running', act: 'fail', who: ['scheduler'], next: 'failed' },
  { state: 'draft', act: 'publish', who: ['office'], next: 'published', rule: 'while it fits the records' },
  { state: 'draft', act: 'discard', who: ['office'], next: 'discarded', rule: 'a new run discards it too' },
]

export function timetableStep(state: TimetableState, act: TimetableAct, who: 'office' | 'scheduler') {
  return TIMETABLE_LIFE.find((step) => step.state === state && step.act === act && step.who.includes(who))
}
