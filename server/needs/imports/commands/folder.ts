import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import type { ImportKindName } from '#db/tables/imports'
import type { OrganisationKind } from '#db/tables/organisations'
import { importerOf } from '#server/technologies/imports/importer'
import { commitImport, getImport, startImport } from '#server/technologies/imports/imports'
import { commitImportSchema } from '#server/technologies/imports/imports.schema'
import type { Person } from '#server/platform/actor'
import { config } from '#server/platform/config'
import { db, useDatabase } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { runAllJobs } from '#server/platform/jobs'
import { existsSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { jobsOfImports } from '../imports'
import { readSource } from './source'
import { fileOf } from './tables'

const usage = `DIR [--suppliers ORGANISATION] [--enterprise ORGANISATION] [--officer E-MAIL] [--ids FILE]
  DIR holds offers.jsonl.gz and needs.jsonl.gz. Where nothing is named, the first verified institute, the first
  verified enterprise and the first officer are taken. FILE gets a line "source id<TAB>record id" for each record.`

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Brings a folder of offers and needs in by the verbs of the import's own pages, as the Office's taking over, and prints
 * counts and times. On DATABASE_URL, or on the embedded database where no exchange runs on it.
 */
export async function main(args: string[]): Promise<number> {
  const options = {
    suppliers: { type: 'string' },
    enterprise: { type: 'string' },
    officer: { type: 'string' },
    ids: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [folder] = positionals
  if (!folder || !['offers.jsonl.gz', 'needs.jsonl.gz'].every((file) => existsSync(join(folder, file)))) {
    process.stderr.write(`Name a folder: ${usage}\n`)
    return 2
  }
  const { DATABASE_URL, DATA_DIR } = config()
  const server = DATABASE_URL ? undefined : await startEmbedded({ dataDir: DATA_DIR })
  const connection = connect(DATABASE_URL ?? server?.url ?? '', { max: 6 })
  try {
    await migrate(connection.database, connection.pool)
    useDatabase(connection)
    const officer = await officerOf(values.officer)
    const sources = [
      ['technologies', 'offers.jsonl.gz', await organisationOf(values.suppliers, 'institute')],
      ['needs', 'needs.jsonl.gz', await organisationOf(values.enterprise, 'enterprise')],
    ] as const
    const ids: string[] = []
    for (const [kind, file, organisationId] of sources) ids.push(...(await bringIn(officer, kind, join(folder, file), organisationId)))
    if (values.ids) writeFileSync(resolve(values.ids), `${ids.join('\n')}\n`)
    return 0
  } finally {
    await connection.database.destroy()
    await server?.stop()
  }
}

async function bringIn(officer: Person, kind: ImportKindName, source: string, organisationId: string): Promise<string[]> {
  const lap = stopwatch()
  const lines = await readSource(source)
  const file = await fileOf(kind, lines)
  const { derived, shortened, cut } = file.changes
  say(`${kind}: ${lines.length} lines of ${basename(source)}, a file of ${Math.round(file.bytes.length / 1024)} KB in ${lap()}`)
  say(`  titles made from the text: ${derived}; titles shortened: ${shortened}; texts cut: ${cut}`)
  const { id } = await startImport(officer, kind, { id: newId(), organisationId }, { name: `${kind}.xlsx`, bytes: file.bytes })
  say(`  taken in as import ${id} in ${lap()}`)
  await runAllJobs(jobsOfImports)
  const read = await getImport(officer, id)
  say(
    `  read in ${lap()}: ${read.progress.read} rows, ${read.progress.valid} valid, ${read.counts.problems} with problems, ${read.progress.complete} complete`,
  )
  say(`  columns that review asks for and the set lacks: ${read.report.missing?.join(', ') || 'none'}`)
  await commitImport(officer, id, commitImportSchema.parse({ round: read.round, choice: 'all', outcome: 'publish' }))
  await runAllJobs(jobsOfImports)
  const done = await getImport(officer, id)
  say(`  brought in ${lap()}: ${done.progress.done} records, ${done.progress.published} published; state ${done.state}`)
  const rows = await db()
    .selectFrom('import_row')
    .select(['row_number', 'record_id'])
    .where('import_id', '=', id)
    .where('record_state', 'is not', null)
    .execute()
  return rows.map((row) => `${file.ids[row.row_number - 2]}\t${row.record_id}`)
}

function stopwatch(): () => string {
  let from = performance.now()
  return () => {
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    from = performance.now()
    return `${seconds} s`
  }
}

async function officerOf(email: string | undefined): Promise<Person> {
  const found = await db()
    .selectFrom('account')
    .select('id')
    .where('office', '=', true)
    .where('suspended_at', 'is', null)
    .$if(email !== undefined, (query) => query.where('email', '=', email ?? ''))
    .orderBy('created_at')
    .executeTakeFirst()
  const officer = found && (await importerOf(found.id, ''))
  if (!officer) throw new Error('there is no officer; fill the exchange first, or name one with --officer')
  return officer
}

async function organisationOf(id: string | undefined, kind: OrganisationKind): Promise<string> {
  const found = await db()
    .selectFrom('organisation')
    .select('id')
    .where('verification', '=', 'verified')
    .where((is) => (id ? is('id', '=', id) : is('kind', '=', kind)))
    .orderBy('created_at')
    .executeTakeFirst()
  if (!found) throw new Error(`there is no verified ${id ? `organisation ${id}` : kind}`)
  return found.id
}
