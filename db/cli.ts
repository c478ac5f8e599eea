import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { connect } from './client'
import { startEmbedded } from './embedded'
import { migrate } from './migrate'
import { dumpSchema } from './schema-dump'

const usage = 'usage: npm run db:migrate | npm run db:reset | npm run db:new -- <capability> <operation>'

/** `migrate` brings the schema up to date, `reset` empties it first, `new` begins a migration. Returns the exit code. */
export async function main([command, ...words]: string[]): Promise<number> {
  if (command === 'new') return begin(words)
  if (command !== 'migrate' && command !== 'reset') {
    console.error(usage)
    return 2
  }
  const given = process.env.DATABASE_URL
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbedded({ dataDir: resolve(process.env.DATA_DIR ?? '.data'), onProgress: (step) => console.log(`  · ${step}`) })
  const { database, pool } = connect(server.url, { max: 2 })
  try {
    if (command === 'reset') {
      await sql`drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade`.execute(database)
    }
    const ran = await migrate(database, pool)
    if (existsSync('db/schema.sql')) writeFileSync('db/schema.sql', await dumpSchema(database))
    console.log(ran.length > 0 ? ran.map((name) => `  · ${name}`).join('\n') : '  · nothing to migrate')
    return 0
  } finally {
    await database.destroy()
    await server.stop()
  }
}

function begin([capability, operation]: string[]): number {
  if (!capability || !operation || !/^[a-z-]+$/.test(capability) || !/^[a-z-]+$/.test(operation)) {
    console.error(usage)
    return 2
  }
  const moment = new Date().toISOString().replace(/[-:]|\.\d+Z$/g, '')
  const file = `db/migrations/${moment}_${capability}__${operation}.ts`
  writeFileSync(
    file,
    `import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql\`
  \`.execute(db)
}
`,
    { flag: 'wx' },
  )
  console.log(file)
  return 0
}
