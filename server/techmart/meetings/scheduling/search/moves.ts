import { type Board, nobody } from './board'

/** Puts what is not held where nothing is in its way, the weightiest first, beside other meetings of the same people where it can. */
export function fill(board: Board, random: () => number): void {
  const waiting = [...board.spotOf.keys()].filter((meeting) => board.spotOf[meeting] === nobody)
  const order = new Map(waiting.map((meeting) => [meeting, random()]))
  waiting.sort(
    (a, b) =>
      (board.worth[b] as number) - (board.worth[a] as number) ||
      (board.spots[a] as Int32Array).length - (board.spots[b] as Int32Array).length ||
      (order.get(a) as number) - (order.get(b) as number),
  )
  for (const meeting of waiting) settle(board, meeting)
}

/** The free spot that leaves the fewest breaks; false where there is none. */
export function settle(board: Board, meeting: number): boolean {
  let best = nobody
  let least = Number.POSITIVE_INFINITY
  for (const spot of board.spots[meeting] as Int32Array) {
    if (!board.fits(meeting, spot)) continue
    board.put(meeting, spot)
    // Among equal ones the fuller slot: what is left free stays together.
    const cost = board.waiting - (board.there[spot] as number[]).length / 10_000
    board.lift(meeting)
    if (cost < least) {
      least = cost
      best = spot
    }
  }
  if (best === nobody) return false
  board.put(meeting, best)
  return true
}

const leaving: number[] = []

/**
 * Moves a meeting, or brings in a missing one, where it likes; who is in the way goes where the meeting came from or where there is room,
 * or goes missing. False where the move is none: the caller undoes it.
 */
export function evict(board: Board, random: () => number): boolean {
  const { missing } = board
  const meeting =
    missing.length > 0 && random() < 0.5
      ? (missing[Math.floor(random() * missing.length)] as number)
      : Math.floor(random() * board.meetings)
  const spots = board.spots[meeting] as Int32Array
  if (spots.length === 0) return false
  const from = board.spotOf[meeting] as number
  const spot = spots[Math.floor(random() * spots.length)] as number
  if (spot === from) return false
  if (from !== nobody) board.lift(meeting)
  leaving.length = 0
  board.inTheWay(meeting, spot, leaving)
  for (const other of leaving) board.lift(other)
  if (!board.hasRoom(meeting, spot)) {
    const blocker = board.blocker(meeting, spot, random)
    if (blocker === nobody) return false
    board.lift(blocker)
    leaving.push(blocker)
    if (!board.hasRoom(meeting, spot)) return false
  }
  board.put(meeting, spot)
  for (const other of leaving) {
    if (from !== nobody && (board.spots[other] as Int32Array).includes(from) && board.fits(other, from)) board.put(other, from)
    else settle(board, other)
  }
  return true
}

/** Chains longer than this are rarely worth their while. */
const longestChain = 60

/** Swaps two slots for one meeting and for everybody whom that touches (a Kempe chain): all stay held, if all may be where they come. */
export function swapSlots(board: Board, random: () => number): boolean {
  const first = Math.floor(random() * board.meetings)
  const from = board.spotOf[first] as number
  if (from === nobody) return false
  const spots = board.spots[first] as Int32Array
  const to = spots[Math.floor(random() * spots.length)] as number
  if (to === from) return false
  const chain = [first]
  for (let i = 0; i < chain.length; i++) {
    const meeting = chain[i] as number
    const goes = board.spotOf[meeting] === from ? to : from
    if (!(board.spots[meeting] as Int32Array).includes(goes)) return false
    for (const person of board.people[meeting] as number[]) {
      const other = board.seat[person * board.slots + goes] as number
      if (other !== nobody && !chain.includes(other)) chain.push(other)
    }
    if (chain.length > longestChain) return false
  }
  const goals = chain.map((meeting) => (board.spotOf[meeting] === from ? to : from))
  for (const meeting of chain) board.lift(meeting)
  for (const [i, meeting] of chain.entries()) {
    const goal = goals[i] as number
    if (!board.fits(meeting, goal)) return false
    board.put(meeting, goal)
  }
  return true
}
