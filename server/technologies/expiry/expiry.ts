import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { titleOf } from '../acts'

const daysOfWarning = 14
const batch = 200

/**
 * Once a day: listings not confirmed in time expire, those close to it are reminded, and embargoes and exclusive rights that
 * are over end.
 */
export async function expireTechnologies(): Promise<void> {
  for (const step of [expireDue, remindDue, endEmbargoes, endExclusivities]) {
    while ((await transact(step)) === batch);
  }
}

const columns = ['id', 'organisation_id', 'title_vi', 'title_en'] as const

async function expireDue(tx: Tx): Promise<number> {
  const due = await tx
    .selectFrom('technology')
    .select(columns)
    .where('state', '=', 'published')
    .where('expires_at', '<=', now())
    .orderBy('expires_at')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const technology of due) {
    await tx.updateTable('technology').set({ state: 'expired' }).where('id', '=', technology.id).execute()
    await record(tx, exchange, {
      act: 'technologies.expire',
      subject: ['technology', technology.id],
      organisationId: technology.organisation_id,
    })
    await publish(tx, 'technologies.retired', { technologyId: technology.id, organisationId: technology.organisation_id })
    await tell(tx, technology, 'expired')
  }
  return due.length
}

async function remindDue(tx: Tx): Promise<number> {
  const soon = new Date(now().getTime() + daysOfWarning * 86_400_000)
  const due = await tx
    .selectFrom('technology')
    .select(columns)
    .where('state', '=', 'published')
    .where('expires_at', '<=', soon)
    .where('reminded_at', 'is', null)
    .orderBy('expires_at')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const technology of due) {
    await tx.updateTable('technology').set({ reminded_at: now() }).where('id', '=', technology.id).execute()
    await tell(tx, technology, 'expires-soon')
  }
  return due.length
}

/** Readers see the details from here on; whoever indexes them reads them anew. */
async function endEmbargoes(tx: Tx): Promise<number> {
  const over = await tx
    .selectFrom('technology')
    .select(columns)
    .where('embargo_until', '<=', today())
    .where('state', '=', 'published')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const technology of over) {
    await tx.updateTable('technology').set({ embargo_until: null }).where('id', '=', technology.id).execute()
    await record(tx, exchange, {
      act: 'technologies.end-embargo',
      subject: ['technology', technology.id],
      organisationId: technology.organisation_id,
    })
    await publish(tx, 'technologies.published', { technologyId: technology.id, organisationId: technology.organisation_id })
  }
  return over.length
}

/** What an exclusive right closed is open again; whoever indexes the technologies reads them anew. */
async function endExclusivities(tx: Tx): Promise<number> {
  const over = await tx
    .selectFrom('technology')
    .select(columns)
    .where('state', '=', 'published')
    .where((is) =>
      is.exists(
        is
          .selectFrom('technology_exclusivity as exclusivity')
          .select('exclusivity.technology_id')
          .whereRef('exclusivity.technology_id', '=', 'technology.id')
          .where('exclusivity.until', '<', today())
          .where('exclusivity.ended_at', 'is', null),
      ),
    )
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const technology of over) {
    await tx
      .updateTable('technology_exclusivity')
      .set({ ended_at: now() })
      .where('technology_id', '=', technology.id)
      .where('until', '<', today())
      .execute()
    await record(tx, exchange, {
      act: 'technologies.end-exclusivity',
      subject: ['technology', technology.id],
      organisationId: technology.organisation_id,
    })
    await publish(tx, 'technologies.published', { technologyId: technology.id, organisationId: technology.organisation_id })
  }
  return over.length
}

function tell(
  tx: Tx,
  technology: { id: string; organisation_id: string; title_vi: string; title_en: string },
  kind: 'expired' | 'expires-soon',
): Promise<void> {
  return notify(
    tx,
    { organisationIds: [technology.organisation_id] },
    { kind: `technologies:notices.${kind}`, details: { title: titleOf(technology) }, path: `/my/technologies/${technology.id}` },
  )
}
