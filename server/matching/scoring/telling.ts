import { type Notice, type Readers, notify } from '#server/notifications/notifications'
import { at } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { titlesOf } from '../matching.records'
import type { Side } from '../matching.requests'
import { addLines, listChoicesOf, listMembers } from '../subscriptions/subscriptions.queries'
import { type Choice, rhythmFor } from '../subscriptions/subscriptions.schema'
import { type Pending, type Untold, latestUntold, takeUntold } from './scoring.queries'

declare module '#server/platform/events' {
  interface Events {
    /** New suggestions stand; the organisations are those of both sides. Never sent to a browser. */
    'matching.suggested': { organisationIds: string[] }
  }
}

/** Suggestions told of in one transaction. */
const PORTION = 5_000

/**
 * Tells both sides and the Office about the suggestions that nobody has been told of, of these records alone where some are
 * given; each suggestion is told of once.
 */
export async function tellUntold(of?: readonly Pending[]): Promise<void> {
  for (let latest = await latestUntold(db(), of); latest; latest = await latestUntold(db(), of)) {
    // The notice is as old as what it tells of; this matters where time is set by hand.
    const more = await at(latest, () => transact((tx) => tellSome(tx, of)))
    if (!more) return
  }
}

async function tellSome(tx: Tx, of?: readonly Pending[]): Promise<boolean> {
  const untold = await takeUntold(tx, PORTION, of)
  if (untold.length === 0) return false
  const titles = {
    need: await titlesOf(tx, 'need', distinct(untold.map(({ need_id }) => need_id))),
    technology: await titlesOf(tx, 'technology', distinct(untold.map(({ technology_id }) => technology_id))),
  }
  const organisationIds = distinct(untold.flatMap((match) => [match.need_organisation_id, match.supplier_organisation_id]))
  const chosen = groupedBy(await listChoicesOf(tx, organisationIds), (choice) => choice.organisation_id)
  for (const organisationId of organisationIds) await tellOrganisation(tx, organisationId, untold, titles, chosen.get(organisationId) ?? [])
  await notify(tx, { office: true }, officeNotice(untold, titles))
  await publish(tx, 'matching.suggested', { organisationIds })
  return untold.length === PORTION
}

type Titles = Record<Side, Map<string, string>>

/** `Map.groupBy` came with Node 21. */
function groupedBy<One, Key>(list: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

const distinct = (ids: string[]) => [...new Set(ids)]

const recordOf = (match: Untold, side: Side) => (side === 'need' ? match.need_id : match.technology_id)

interface Sided {
  match: Untold
  own: Side
}

/** Tells the organisation's people: at once, unless they chose to hear by letter or not at all. */
async function tellOrganisation(
  tx: Tx,
  id: string,
  untold: Untold[],
  titles: Titles,
  choices: (Choice & { account_id: string })[],
): Promise<void> {
  const sided = untold.flatMap((match): Sided[] =>
    match.need_organisation_id === id
      ? [{ match, own: 'need' }]
      : match.supplier_organisation_id === id
        ? [{ match, own: 'technology' }]
        : [],
  )
  const choosing = groupedBy(choices, (choice) => choice.account_id)
  if (choosing.size === 0) return tellOf(tx, { organisationIds: [id] }, sided, titles)
  const others = (await listMembers(tx, id)).filter((accountId) => !choosing.has(accountId))
  await tellOf(tx, { accountIds: others }, sided, titles)
  for (const [accountId, own] of choosing) {
    const by = groupedBy(sided, ({ match, own: side }) =>
      rhythmFor(own, side === 'need' ? { needId: match.need_id } : { technologyId: match.technology_id }),
    )
    await tellOf(tx, { accountIds: [accountId] }, by.get('at-once') ?? [], titles)
    for (const rhythm of ['daily', 'weekly'] as const) {
      const lines = (by.get(rhythm) ?? []).map(({ match }) => ({ accountId, matchId: match.id, organisationId: id, rhythm }))
      await addLines(tx, lines)
    }
  }
}

/** What the organisation published itself, and what somebody else's publication means for its records: a notice each. */
async function tellOf(tx: Tx, readers: Readers, sided: Sided[], titles: Titles): Promise<void> {
  if (readers.accountIds?.length === 0) return
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
    await notify(tx, readers, {
      kind: `matching:notices.${single ? `${way}-${first.own}` : `${way}-many`}`,
      details: { count: group.length, ...(single ? { title } : { records: records.length }) },
      path: single ? pathOf(first.own, records[0] ?? '', group.length === 1 ? first.match.id : undefined) : '/matches',
    })
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
