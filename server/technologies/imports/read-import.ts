import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { record } from '#server/audit/audit'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { fileStore } from '#server/platform/files/store'
import { log } from '#server/platform/log'
import { buffer } from 'node:stream/consumers'
import { type ImportRecord, countValid, findImport, insertRows } from './imports.queries'
import { after } from './imports.states'
import type { ImportKinds } from './kinds'
import type { ReadingMessage } from './reading/messages'
import { sameTitle } from './reading/reading'
import { readInThread } from './reading/thread'
import { takeTurn } from './turns'

/**
 * The job that reads a file and checks its rows, a batch at a time, each in a transaction with its progress. Run again
 * after a crash it begins anew; run again after it ended it does nothing.
 */
export async function readImport({ importId }: { importId: string }, kinds: ImportKinds): Promise<void> {
  const found = await findImport(db(), importId)
  if (found?.state !== 'reading' || !(await takeTurn('imports.read', importId))) return
  await db().deleteFrom('import_row').where('import_id', '=', importId).execute()
  await db()
    .updateTable('import')
    .set({ total_rows: 0, valid_rows: 0, complete_rows: 0, active_at: now() })
    .where('id', '=', importId)
    .execute()
  const kind = kinds[found.kind]
  const bytes = await bytesOf(found.file_id)
  const known = (await kind.titles(db(), found.organisation_id)).map(sameTitle)
  try {
    for await (const message of readInThread(kind.thread, { bytes, today: today(), known }))
      await transact((tx) => take(tx, found, message))
  } catch (error) {
    log.error({ err: error, import: importId }, 'import not read')
    await transact((tx) => take(tx, found, { type: 'refused', problem: 'imports:failures.fault' }))
  }
}

/** In memory of its own, so that it can be handed over to the thread. */
async function bytesOf(fileId: string): Promise<Uint8Array> {
  const read = await buffer(await fileStore().read(fileId))
  return new Uint8Array(read)
}

async function take(tx: Tx, found: ImportRecord, message: ReadingMessage): Promise<void> {
  const { id } = found
  const update = tx.updateTable('import').where('id', '=', id).where('state', '=', 'reading')
  if (message.type === 'opened') await update.set({ expected_rows: message.expectedRows, updated_at: now() }).execute()
  if (message.type === 'rows') {
    const valid = message.rows.filter(({ problems }) => problems.length === 0)
    await insertRows(tx, id, message.rows)
    await update
      .set((is) => ({
        total_rows: is('total_rows', '+', message.rows.length),
        valid_rows: is('valid_rows', '+', valid.length),
        complete_rows: is('complete_rows', '+', valid.filter(({ complete }) => complete).length),
        active_at: now(),
        updated_at: now(),
      }))
      .execute()
  }
  if (message.type === 'done') {
    // Counted anew: two workers that took the same import for lost have counted its rows twice.
    const counted = await countValid(tx, id)
    const report = JSON.stringify(message.report)
    await update.set({ ...counted, state: after('finish-reading', 'reading'), report, updated_at: now() }).execute()
    await conclude(tx, found, 'imports.read', {})
  }
  if (message.type === 'refused') {
    await tx.deleteFrom('import_row').where('import_id', '=', id).execute()
    await update
      .set({
        state: after('refuse', 'reading'),
        failure: message.problem,
        total_rows: 0,
        valid_rows: 0,
        complete_rows: 0,
        updated_at: now(),
      })
      .execute()
    await conclude(tx, found, 'imports.refuse', { problem: message.problem })
  }
  await publish(tx, 'imports.changed', { importId: id, organisationId: found.organisation_id })
}

/** One notice for whoever has gone on to something else meanwhile. */
async function conclude(tx: Tx, found: ImportRecord, act: string, details: Record<string, unknown>): Promise<void> {
  await record(tx, exchange, { act, subject: ['import', found.id], details, organisationId: found.organisation_id })
  const kind = act === 'imports.read' ? 'imports:notices.read' : 'imports:notices.refused'
  await notify(tx, { accountIds: [found.created_by] }, { kind, details: { file: found.file_name }, path: `/imports/${found.id}` })
}
