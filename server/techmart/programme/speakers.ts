import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { type Upload, removeFiles } from '#server/platform/files/files'
import { withPicture } from '../pictures/keeping'
import { changed, officer, planning } from './planning'
import { listSpeakerRows, lockSpeaker } from './programme.queries'
import { type SpeakerInput, mostSpeakers } from './programme.schema'

/** The speakers of a fair with how many sessions each has. The Office only. */
export async function listSpeakers(actor: Actor, fairId: string) {
  officer(actor)
  return listSpeakerRows(db(), fairId)
}

/** One speaker of a fair, for the Office. Throws NotFound. */
export async function getSpeaker(actor: Actor, fairId: string, id: string) {
  const speaker = (await listSpeakers(actor, fairId)).find((row) => row.id === id)
  if (!speaker) throw new NotFound()
  return speaker
}

/** Adds a speaker, or changes one; a photo replaces the one before. Sent twice, it is one speaker. */
export async function saveSpeaker(actor: Actor, fairId: string, input: SpeakerInput, photo?: Upload): Promise<{ id: string }> {
  const person = officer(actor)
  await withPicture(person, photo, (fileId) =>
    transact(async (tx) => {
      const fair = await planning(tx, fairId)
      const known = await lockSpeaker(tx, input.id)
      if (known && known.fair_id !== fair.id) throw new WrongState()
      const values = {
        name: input.name,
        title_vi: input.titleVi,
        title_en: input.titleEn,
        organisation_vi: input.organisationVi,
        organisation_en: input.organisationEn,
      }
      if (known) {
        const same = (Object.keys(values) as (keyof typeof values)[]).every((key) => known[key] === values[key])
        if (same && !fileId) return false
        await tx
          .updateTable('programme_speaker')
          .set({ ...values, ...(fileId && { photo_file_id: fileId }), updated_at: now() })
          .where('id', '=', known.id)
          .execute()
        if (fileId && known.photo_file_id) await removeFiles(tx, [known.photo_file_id])
      } else if (!(await added(tx, fair.id, { id: input.id, ...values, photo_file_id: fileId, created_by: person.accountId }))) return false
      const act = known ? 'techmart.change-speaker' : 'techmart.add-speaker'
      await record(tx, actor, { act, subject: ['programme-speaker', input.id], details: { fairId, name: input.name } })
      await changed(tx, fair.id, null)
      return fileId !== null
    }),
  )
  return { id: input.id }
}

interface NewSpeaker {
  id: string
  name: string
  title_vi: string
  title_en: string
  organisation_vi: string
  organisation_en: string
  photo_file_id: string | null
  created_by: string
}

async function added(tx: Tx, fairId: string, speaker: NewSpeaker): Promise<boolean> {
  const { count } = await tx
    .selectFrom('programme_speaker')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('fair_id', '=', fairId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (count >= mostSpeakers) throw new Invalid({ '': [problem('programme:problems.too-many-speakers', { most: mostSpeakers })] })
  const made = await tx
    .insertInto('programme_speaker')
    .values({ ...speaker, fair_id: fairId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  // One that was removed meanwhile, or another fair's.
  if (!made) throw new WrongState()
  return true
}

/** Takes a speaker away who has no session. */
export async function removeSpeaker(actor: Actor, fairId: string, speakerId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await planning(tx, fairId)
    const speaker = (await listSpeakerRows(tx, fair.id)).find(({ id }) => id === speakerId)
    if (!speaker) throw new NotFound()
    if (speaker.sessions > 0) throw new WrongState('programme:problems.speaker-in-use')
    await tx
      .updateTable('programme_speaker')
      .set({ removed_at: now(), updated_at: now(), photo_file_id: null })
      .where('id', '=', speakerId)
      .execute()
    if (speaker.photo_file_id) await removeFiles(tx, [speaker.photo_file_id])
    await record(tx, actor, { act: 'techmart.remove-speaker', subject: ['programme-speaker', speakerId], details: { fairId } })
    await changed(tx, fair.id, null)
  })
}
