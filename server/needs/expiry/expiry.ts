import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, exchange } from '#server/platform/actor'
import { addDays, now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { moved, ownNeed, titleOf } from '../draft/draft'
import { findVersion, lockNeed } from '../needs.queries'
import { after } from '../needs.states'

const day = 86_400_000
/** A need is confirmed anew after 180 days. */
const confirmedFor = 180 * day
/** Its people are reminded this long before. */
const notice = 14 * day

/** The earlier of 180 days after the confirmation and the end of the deadline's day in Việt Nam. */
export function expiryOf(deadline: string | null, confirmedAt: Date): Date {
  const confirmed = confirmedAt.getTime() + confirmedFor
  const deadlineEnd = deadline ? Date.parse(`${addDays(deadline, 1)}T00:00:00+07:00`) : Number.POSITIVE_INFINITY
  return new Date(Math.min(confirmed, deadlineEnd))
}

/** Says that the need still stands: 180 days more, and an expired need is visible again. Throws WrongState past its deadline. */
export async function confirmNeed(actor: Actor, id: string): Promise<void> {
  await transact(async (tx) => {
    const need = await ownNeed(tx, actor, id)
    const next = moved('confirm', need)
    const published = await findVersion(tx, id, need.version)
    if (!published) throw new NotFound()
    if (published.deadline && published.deadline < today()) throw new WrongState('needs:problems.deadline-passed')
    const expires = expiryOf(published.deadline, now())
    await tx
      .updateTable('need')
      .set({ ...next, confirmed_at: now(), expires_at: expires, reminded_at: null, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: 'needs.confirm', subject: ['need', id], details: { expires }, organisationId: need.organisation_id })
    if (need.state === 'expired') await publish(tx, 'needs.published', { needId: id })
  })
}

/** Once a day: reminds the people of needs that end within 14 days, and takes down those whose time is over. */
export async function expireNeeds(): Promise<void> {
  const due = await db()
    .selectFrom('need')
    .select(['id', 'expires_at'])
    .where('state', '=', 'published')
    .where('expires_at', '<=', new Date(now().getTime() + notice))
    .where((is) => is.or([is('expires_at', '<=', now()), is('reminded_at', 'is', null)]))
    .orderBy('expires_at')
    .execute()
  for (const { id } of due) await expireOrRemind(id)
}

async function expireOrRemind(id: string): Promise<void> {
  await transact(async (tx) => {
    const need = await lockNeed(tx, id)
    const next = need && after('expire', need)
    if (!need?.expires_at || !next) return
    const readers = { organisationIds: [need.organisation_id] }
    const details = { title: titleOf((await findVersion(tx, id, need.version)) ?? need.content) }
    const path = `/my/needs/${id}`
    if (need.expires_at > now()) {
      if (need.expires_at.getTime() > now().getTime() + notice) return
      await tx.updateTable('need').set({ reminded_at: now() }).where('id', '=', id).where('reminded_at', 'is', null).execute()
      await notify(tx, readers, { kind: 'needs:notices.ending', details, path })
      return
    }
    await tx
      .updateTable('need')
      .set({ ...next, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await record(tx, exchange, { act: 'needs.expire', subject: ['need', id], organisationId: need.organisation_id })
    await publish(tx, 'needs.retired', { needId: id })
    await notify(tx, readers, { kind: 'needs:notices.expired', details, path })
  })
}
