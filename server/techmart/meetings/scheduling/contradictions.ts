import { countTrue } from './exact/counting'
import { encode } from './exact/encoding'
import { Formula, type Literal } from './exact/formula'
import { type Instance, type Timetable, slotsOf, tablesAt } from './instance'

/** Wishes that stand against each other: at most `possible` of these meetings can be held, whatever else is given up. */
export interface Contradiction {
  meetings: string[]
  possible: number
  because:
    | { kind: 'time' | 'limit'; person: number }
    | { kind: 'tables' }
    /** Only all rules together exclude it. */
    | { kind: 'together' }
}

/** More meetings than this say nothing to a reader. */
const readable = 8
/** Groups that are looked for beyond those that counting shows. */
const mostGroups = 20

/**
 * Why wishes stay open: first what counting shows (somebody asked for more often than they have time, more wishes than tables), then, for
 * what is left, small groups that the solver proves impossible. `deadline`: a `performance.now()`.
 */
export async function findContradictions(instance: Instance, timetable: Timetable, deadline: number): Promise<Contradiction[]> {
  const open = instance.meetings.filter(({ id, weight }) => weight !== undefined && !timetable.has(id))
  if (open.length === 0) return []
  const counted = countedContradictions(instance)
  const explained = new Set(counted.flatMap(({ meetings }) => meetings))
  const rest = open.filter(({ id }) => !explained.has(id)).sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
  if (rest.length === 0) return counted
  return [
    ...counted,
    ...(await provenContradictions(
      instance,
      timetable,
      rest.map(({ id }) => id),
      deadline,
    )),
  ]
}

/** What shows without a search. */
export function countedContradictions(instance: Instance): Contradiction[] {
  const found: Contradiction[] = []
  for (const [person, { limit }] of instance.people.entries()) {
    const own = instance.meetings.filter(({ people }) => people.includes(person))
    if (own.every(({ weight }) => weight === undefined)) continue
    const time = new Set(own.flatMap((meeting) => slotsOf(instance, meeting))).size
    const possible = Math.min(time, limit ?? time)
    if (own.length > possible)
      found.push({ meetings: own.map(({ id }) => id), possible, because: { kind: time <= (limit ?? time) ? 'time' : 'limit', person } })
  }
  let tables = 0
  for (let slot = 0; slot < instance.slots; slot++) for (const room of instance.rooms) tables += tablesAt(room, slot)
  if (instance.meetings.length > tables)
    found.push({ meetings: instance.meetings.map(({ id }) => id), possible: tables, because: { kind: 'tables' } })
  return found
}

async function provenContradictions(instance: Instance, timetable: Timetable, open: string[], deadline: number): Promise<Contradiction[]> {
  const formula = await Formula.create(deadline)
  try {
    const encoding = encode(formula, { ...instance, fairness: undefined })
    if (!encoding) return []
    const idOf = new Map([...encoding.held].map(([id, literal]) => [literal, id]))
    const literals = (ids: Iterable<string>) => [...ids].flatMap((id) => encoding.held.get(id) ?? [])
    const fulfilled = literals(timetable.keys())
    const groups: Set<string>[] = []
    for (const id of open) {
      if (groups.length >= mostGroups || formula.late) break
      const [wish] = literals([id])
      if (wish === undefined) groups.push(new Set([id]))
      else if (formula.solve([wish, ...fulfilled]) === 'unsatisfiable') {
        const group = new Set(shrink(formula, formula.core()).map((literal) => idOf.get(literal) as string))
        const near = groups.find((other) => share(other, group) && new Set([...other, ...group]).size <= readable)
        if (near) for (const each of group) near.add(each)
        else if (group.size <= readable) groups.push(group)
      }
    }
    return groups.map((group) => ({
      meetings: [...group],
      possible: mostOf(formula, literals(group)),
      because: { kind: 'together' as const },
    }))
  } finally {
    formula.dispose()
  }
}

const share = (a: Set<string>, b: Set<string>) => [...b].filter((id) => a.has(id)).length * 2 >= Math.min(a.size, b.size)

/** Leaves out one after another: what remains is impossible, and possible without any one of it. */
function shrink(formula: Formula, found: Literal[]): Literal[] {
  let core = found
  for (let i = 0; i < core.length; ) {
    const without = core.filter((_, j) => j !== i)
    if (formula.tryToSolve(without, 10_000) === 'unsatisfiable') core = formula.core().length > 0 ? formula.core() : without
    else i++
    if (i > readable) break
  }
  return core
}

/** How many of these can hold together. */
function mostOf(formula: Formula, literals: Literal[]): number {
  const counts = countTrue(formula, literals)
  for (let most = literals.length - 1; most > 0; most--) if (formula.solve([counts[most - 1] as Literal]) === 'satisfiable') return most
  return 0
}
