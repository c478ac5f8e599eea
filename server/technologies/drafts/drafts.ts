import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Person, writesFor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { removeFiles } from '#server/platform/files/files'
import { sql } from 'kysely'
import { assertLegal, lockForSupplier, titleOf } from '../acts'
import { missing } from '../completeness'
import { writeContent } from '../content.queries'
import { type TechnologyStanding, readWorkingContent, writeRevision } from '../technologies.queries'
import type { ContentStep, NewTechnology, StepValue, TechnologyContent } from '../technologies.schema'

/** Begins a draft for the organisation acted for. Sent twice by the same organisation it stays one. */
export async function createTechnology(actor: Person, { id, ...basics }: NewTechnology): Promise<{ id: string }> {
  const { organisation } = actor
  if (!organisation || !writesFor(actor, organisation.id)) throw new Forbidden()
  return transact(async (tx) => {
    const created = await insertDraft(tx, actor, id, organisation.id)
    if (!created) return { id }
    await writeContent(tx, id, basics)
    await record(tx, actor, {
      act: 'technologies.create',
      subject: ['technology', id],
      details: { title: basics.titleVi || basics.titleEn },
    })
    return { id }
  })
}

/** True where it is new; false where the same organisation made it before. Throws NotFound where it is somebody else's. */
export async function insertDraft(tx: Tx, actor: Person, id: string, organisationId: string): Promise<boolean> {
  const made = await tx
    .insertInto('technology')
    .values({ id, organisation_id: organisationId, created_by: actor.accountId, ...unset })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return true
  const known = await tx.selectFrom('technology').select('organisation_id').where('id', '=', id).executeTakeFirst()
  if (known?.organisation_id !== organisationId) throw new NotFound()
  return false
}

const unset = {
  trl: null,
  price_kind: null,
  price_min: null,
  price_max: null,
  lead_months: null,
  origin: null,
  submitted_at: null,
  published_at: null,
  confirmed_at: null,
  expires_at: null,
  reminded_at: null,
  return_reason: null,
  withdrawn_at: null,
  withdraw_reason: null,
  embargo_until: null,
}

/**
 * Saves one step. A first draft is the record itself; of a published technology a revision begins, which the Office
 * reviews while the published version stays in view.
 */
export async function saveStep<Step extends ContentStep>(actor: Person, id: string, step: Step, value: StepValue<Step>): Promise<void> {
  await transact((tx) => savePart(tx, actor, id, value, step))
}

/** Saves all steps at once. */
export async function saveAll(actor: Person, id: string, content: TechnologyContent): Promise<void> {
  await transact((tx) => savePart(tx, actor, id, content, 'all'))
}

export async function savePart(tx: Tx, actor: Person, id: string, part: Partial<TechnologyContent>, step: string): Promise<void> {
  const technology = await lockForSupplier(tx, actor, id)
  assertLegal(technology, 'save')
  if (part.files) await assertFilesOwned(tx, technology, part.files)
  if (technology.version === 0) await writeContent(tx, id, part)
  else {
    const content = { ...(await readWorkingContent(tx, technology)), ...part }
    await writeRevision(tx, id, actor.accountId, content)
    await tx.updateTable('technology').set({ updated_at: sql`exchange_now()` }).where('id', '=', id).execute()
  }
  await record(tx, actor, { act: 'technologies.save', subject: ['technology', id], details: { step, revision: technology.version > 0 } })
}

/** Neither another organisation's file nor one that belongs elsewhere can be attached by its id. */
async function assertFilesOwned(tx: Tx, technology: TechnologyStanding, files: { fileId: string }[]): Promise<void> {
  if (files.length === 0) return
  const ids = [...new Set(files.map(({ fileId }) => fileId))]
  const owned = await tx
    .selectFrom('file')
    .select('id')
    .where('id', 'in', ids)
    .where('owner_organisation_id', '=', technology.organisation_id)
    .where((is) => {
      const elsewhere = is.selectFrom('technology_file as other').select('other.file_id').whereRef('other.file_id', '=', 'file.id')
      return is.not(
        is.exists(
          elsewhere.where((other) =>
            other.or([other('other.technology_id', '!=', technology.id), other('other.use', '=', 'confidential')]),
          ),
        ),
      )
    })
    .execute()
  if (owned.length !== files.length) throw new Invalid({ files: ['errors:not-a-choice'] })
}

/** Sends the working copy to the Office. Throws Invalid naming what is missing, by field. */
export async function submitTechnology(actor: Person, id: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    assertLegal(technology, 'submit')
    const lacking = Object.entries(missing(await readWorkingContent(tx, technology)))
    if (lacking.length > 0) throw new Invalid(Object.fromEntries(lacking.map(([field, key]) => [field, [key]])))
    if (actor.organisation?.verification !== 'verified') throw new Invalid({ '': ['technologies:problems.unverified'] })
    const sent = { state: 'in-review', submitted_at: now(), return_reason: null, return_note: '' } as const
    if (technology.revision) await tx.updateTable('technology_revision').set(sent).where('technology_id', '=', id).execute()
    else await tx.updateTable('technology').set(sent).where('id', '=', id).execute()
    await record(tx, actor, {
      act: 'technologies.submit',
      subject: ['technology', id],
      details: { revision: technology.revision !== null },
    })
    await publish(tx, 'technologies.submitted', { technologyId: id, organisationId: technology.organisation_id })
    await notify(
      tx,
      { office: true },
      { kind: 'technologies:notices.submitted', details: { title: titleOf(technology) }, path: `/office/review/technologies/${id}` },
    )
  })
}

/** Takes the working copy back from review, to change it. */
export async function recallTechnology(actor: Person, id: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    assertLegal(technology, 'recall')
    const back = { state: 'draft', submitted_at: null } as const
    if (technology.revision) await tx.updateTable('technology_revision').set(back).where('technology_id', '=', id).execute()
    else await tx.updateTable('technology').set(back).where('id', '=', id).execute()
    await record(tx, actor, { act: 'technologies.recall', subject: ['technology', id] })
  })
}

/**
 * Throws the working copy away: a revision, or a draft that was never published, with everything in it. `kept` = what was
 * published is still there.
 */
export async function discardDraft(actor: Person, id: string): Promise<{ kept: boolean }> {
  return transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    assertLegal(technology, 'discard')
    if (technology.revision) await tx.deleteFrom('technology_revision').where('technology_id', '=', id).execute()
    else {
      const files = await tx.selectFrom('technology_file').select('file_id').where('technology_id', '=', id).execute()
      await tx.deleteFrom('technology').where('id', '=', id).execute()
      await removeFiles(
        tx,
        files.map(({ file_id }) => file_id),
      )
    }
    await record(tx, actor, {
      act: 'technologies.discard',
      subject: ['technology', id],
      details: { title: titleOf(technology), revision: technology.revision !== null },
    })
    return { kept: technology.revision !== null }
  })
}
