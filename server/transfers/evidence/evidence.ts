import type { Actor, Person } from '#server/platform/actor'
import { db, transact } from '#server/platform/database'
import { type Access, type Upload, removeFiles, storeFile } from '#server/platform/files/files'
import { mayRead } from '../transfers.policy'
import { findPartiesOfEvidence } from '../transfers.queries'

/**
 * Keeps the paper that goes with a record and hands its id to `work`, which says whether it used it. Nothing of it stays
 * where the record was refused, or had been written before by the same form.
 */
export async function withEvidence(
  person: Person,
  organisationId: string,
  upload: Upload | undefined,
  work: (fileId: string | null) => Promise<boolean>,
): Promise<void> {
  if (!upload) {
    await work(null)
    return
  }
  const { id } = await storeFile(person, { upload, organisationId, kinds: ['document', 'picture'] })
  let used = false
  try {
    used = await work(id)
  } finally {
    if (!used) await transact((tx) => removeFiles(tx, [id]))
  }
}

/** Who may read a paper of a contract: its parties and the Office. */
export async function openTransferFile(actor: Actor, fileId: string): Promise<Access> {
  const transfer = await findPartiesOfEvidence(db(), fileId)
  return transfer && mayRead(actor, transfer) ? 'restricted' : undefined
}
