import { record } from '#server/audit/audit'
import type { Database } from '#db/client'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { type Access, type Upload, removeFiles } from '#server/platform/files/files'
import { changed, officer } from '../programme/planning'
import { mayRunFairs } from '../techmart.policy'
import { lockFair } from '../techmart.queries'
import { isPublic } from '../techmart.states'
import { withPicture } from './keeping'
import { type PictureInput, mostPictures } from './pictures.schema'

const columns = ['id', 'fair_id', 'file_id', 'alt_vi', 'alt_en', 'position'] as const

/** The pictures of a fair in the Office's order. */
export function listPictures(fairId: string, limit = mostPictures, database: Database = db()) {
  return database
    .selectFrom('fair_picture')
    .select(columns)
    .where('fair_id', '=', fairId)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export type PictureRow = Awaited<ReturnType<typeof listPictures>>[number]

/** A fair that was called off has no pictures; any other may get them, also when it is over. */
async function pictured(tx: Tx, fairId: string) {
  const fair = await lockFair(tx, fairId)
  if (!fair) throw new NotFound()
  if (fair.state === 'cancelled') throw new WrongState()
  return fair
}

/** Adds a picture with what it shows. Sent twice, it is one picture. Throws Invalid beside `picture` where none was sent. */
export async function addPicture(actor: Actor, fairId: string, input: PictureInput, picture: Upload | undefined): Promise<void> {
  const person = officer(actor)
  if (!picture) throw new Invalid({ picture: ['files:problems.missing'] })
  await withPicture(person, picture, (fileId) =>
    transact(async (tx) => {
      const fair = await pictured(tx, fairId)
      const known = await listPictures(fair.id, mostPictures, tx)
      if (known.some(({ id }) => id === input.id) || !fileId) return false
      if (known.length >= mostPictures) throw new Invalid({ picture: [problem('pictures:problems.too-many', { most: mostPictures })] })
      const made = await tx
        .insertInto('fair_picture')
        .values({
          id: input.id,
          fair_id: fair.id,
          file_id: fileId,
          alt_vi: input.altVi,
          alt_en: input.altEn,
          position: input.position,
          created_by: person.accountId,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) throw new WrongState()
      await record(tx, actor, { act: 'techmart.add-picture', subject: ['fair-picture', input.id], details: { fairId } })
      await changed(tx, fair.id, null)
      return true
    }),
  )
}

/** Says anew what a picture shows, and where it stands. */
export async function describePicture(actor: Actor, fairId: string, input: PictureInput): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await pictured(tx, fairId)
    const known = (await listPictures(fair.id, mostPictures, tx)).find(({ id }) => id === input.id)
    if (!known) throw new NotFound()
    if (known.alt_vi === input.altVi && known.alt_en === input.altEn && known.position === input.position) return
    await tx
      .updateTable('fair_picture')
      .set({ alt_vi: input.altVi, alt_en: input.altEn, position: input.position, updated_at: now() })
      .where('id', '=', input.id)
      .execute()
    await record(tx, actor, { act: 'techmart.describe-picture', subject: ['fair-picture', input.id], details: { fairId } })
    await changed(tx, fair.id, null)
  })
}

/** Takes a picture away for good: also where somebody on it asks for that. */
export async function removePicture(actor: Actor, fairId: string, pictureId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await pictured(tx, fairId)
    const known = (await listPictures(fair.id, mostPictures, tx)).find(({ id }) => id === pictureId)
    if (!known) throw new NotFound()
    await tx.deleteFrom('fair_picture').where('id', '=', pictureId).execute()
    await removeFiles(tx, [known.file_id])
    await record(tx, actor, { act: 'techmart.remove-picture', subject: ['fair-picture', pictureId], details: { fairId } })
    await changed(tx, fair.id, null)
  })
}

/** Who may read a picture of a fair, a partner's logo or a speaker's photo: everybody once the fair is announced, before that the Office. */
export async function openFairPicture(actor: Actor, fileId: string): Promise<Access> {
  const database = db()
  const row = await database
    .selectFrom('fair')
    .select('state')
    .where('id', 'in', (of) =>
      of
        .selectFrom('fair_picture')
        .select('fair_id')
        .where('file_id', '=', fileId)
        .union(of.selectFrom('fair_partner').select('fair_id').where('logo_file_id', '=', fileId))
        .union(of.selectFrom('programme_speaker').select('fair_id').where('photo_file_id', '=', fileId)),
    )
    .executeTakeFirst()
  if (!row) return undefined
  if (isPublic(row.state)) return 'public'
  return mayRunFairs(actor) ? 'restricted' : undefined
}
