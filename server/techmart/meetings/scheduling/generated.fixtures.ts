import type { Instance, Meeting } from './instance'
import { seeded } from '#server/platform/seeded'

export interface GeneratedFair {
  participants: number
  wishes: number
  slots: number
  tables: number
  seed?: number
}

/**
 * A fair as they are: suppliers and enterprises in halves, a few that everybody wants to meet, a third of the wishes mutual, one
 * participant in five there for half of the time, one in ten with a limit. Weights are a match score, doubled where both sides wish.
 */
export function generateFair({ participants, wishes, slots, tables, seed = 1 }: GeneratedFair): Instance {
  const random = seeded(seed)
  const half = slots >> 1
  const suppliers = participants >> 1
  const asked = Array.from({ length: participants }, () => 0.15 + random() ** 3)
  const pick = (first: number, end: number) => {
    for (;;) {
      const person = first + Math.floor(random() * (end - first))
      if (random() < (asked[person] as number)) return person
    }
  }
  const pairs = new Set<string>()
  const meetings: Meeting[] = []
  while (meetings.length < wishes) {
    const people = [pick(0, suppliers), pick(suppliers, participants)]
    const id = people.join('-')
    if (pairs.has(id)) continue
    pairs.add(id)
    const score = 40 + Math.floor(random() * 60)
    meetings.push({ id, people, weight: random() < 0.33 ? 2 * score : score })
  }
  const people = Array.from({ length: participants }, () => {
    const when = random()
    const away = Array.from({ length: slots }, (_, slot) => slot).filter((slot) =>
      when < 0.1 ? slot >= half : when < 0.2 ? slot < half : false,
    )
    return { away, ...(random() < 0.1 && { limit: 4 }) }
  })
  return { slots, dayStarts: [0, half], rooms: [{ tables }], walking: 0, people, pools: [], meetings }
}
