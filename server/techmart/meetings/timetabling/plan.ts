import { createHash } from 'node:crypto'
import type { Repair } from '../scheduling/repair'
import type { Place } from '../timetable'
import { placesOf } from './answer'
import type { Happening } from './repairs.schema'
import { type Pair, type Question, type Records, ask, pairKey } from './question'
import type { Moment } from '../../wishes/halves'

/** The request of two participants who stand at the desk. */
export const walkIn = 'walk-in'

export interface Plan {
  moved: { meetingId: string; organisationIds: readonly [string, string]; from: Place; to: Place }[]
  lost: { meetingId: string; organisationIds: readonly [string, string]; from: Place }[]
  added: { pair: Pair; to: Place }[]
  /** Organisations whose agenda changes beside those that it is about. */
  others: string[]
  /** Says whether a later plan is the same. */
  fingerprint: string
}

/**
 * The records as they are once it has happened, as a question to the repair. Wishes that wait get what came free to those whom somebody
 * leaves alone, and to nobody else: a repair is no new timetable.
 */
export function afterwards(records: Records, happening: Happening, moment: Moment): Question {
  const { event } = happening
  const left = new Set<string>()
  if (event === 'no-show')
    for (const { organisationIds } of records.standing)
      if (organisationIds.includes(happening.organisationId))
        for (const id of organisationIds) if (id !== happening.organisationId) left.add(id)
  const waiting = records.pairs.filter(({ organisationIds }) => organisationIds.some((id) => left.has(id)))
  const request = event === 'walk-in' ? [requestOf(records, [happening.organisationId, happening.otherId])] : []
  const kept = new Set(records.standing.map(({ organisationIds }) => pairKey(organisationIds)))
  const question = ask(
    {
      ...records,
      // Terms of what is arranged go on holding.
      pairs: [
        ...records.pairs.filter(({ organisationIds }) => kept.has(pairKey(organisationIds))),
        ...waiting.filter((pair) => !kept.has(pairKey(pair.organisationIds))),
        ...request,
      ],
      disruptions:
        event === 'walk-in'
          ? records.disruptions
          : [
              ...records.disruptions,
              {
                kind: event,
                organisationId: event === 'room-closed' ? null : happening.organisationId,
                room: event === 'room-closed' ? happening.room : null,
                day: moment.day,
                from: moment.start,
                until: event === 'late' ? happening.until : null,
              },
            ],
    },
    { pinned: false },
  )
  const meetings = question.instance.meetings.map((meeting) => {
    if (meeting.id !== walkIn) return meeting
    const { weight: _, ...must } = meeting
    return must
  })
  // Fairness is for planning: on the day the fewest changes count.
  return { ...question, instance: { ...question.instance, meetings, fairness: undefined } }
}

/** Who asks at the desk may have been wished together before: then it is about that. */
function requestOf({ pairs }: Records, organisationIds: [string, string]): Pair {
  const wished = pairs.find((pair) => pairKey(pair.organisationIds) === pairKey(organisationIds))
  const bare: Pair = {
    wishId: walkIn,
    wishIds: [walkIn],
    organisationIds,
    kinds: ['must'],
    score: null,
    half: null,
    afterWishId: null,
    officerId: null,
  }
  return { ...bare, ...(wished && { wishIds: wished.wishIds, organisationIds: wished.organisationIds, officerId: wished.officerId }) }
}

/** What a repair changes, in times and tables. */
export function planOf(question: Question, { timetable, moved, lost, added }: Repair, about: readonly string[]): Plan {
  const places = new Map(placesOf(question, timetable).map((place) => [place.id, place]))
  const to = (id: string): Place => {
    const place = places.get(id)
    if (!place) throw new Error(`meeting ${id} has no place`)
    return { day: place.day, start: place.start, table: place.table }
  }
  const standing = (id: string) => {
    const meeting = question.standing.get(id)
    if (!meeting) throw new Error(`${id} does not stand`)
    const { meetingId, organisationIds, day, start, table } = meeting
    return { meetingId, organisationIds, from: { day, start, table } }
  }
  const plan = {
    moved: moved.map(({ id }) => ({ ...standing(id), to: to(id) })),
    lost: lost.map(standing),
    added: added.flatMap((id) => {
      const pair = question.wishes.get(id)
      return pair ? [{ pair, to: to(id) }] : []
    }),
  }
  const touched = [...plan.moved, ...plan.lost]
    .flatMap(({ organisationIds }) => organisationIds)
    .concat(plan.added.flatMap(({ pair }) => pair.organisationIds))
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([plan.moved, plan.lost, plan.added.map(({ pair, to: place }) => [pair.wishId, pair.organisationIds, place])]))
    .digest('hex')
  return { ...plan, others: [...new Set(touched)].filter((id) => !about.includes(id)), fingerprint }
}
