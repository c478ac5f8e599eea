import { createHash } from 'node:crypto'

/** One place of ten at most is given to a new supplier. */
const TEN = 10
/** The place of the ten that is given: high enough to be seen, below what fits best. */
const GIVEN = 4

interface Standing {
  id: string
  score: number
  /** Of a new supplier. */
  isNew: boolean
}

export interface Placed {
  id: string
  promoted: boolean
}

export interface PlacesGiven {
  /** Percent of the places, on average over lists and days. */
  share: number
  /** The least score of what may be moved up. */
  floor: number
  /** Of the list and the day: the same order all day. */
  seed: string
}

/**
 * The list with some places given to the best suggestions of new suppliers that stand further down, which move up to them. Of
 * each ten places one may be given; of a shorter list one on as many days as its share of a place comes to. Scores stay.
 */
export function givePlaces(standing: readonly Standing[], { share, floor, seed }: PlacesGiven): Placed[] {
  const order: (Standing & { promoted: boolean })[] = standing.map((one) => ({ ...one, promoted: false }))
  for (let start = 0; start < order.length; start += TEN) {
    const places = Math.min(TEN, order.length - start)
    if (chanceOf(`${seed} ${start}`) >= (places * share) / 100) continue
    const given = start + Math.min(GIVEN, places) - 1
    // A new supplier that stands there by itself needs no help.
    if (order[given]?.isNew) continue
    const from = order.findIndex((one, index) => index > given && one.isNew && !one.promoted && one.score >= floor)
    if (from < 0) continue
    const [moved] = order.splice(from, 1)
    if (moved) order.splice(given, 0, { ...moved, promoted: true })
  }
  return order.map(({ id, promoted }) => ({ id, promoted }))
}

/** From 0 to under 1, the same for the same text. */
const chanceOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 4_294_967_296
