import { type Notice, notify } from '#server/notifications/notifications'
import { at } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { titlesOf } from '../matching.records'
import type { Side } from '../matching.requests'
import { type Untold, latestUntold, takeUntold } from './scoring.queries'

declare module '#server/platform/events' {
  interface Events {
    /** New suggestions stand; the organisations are those of both sides. Never sent to a browser. */
    'matching.suggested': { organisationIds: string[] }
  }
}

/** Suggestions told of in one transaction. */
const PORTION = 5_000

/** Tells both sides and the Office about the suggestions that nobody has been told of; each suggestion is told of once. */
export async function tellUntold(): Promise<void> {
  for (let latest = await latestUntold(db()); latest; latest = await latestUntold(db())) {
    // The notice is as old as what it tells of; this matters where time is set by hand.
    const more = await at(latest, () => transact(tellSome))
    if (!more) return
  }
}

async function tellSome(tx: Tx): Promise<boolean> {
  const untold = await takeUntold(tx, PORTION)
  if (untold.length === 0) return false
  const titles = {
    need: await titlesOf(tx, 'need', distinct(untold.map(({ need_id }) => need_id))),
    technology: await titlesOf(tx, 'technology', distinct(untold.map(({ technology_id }) => technology_id))),
  }
  const organisationIds = distinct(untold.flatMap((match) => [match.need_organisation_id, match.supplier_organisation_id]))
  for (const organisationId of organisationIds) await tellOrganisation(tx, organisationId, untold, titles)
  await notify(tx, { office: true }, officeNotice(untold, titles))
  await publish(tx, 'matching.suggested', { organisationIds })
  return untold.length === PORTION
}

type Titles = Record<Side, Map<string, string>>

const distinct = (ids: string[]) => [...new Set(ids)]

const recordOf = (match: Untold, side: Side) => (side === 'need' ? match.need_id : match.technology_id)

/** What the organisation published itself, and what somebody else's publication means for its records: a notice each. */
async function tellOrganisation(tx: Tx, id: string, untold: Untold[], titles: Titles): Promise<void> {
  const sided = untold.flatMap((match): { match: Untold; own: Side }[] =>
    match.need_organisation_id === id
      ? [{ match, own: 'need' }]
      : match.supplier_organisation_id === id
        ? [{ match, own: 'technology' }]
        : [],
  )
  const published = sided.filter(({ match, own }) => match.side === own)
  const reached = sided.filter(({ match, own }) => match.side !== own)
  for (const [group, way] of [
    [published, 'published'],
    [reached, 'reached'],
  ] as const) {
    const [first] = group
    if (!first) continue
    const records = distinct(group.map(({ match, own }) => recordOf(match, own)))
    const single = records.length === 1
    const title = titles[first.own].get(recordOf(first.match, first.own)) ?? ''
    await notify(
      tx,
      { organisationIds: [id] },
      {
        kind: `matching:notices.${single ? `${way}-${first.own}` : `${way}-many`}`,
        details: { count: group.length, ...(single ? { title } : { records: records.length }) },
        path: single ? pathOf(first.own, records[0] ?? '', group.length === 1 ? first.match.id : undefined) : '/matches',
      },
    )
  }
}

function pathOf(side: Side, recordId: string, matchId: string | undefined): string {
  if (matchId) return `/matches/${matchId}`
  return side === 'need' ? `/my/needs/${recordId}/matches` : `/my/technologies/${recordId}/matches`
}

function officeNotice(untold: Untold[], titles: Titles): Notice {
  const publications = distinct(untold.map((match) => `${match.side}:${recordOf(match, match.side ?? 'need')}`))
  const [first] = untold
  const side = first?.side ?? 'need'
  const title = first ? (titles[side].get(recordOf(first, side)) ?? '') : ''
  const single = publications.length === 1
  return {
    kind: `matching:notices.${single ? `office-${side}` : 'office-many'}`,
    details: { count: untold.length, ...(single ? { title } : { records: publications.length }) },
    path: single && untold.length === 1 && first ? `/matches/${first.id}` : '/office/matches',
  }
}
