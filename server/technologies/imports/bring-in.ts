import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import type { TechnologyContent } from '../technologies.schema'
import { writeTechnologies } from '../writing/writing'
import type { BringIn, ImportKind, RowToBringIn } from './kinds'
import { technologyKind } from './technology-kind'

/** Sends complete drafts to the Office as {@link submitTechnology} does, but without a notice for each. */
async function submitMany(actor: Person, ids: string[], organisationId: string): Promise<void> {
  if (ids.length === 0) return
  await transact(async (tx) => {
    const sent = await tx
      .updateTable('technology')
      .set({ state: 'in-review', submitted_at: now() })
      .where('id', 'in', ids)
      .where('state', '=', 'draft')
      .returning('id')
      .execute()
    for (const { id } of sent) {
      await record(tx, actor, { act: 'technologies.submit', subject: ['technology', id], details: { revision: false }, organisationId })
      await publish(tx, 'technologies.submitted', { technologyId: id, organisationId })
    }
  })
}

async function bringIn(actor: Person, rows: RowToBringIn[], { organisationId, outcome }: BringIn) {
  const given = rows.map(({ id, content }) => ({ id, content: content as TechnologyContent }))
  await writeTechnologies(actor, given, { organisationId, publish: outcome === 'publish' })
  if (outcome === 'submit')
    await submitMany(
      actor,
      rows.filter(({ complete }) => complete).map(({ id }) => id),
      organisationId,
    )
  const ids = rows.map(({ id }) => id)
  const states = await db().selectFrom('technology').select(['id', 'state']).where('id', 'in', ids).execute()
  return new Map(states.map(({ id, state }) => [id, state === 'published' || state === 'in-review' ? state : ('draft' as const)]))
}

/** Technologies, as an import brings them in. */
export const technologyImport: ImportKind = {
  record: technologyKind,
  thread: 'technologies-reading',
  async titles(database, organisationId) {
    const rows = await database
      .selectFrom('technology')
      .select(['title_vi', 'title_en'])
      .where('organisation_id', '=', organisationId)
      .where('state', '!=', 'withdrawn')
      .execute()
    return rows.flatMap(({ title_vi, title_en }) => [title_vi, title_en]).filter((title) => title !== '')
  },
  bringIn,
}
