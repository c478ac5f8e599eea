import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { standing } from '#server/platform/standing-answers'
import { suppliersSince } from '#server/technologies/technologies'
import { type MatchFilter, type MatchRow, listMatchRows, listMatchesByIds, listStanding } from '../../matching.queries'
import { FLOOR } from '../../scoring/scoring'
import { maySteer } from '../learning.policy'
import { findExposure, findShare, lockExposure } from './exposure.queries'
import { givePlaces } from './places'

declare module '#server/platform/events' {
  interface Events {
    'matching.exposure-changed': { share: number }
  }
}

/** A supplier is new for so many days from its first publication, while its suggestions have been shown fewer times than this. */
export const NEW_DAYS = 180
export const NEW_SHOWINGS = 100
/** Places are given within the first so many of a list; nobody pages further. */
const WINDOW = 60

/** Percent of the places in enterprises' lists that new suppliers may have. Throws Forbidden for all but the Office. */
export async function getExposure(actor: Actor): Promise<number> {
  if (!maySteer(actor)) throw new Forbidden()
  return findShare(db())
}

/** Sets the share, 0 to 20. Throws Forbidden for all but the Office. */
export async function setExposure(actor: Actor, share: number): Promise<void> {
  if (!maySteer(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const { share: was } = await lockExposure(tx)
    if (was === share) return
    await tx.updateTable('match_exposure').set({ share, set_by: actor.accountId, set_at: now() }).execute()
    await record(tx, actor, { act: 'matching.set-exposure', subject: ['match-exposure', 'share'], details: { share, was } })
    await publish(tx, 'matching.exposure-changed', { share })
  })
}

/** Who gets places, and how many: asked for once a minute, not on each page. */
function giving(): Promise<{ share: number; suppliers: Set<string> }> {
  return standing(['exposure:all'], 'exposure of new suppliers', async () => {
    const suppliers = suppliersSince(db(), new Date(now().getTime() - NEW_DAYS * 86_400_000))
    const { share, seldomShown } = await findExposure(db(), suppliers, NEW_SHOWINGS)
    return { share, suppliers: new Set(seldomShown) }
  })
}

export interface PlacedRow {
  match: MatchRow
  /** From 1, over all pages. */
  place: number
  promoted: boolean
}

/**
 * A page of suggestions in the order in which this reader sees them: best first, but that an enterprise's own lists give some
 * places to new suppliers. The same all day; the Office and suppliers see the plain order.
 */
export async function listPlaced(actor: Actor, filter: MatchFilter, page: { offset: number; limit: number }): Promise<PlacedRow[]> {
  const placed = (rows: MatchRow[], promoted: ReadonlySet<string>) =>
    rows.map((match, index) => ({ match, place: page.offset + index + 1, promoted: promoted.has(match.id) }))
  const plain = async () => placed(await listMatchRows(db(), filter, page), new Set())
  const listId = filter.needId ?? filter.needOrganisationId
  if (!listId || filter.state !== 'suggested' || actor.office || page.offset >= WINDOW) return plain()
  const { share, suppliers } = await giving()
  if (share === 0 || suppliers.size === 0) return plain()
  const standingNow = await listStanding(db(), filter, WINDOW)
  if (standingNow.some((one) => one.need_organisation_id !== actor.organisation?.id)) return plain()
  const order = givePlaces(
    standingNow.map(({ id, score, supplier_organisation_id }) => ({ id, score, isNew: suppliers.has(supplier_organisation_id) })),
    { share, floor: FLOOR, seed: `${listId} ${today()}` },
  )
  const promoted = new Set(order.flatMap((one) => (one.promoted ? [one.id] : [])))
  if (promoted.size === 0) return plain()
  const ids = order.slice(page.offset, page.offset + page.limit).map(({ id }) => id)
  const rows = new Map((await listMatchesByIds(db(), ids)).map((row) => [row.id, row]))
  return placed(
    ids.flatMap((id) => rows.get(id) ?? []),
    promoted,
  )
}
