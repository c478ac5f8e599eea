import type { MatchTable } from '#db/tables/matching'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { db, pool } from '#server/platform/database'
import { deliverEvents } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import type { Insertable } from 'kysely'
import { matchingIndex, startMatchingIndex } from './running-index'
import { retireMatches, scoreLater, scorePending } from './matching'

/** A stored suggestion between two published records, made where they are not given. */
export async function buildMatch(overrides: Partial<Insertable<MatchTable>> = {}) {
  const needId = overrides.need_id ?? (await buildPublishedNeed()).id
  const technologyId = overrides.technology_id ?? (await buildPublishedTechnology()).id
  const need = await db().selectFrom('need').select('organisation_id').where('id', '=', needId).executeTakeFirstOrThrow()
  const technology = await db().selectFrom('technology').select('organisation_id').where('id', '=', technologyId).executeTakeFirstOrThrow()
  const hash = `built-${needId}`
  await db()
    .insertInto('match_statistics')
    .values({ hash, excerpt: JSON.stringify({ documents: 0, terms: {}, grams: {} }) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return db()
    .insertInto('match')
    .values({
      id: newId(),
      need_id: needId,
      technology_id: technologyId,
      need_organisation_id: need.organisation_id,
      supplier_organisation_id: technology.organisation_id,
      score: 71.5,
      criteria: '[]',
      conflicts: '[]',
      engine_version: 'built',
      parameters_hash: 'built',
      inputs_hash: 'built',
      statistics_hash: hash,
      dismiss_reason: null,
      dismissed_by_side: null,
      decided_by: null,
      decided_at: null,
      fields: [],
      untold: null,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Starts the real thread on the test's own database. */
export async function startIndexForTests(): Promise<void> {
  const { connectionString } = pool().options
  if (!connectionString) throw new Error('the test database has no address')
  await startMatchingIndex(connectionString).whenReady(30_000)
}

/** Everything that follows from the publications so far, as the worker would do it. */
export async function matchEverything(): Promise<void> {
  await deliverEvents({
    'technologies.published': [(tx, { technologyId }) => scoreLater(tx, 'technology', technologyId)],
    'technologies.retired': [(tx, { technologyId }) => retireMatches(tx, 'technology', technologyId)],
    'needs.published': [(tx, { needId }) => scoreLater(tx, 'need', needId)],
    'needs.retired': [(tx, { needId }) => retireMatches(tx, 'need', needId)],
  })
  await scorePending()
}

/** Waits until the index has taken in what `seen` looks for: events reach it a moment after the commit. */
export async function indexed(seen: () => Promise<boolean>, withinMs = 1_000): Promise<boolean> {
  const until = performance.now() + withinMs
  while (performance.now() < until) {
    if (await seen()) return true
    await new Promise((done) => setTimeout(done, 20))
  }
  return matchingIndex().isReady && seen()
}
