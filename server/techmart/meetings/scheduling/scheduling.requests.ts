import type { Instance } from './instance'

/** One instance that several threads work on. */
export interface Task {
  instance: Instance
  /** A Standing's. */
  memory: SharedArrayBuffer
  /** From when the thread begins. */
  milliseconds: number
}

export type SchedulingRequests = {
  /** Proves bounds until nothing is left to prove, time is up or the standing is stopped. */
  prove: { in: Task; out: 'optimal' | 'infeasible' | 'unknown' }
  /** Looks for better timetables until the bounds are reached, time is up or the standing is stopped. */
  search: { in: Task & { seed: number }; out: null }
}
