import { startThread } from '#server/platform/threads/threads'
import { type Instance, type Timetable, checkInstance } from './instance'
import type { SchedulingRequests } from './scheduling.requests'
import { type Bounds, Standing } from './standing'
import { type Merit, findViolations } from './timetable'

export interface Schedule extends Merit, Bounds {
  /** `optimal`: nothing better exists. `feasible`: see the bounds. `infeasible`: proven that what must be held cannot be. */
  status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  timetable: Timetable
}

export interface Progress extends Bounds {
  /** Undefined where no timetable is found yet. */
  merit: Merit | undefined
  /** Of the time given, from 0 to 1. */
  share: number
}

export interface ScheduleOptions {
  seconds: number
  seed?: number
  /** Told about four times a second. */
  onProgress?: (progress: Progress) => void
  /** Ends the work early with the best so far. */
  signal?: AbortSignal
}

/** Meetings times slots above which the clauses alone would take the minute. */
const provable = 100_000
/** Milliseconds that a thread may need beyond its time to come to an end. */
const grace = 15_000
const progressEvery = 250

/**
 * Assigns meetings to slots and rooms: first the weight of the wishes fulfilled, then fewest breaks, then fairness. One thread searches
 * for timetables, another proves bounds; both end when the two meet or the time is up. Throws InstanceError.
 */
export async function schedule(instance: Instance, { seconds, seed = 1, onProgress, signal }: ScheduleOptions): Promise<Schedule> {
  checkInstance(instance)
  const standing = new Standing(instance)
  const milliseconds = seconds * 1000
  const began = performance.now()
  const task = { instance, memory: standing.memory, milliseconds }
  const wait = { timeoutMs: milliseconds + grace }
  const threads = [startThread<SchedulingRequests>('scheduling'), startThread<SchedulingRequests>('scheduling')] as const
  const progress = setInterval(
    () => onProgress?.({ merit: standing.merit, ...standing.bounds, share: Math.min(1, (performance.now() - began) / milliseconds) }),
    progressEvery,
  )
  const stop = () => standing.stop()
  signal?.addEventListener('abort', stop)
  try {
    const searched = threads[0].ask('search', { ...task, seed }, wait)
    const proves = instance.meetings.length * instance.slots <= provable
    const proof = proves ? await threads[1].ask('prove', task, wait) : 'unknown'
    if (proof !== 'unknown') standing.stop()
    await searched
    return answer(instance, standing, proof)
  } finally {
    standing.stop()
    clearInterval(progress)
    signal?.removeEventListener('abort', stop)
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

function answer(instance: Instance, standing: Standing, proof: 'optimal' | 'infeasible' | 'unknown'): Schedule {
  const { merit = { value: 0, breaks: 0, spread: 0 }, bounds, timetable } = standing
  if (!standing.merit) return { status: proof === 'infeasible' ? 'infeasible' : 'unknown', timetable, ...merit, ...bounds }
  const [violation] = findViolations(instance, timetable)
  if (violation || proof === 'infeasible') throw new Error(`the solvers contradict each other: ${JSON.stringify(violation ?? proof)}`)
  return { status: proof === 'optimal' ? 'optimal' : 'feasible', timetable, ...merit, ...bounds }
}
