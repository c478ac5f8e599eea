import { z } from 'zod'
import type { Instance, Timetable } from '../meetings/scheduling/instance'

/**
 * The form in which the published instances of business-to-business meeting scheduling come (Bofill et al., Journal of Artificial
 * Intelligence Research 74, 2022). Everything counts from 1.
 */
export const publishedInstance = z.object({
  participants: z.int().positive(),
  tables: z.int().nonnegative(),
  slots: z.int().positive(),
  morning_slots: z.int().nonnegative(),
  meetings: z.array(
    z.object({
      id: z.union([z.int(), z.string()]),
      a: z.int().positive(),
      b: z.int().positive(),
      session: z.enum(['AM', 'PM']).nullish(),
      fixed_slot: z.int().nullish(),
      after: z.array(z.union([z.int(), z.string()])).default([]),
    }),
  ),
  forbidden: z.array(z.array(z.int())).default([]),
})

export type PublishedInstance = z.infer<typeof publishedInstance>

/** All meetings must be held; fewest breaks, under a bound on how far people's breaks may lie apart. */
export function fromPublished(published: PublishedInstance, fairness: number): Instance {
  const { participants, tables, slots, morning_slots, meetings, forbidden } = published
  const all = Array.from({ length: slots }, (_, slot) => slot)
  return {
    slots,
    dayStarts: [0],
    rooms: [{ tables }],
    walking: 0,
    people: Array.from({ length: participants }, (_, person) => ({ away: (forbidden[person] ?? []).map((slot) => slot - 1) })),
    pools: [],
    meetings: meetings.map(({ id, a, b, session, fixed_slot, after }) => {
      const inSession = all.filter((slot) => (session === 'AM' ? slot < morning_slots : session === 'PM' ? slot >= morning_slots : true))
      return {
        id: String(id),
        people: [a - 1, b - 1],
        slots: fixed_slot ? inSession.filter((slot) => slot === fixed_slot - 1) : inSession,
        after: after.map(String),
      }
    }),
    fairness,
  }
}

/** Slots by meeting, counted from 1. */
export function toPublished(timetable: Timetable): Record<string, number> {
  return Object.fromEntries([...timetable].map(([id, { slot }]) => [id, slot + 1]))
}
