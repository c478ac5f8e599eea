import type { FileTable } from '#db/tables/platform'
import type { Selectable } from 'kysely'
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Actor, Person } from '../actor'
import { actsFor } from '../actor'
import { type Tx, db, transact } from '../database'
import { Invalid, NotFound, problem } from '../errors'
import { newId } from '../id'
import { enqueue } from '../jobs'
import { type FileKind, largest, recognise } from './kinds'
import { redraw } from './pictures'
import { fileStore } from './store'

declare module '#server/platform/jobs' {
  interface Jobs {
    'files.remove': { fileIds: string[] }
  }
}

/** A file as it was sent. `bytes` may be cut off where it was larger than anything we take: then `truncated` is set. */
export interface Upload {
  /** Name of the form's field; problems stand beside it. */
  field: string
  name: string
  bytes: Uint8Array
  truncated?: boolean
}

export interface NewFile {
  upload: Upload
  /** The organisation that it belongs to; its members may always read it. NULL = the Office's: only a capability's policy lets read it. */
  organisationId: string | null
  /** What it may be. */
  kinds: readonly FileKind[]
}

export type StoredFile = Pick<Selectable<FileTable>, 'id' | 'name' | 'size'> & { mediaType: string; kind: FileKind }

/** The name for showing and downloading: no folders, no control or direction signs, no more than 120 signs. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069"<>|:*?]/g, '').trim()
  if (plain.length <= 120) return plain || 'file'
  const extension = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? ''
  return plain.slice(0, 120 - extension.length) + extension
}

/**
 * Keeps a file: its kind is found in its content and must agree with its name, pictures are drawn anew, archives are
 * bounded. Throws Invalid beside the upload's field, Unavailable where the disk is full; then nothing is left behind.
 */
export async function storeFile(actor: Person, { upload, organisationId, kinds }: NewFile): Promise<StoredFile> {
  const refuse = (key: string) => new Invalid({ [upload.field]: [key] })
  const most = Math.max(...kinds.map((kind) => largest[kind]))
  const tooLarge = (limit: number) => refuse(problem('files:problems.too-large', { max: limit / 1024 / 1024 }))
  if (upload.truncated || upload.bytes.length > most) throw tooLarge(most)
  if (upload.bytes.length === 0) throw refuse('files:problems.empty')
  const found = await recognise(upload.name, upload.bytes, kinds)
  if (!found) throw refuse('files:problems.kind')
  if (upload.bytes.length > largest[found.kind]) throw tooLarge(largest[found.kind])

  const drawn = found.kind === 'picture' ? await redraw(upload.bytes) : upload.bytes
  if (!drawn) throw refuse('files:problems.picture')
  const name = found.kind === 'picture' ? plainName(upload.name).replace(/\.[a-z]+$/i, '.webp') : plainName(upload.name)
  const mediaType = found.kind === 'picture' ? 'image/webp' : found.mediaType
  const id = newId()
  await fileStore().write(id, drawn)
  try {
    await transact((tx) =>
      tx
        .insertInto('file')
        .values({
          id,
          name,
          media_type: mediaType,
          size: drawn.length,
          sha256: createHash('sha256').update(drawn).digest('hex'),
          owner_organisation_id: organisationId,
          uploaded_by: actor.accountId,
        })
        .execute(),
    )
  } catch (error) {
    await fileStore().remove(id)
    throw error
  }
  return { id, name, size: drawn.length, mediaType, kind: found.kind }
}

/** What the capability that a file belongs to says of a reader: anybody may read it, this reader may, or it is not its file. */
export type Access = 'public' | 'restricted' | undefined
export type FilePolicy = (actor: Actor, fileId: string) => Promise<Access>

export interface OpenFile {
  name: string
  mediaType: string
  size: number
  sha256: string
  access: 'public' | 'restricted'
  /** Drawn by us, so it may be shown in a page; anything else is for downloading. */
  inline: boolean
  body(): Promise<Readable>
}

/**
 * Opens a file for a reader whom one of the policies lets in, or who acts for the organisation that it belongs to. Throws
 * NotFound otherwise: nobody learns which files there are.
 */
export async function openFile(actor: Actor, id: string, policies: readonly FilePolicy[]): Promise<OpenFile> {
  const file = await db()
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'size', 'sha256', 'owner_organisation_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) throw new NotFound()
  const access = await accessTo(actor, file, policies)
  if (!access) throw new NotFound()
  return {
    name: file.name,
    mediaType: file.media_type,
    size: file.size,
    sha256: file.sha256,
    access,
    inline: file.media_type === 'image/webp',
    body: () => fileStore().read(id),
  }
}

async function accessTo(
  actor: Actor,
  file: { id: string; owner_organisation_id: string | null },
  policies: readonly FilePolicy[],
): Promise<Access> {
  for (const policy of policies) {
    const access = await policy(actor, file.id)
    if (access) return access
  }
  return file.owner_organisation_id && actsFor(actor, file.owner_organisation_id) ? 'restricted' : undefined
}

/** Forgets files in the transaction that lets go of them; their bytes go after the commit. */
export async function removeFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('file')
    .where('id', 'in', [...ids])
    .execute()
  await enqueue(tx, 'files.remove', { fileIds: [...ids] })
}

/** The job behind {@link removeFiles}. */
export async function removeBytes({ fileIds }: { fileIds: string[] }): Promise<void> {
  for (const id of fileIds) await fileStore().remove(id)
}

export type { FileKind } from './kinds'
