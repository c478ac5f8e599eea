import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db, pool } from '#server/platform/database'
import { withdrawTechnology } from '#server/technologies/technologies'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { sql } from 'kysely'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { indexed } from './matching.fixtures'
import type { MatchingIndex } from './matching.index'
import { matchingIndex, startMatchingIndex, stopMatchingIndex } from './running-index'
import { searchTechnologies } from './search/search'
import { readSearch } from './search/search.schema'

const folder = mkdtempSync(join(tmpdir(), 'matching-index-'))
const path = join(folder, 'kept')

async function started(): Promise<MatchingIndex> {
  const { connectionString } = pool().options
  if (!connectionString) throw new Error('the test database has no address')
  const index = startMatchingIndex(connectionString, path)
  await index.whenReady(30_000)
  return index
}

const found = async (words: string) =>
  (await searchTechnologies(visitor, readSearch('technologies', new URLSearchParams({ q: words })))).total

beforeAll(async () => {
  const institute = await buildMember({ kind: 'institute' })
  await buildPublishedTechnology({ supplier: institute })
  await buildPublishedTechnology({ supplier: institute, titleVi: 'Sấy lạnh dược liệu', fields: ['211'] })
  await buildPublishedNeed()
  return () => rmSync(folder, { recursive: true })
})
afterEach(stopMatchingIndex)

/** Saves the running index and stops it. */
async function keepAndStop(index: MatchingIndex): Promise<void> {
  await indexed(async () => {
    await index.save()
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  })
  await stopMatchingIndex()
}

/** Takes a record off without a trace in the events: only who reads the database anew can know. */
async function hide(id: string): Promise<void> {
  await db().updateTable('technology').set({ state: 'draft' }).where('id', '=', id).execute()
  await sql`delete from event where payload->>'technologyId' = ${id}`.execute(db())
}

it('takes the index from its file, with what has happened since', { timeout: 60_000 }, async () => {
  const { id } = await buildPublishedTechnology({ titleVi: 'Lò hơi tầng sôi đốt vỏ trấu' })
  await buildPublishedNeed()
  await keepAndStop(await started())
  await hide(id)
  const later = await buildPublishedTechnology({ titleVi: 'Ương tôm sú hai giai đoạn' })
  await started()
  expect(await indexed(async () => (await found('ương tôm sú')) === 1)).toBe(true)
  expect(await matchingIndex().rank({ kind: 'technology', id, limit: 1, floor: 0, nearest: { count: 1, floor: 0 } })).toBeDefined()
  await withdrawTechnology(later.supplier, later.id, { reason: 'other', note: 'Không chuyển giao nữa.' })
  expect(await indexed(async () => (await found('ương tôm sú')) === 0)).toBe(true)
})

it('leaves no file of its own unfinished, and removes what others left long ago', { timeout: 60_000 }, async () => {
  const old = `${path}.gone.1`
  writeFileSync(old, 'half')
  utimesSync(old, 1_000_000, 1_000_000)
  rmSync(path, { force: true })
  await keepAndStop(await started())
  expect(readdirSync(folder)).toEqual(['kept'])
})

it('reads everything anew where the file is cut short, damaged, or of another exchange', { timeout: 60_000 }, async () => {
  const { id } = await buildPublishedTechnology({ titleVi: 'Máy ấp trứng chạy điện mặt trời' })
  await buildPublishedNeed()
  rmSync(path, { force: true })
  await keepAndStop(await started())
  await hide(id)
  const whole = readFileSync(path)
  const middle = Buffer.from(whole)
  middle.fill(255, Math.floor(whole.length / 4), Math.floor(whole.length / 2))
  for (const spoilt of [whole.subarray(0, whole.length - 20), Buffer.from('no index'), Buffer.alloc(whole.length, 7), middle]) {
    writeFileSync(path, spoilt)
    const index = await started()
    expect(await index.rank({ kind: 'technology', id, limit: 1, floor: 0, nearest: { count: 1, floor: 0 } })).toBeUndefined()
    await stopMatchingIndex()
  }
  writeFileSync(path, whole)
  await sql`update event set at = at - interval '1 hour'`.execute(db())
  const index = await started()
  expect(await index.rank({ kind: 'technology', id, limit: 1, floor: 0, nearest: { count: 1, floor: 0 } })).toBeUndefined()
})
