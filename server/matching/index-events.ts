import { db } from '#server/platform/database'
import type { Side } from './matching.requests'

/** A lost connection may hide events that were numbered before the last one seen but committed after it. */
const OVERLAP = 1_000

/** Events after which a record stands differently in the index, and which record that is. */
const watched: Record<string, { side: Side; id: string }> = {
  'technologies.published': { side: 'technology', id: 'technologyId' },
  'technologies.retired': { side: 'technology', id: 'technologyId' },
  'needs.published': { side: 'need', id: 'needId' },
  'needs.retired': { side: 'need', id: 'needId' },
}

/** Events after which all technologies of an organisation stand differently. */
export const ofOrganisation: ReadonlySet<string> = new Set(['organisations.edited', 'matching.supplier-record-changed'])

/** The record that stands differently after the event, if any does. */
export function changedBy(name: string, payload: unknown): { side: Side; id: string } | undefined {
  const record = watched[name]
  if (!record) return undefined
  const id = (payload as Record<string, unknown>)[record.id]
  return typeof id === 'string' ? { side: record.side, id } : undefined
}

/** The number of the newest event; 0 where there is none. */
export async function newestEvent(): Promise<number> {
  const { last } = await db()
    .selectFrom('event')
    .select((is) => is.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

/** Events that may have been missed by who has seen all up to this one. */
export function eventsSince(event: number) {
  return db()
    .selectFrom('event')
    .select(['id', 'name', 'payload'])
    .where('id', '>', event - OVERLAP)
    .orderBy('id')
    .execute()
}
