import { type Instance, slotsOf, tablesAt } from './instance'

/** Rounds of the ascent; each looks at every wish once. */
const rounds = 600

/**
 * No timetable fulfils wishes of a higher weight than this. Prices for people's time and for the tables, each wish paid only where it is
 * worth its price (Lagrangian relaxation; any prices give a true bound, the ascent looks for low ones). `reached` is the value of a timetable
 * at hand, by which the steps are measured.
 */
export function boundOfValue(instance: Instance, reached = 0): number {
  const { meetings, people, rooms, slots } = instance
  const slotsFor = meetings.map((meeting) => slotsOf(instance, meeting))
  const wishes = meetings.flatMap(({ people: who, weight }, index) =>
    weight === undefined || slotsFor[index]?.length === 0 ? [] : [{ who, weight }],
  )
  const free = people.map(() => new Set<number>())
  for (const [index, { people: who }] of meetings.entries())
    for (const person of who) for (const slot of slotsFor[index] as number[]) free[person]?.add(slot)
  const time = people.map(({ limit }, person) => Math.min(limit ?? Number.POSITIVE_INFINITY, free[person]?.size ?? 0))
  let tables = 0
  for (let slot = 0; slot < slots; slot++) for (const room of rooms) tables += tablesAt(room, slot)
  for (const { people: who, weight } of meetings) {
    if (weight !== undefined) continue
    tables--
    for (const person of who) time[person] = (time[person] as number) - 1
  }

  const price = new Float64Array(people.length + 1)
  const used = new Float64Array(people.length + 1)
  const capacity = Float64Array.from([...time, tables], (left) => Math.max(0, left))
  const hall = people.length
  let lowest = wishes.reduce((sum, { weight }) => sum + weight, 0)
  let ambition = 1
  let sinceBetter = 0
  for (let round = 0; round < rounds; round++) {
    used.fill(0)
    let total = 0
    for (const { who, weight } of wishes) {
      let gain = weight - (price[hall] as number)
      for (const person of who) gain -= price[person] as number
      if (gain <= 0) continue
      total += gain
      used[hall] = (used[hall] as number) + 1
      for (const person of who) used[person] = (used[person] as number) + 1
    }
    let squares = 0
    for (let i = 0; i <= hall; i++) {
      const left = capacity[i] as number
      total += (price[i] as number) * left
      const over = (used[i] as number) - left
      if (over > 0 || (price[i] as number) > 0) squares += over * over
    }
    if (total < lowest - 1e-9) {
      lowest = total
      sinceBetter = 0
    } else if (++sinceBetter > 20) {
      ambition /= 2
      sinceBetter = 0
    }
    if (squares === 0) break
    const step = (ambition * Math.max(1, total - reached)) / squares
    for (let i = 0; i <= hall; i++) price[i] = Math.max(0, (price[i] as number) + step * ((used[i] as number) - (capacity[i] as number)))
  }
  // Weights are whole numbers, so are values.
  return Math.floor(lowest + 1e-6)
}
