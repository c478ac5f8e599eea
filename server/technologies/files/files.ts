import { record } from '#server/audit/audit'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound } from '#server/platform/errors'
import { type Access, type StoredFile, type Upload, removeFiles, storeFile } from '#server/platform/files/files'
import { assertLegal, lockForSupplier } from '../acts'
import { trace } from '../confidential/confidential'
import { savePart } from '../drafts/drafts'
import { isUnderEmbargo } from '../embargo'
import { leavesTrace, mayRead, mayReadConfidential, mayWrite } from '../technologies.policy'
import { type TechnologyStanding, getStanding, isDisclosedTo, readWorkingContent } from '../technologies.queries'

export type FileUse = 'picture' | 'document' | 'confidential'

const most: Record<FileUse, number> = { picture: 6, document: 6, confidential: 10 }

export interface NewAttachment {
  use: FileUse
  caption: string
  upload: Upload
}

/** Stores a picture, a document or a confidential document and attaches it to the working copy. The same one twice stays one. */
export async function addFile(actor: Person, id: string, { use, caption, upload }: NewAttachment): Promise<void> {
  const technology = await getStanding(db(), id)
  if (!mayWrite(actor, technology)) throw new NotFound()
  if (use !== 'confidential') assertLegal(technology, 'save')
  const stored = await storeFile(actor, {
    upload,
    organisationId: technology.organisation_id,
    kinds: use === 'picture' ? ['picture'] : ['document'],
  })
  const attached =
    use === 'confidential' ? await attachConfidential(actor, id, stored, caption) : await attach(actor, id, stored, use, caption)
  if (attached !== 'done') await transact((tx) => removeFiles(tx, [stored.id]))
  if (attached === 'full') throw new Invalid({ [upload.field]: ['technologies:problems.too-many-files'] })
}

async function attach(
  actor: Person,
  id: string,
  stored: StoredFile,
  use: 'picture' | 'document',
  caption: string,
): Promise<'done' | 'full' | undefined> {
  return transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    const { files } = await readWorkingContent(tx, technology)
    if (
      await isSame(
        tx,
        stored.id,
        files.map(({ fileId }) => fileId),
      )
    )
      return undefined
    if (files.filter((file) => file.use === use).length >= most[use]) return 'full'
    await savePart(tx, actor, id, { files: [...files, { fileId: stored.id, use, caption }] }, 'files')
    return 'done'
  })
}

async function attachConfidential(actor: Person, id: string, stored: StoredFile, caption: string): Promise<'done' | 'full' | undefined> {
  return transact(async (tx) => {
    await lockForSupplier(tx, actor, id)
    const known = await tx
      .selectFrom('technology_file')
      .select(['file_id', 'position'])
      .where('technology_id', '=', id)
      .where('use', '=', 'confidential')
      .orderBy('position')
      .execute()
    if (
      await isSame(
        tx,
        stored.id,
        known.map(({ file_id }) => file_id),
      )
    )
      return undefined
    if (known.length >= most.confidential) return 'full'
    const position = (known.at(-1)?.position ?? -1) + 1
    await tx
      .insertInto('technology_file')
      .values({ technology_id: id, file_id: stored.id, use: 'confidential', caption, position })
      .execute()
    await record(tx, actor, { act: 'technologies.add-confidential-file', subject: ['technology', id], details: { fileId: stored.id } })
    return 'done'
  })
}

/** The same bytes as one that is attached already: a form sent twice. */
async function isSame(tx: Parameters<typeof getStanding>[0], id: string, others: string[]): Promise<boolean> {
  if (others.length === 0) return false
  const row = await tx
    .selectFrom('file')
    .innerJoin('file as other', 'other.sha256', 'file.sha256')
    .select('other.id')
    .where('file.id', '=', id)
    .where('other.id', 'in', others)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a file off the working copy. What no version holds is removed for good, confidential ones always. */
export async function removeFile(actor: Person, id: string, fileId: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    const confidential = await tx
      .deleteFrom('technology_file')
      .where('technology_id', '=', id)
      .where('file_id', '=', fileId)
      .where('use', '=', 'confidential')
      .returning('file_id')
      .executeTakeFirst()
    if (confidential) {
      await removeFiles(tx, [fileId])
      await record(tx, actor, { act: 'technologies.remove-confidential-file', subject: ['technology', id], details: { fileId } })
      return
    }
    const { files } = await readWorkingContent(tx, technology)
    if (!files.some((file) => file.fileId === fileId)) throw new NotFound()
    await savePart(tx, actor, id, { files: files.filter((file) => file.fileId !== fileId) }, 'files')
    if (technology.version === 0) await removeFiles(tx, [fileId])
  })
}

/** Names and sizes beside the ids of a content that its reader was given. */
export async function describeFiles<File extends { fileId: string }>(files: readonly File[]) {
  if (files.length === 0) return []
  const rows = await db()
    .selectFrom('file')
    .select(['id', 'name', 'size', 'media_type as mediaType'])
    .where(
      'id',
      'in',
      files.map(({ fileId }) => fileId),
    )
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return files.flatMap((file) => {
    const row = known.get(file.fileId)
    return row ? [{ ...file, name: row.name, size: row.size, mediaType: row.mediaType }] : []
  })
}

/**
 * Who may read a file of a technology: everybody what is published and not under embargo; supplier and Office everything;
 * those let in the confidential ones. Opening a confidential file leaves a trace.
 */
export async function openTechnologyFile(actor: Actor, fileId: string): Promise<Access> {
  const attached = await db()
    .selectFrom('technology_file as attached')
    .innerJoin('technology', 'technology.id', 'attached.technology_id')
    .innerJoin('file', 'file.id', 'attached.file_id')
    .select(['technology.id', 'technology.organisation_id', 'technology.state', 'technology.embargo_until', 'attached.use', 'file.name'])
    .where('attached.file_id', '=', fileId)
    .executeTakeFirst()
  if (!attached) return readInWorkingCopy(actor, fileId)
  if (attached.use === 'confidential') return openConfidentialFile(actor, attached, { id: fileId, name: attached.name })
  if (attached.state === 'published' && !isUnderEmbargo(attached.embargo_until, today())) return 'public'
  return isPerson(actor) && mayRead(actor, attached) ? 'restricted' : undefined
}

async function openConfidentialFile(
  actor: Actor,
  technology: Pick<TechnologyStanding, 'id' | 'organisation_id'>,
  file: { id: string; name: string },
): Promise<Access> {
  if (!isPerson(actor)) return undefined
  if (!mayReadConfidential(actor, technology, await isDisclosedTo(db(), technology.id, actor.organisation?.id))) return undefined
  if (leavesTrace(actor, technology)) await transact((tx) => trace(tx, actor, technology.id, file))
  return 'restricted'
}

/** Of a change in review or an older version: the Office reads it too; its own people may anyway. */
async function readInWorkingCopy(actor: Actor, fileId: string): Promise<Access> {
  if (!actor.office) return undefined
  const row = await db()
    .selectFrom('file')
    .innerJoin('technology', 'technology.organisation_id', 'file.owner_organisation_id')
    .leftJoin('technology_revision as revision', 'revision.technology_id', 'technology.id')
    .leftJoin('technology_version as version', 'version.technology_id', 'technology.id')
    .select('technology.id')
    .where('file.id', '=', fileId)
    .where((is) => {
      const holds = JSON.stringify({ files: [{ fileId }] })
      return is.or([is('revision.content', '@>', holds as never), is('version.record', '@>', holds as never)])
    })
    .executeTakeFirst()
  return row ? 'restricted' : undefined
}
