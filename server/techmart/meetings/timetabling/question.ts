import type { DisruptionKind, UntriedWish } from '#db/tables/timetables'
import type { Half, WishKind } from '#db/tables/wishes'
import { type Moment, halfOf, isAway, momentsOf } from '../../wishes/halves'
import type { Instance, Meeting, Person, Timetable } from '../scheduling/instance'
import { type Frame, endOf } from '../timetable'
import { type NumberedRoom, type Settings, roomOf, roomsOf } from './rooms'

export interface Participant {
  organisationId: string
  role: 'exhibitor' | 'visitor'
  name_vi: string
  name_en: string
  away: readonly string[]
  /** Empty = Vietnamese. */
  languages: readonly string[]
  mostMeetings: number | null
}

/** Two participants who are to meet because one of them asked and the other accepted, or both asked. */
export interface Pair {
  /** The first of its wishes. */
  wishId: string
  wishIds: readonly string[]
  /** Who asked first, and whom. */
  organisationIds: readonly [string, string]
  kinds: readonly WishKind[]
  /** Of the match that they would talk about, 0 to 100. */
  score: number | null
  half: Half | null
  afterWishId: string | null
  officerId: string | null
}

/** A meeting that is arranged or held already. */
export interface Standing extends Moment {
  meetingId: string
  table: number
  state: 'arranged' | 'held'
  organisationIds: readonly [string, string]
}

/** A meeting at another fair takes its time too. */
export interface Elsewhere extends Moment {
  end: string
  organisationId: string
}

export interface Disruption {
  kind: DisruptionKind
  organisationId: string | null
  room: number | null
  day: string
  from: string
  /** NULL = until the fair ends. */
  until: string | null
}

export interface Records {
  frame: Frame
  settings: Settings
  participants: readonly Participant[]
  pairs: readonly Pair[]
  standing: readonly Standing[]
  elsewhere: readonly Elsewhere[]
  disruptions: readonly Disruption[]
}

export interface Question {
  instance: Instance
  moments: readonly Moment[]
  rooms: readonly NumberedRoom[]
  /** Whether the instance tells the rooms apart; else it has one with all tables. */
  apart: boolean
  /** By the number of a person: an organisation, or an officer who sits in. */
  people: readonly string[]
  /** By the id of a meeting of the instance. */
  wishes: ReadonlyMap<string, Pair>
  standing: ReadonlyMap<string, Standing>
  /** Where the standing meetings stand. */
  before: Timetable
  /** Accepted wishes that no timetable can hold. */
  untried: readonly UntriedWish[]
}

/** What a wish is worth: both must, one must and one would, both would, one must, one would; a match of 100 adds 20. */
export function weightOf({ kinds, score }: Pick<Pair, 'kinds' | 'score'>): number {
  const musts = kinds.filter((kind) => kind === 'must').length
  const base = kinds.length > 1 ? [70, 85, 100][musts] : [40, 55][musts]
  return (base ?? 40) + Math.round((score ?? 0) / 5)
}

export const pairKey = ([a, b]: readonly [string, string]) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * Puts the records of a fair as a question to the scheduler. `pinned`: what is arranged stays where it is, else only what has been held.
 * `from`: no wish is met before; what has begun is over for those who were not there.
 */
export function ask(records: Records, { pinned, from }: { pinned: boolean; from?: Moment }): Question {
  const { frame, settings, standing } = records
  const moments = momentsOf(frame)
  const slotOf = ({ day, start }: Moment) => moments.findIndex((moment) => moment.day === day && moment.start === start)
  const ahead = from ? moments.findIndex(({ day, start }) => day > from.day || (day === from.day && start >= from.start)) : 0
  const first = ahead < 0 ? moments.length : ahead
  const rooms = roomsOf(settings, frame.tables)
  const closures = records.disruptions.filter(({ kind }) => kind === 'room-closed')
  const apart = rooms.length > 1 && (settings.walkingSlots > 0 || closures.length > 0)
  const participants = new Map(records.participants.map((each) => [each.organisationId, each]))
  const people: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, people.length)
    return people.push(id) - 1
  }

  const pools = settings.interpreters.map(({ language }) => language)
  const meetings: Meeting[] = []
  const wishes = new Map<string, Pair>()
  const stands = new Map<string, Standing>()
  const before = new Map<string, { slot: number; room: number }>()
  const pairOf = new Map(records.pairs.map((pair) => [pairKey(pair.organisationIds), pair]))
  const idOf = new Map<string, string>()
  for (const meeting of standing) {
    const slot = slotOf(meeting)
    const room = apart ? roomOf(rooms, meeting.table) : 0
    if (slot < 0 || room < 0) continue
    const id = `meeting:${meeting.meetingId}`
    const pair = pairOf.get(pairKey(meeting.organisationIds))
    for (const wishId of pair?.wishIds ?? []) idOf.set(wishId, id)
    stands.set(id, meeting)
    before.set(id, { slot, room })
    const fixed = pinned || meeting.state === 'held'
    meetings.push({
      id,
      people: [...meeting.organisationIds.map(numberOf), ...(pair?.officerId ? [numberOf(pair.officerId)] : [])],
      ...(fixed ? { slots: [slot], ...(apart && { rooms: [room] }) } : pair?.half && { slots: slotsIn(pair.half) }),
      ...poolsFor(meeting.organisationIds),
    })
  }
  const met = new Set(standing.map(({ organisationIds }) => pairKey(organisationIds)))
  const open = records.pairs.filter(({ organisationIds }) => !met.has(pairKey(organisationIds)))
  const untried: UntriedWish[] = []
  for (const pair of open) {
    const both = pair.organisationIds.map((id) => participants.get(id))
    if (both.some((side) => side === undefined)) continue
    const foreign = poolsFor(pair.organisationIds)
    const may = (pair.half ? slotsIn(pair.half) : moments.map((_, slot) => slot)).filter((slot) => slot >= first)
    if (foreign === undefined) untried.push({ wishId: pair.wishId, because: 'interpreter' })
    else if (may.every((slot) => pair.organisationIds.some((id) => awaySlots(id).has(slot))))
      untried.push({ wishId: pair.wishId, because: 'time' })
    else {
      wishes.set(pair.wishId, pair)
      for (const wishId of pair.wishIds) idOf.set(wishId, pair.wishId)
      meetings.push({
        id: pair.wishId,
        people: [...pair.organisationIds.map(numberOf), ...(pair.officerId ? [numberOf(pair.officerId)] : [])],
        weight: weightOf(pair),
        ...(may.length < moments.length && { slots: may }),
        ...foreign,
      })
    }
  }
  for (const meeting of meetings) {
    const after = (wishes.get(meeting.id) ?? pairOf.get(pairKey(stands.get(meeting.id)?.organisationIds ?? ['', ''])))?.afterWishId
    const earlier = after ? idOf.get(after) : undefined
    if (earlier && earlier !== meeting.id) meeting.after = [earlier]
  }

  const instance: Instance = {
    slots: moments.length,
    dayStarts: moments.flatMap(({ day }, slot) => (moments[slot - 1]?.day === day ? [] : [slot])),
    rooms: apart
      ? rooms.map(({ tables }, room) => ({ tables, closed: closedSlots(room) }))
      : [{ tables: frame.tables, closed: rooms.length === 1 ? closedSlots(0) : [] }],
    walking: apart ? settings.walkingSlots : 0,
    people: people.map(personOf),
    pools: settings.interpreters.map(({ count }) => ({ available: moments.map(() => count) })),
    meetings,
    ...(settings.fairness !== null && { fairness: settings.fairness }),
  }
  return { instance, moments, rooms, apart, people, wishes, standing: stands, before, untried }

  function slotsIn(half: Half): number[] {
    return moments.flatMap(({ start }, slot) => (halfOf(frame, start) === half ? [slot] : []))
  }

  /** The interpreters that two sides without a common language need; undefined where there are none. */
  function poolsFor(sides: readonly string[]): { pools?: number[] } | undefined {
    const [a, b] = sides.map((id) => spoken(participants.get(id)?.languages ?? []))
    if (!a || !b || a.some((language) => b.includes(language))) return {}
    const pool = pools.findIndex((language) => language !== 'vi' && (a.includes(language) || b.includes(language)))
    return pool < 0 ? undefined : { pools: [pool] }
  }

  function closedSlots(room: number): number[] {
    return closures.filter((each) => each.room === room).flatMap((each) => slotsDuring(each))
  }

  function slotsDuring({ day, from, until }: Disruption): number[] {
    return moments.flatMap((moment, slot) => {
      const ends = endOf(frame, moment.start)
      const touches = moment.day === day ? ends > from && (until === null || moment.start < until) : moment.day > day && until === null
      return touches ? [slot] : []
    })
  }

  function awaySlots(organisationId: string): Set<number> {
    const away = participants.get(organisationId)?.away ?? []
    const others = records.elsewhere.filter((each) => each.organisationId === organisationId)
    return new Set(
      moments.flatMap((moment, slot) => {
        const busy = others.some(({ day, start, end }) => day === moment.day && start < endOf(frame, moment.start) && end > moment.start)
        return busy || isAway(frame, away, moment) ? [slot] : []
      }),
    )
  }

  function personOf(id: string): Person {
    if (!participants.has(id) && !standing.some(({ organisationIds }) => organisationIds.includes(id))) return { staff: true }
    const own = standing.filter(({ organisationIds }) => organisationIds.includes(id))
    const away = awaySlots(id)
    // What was arranged by hand against what they said holds; what happens on the day does not ask.
    for (const meeting of own) away.delete(slotOf(meeting))
    const missing = records.disruptions.filter(({ organisationId }) => organisationId === id).flatMap(slotsDuring)
    const stuck = new Set(pinned ? own.map(slotOf) : [])
    for (const slot of missing) if (!stuck.has(slot)) away.add(slot)
    const limits = [participants.get(id)?.mostMeetings, settings.mostMeetings].filter((limit) => limit !== null && limit !== undefined)
    const limit = limits.length > 0 ? Math.max(own.length, Math.min(...limits)) : undefined
    return { away: [...away], ...(limit !== undefined && { limit }) }
  }
}

const spoken = (languages: readonly string[]) => (languages.length > 0 ? languages : ['vi'])
