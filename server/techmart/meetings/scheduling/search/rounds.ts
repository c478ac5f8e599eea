import { boundOfValue } from '../bound'
import type { Instance } from '../instance'
import type { Standing } from '../standing'
import { meritOf } from '../timetable'
import { search } from './search'

/** Shares of the time: a first answer soon, then longer and longer annealings, each of which finds more. */
const shares = [0.04, 0.12, 0.28, 1]

/** Above so many possible places one long annealing finds more than several. */
const large = 100_000

/** Searches in rounds until the bounds are reached, the time is up or somebody stops the work. */
export function searchOn(instance: Instance, standing: Standing, { deadline, seed }: { deadline: number; seed: number }): void {
  const wishes = instance.meetings.some(({ weight }) => weight !== undefined)
  const began = performance.now()
  const all = deadline - began
  const rounds = instance.meetings.length * instance.slots > large ? [1] : shares
  for (const [round, share] of rounds.entries()) {
    if (finished(standing)) return
    const { valueAtMost } = standing.bounds
    const settled = standing.merit && standing.merit.value >= valueAtMost
    search(instance, {
      deadline: round === rounds.length - 1 ? deadline : Math.min(deadline, performance.now() + all * share),
      seed: seed + round,
      ...(settled && wishes && { start: standing.timetable, value: valueAtMost }),
      enough: () => finished(standing),
      onBetter: (timetable) => standing.offer(timetable, meritOf(instance, timetable)),
      onGreedy: () => {
        if (round === 0 && wishes) standing.bound({ valueAtMost: boundOfValue(instance, standing.merit?.value) })
      },
    })
  }
}

function finished(standing: Standing): boolean {
  if (standing.stopped) return true
  const { merit, bounds } = standing
  return merit !== undefined && merit.value >= bounds.valueAtMost && merit.breaks <= bounds.breaksAtLeast && merit.spread === 0
}
