import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOfValue } from './bound'
import { findContradictions } from './contradictions'
import { prove } from './exact/exact'
import { generateFair } from './generated.fixtures'
import { type Instance, InstanceError, type Meeting, type Place, type Timetable, checkInstance } from './instance'
import { repair } from './repair'
import { schedule } from './schedule'
import { search } from './search/search'
import { Standing } from './standing'
import { type Merit, compareMerit, findViolations, meritOf } from './timetable'

const base: Instance = { slots: 3, dayStarts: [0], rooms: [{ tables: 2 }], walking: 0, people: [{}, {}, {}, {}], pools: [], meetings: [] }

/** Every timetable there is, one after another: what the solvers are held against. */
function bestByTrying(instance: Instance): { merit: Merit; timetable: Timetable } | undefined {
  let best: { merit: Merit; timetable: Timetable } | undefined
  const places = new Map<string, Place>()
  const visit = (index: number) => {
    const meeting = instance.meetings[index]
    if (!meeting) {
      if (findViolations(instance, places).length > 0) return
      const merit = meritOf(instance, places)
      if (!best || compareMerit(merit, best.merit) < 0) best = { merit, timetable: new Map(places) }
      return
    }
    if (meeting.weight !== undefined) visit(index + 1)
    for (let slot = 0; slot < instance.slots; slot++)
      for (let room = 0; room < instance.rooms.length; room++) {
        places.set(meeting.id, { slot, room })
        visit(index + 1)
        places.delete(meeting.id)
      }
  }
  visit(0)
  return best
}

async function proven(instance: Instance) {
  const standing = new Standing(instance)
  const status = await prove(instance, standing, performance.now() + 30_000)
  return { status, merit: standing.merit, timetable: standing.timetable, bounds: standing.bounds }
}

const people = 4
const someInstance: fc.Arbitrary<Instance> = fc
  .record({
    slots: fc.integer({ min: 2, max: 4 }),
    secondDay: fc.boolean(),
    rooms: fc.array(fc.record({ tables: fc.integer({ min: 1, max: 2 }) }), { minLength: 1, maxLength: 2 }),
    walking: fc.integer({ min: 0, max: 1 }),
    away: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 1 }), { minLength: people, maxLength: people }),
    limited: fc.option(fc.integer({ min: 0, max: people - 1 }), { nil: undefined }),
    staff: fc.boolean(),
    pool: fc.option(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }), { nil: undefined }),
    fairness: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
    pairs: fc.uniqueArray(
      fc.record({
        a: fc.integer({ min: 0, max: people - 2 }),
        b: fc.integer({ min: 1, max: people - 1 }),
        weight: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        morning: fc.boolean(),
        after: fc.boolean(),
        asks: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5, selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` },
    ),
  })
  .map(({ slots, secondDay, rooms, walking, away, limited, staff, pool, fairness, pairs }) => {
    const meetings = pairs
      .filter(({ a, b }) => a !== b)
      .map(
        ({ a, b, weight, morning, after, asks }, index): Meeting => ({
          id: `m${index}`,
          people: staff && index === 0 ? [a, b, people] : [a, b],
          ...(weight !== undefined && { weight }),
          ...(morning && { slots: [0, 1] }),
          ...(after && index > 0 && { after: ['m0'] }),
          ...(asks && pool && { pools: [0] }),
        }),
      )
    return {
      slots,
      dayStarts: secondDay ? [0, slots >> 1] : [0],
      rooms,
      walking,
      people: [
        ...away.map((list, person) => ({ away: list.filter((slot) => slot < slots), ...(person === limited && { limit: 1 }) })),
        { staff: true },
      ],
      pools: pool ? [{ available: pool.slice(0, slots) }] : [],
      meetings: meetings.filter(({ after }) => !after || meetings.some(({ id }) => id === 'm0')),
      ...(fairness !== undefined && { fairness }),
    }
  })
  .filter(({ meetings }) => meetings.length > 0)

describe('the proof', () => {
  it('says what trying everything says', async () => {
    let infeasible = 0
    await fc.assert(
      fc.asyncProperty(someInstance, async (instance) => {
        const best = bestByTrying(instance)
        const { status, merit, timetable, bounds } = await proven(instance)
        if (!best) {
          infeasible++
          expect(status).toBe('infeasible')
          return
        }
        expect(status).toBe('optimal')
        expect(findViolations(instance, timetable)).toEqual([])
        const { value, breaks, spread } = merit as Merit
        // Under a bound given as fairness a smaller spread is not looked for.
        expect({ value, breaks, ...(instance.fairness === undefined && { spread }) }).toEqual({
          value: best.merit.value,
          breaks: best.merit.breaks,
          ...(instance.fairness === undefined && { spread: best.merit.spread }),
        })
        expect(bounds).toEqual({ valueAtMost: best.merit.value, breaksAtLeast: best.merit.breaks })
      }),
      { numRuns: 150, seed: 7 },
    )
    expect(infeasible).toBeGreaterThan(5)
  }, 120_000)

  it('says "unknown" where it has no time', async () => {
    const instance = generateFair({ participants: 60, wishes: 200, slots: 10, tables: 12 })
    expect(await prove(instance, new Standing(instance), performance.now())).toBe('unknown')
  })
})

describe('the search', () => {
  it('finds legal timetables only, and never better ones than there are', () => {
    fc.assert(
      fc.property(someInstance, (instance) => {
        const best = bestByTrying(instance)
        const found = search(instance, { deadline: performance.now() + 8 })
        if (!found) return
        expect(findViolations(instance, found)).toEqual([])
        expect(compareMerit(best?.merit as Merit, meritOf(instance, found))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  it('answers the same for the same seed where it is greedy', () => {
    const instance = generateFair({ participants: 40, wishes: 150, slots: 8, tables: 10 })
    const once = () => search(instance, { deadline: 0, seed: 5 })
    expect([...(once() as Timetable)]).toEqual([...(once() as Timetable)])
  })
})

describe('the bound of the value', () => {
  it('is never below what can be reached', async () => {
    await fc.assert(
      fc.asyncProperty(someInstance, async (instance) => {
        const best = bestByTrying(instance)
        if (best) expect(boundOfValue(instance)).toBeGreaterThanOrEqual(best.merit.value)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('lies close above a fair where tables are short', () => {
    const instance = generateFair({ participants: 100, wishes: 1_000, slots: 12, tables: 20 })
    const found = search(instance, { deadline: performance.now() + 400 }) as Timetable
    const { value } = meritOf(instance, found)
    expect(boundOfValue(instance, value)).toBeLessThan(value * 1.05)
  })
})

describe('schedule', () => {
  it('proves a small fair in two threads', async () => {
    const instance = generateFair({ participants: 16, wishes: 40, slots: 6, tables: 5 })
    const progress: number[] = []
    const answer = await schedule(instance, { seconds: 30, onProgress: ({ share }) => progress.push(share) })
    expect(answer.status).toBe('optimal')
    expect(answer.value).toBe(answer.valueAtMost)
    expect(answer.breaks).toBe(answer.breaksAtLeast)
    expect(findViolations(instance, answer.timetable)).toEqual([])
  }, 60_000)

  it('names what cannot be', async () => {
    const clash: Meeting[] = [0, 1].map((i) => ({ id: `m${i}`, people: [0, i + 1], slots: [0] }))
    expect((await schedule({ ...base, meetings: clash }, { seconds: 20 })).status).toBe('infeasible')
  }, 60_000)

  it('ends early when asked to, with what it has', async () => {
    const instance = generateFair({ participants: 300, wishes: 3_000, slots: 20, tables: 60 })
    const asked = performance.now()
    const answer = await schedule(instance, { seconds: 100, signal: AbortSignal.timeout(1_500) })
    expect(performance.now() - asked).toBeLessThan(60_000)
    expect(['feasible', 'unknown']).toContain(answer.status)
  }, 90_000)

  it.each<[string, Partial<Instance>]>([
    ['a person who is not there', { meetings: [{ id: 'm', people: [0, 9] }] }],
    ['a meeting with oneself', { meetings: [{ id: 'm', people: [1, 1] }] }],
    ['a weight of zero', { meetings: [{ id: 'm', people: [0, 1], weight: 0 }] }],
    ['an order after nothing', { meetings: [{ id: 'm', people: [0, 1], after: ['x'] }] }],
    [
      'a name twice',
      {
        meetings: [
          { id: 'm', people: [0, 1] },
          { id: 'm', people: [2, 3] },
        ],
      },
    ],
    ['a pool without slots', { pools: [{ available: [1] }] }],
  ])('refuses %s', (_, part) => {
    expect(() => checkInstance({ ...base, ...part })).toThrow(InstanceError)
  })
})

describe('contradictions', () => {
  it('counts who is asked for more often than they have time', async () => {
    const instance: Instance = {
      ...base,
      people: [{ away: [2] }, {}, {}, {}],
      meetings: [1, 2, 3].map((other) => ({ id: `m${other}`, people: [0, other], weight: 1 })),
    }
    const { timetable } = await proven(instance)
    expect(await findContradictions(instance, timetable, performance.now() + 5_000)).toEqual([
      { meetings: ['m1', 'm2', 'm3'], possible: 2, because: { kind: 'time', person: 0 } },
    ])
  })

  it('finds wishes that only together are impossible: two of these three must go', async () => {
    // Three meetings of different people that need the one interpreter in the one slot that each of them has.
    const instance: Instance = {
      ...base,
      people: Array.from({ length: 6 }, () => ({})),
      rooms: [{ tables: 5 }],
      pools: [{ available: [1, 1, 1] }],
      meetings: [0, 1, 2].map((pair) => ({ id: `m${pair}`, people: [2 * pair, 2 * pair + 1], slots: [1], pools: [0], weight: 1 })),
    }
    const { timetable } = await proven(instance)
    const found = await findContradictions(instance, timetable, performance.now() + 5_000)
    expect(found).toHaveLength(1)
    expect({ ...found[0], meetings: found[0]?.meetings.toSorted() }).toEqual({
      meetings: ['m0', 'm1', 'm2'],
      possible: 1,
      because: { kind: 'together' },
    })
  })

  it('is silent where everything is fulfilled', async () => {
    const instance: Instance = { ...base, meetings: [{ id: 'm', people: [0, 1], weight: 1 }] }
    expect(await findContradictions(instance, new Map([['m', { slot: 0, room: 0 }]]), performance.now() + 1_000)).toEqual([])
  })
})

describe('repair', () => {
  const instance = generateFair({ participants: 60, wishes: 260, slots: 12, tables: 18, seed: 4 })
  const before = search(instance, { deadline: performance.now() + 300 }) as Timetable
  const from = 5
  const late = Array.from({ length: instance.slots - from }, (_, i) => from + i)

  it('keeps what was held, and moves nobody for a no-show', () => {
    const person = instance.meetings.find(({ id }) => (before.get(id)?.slot ?? 0) >= from)?.people[0] as number
    const after = { ...instance, people: instance.people.map((each, index) => (index === person ? { ...each, away: late } : each)) }
    const { timetable, moved, lost, added } = repair(after, before, from)
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.every((id) => instance.meetings.find((meeting) => meeting.id === id)?.people.includes(person))).toBe(true)
    expect(moved).toEqual([])
    for (const [id, { slot }] of before) if (slot < from) expect(timetable.get(id)?.slot).toBe(slot)
    for (const id of added) expect(timetable.get(id)?.slot).toBeGreaterThanOrEqual(from)
    expect(findViolations(after, timetable).filter((violation) => !('meeting' in violation && lost.includes(violation.meeting)))).toEqual(
      [],
    )
  })

  it('finds another time for a meeting whose side comes late', () => {
    const simple: Instance = {
      ...base,
      rooms: [{ tables: 1 }],
      meetings: [
        { id: 'early', people: [0, 1] },
        { id: 'other', people: [2, 3] },
      ],
    }
    const planned = new Map<string, Place>([
      ['early', { slot: 0, room: 0 }],
      ['other', { slot: 1, room: 0 }],
    ])
    const after = { ...simple, people: [{ away: [0, 2] }, {}, {}, {}] }
    const { timetable, moved, lost } = repair(after, planned, 0)
    // The one table is taken in slot 1 by others: they change once, to make room.
    expect(lost).toEqual([])
    expect(timetable.get('early')?.slot).toBe(1)
    expect(moved.map(({ id }) => id).toSorted()).toEqual(['early', 'other'])
  })

  it('gives a closed room’s meetings to another room at the same time', () => {
    const rooms = [{ tables: 10 }, { tables: 10 }]
    const two = { ...instance, rooms }
    const planned = search(two, { deadline: performance.now() + 200 }) as Timetable
    const after = { ...two, rooms: [{ tables: 10, closed: late }, { tables: 20 }] }
    const { moved, lost } = repair(after, planned, from)
    expect(lost).toEqual([])
    expect(moved.length).toBeGreaterThan(0)
    expect(moved.every(({ from: was, to }) => was.room === 0 && to.room === 1 && was.slot === to.slot)).toBe(true)
  })

  it('brings in a request that somebody makes at the desk', () => {
    const pair = instance.people
      .flatMap((_, a) => instance.people.map((__, b) => [a, b] as const))
      .find(([a, b]) => {
        const busy = (person: number) => instance.meetings.filter(({ id, people: who }) => before.has(id) && who.includes(person)).length
        return a < b && busy(a) < 4 && busy(b) < 4 && !instance.people[a]?.away?.length && !instance.people[b]?.away?.length
      }) as readonly [number, number]
    const after = { ...instance, meetings: [...instance.meetings, { id: 'walk-in', people: [...pair] }] }
    const { timetable, added } = repair(after, before, from)
    expect(added).toContain('walk-in')
    expect(timetable.get('walk-in')?.slot).toBeGreaterThanOrEqual(from)
    expect(findViolations(after, timetable)).toEqual([])
  })
})
