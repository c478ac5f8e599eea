import type { MatchShownTable, MatchUseTable } from '#db/tables/matching'
import { type Actor, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db } from '#server/platform/database'
import { partyOf } from '../../matching.policy'
import type { MatchRow } from '../../matching.queries'
import type { ExplainedCriterion } from '../../engine/engine'
import { conflictOfInterest } from '../learning.policy'
import { afterAnswer } from './later'
import { insertShown, insertUse } from './use.queries'

export { useWritten } from './later'

type List = MatchShownTable['list']

export interface Showing {
  list: List
  /** The need, the technology, or the organisation whose list it is. */
  listId: string
  /** As they stand, from this place on. */
  rows: readonly { match: MatchRow; place: number; promoted: boolean }[]
}

/** Lists that were written lately: a page that looks again, as live pages do, costs no statement. */
const lately = new Map<string, true>()
const KNOWN = 2_000

/**
 * Keeps that these suggestions stood before a person of one of the two sides: once a day for each list. Written after the
 * answer; the Office's looking is no use, nor is that of people with a hand in both sides.
 */
export function noteShown(actor: Actor, { list, listId, rows }: Showing): void {
  const { accountId, organisation } = actor
  if (!isPerson(actor) || !accountId || !organisation) return
  const used = rows.flatMap((row) => {
    const side = sideOf(actor, row.match)
    return side ? [{ ...row, side }] : []
  })
  if (used.length === 0) return
  const [moment, day] = [now(), today()]
  const key = [accountId, list, listId, day, ...used.map(({ match, place }) => `${match.id}:${place}`)].join(' ')
  if (lately.has(key)) return
  lately.set(key, true)
  const [oldest] = lately.keys()
  if (lately.size > KNOWN && oldest !== undefined) lately.delete(oldest)
  afterAnswer(() =>
    insertShown(
      db(),
      used.map(({ match, place, promoted, side }) => ({
        match_id: match.id,
        account_id: accountId,
        organisation_id: organisation.id,
        supplier_organisation_id: match.supplier_organisation_id,
        side,
        list,
        list_id: listId,
        place,
        promoted,
        score: match.score,
        shares: JSON.stringify(sharesOf(match.criteria as ExplainedCriterion[])),
        weights_version: match.weights_version,
        on_day: day,
        at: moment,
      })),
    ).catch((error: unknown) => {
      lately.delete(key)
      throw error
    }),
  )
}

/** Keeps that a person of one of the two sides opened the suggestion: once a day. Written after the answer. */
export function noteOpened(actor: Actor, match: Pick<MatchRow, 'id' | 'need_organisation_id' | 'supplier_organisation_id'>): void {
  const side = sideOf(actor, match)
  const { accountId, organisation } = actor
  if (!side || !accountId || !organisation) return
  const subject = `${accountId} ${today()}`
  const at = now()
  const row = { match_id: match.id, subject, side, account_id: accountId, organisation_id: organisation.id, reason: null, at }
  afterAnswer(() => insertUse(db(), { ...row, act: 'opened' }))
}

/** Keeps what a side or the Office decided, in the transaction that decides it. */
export function noteDecision(
  tx: Tx,
  actor: Actor,
  decided: { matchId: string; act: 'taken-up' | 'dismissed'; side: NonNullable<MatchUseTable['side']>; reason?: string },
) {
  return insertUse(tx, {
    match_id: decided.matchId,
    act: decided.act,
    subject: actor.accountId ?? '',
    side: decided.side,
    account_id: actor.accountId,
    organisation_id: decided.side === 'office' ? null : (actor.organisation?.id ?? null),
    reason: decided.reason ?? null,
    at: now(),
  })
}

/** What those who stand above matching tell of a suggestion. */
export interface Led {
  matchId: string
  act: 'meeting' | 'deal' | 'contract'
  /** The meeting, deal or transfer. */
  subject: string
}

/** Keeps what a suggestion led to; told again, once. Runs as a subscriber, at the moment of the event. */
export function noteLed(tx: Tx, { matchId, act, subject }: Led) {
  return insertUse(tx, { match_id: matchId, act, subject, side: null, account_id: null, organisation_id: null, reason: null })
}

function sideOf(actor: Actor, match: Pick<MatchRow, 'need_organisation_id' | 'supplier_organisation_id'>) {
  const party = partyOf(actor, match)
  if (actor.office || party === undefined || party === 'office' || conflictOfInterest(actor, match)) return undefined
  return party
}

/** How far each criterion was met, to a thousandth; one that gives no points cannot be told. */
function sharesOf(criteria: readonly ExplainedCriterion[]): Record<string, number> {
  return Object.fromEntries(
    criteria.flatMap(({ key, weight, points }) => (weight > 0 ? [[key, Math.round((points / weight) * 1_000) / 1_000]] : [])),
  )
}
