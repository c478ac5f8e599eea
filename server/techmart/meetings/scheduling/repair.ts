import type { Instance, Place, Timetable } from './instance'
import { giveRooms, tellsRoomsApart } from './rooms'
import { Board, nobody } from './search/board'

export interface Repair {
  timetable: Timetable
  /** Meetings that are elsewhere or at another time than before, with both places. */
  moved: { id: string; from: Place; to: Place }[]
  /** Held before, not any more: nothing within a few moves of others makes room for them. */
  lost: string[]
  /** Held now, not before: new requests, and wishes for which room came free. */
  added: string[]
  /** Everybody in one of those, once. */
  touched: number[]
}

/** Others that may be moved for one meeting; a longer chain upsets more people than it helps. */
const mostMoves = 3
/** Meetings at a full slot that are tried as the one to move. */
const rivalsTried = 16
/** Attempts in all: whoever waits at a desk waits less than a second. Beyond it only free places are given. */
const mostAttempts = 20_000

/**
 * The timetable after something happened, with as few changes for others as possible. The instance is the one after the change: somebody is
 * away, a room is closed, a meeting is new or no longer there. What lies before slot `from` has been held and stays.
 */
export function repair(instance: Instance, before: Timetable, from: number): Repair {
  const board = new Board(instance)
  const frozen = new Set<number>()
  const displaced: number[] = []
  const fresh: number[] = []
  const spotBefore = instance.meetings.map(({ id }) => {
    const place = before.get(id)
    return place ? place.slot * board.rooms + (board.rooms > 1 ? place.room : 0) : nobody
  })
  const stays = (meeting: number, spot: number) => (board.spots[meeting] as Int32Array).includes(spot) && board.fits(meeting, spot)
  for (const [meeting, spot] of spotBefore.entries()) {
    if (spot === nobody) fresh.push(meeting)
    else if (board.slotOf(spot) < from) {
      // Held already: whatever changed since, it was.
      frozen.add(meeting)
      board.put(meeting, spot)
    }
  }
  for (const [meeting, spot] of spotBefore.entries()) {
    if (spot === nobody || frozen.has(meeting)) continue
    if (stays(meeting, spot)) board.put(meeting, spot)
    else displaced.push(meeting)
  }
  /** Every change so far, so that any number of them can be taken back. */
  const journal: { meeting: number; came: number }[] = []
  let attempts = 0
  const byWorth = (a: number, b: number) => (board.worth[b] as number) - (board.worth[a] as number)
  for (const meeting of displaced.sort(byWorth)) placeWithFewestMoves(meeting)
  // What came free is given to those who still wait, but nobody is moved for a wish that had no place before.
  for (const meeting of fresh.sort(byWorth)) {
    if (instance.meetings[meeting]?.weight === undefined) placeWithFewestMoves(meeting)
    else placeFreely(meeting)
  }
  return compare()

  function placeWithFewestMoves(meeting: number): boolean {
    for (let moves = 0; moves <= mostMoves; moves++) if (place(meeting, moves, new Set())) return true
    return false
  }

  function placeFreely(meeting: number): boolean {
    for (const spot of board.spots[meeting] as Int32Array) {
      if (board.slotOf(spot) < from || !board.fits(meeting, spot)) continue
      board.put(meeting, spot)
      return true
    }
    return false
  }

  /** Puts the meeting somewhere, moving at most so many others, none of them in `settled`. Leaves all as it was where it cannot. */
  function place(meeting: number, moves: number, settled: Set<number>): boolean {
    const home = spotBefore[meeting] as number
    const spots = [...(board.spots[meeting] as Int32Array)].filter((spot) => board.slotOf(spot) >= from)
    if (home !== nobody)
      spots.sort((a, b) => Math.abs(board.slotOf(a) - board.slotOf(home)) - Math.abs(board.slotOf(b) - board.slotOf(home)))
    for (const spot of spots)
      if (board.fits(meeting, spot)) {
        put(meeting, spot)
        return true
      }
    if (moves === 0 || attempts > mostAttempts) return false
    const began = journal.length
    settled.add(meeting)
    for (const spot of spots)
      for (const leaving of waysIn(meeting, spot)) {
        if (++attempts > mostAttempts) break
        if (leaving.length > moves || leaving.some((other) => frozen.has(other) || settled.has(other))) continue
        for (const other of leaving) lift(other)
        if (board.fits(meeting, spot)) {
          put(meeting, spot)
          if (leaving.every((other) => place(other, moves - leaving.length, settled))) return true
        }
        takeBack(began)
      }
    settled.delete(meeting)
    return false
  }

  function put(meeting: number, spot: number): void {
    board.put(meeting, spot)
    journal.push({ meeting, came: nobody })
  }

  function lift(meeting: number): void {
    journal.push({ meeting, came: board.spotOf[meeting] as number })
    board.lift(meeting)
  }

  function takeBack(to: number): void {
    while (journal.length > to) {
      const { meeting, came } = journal.pop() as (typeof journal)[number]
      if (came === nobody) board.lift(meeting)
      else board.put(meeting, came)
    }
  }

  /** The sets of meetings whose leaving would open the spot. */
  function waysIn(meeting: number, spot: number): number[][] {
    const leaving: number[] = []
    board.inTheWay(meeting, spot, leaving)
    const here = board.there[spot] as number[]
    if (here.length < (board.tables[spot] as number) || leaving.some((other) => board.spotOf[other] === spot)) return [leaving]
    return here.slice(0, rivalsTried).map((rival) => [...leaving, rival])
  }

  function compare(): Repair {
    const read = board.read()
    const timetable = tellsRoomsApart(instance) ? read : giveRooms(instance, read, before)
    const moved: Repair['moved'] = []
    const lost: string[] = []
    const added: string[] = []
    const touched = new Set<number>()
    for (const { id, people } of instance.meetings) {
      const was = before.get(id)
      const is = timetable.get(id)
      if (was && is && was.slot === is.slot && was.room === is.room) continue
      if (!was && !is) continue
      if (was && is) moved.push({ id, from: was, to: is })
      else if (was) lost.push(id)
      else added.push(id)
      for (const person of people) touched.add(person)
    }
    return { timetable, moved, lost, added, touched: [...touched] }
  }
}
