import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { beforeEach, describe, expect, it } from 'vitest'
import { listMatchesOfNeed } from '../../matching'
import { buildMatch } from '../../matching.fixtures'
import { useWritten } from '../use/use'
import { getExposure, setExposure } from './exposure'

beforeEach(async () => {
  await db().updateTable('match_exposure').set({ share: 20 }).execute()
})

/** A need with five suggestions; the suppliers' first technologies came out so many days ago. */
async function listOf(ages: number[]) {
  const enterprise = await buildMember()
  const need = await buildPublishedNeed({ author: enterprise })
  const ids: string[] = []
  for (const [index, days] of ages.entries()) {
    const supplier = await buildMember({ kind: 'institute' })
    const technology = await buildPublishedTechnology({ supplier })
    await db()
      .updateTable('technology_version')
      .set({ published_at: new Date(Date.now() - days * 86_400_000) })
      .where('technology_id', '=', technology.id)
      .execute()
    ids.push((await buildMatch({ need_id: need.id, technology_id: technology.id, score: 80 - index })).id)
  }
  return { enterprise, need, ids }
}

const orderFor = async (reader: Member | Awaited<ReturnType<typeof buildOfficer>>, needId: string) =>
  (await listMatchesOfNeed(reader, needId, { state: 'suggested', page: 1 })).matches

describe('an enterprise’s list', () => {
  it('gives the fourth place to a new supplier from further down, says so, and leaves the score', async () => {
    const { enterprise, need, ids } = await listOf([400, 400, 400, 400, 10])
    const lines = await orderFor(enterprise, need.id)
    expect(lines.map(({ id }) => id)).toEqual([ids[0], ids[1], ids[2], ids[4], ids[3]])
    expect(lines.map(({ promoted }) => promoted)).toEqual([false, false, false, true, false])
    expect(lines[3]?.score).toBe(76)
    expect((await orderFor(enterprise, need.id)).map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    await useWritten()
    const shown = await db()
      .selectFrom('match_shown')
      .select(['place', 'promoted'])
      .where('match_id', '=', ids[4] ?? '')
      .execute()
    expect(shown).toEqual([{ place: 4, promoted: true }])
  })

  it('keeps the plain order for the Office, for old suppliers, and where nothing is given', async () => {
    const { enterprise, need, ids } = await listOf([400, 400, 400, 400, 10])
    expect((await orderFor(await buildOfficer(), need.id)).map(({ id }) => id)).toEqual(ids)
    await db().updateTable('match_exposure').set({ share: 0 }).execute()
    expect((await orderFor(enterprise, need.id)).map(({ id }) => id)).toEqual(ids)
    const old = await listOf([400, 400, 400, 400, 200])
    await db().updateTable('match_exposure').set({ share: 20 }).execute()
    expect((await orderFor(old.enterprise, old.need.id)).map(({ id }) => id)).toEqual(old.ids)
  })

  it('no longer gives places to a supplier that has been shown a hundred times', async () => {
    const { enterprise, need, ids } = await listOf([400, 400, 400, 400, 10])
    for (let day = 1; day <= 100; day++) {
      await at(new Date(Date.UTC(2032, 0, day, 3)), () => orderFor(enterprise, need.id))
    }
    await useWritten()
    expect((await orderFor(enterprise, need.id)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the share', () => {
  it('is set by the Office alone, with its record', async () => {
    const officer = await buildOfficer()
    await setExposure(officer, 5)
    expect(await getExposure(officer)).toBe(5)
    const acts = await db()
      .selectFrom('audit')
      .select('details')
      .where('act', '=', 'matching.set-exposure')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    expect(acts).toEqual([{ details: { share: 5, was: 20 } }])
    await expect(setExposure(await buildMember(), 5)).rejects.toThrow(Forbidden)
    await expect(getExposure(await buildMember())).rejects.toThrow(Forbidden)
  })
})
