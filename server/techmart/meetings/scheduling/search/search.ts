import type { Instance, Timetable } from '../instance'
import { giveRooms, tellsRoomsApart } from '../rooms'
import { Board } from './board'
import { evict, fill, swapSlots } from './moves'
import { seeded } from '#server/platform/seeded'

export interface SearchOptions {
  /** `performance.now()` at which to stop. */
  deadline: number
  seed?: number
  start?: Timetable
  /** The highest value that is possible, where it is known: once there, only breaks are looked at. */
  value?: number
  /** Asked now and then: stop here. */
  enough?: () => boolean
  onBetter?: (timetable: Timetable) => void
  /** After the first, greedy answer. */
  onGreedy?: () => void
}

/** Temperatures in breaks: one break more is accepted about once in e tries at 1. */
const hottest = 1
const coldest = 0.08
/** Share of the time in which the wishes come first, where not all are fulfilled at once. */
const wishesFirst = 0.6
/** What a break counts meanwhile, in weights of a middling wish. */
const breakBesideWishes = 0.02
/** Wishes are given up less readily than breaks are taken on. */
const wishesCooler = 0.3
/** Steps between two looks at the clock. */
const stepsAtOnce = 256
/** Milliseconds between two reports of something better. */
const tellEvery = 100

/**
 * A good timetable at once, a better one the longer it runs: greedy, then simulated annealing over meetings that push others away and
 * chains that swap two slots. First for the wishes, then, losing none, for the breaks. Undefined where something that must be held has no place.
 */
export function search(instance: Instance, options: SearchOptions): Timetable | undefined {
  const { deadline, seed = 1, start, value, enough, onBetter, onGreedy } = options
  const fairness = instance.fairness ?? Number.POSITIVE_INFINITY
  const board = new Board(instance, instance.fairness)
  const random = seeded(seed)
  const middling = [...board.worth].sort((a, b) => a - b)[board.meetings >> 1] ?? 1
  const mostLost = instance.meetings.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  /** What is lost at least. */
  const hopeless = mostLost - (value ?? mostLost)
  let toldAt = 0
  let told: typeof best
  let best: { lost: number; waiting: number; spots: Int32Array } | undefined

  if (start) board.load(start)
  fill(board, random)
  keep()
  tell(performance.now())
  onGreedy?.()

  const began = performance.now()
  let stage: 'wishes' | 'breaks' = board.lost > hopeless ? 'wishes' : 'breaks'
  let stageEnds = stage === 'wishes' ? began + (deadline - began) * wishesFirst : deadline
  let stageBegan = began
  for (let time = began; time < deadline; time = performance.now()) {
    if (enough?.()) break
    if (stage === 'wishes' && (time >= stageEnds || board.lost <= hopeless)) {
      if (best) restore(best.spots)
      stage = 'breaks'
      stageBegan = time
      stageEnds = deadline
    }
    const share = Math.min(1, (time - stageBegan) / Math.max(1, stageEnds - stageBegan))
    const temperature = hottest * (coldest / hottest) ** share
    for (let i = 0; i < stepsAtOnce; i++) step(temperature)
    if (time > toldAt + tellEvery) tell(time)
  }
  tell(deadline)
  return best && read(best.spots)

  function step(temperature: number): void {
    const { lost, waiting } = board
    board.mark()
    const moved = board.rooms === 1 && random() < 0.2 ? swapSlots(board, random) : evict(board, random)
    if (!moved || !accepts(temperature, lost, waiting)) board.undo()
    else keep()
  }

  /** Whether the change from these figures to the board's is taken (Metropolis). */
  function accepts(temperature: number, lost: number, waiting: number): boolean {
    const cost =
      stage === 'wishes'
        ? (board.lost - lost) / middling + breakBesideWishes * (board.waiting - waiting)
        : board.lost > lost
          ? Number.POSITIVE_INFINITY
          : board.waiting - waiting
    return cost <= 0 || random() < Math.exp(-cost / (stage === 'wishes' ? temperature * wishesCooler : temperature))
  }

  function keep(): void {
    if (board.lost > mostLost) return
    if (best && (board.lost > best.lost || (board.lost === best.lost && board.waiting >= best.waiting))) return
    if (fairness !== Number.POSITIVE_INFINITY && spread() > fairness) return
    best = { lost: board.lost, waiting: board.waiting, spots: Int32Array.from(board.spotOf) }
  }

  /** Others hear of the best so far. */
  function tell(time: number): void {
    toldAt = time
    if (!best || best === told) return
    told = best
    onBetter?.(read(best.spots))
  }

  function spread(): number {
    let most = 0
    let fewest = Number.POSITIVE_INFINITY
    for (const [person, { staff }] of instance.people.entries()) {
      if (staff) continue
      most = Math.max(most, board.breaks[person] as number)
      fewest = Math.min(fewest, board.breaks[person] as number)
    }
    return most - fewest
  }

  function restore(spots: Int32Array): void {
    for (const [meeting, spot] of spots.entries()) if (board.spotOf[meeting] !== spot && board.spotOf[meeting] !== -1) board.lift(meeting)
    for (const [meeting, spot] of spots.entries()) if (spot !== -1 && board.spotOf[meeting] === -1) board.put(meeting, spot)
  }

  function read(spots: Int32Array): Timetable {
    const timetable = board.read(spots)
    return tellsRoomsApart(instance) ? timetable : giveRooms(instance, timetable)
  }
}
