import { describe, expect, it } from 'vitest'
import { repair } from '../scheduling/repair'
import { openGroupsOf, placesOf } from './answer'
import { afterwards, planOf } from './plan'
import { changesSince } from './publishing'
import { type Pair, type Participant, type Records, type Standing, ask, weightOf } from './question'
import { defaults, roomOf, roomsOf } from './rooms'

const day = '2026-12-01'
const next = '2026-12-02'
/** Two days with four slots each, two before and two after noon. */
const frame = {
  startsOn: day,
  endsOn: next,
  dayStarts: '09:00',
  dayEnds: '15:00',
  breakStarts: '10:00',
  breakEnds: '14:00',
  meetingMinutes: 30,
  tables: 3,
}
const who = (organisationId: string, over: Partial<Participant> = {}): Participant => ({
  organisationId,
  role: 'visitor',
  name_vi: organisationId.toUpperCase(),
  name_en: '',
  away: [],
  languages: [],
  mostMeetings: null,
  ...over,
})
const pair = (a: string, b: string, over: Partial<Pair> = {}): Pair => ({
  wishId: `${a}${b}`,
  wishIds: [`${a}${b}`],
  organisationIds: [a, b],
  kinds: ['would'],
  score: null,
  half: null,
  afterWishId: null,
  officerId: null,
  ...over,
})
const stands = (a: string, b: string, start: string, table = 1, over: Partial<Standing> = {}): Standing => ({
  meetingId: `${a}${b}`,
  day,
  start,
  table,
  state: 'arranged',
  organisationIds: [a, b],
  ...over,
})
const records = (over: Partial<Records> = {}): Records => ({
  frame,
  settings: defaults,
  participants: ['a', 'b', 'c', 'd'].map((id) => who(id)),
  pairs: [],
  standing: [],
  elsewhere: [],
  disruptions: [],
  ...over,
})
const personOf = (from: ReturnType<typeof ask>, id: string) => from.instance.people[from.people.indexOf(id)]

describe('weights', () => {
  it('put what both must above what one would, and the better match above the worse', () => {
    const weights = [['must', 'must'], ['must', 'would'], ['would', 'would'], ['must'], ['would']] as const
    expect(weights.map((kinds) => weightOf({ kinds: [...kinds], score: null }))).toEqual([100, 85, 70, 55, 40])
    expect(weightOf({ kinds: ['would'], score: 82.4 })).toBe(56)
  })
})

describe('the question', () => {
  it('counts slots through the days, with everybody there who says nothing', () => {
    const { instance, moments } = ask(records({ pairs: [pair('a', 'b')] }), { pinned: true })
    expect([instance.slots, instance.dayStarts, moments[4]]).toEqual([8, [0, 4], { day: next, start: '09:00' }])
    expect(instance.rooms).toEqual([{ tables: 3, closed: [] }])
    expect(instance.people).toEqual([{ away: [] }, { away: [] }])
    expect(instance.meetings).toEqual([{ id: 'ab', people: [0, 1], weight: 40 }])
  })

  it('takes half days, single slots, meetings elsewhere and the lower limit off people', () => {
    const participants = [who('a', { away: [`${day} morning`, `${next} 14:30`], mostMeetings: 5 }), who('b')]
    const elsewhere = [{ organisationId: 'b', day, start: '09:20', end: '09:40' }]
    const asked = ask(records({ participants, elsewhere, pairs: [pair('a', 'b')], settings: { ...defaults, mostMeetings: 2 } }), {
      pinned: true,
    })
    expect(personOf(asked, 'a')).toEqual({ away: [0, 1, 7], limit: 2 })
    expect(personOf(asked, 'b')).toEqual({ away: [0, 1], limit: 2 })
  })

  it('leaves out wishes whose sides are never there together', () => {
    const participants = [
      who('a', { away: [`${day} morning`, `${next} morning`] }),
      who('b', { away: [`${day} afternoon`, `${next} afternoon`] }),
    ]
    const asked = ask(records({ participants, pairs: [pair('a', 'b')] }), { pinned: true })
    expect([asked.untried, asked.instance.meetings]).toEqual([[{ wishId: 'ab', because: 'time' }], []])
  })

  it('meets no wish in a slot that has begun', () => {
    const given = records({ pairs: [pair('a', 'b')] })
    const { moments } = ask(given, { pinned: true })
    const third = moments[2]
    if (!third) throw new Error('a fair of two slots')
    const slotsFrom = (from: typeof third) => ask(given, { pinned: true, from }).instance.meetings[0]?.slots
    expect(slotsFrom(third)).toEqual(moments.map((_, slot) => slot).slice(2))
    expect(ask(given, { pinned: true, from: { day: '2099-01-01', start: '08:00' } }).untried).toEqual([{ wishId: 'ab', because: 'time' }])
  })

  it('asks for an interpreter where there is no common language, and leaves out what nobody interprets', () => {
    const participants = [who('a', { languages: ['ko'] }), who('b'), who('c', { languages: ['ja', 'vi'] }), who('d', { languages: ['fr'] })]
    const settings = { ...defaults, interpreters: [{ language: 'ko', count: 2 }] }
    const asked = ask(records({ participants, settings, pairs: [pair('a', 'b'), pair('b', 'c'), pair('d', 'b')] }), { pinned: true })
    expect(asked.instance.meetings.map(({ id, pools }) => [id, pools])).toEqual([
      ['ab', [0]],
      ['bc', undefined],
    ])
    expect(asked.instance.pools).toEqual([{ available: Array(8).fill(2) }])
    expect(asked.untried).toEqual([{ wishId: 'db', because: 'interpreter' }])
  })

  it('has officers sit in as staff, halves and orders as the Office set them', () => {
    const pairs = [pair('a', 'b', { half: 'afternoon', officerId: 'o' }), pair('c', 'd', { afterWishId: 'ab', officerId: 'o' })]
    const asked = ask(records({ pairs }), { pinned: true })
    expect(personOf(asked, 'o')).toEqual({ staff: true })
    expect(asked.instance.meetings).toMatchObject([
      { id: 'ab', people: [0, 1, 2], slots: [2, 3, 6, 7] },
      { id: 'cd', people: [3, 4, 2], after: ['ab'] },
    ])
  })

  it('pins what is arranged, whatever its sides said since, and does not ask for it again', () => {
    const participants = [who('a', { away: [`${day} morning`], mostMeetings: 1 }), who('b'), who('c')]
    const standing = [stands('a', 'b', '09:30', 2), stands('a', 'c', '14:00', 1)]
    const asked = ask(records({ participants, standing, pairs: [pair('b', 'a')] }), { pinned: true })
    expect(asked.instance.meetings).toEqual([
      { id: 'meeting:ab', people: [0, 1], slots: [1] },
      { id: 'meeting:ac', people: [0, 2], slots: [2] },
    ])
    expect(personOf(asked, 'a')).toEqual({ away: [0], limit: 2 })
  })

  it('tells rooms apart only where it matters', () => {
    const rooms = [
      { name: 'Sảnh', tables: 2 },
      { name: 'Lầu 2', tables: 1 },
    ]
    const standing = [stands('a', 'b', '09:00', 3)]
    const near = ask(records({ settings: { ...defaults, rooms }, standing }), { pinned: true })
    expect([near.apart, near.instance.rooms.length]).toEqual([false, 1])
    const far = ask(records({ settings: { ...defaults, rooms, walkingSlots: 1 }, standing }), { pinned: true })
    expect(far.instance).toMatchObject({ walking: 1, rooms: [{ tables: 2 }, { tables: 1 }], meetings: [{ slots: [0], rooms: [1] }] })
  })

  it('numbers tables through the rooms; the last takes what remains', () => {
    const rooms = roomsOf(
      {
        rooms: [
          { name: 'A', tables: 2 },
          { name: 'B', tables: 2 },
        ],
      },
      7,
    )
    expect(rooms).toEqual([
      { name: 'A', tables: 2, first: 1 },
      { name: 'B', tables: 5, first: 3 },
    ])
    expect([2, 3, 7, 8].map((table) => roomOf(rooms, table))).toEqual([0, 1, 1, -1])
    expect(
      roomsOf(
        {
          rooms: [
            { name: 'A', tables: 9 },
            { name: 'B', tables: 2 },
          ],
        },
        7,
      ),
    ).toEqual([{ name: 'A', tables: 7, first: 1 }])
  })
})

describe('the answer', () => {
  it('comes back as days, times and tables of which none is given twice', () => {
    const asked = ask(records({ standing: [stands('a', 'b', '09:00', 1)], pairs: [pair('c', 'd'), pair('a', 'c')] }), { pinned: true })
    const at = (slot: number) => ({ slot, room: 0 })
    const places = placesOf(
      asked,
      new Map([
        ['meeting:ab', at(0)],
        ['cd', at(0)],
        ['ac', at(5)],
      ]),
    )
    expect(places.map(({ id, day: on, start, table }) => [id, on, start, table])).toEqual([
      ['meeting:ab', day, '09:00', 1],
      ['cd', day, '09:00', 2],
      ['ac', next, '09:30', 1],
    ])
  })

  it('counts what is pinned off a contradiction', () => {
    const asked = ask(records({ standing: [stands('a', 'b', '09:00')], pairs: [pair('a', 'c'), pair('a', 'd')] }), { pinned: true })
    const because = { kind: 'time' as const, person: asked.people.indexOf('a') }
    expect(openGroupsOf(asked, [{ meetings: ['meeting:ab', 'ac', 'ad'], possible: 2, because }])).toEqual([
      { wishIds: ['ac', 'ad'], count: 2, possible: 1, because: 'time', organisationId: 'a' },
    ])
    expect(openGroupsOf(asked, [{ meetings: ['meeting:ab', 'ac'], possible: 2, because }])).toEqual([])
  })
})

describe('a draft', () => {
  const place = (wishId: string, start: string, table = 1) => ({ wishId, day, start, table })
  const said = (over: Partial<Records>, ...places: ReturnType<typeof place>[]) => {
    const given = records({ pairs: [pair('a', 'b'), pair('c', 'd')], ...over })
    return changesSince(given, ask(given, { pinned: true }), places).map((text) =>
      text.replace(/\?.*/, '').replace('timetabling:changes.', ''),
    )
  }
  it('fits while nothing has changed', () => expect(said({}, place('ab', '09:00'), place('cd', '09:00', 2))).toEqual([]))
  it('says who took part in the wish no more', () => expect(said({ pairs: [] }, place('ab', '09:00'))).toEqual(['gone']))
  it('says what was arranged by hand meanwhile', () =>
    expect(said({ standing: [stands('b', 'a', '14:00')] }, place('ab', '09:00'))).toEqual(['arranged']))
  it('says whose table is taken', () => expect(said({ standing: [stands('c', 'd', '09:00')] }, place('ab', '09:00'))).toEqual(['table']))
  it('says who is busy then', () => expect(said({ standing: [stands('a', 'c', '09:00', 2)] }, place('ab', '09:00'))).toEqual(['twice']))
  it('says who is away then', () =>
    expect(said({ participants: [who('a', { away: [`${day} 09:00`] }), who('b')] }, place('ab', '09:00'))).toEqual(['slot']))
  it('says what the fair no longer has', () => expect(said({}, place('ab', '09:10'))).toEqual(['outside']))
})

describe('the day', () => {
  const run = (given: Records, happening: Parameters<typeof afterwards>[1], start = '09:00') => {
    const question = afterwards(given, happening, { day, start })
    const from = question.moments.findIndex((moment) => moment.day === day && moment.start >= start)
    const about = 'organisationId' in happening ? [happening.organisationId] : []
    return planOf(question, repair(question.instance, question.before, from), about)
  }
  const standing = [stands('a', 'b', '09:00', 1), stands('c', 'd', '09:00', 2), stands('a', 'c', '09:30', 1), stands('b', 'd', '14:00', 1)]

  it('takes the meetings of who does not come, and gives their time to wishes that wait', () => {
    const plan = run(records({ standing, pairs: [pair('b', 'c'), pair('a', 'd')] }), { event: 'no-show', organisationId: 'a' })
    expect(plan.lost.map(({ meetingId }) => meetingId)).toEqual(['ab', 'ac'])
    expect(plan.added.map(({ pair: { wishId }, to }) => [wishId, to.start])).toEqual([['bc', '09:30']])
    expect(plan.moved).toEqual([])
    expect(plan.others.sort()).toEqual(['b', 'c'])
  })

  it('leaves what has been held', () => {
    expect(run(records({ standing }), { event: 'no-show', organisationId: 'a' }, '09:20').lost.map(({ meetingId }) => meetingId)).toEqual([
      'ac',
    ])
  })

  it('moves the meetings of who is late, and is the same plan again', () => {
    const late = { event: 'late', organisationId: 'a', until: '10:00' } as const
    const plan = run(records({ standing }), late)
    expect([plan.moved.map(({ meetingId }) => meetingId), plan.lost]).toEqual([['ab', 'ac'], []])
    expect(plan.moved.every(({ to }) => to.start >= '14:00' || to.day === next)).toBe(true)
    expect(run(records({ standing }), late).fingerprint).toBe(plan.fingerprint)
  })

  it('moves to another room what sat in a closed one, at the same time where it can', () => {
    const settings = {
      ...defaults,
      rooms: [
        { name: 'A', tables: 1 },
        { name: 'B', tables: 2 },
      ],
    }
    const plan = run(records({ standing: [stands('a', 'b', '09:00', 1), stands('c', 'd', '09:00', 2)], settings }), {
      event: 'room-closed',
      room: 0,
    })
    expect(plan.moved.map(({ meetingId, to }) => [meetingId, to.start, to.table])).toEqual([['ab', '09:00', 3]])
  })

  it('finds a place for two who ask at the desk', () => {
    const plan = run(records({ standing }), { event: 'walk-in', organisationId: 'a', otherId: 'd' })
    expect(plan.added).toHaveLength(1)
    expect([plan.moved, plan.lost]).toEqual([[], []])
  })
})
