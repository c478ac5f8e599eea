import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import type { BringIn, ImportKind, RowToBringIn } from '#server/technologies/imports/kinds'
import type { NeedContent } from '../needs.schema'
import { writeNeeds } from '../writing/writing'
import { needKind } from './need-kind'

/** Sends complete drafts to the Office as {@link submitNeed} does, but without a notice for each. */
async function submitMany(actor: Person, ids: string[], organisationId: string): Promise<void> {
  if (ids.length === 0) return
  await transact(async (tx) => {
    const sent = await tx
      .updateTable('need')
      .set({ state: 'in-review', submitted_at: now() })
      .where('id', 'in', ids)
      .where('state', '=', 'draft')
      .returning('id')
      .execute()
    for (const { id } of sent) {
      await record(tx, actor, { act: 'needs.submit', subject: ['need', id], details: { version: 0 }, organisationId })
      await publish(tx, 'needs.submitted', { needId: id })
    }
  })
}

async function bringIn(actor: Person, rows: RowToBringIn[], { organisationId, outcome }: BringIn) {
  const given = rows.map(({ id, content }) => ({ id, content: content as unknown as NeedContent }))
  await writeNeeds(actor, given, { organisationId, publish: outcome === 'publish' })
  if (outcome === 'submit')
    await submitMany(
      actor,
      rows.filter(({ complete }) => complete).map(({ id }) => id),
      organisationId,
    )
  const ids = rows.map(({ id }) => id)
  const states = await db().selectFrom('need').select(['id', 'state']).where('id', 'in', ids).execute()
  return new Map(states.map(({ id, state }) => [id, state === 'published' || state === 'in-review' ? state : ('draft' as const)]))
}

/** Needs, as an import brings them in. */
export const needImport: ImportKind = {
  record: needKind,
  thread: 'needs-reading',
  async titles(database, organisationId) {
    const rows = await database
      .selectFrom('need')
      .select(['title_vi', 'title_en'])
      .where('organisation_id', '=', organisationId)
      .where('state', '!=', 'withdrawn')
      .execute()
    return rows.flatMap(({ title_vi, title_en }) => [title_vi, title_en]).filter((title) => title !== '')
  },
  bringIn,
}
