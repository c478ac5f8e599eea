import type { ImportKindName } from '#db/tables/imports'
import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { mayImport, mayPublish, mayRead } from './imports.policy'
import { chooseRows, countRows, findImport, findRows, listImportRows, lockImport, searchOrganisations } from './imports.queries'
import { type CommitImport, type ImportView, type Span, type StartImport, importViews } from './imports.schema'
import { after } from './imports.states'
import { order } from './turns'
import { type ImportUpload, keepUpload } from './upload'

export { writeFaults } from './faults'
export type { ImportUpload } from './upload'

declare module '#server/platform/events' {
  interface Events {
    /** It was begun, has come further, or is over. */
    'imports.changed': { importId: string; organisationId: string }
  }
}

/** The organisation acted for, or the one that an officer chose. Throws Forbidden, and Invalid where there is none. */
async function organisationFor(actor: Person, given: string | undefined): Promise<string> {
  if (actor.organisation && (!given || given === actor.organisation.id) && mayImport(actor, { organisation_id: actor.organisation.id })) {
    return actor.organisation.id
  }
  if (!actor.office) throw new Forbidden()
  const known =
    given &&
    (await db().selectFrom('organisation').select('id').where('id', '=', given).where('verification', '=', 'verified').executeTakeFirst())
  if (!known) throw new Invalid({ organisationId: ['imports:problems.organisation'] })
  return known.id
}

/**
 * Takes a file in and orders its reading. Sent twice it is one import. Throws Invalid beside `file` where the file can
 * be seen to be none of ours before it is read.
 */
export async function startImport(
  actor: Person,
  kind: ImportKindName,
  { id, organisationId: given }: StartImport,
  upload: ImportUpload,
): Promise<{ id: string }> {
  const organisationId = await organisationFor(actor, given)
  const known = await findImport(db(), id)
  if (known) {
    if (known.created_by !== actor.accountId) throw new NotFound()
    return { id }
  }
  const file = await keepUpload(upload)
  await transact(async (tx) => {
    await tx
      .insertInto('file')
      .values({ ...file, owner_organisation_id: organisationId, uploaded_by: actor.accountId })
      .execute()
    const made = await tx
      .insertInto('import')
      .values({
        id,
        kind,
        organisation_id: organisationId,
        file_id: file.id,
        expected_rows: null,
        failure: null,
        active_at: null,
        created_by: actor.accountId,
        committed_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    // The same form, a moment earlier: what stands is that one, with its own copy of the file.
    if (!made) return
    await record(tx, actor, {
      act: 'imports.start',
      subject: ['import', id],
      details: { kind, file: file.name, size: file.size },
      organisationId,
    })
    await order(tx, 'imports.read', id)
    await publish(tx, 'imports.changed', { importId: id, organisationId })
  })
  return { id }
}

/**
 * Orders rows into the exchange: all that are valid and not ordered yet, or the chosen ones among them. Sent twice it is
 * one order. Throws WrongState while an order is under way, Invalid where nothing is left to bring in.
 */
export async function commitImport(actor: Person, id: string, { round, choice, rows, row, outcome }: CommitImport): Promise<void> {
  await transact(async (tx) => {
    const found = await lockImport(tx, id)
    if (!mayRead(actor, found)) throw new NotFound()
    if (!mayImport(actor, found) || (outcome === 'publish' && !mayPublish(actor))) throw new Forbidden()
    if (found.round > round && found.committed_by === actor.accountId) return
    const next = after('commit', found.state)
    if (!next || found.round !== round) throw new WrongState()
    const spans: Span[] | null = choice === 'all' ? null : [...rows, ...row.map((one): Span => [one, one])]
    const chosen = await chooseRows(tx, id, round + 1, spans)
    if (chosen === 0) throw new Invalid({ [choice === 'rows' ? 'rows' : '']: ['imports:problems.nothing-chosen'] })
    await tx
      .updateTable('import')
      .set((is) => ({
        state: next,
        round: round + 1,
        outcome,
        failure: null,
        committed_by: actor.accountId,
        chosen_rows: is('chosen_rows', '+', chosen),
        updated_at: now(),
      }))
      .where('id', '=', id)
      .execute()
    await record(tx, actor, {
      act: 'imports.commit',
      subject: ['import', id],
      details: { rows: chosen, outcome, round: round + 1 },
      organisationId: found.organisation_id,
    })
    await order(tx, 'imports.commit', id)
    await publish(tx, 'imports.changed', { importId: id, organisationId: found.organisation_id })
  })
}

const rowsPerPage = 20
/** More problems of one row are in the list that is downloaded. */
const problemsPerRow = 8

/** An import as its page shows it, with one page of its rows. Throws NotFound for everybody but its writers and the Office. */
export async function getImport(actor: Person, id: string, { view, page = 1 }: { view?: ImportView; page?: number } = {}) {
  const found = await findImport(db(), id)
  if (!found || !mayRead(actor, found)) throw new NotFound()
  const counts = await countRows(db(), id)
  const shown = view ?? importViews.find((name) => counts[name] > 0) ?? 'open'
  const pages = Math.max(1, Math.ceil(counts[shown] / rowsPerPage))
  const current = Math.min(Math.max(1, page), pages)
  const listed =
    found.state === 'reading' || found.state === 'failed'
      ? []
      : await findRows(db(), id, shown, { limit: rowsPerPage, offset: (current - 1) * rowsPerPage })
  return {
    id,
    kind: found.kind,
    state: found.state,
    outcome: found.outcome,
    round: found.round,
    failure: found.failure,
    file: { id: found.file_id, name: found.file_name, size: found.file_size },
    organisation: { nameVi: found.organisation_vi, nameEn: found.organisation_en },
    author: found.author,
    createdAt: found.created_at,
    report: found.report,
    progress: {
      expected: found.expected_rows,
      read: found.total_rows,
      valid: found.valid_rows,
      complete: found.complete_rows,
      chosen: found.chosen_rows,
      done: found.done_rows,
      submitted: found.submitted_rows,
      published: found.published_rows,
    },
    counts,
    view: shown,
    page: current,
    pages,
    rows: listed.map((row) => ({
      number: row.row_number,
      title: row.title,
      complete: row.complete,
      problems: row.problems.slice(0, problemsPerRow),
      warnings: row.warnings.slice(0, problemsPerRow),
      more: Math.max(0, (shown === 'warnings' ? row.warnings : row.problems).length - problemsPerRow),
      recordId: row.record_id,
      recordState: row.record_state,
    })),
    can: {
      commit: mayImport(actor, found) && after('commit', found.state) !== undefined && counts.open > 0,
      publish: mayPublish(actor),
      openRecords: !actor.office || actor.organisation?.id === found.organisation_id,
    },
  }
}

export type ImportPage = Awaited<ReturnType<typeof getImport>>

/** The imports of the organisation acted for, or of everybody for the Office, newest first. */
export async function listImports(actor: Person, { page = 1, size = 20 } = {}) {
  const organisationId = actor.organisation?.id ?? null
  const everybody = actor.office && organisationId === null
  if (!everybody && !(organisationId && mayRead(actor, { organisation_id: organisationId }))) throw new Forbidden()
  const rows = await listImportRows(db(), everybody ? null : organisationId, { limit: size, offset: (page - 1) * size })
  const imports = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    file: row.file_name,
    organisation: { nameVi: row.organisation_vi, nameEn: row.organisation_en },
    author: row.author,
    rows: row.total_rows,
    valid: row.valid_rows,
    done: row.done_rows,
    createdAt: row.created_at,
  }))
  const can = { start: everybody || (organisationId !== null && mayImport(actor, { organisation_id: organisationId })) }
  return { imports, total: rows[0]?.total ?? 0, page, size, everybody, can }
}

/** What the page for a new import needs: for whom, or among whom an officer may choose. Throws Forbidden. */
export async function prepareImport(actor: Person, search = '') {
  const own = actor.organisation && mayImport(actor, { organisation_id: actor.organisation.id }) ? actor.organisation : null
  if (!own && !actor.office)
    throw new Forbidden(actor.organisation && actor.organisation.verification !== 'verified' ? 'imports:problems.unverified' : undefined)
  const words = search.trim().slice(0, 100)
  const found = !own && words ? await searchOrganisations(db(), words) : []
  return {
    organisation: own && { id: own.id, name: own.name },
    search: words,
    organisations: found.map(({ id, name_vi, name_en, tax_code, province }) => ({
      id,
      nameVi: name_vi,
      nameEn: name_en,
      taxCode: tax_code,
      province,
    })),
  }
}

/** Who may listen to its progress. */
export async function mayListen(actor: Person, id: string): Promise<boolean> {
  const found = await db().selectFrom('import').select('organisation_id').where('id', '=', id).executeTakeFirst()
  return found !== undefined && mayRead(actor, found)
}
