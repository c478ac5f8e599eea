import type { Person } from '#server/platform/actor'
import { transact } from '#server/platform/database'
import { type Upload, removeFiles, storeFile } from '#server/platform/files/files'

/**
 * Keeps a picture of the Office's and hands its id to `work`, which says whether it used it. Nothing of it stays where the record
 * was refused, or had been written before by the same form.
 */
export async function withPicture(
  person: Person,
  upload: Upload | undefined,
  work: (fileId: string | null) => Promise<boolean>,
): Promise<void> {
  if (!upload) {
    await work(null)
    return
  }
  const { id } = await storeFile(person, { upload, organisationId: null, kinds: ['picture'] })
  let used = false
  try {
    used = await work(id)
  } finally {
    if (!used) await transact((tx) => removeFiles(tx, [id]))
  }
}
