import { readFileSync, writeFileSync } from 'node:fs'
import { db } from '#server/platform/database'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { dumpSchema } from './schema-dump'

describe('the migrated database', () => {
  it('is the one that schema.sql shows', async () => {
    const shown = readFileSync('db/schema.sql', 'utf8')
    const found = await dumpSchema(db())
    if (process.env.UPDATE_SCHEMA) writeFileSync('db/schema.sql', found)
    else expect(found).toBe(shown)
  })

  it('keeps the audit log append-only, whoever asks', async () => {
    await sql`insert into audit (act, subject_kind, subject_id) values ('test.act', 'test', 'x')`.execute(db())
    await expect(sql`update audit set act = 'other'`.execute(db())).rejects.toThrow(/only grows/)
    await expect(sql`delete from audit`.execute(db())).rejects.toThrow(/only grows/)
    await expect(sql`truncate audit`.execute(db())).rejects.toThrow(/only grows/)
  })

  it('finds the children of a removed row by an index', async () => {
    const { rows } = await sql<{ name: string }>`
      select conrelid::regclass || '.' || a.attname as name
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and c.confdeltype in ('c', 'n')
        and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)
    `.execute(db())
    expect(rows.map((row) => row.name)).toEqual([])
  })
})
