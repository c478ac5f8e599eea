import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { ExchangeError, Invalid } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { log } from '#server/platform/log'
import { importerOf } from './importer'
import { mayImport, mayPublish } from './imports.policy'
import { type ImportRecord, findImport, lockImport, refuseRow, releaseRows, setRows, takeDueRows } from './imports.queries'
import { after } from './imports.states'
import type { ImportKind, ImportKinds } from './kinds'
import { order, takeTurn } from './turns'

const batch = 50
/** A job ends after this long and orders itself again: other imports get their turn, and a worker can stop in time. */
const spellMs = 8_000

type DueRow = Awaited<ReturnType<typeof takeDueRows>>[number]

/**
 * The job that makes the ordered rows into records. Each row's record has its id before it is made, and making it twice
 * makes it once: a worker killed at any point leaves nothing lost and nothing doubled.
 */
export async function commitRows({ importId }: { importId: string }, kinds: ImportKinds): Promise<void> {
  const found = await findImport(db(), importId)
  if (found?.state !== 'committing' || !found.committed_by) return
  const actor = await importerOf(found.committed_by, found.organisation_id)
  if (!actor || !mayImport(actor, found) || (found.outcome === 'publish' && !mayPublish(actor))) return stop(found)
  if (!(await takeTurn('imports.commit', importId))) return
  const until = performance.now() + spellMs
  while (performance.now() < until) {
    const rows = await transact(async (tx) => {
      await lockImport(tx, importId)
      await tx.updateTable('import').set({ active_at: now() }).where('id', '=', importId).execute()
      return takeDueRows(tx, importId, batch, newId)
    })
    if (rows.length === 0) return finish(actor, importId)
    await bringIn(actor, found, kinds[found.kind], rows)
  }
  await transact((tx) => order(tx, 'imports.commit', importId))
}

async function bringIn(actor: Person, found: ImportRecord, kind: ImportKind, rows: DueRow[]): Promise<void> {
  const { id, organisation_id: organisationId, outcome } = found
  try {
    const given = rows.map(({ record_id, input, complete }) => ({ id: record_id, content: input, complete }))
    const states = await kind.bringIn(actor, given, { organisationId, outcome })
    const marks = rows.map((row) => ({ number: row.row_number, record: row.record_id, state: states.get(row.record_id) ?? 'draft' }))
    await transact(async (tx) => {
      await lockImport(tx, id)
      // What another worker with the same rows has noted already is counted.
      const fresh = await setRows(tx, id, marks)
      const count = (state: string) => fresh.filter((one) => one === state).length
      await tx
        .updateTable('import')
        .set((is) => ({
          done_rows: is('done_rows', '+', fresh.length),
          submitted_rows: is('submitted_rows', '+', count('in-review')),
          published_rows: is('published_rows', '+', count('published')),
          updated_at: now(),
        }))
        .where('id', '=', id)
        .execute()
      await publish(tx, 'imports.changed', { importId: id, organisationId })
    })
  } catch (error) {
    if (!isOfTheData(error)) throw error
    // One row spoils its batch: brought in one by one, the others are well and it is named.
    if (rows.length > 1) for (const row of rows) await bringIn(actor, found, kind, [row])
    else await refuse(found, rows[0]?.row_number ?? 0, error)
  }
}

/** Refused by a rule or by the database for what it holds; anything else is a fault, and the job is tried again. */
function isOfTheData(error: unknown): boolean {
  return error instanceof ExchangeError || /^(22|23)/.test((error as { code?: string }).code ?? '')
}

async function refuse(found: ImportRecord, row: number, error: unknown): Promise<void> {
  log.warn({ err: error, import: found.id, row }, 'row not brought in')
  const [[column, keys] = ['', ['imports:problems.refused']]] = error instanceof Invalid ? Object.entries(error.fields) : []
  const problem = keys[0] ?? 'imports:problems.refused'
  await transact(async (tx) => {
    await lockImport(tx, found.id)
    await refuseRow(tx, found.id, row, { at: '', column, problem, value: '' })
    await tx
      .updateTable('import')
      .set((is) => ({ valid_rows: is('valid_rows', '-', 1), chosen_rows: is('chosen_rows', '-', 1), updated_at: now() }))
      .where('id', '=', found.id)
      .execute()
  })
}

async function finish(actor: Person, importId: string): Promise<void> {
  await transact(async (tx) => {
    const locked = await lockImport(tx, importId)
    const next = after('finish', locked.state)
    const found = await findImport(tx, importId)
    if (!next || !found) return
    await tx.updateTable('import').set({ state: next, updated_at: now() }).where('id', '=', importId).execute()
    const { done_rows: done, submitted_rows: submitted, published_rows: published, organisation_id: organisationId } = found
    await record(tx, actor, {
      act: 'imports.finish',
      subject: ['import', importId],
      details: { done, submitted, published, round: found.round },
      organisationId,
    })
    await publish(tx, 'imports.changed', { importId, organisationId })
    // One notice for the whole file, whatever its length.
    await notify(
      tx,
      { accountIds: [actor.accountId] },
      { kind: 'imports:notices.done', details: { file: found.file_name, count: done }, path: `/imports/${importId}` },
    )
    const forMembers = { kind: 'imports:notices.done-for-you', details: { file: found.file_name, count: done }, path: `/my/${found.kind}` }
    if (!actor.organisation) await notify(tx, { organisationIds: [organisationId] }, forMembers, actor.accountId)
    if (submitted > 0)
      await notify(
        tx,
        { office: true },
        { kind: 'imports:notices.submitted', details: { count: submitted, organisation: found.organisation_vi }, path: '/office/review' },
        actor.accountId,
      )
  })
}

/** Who ordered may no longer: what is not in yet stays out. */
async function stop(found: ImportRecord): Promise<void> {
  await transact(async (tx) => {
    const { state, organisation_id: organisationId } = await lockImport(tx, found.id)
    const next = after('finish', state)
    if (!next) return
    await releaseRows(tx, found.id)
    await tx
      .updateTable('import')
      .set((is) => ({ state: next, failure: 'imports:failures.no-longer-allowed', chosen_rows: is.ref('done_rows'), updated_at: now() }))
      .where('id', '=', found.id)
      .execute()
    await publish(tx, 'imports.changed', { importId: found.id, organisationId })
  })
}
