import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { compareMatches } from '../comparison/comparison'
import { buildMatch } from '../matching.fixtures'
import { listMatchesOfNeed } from '../matching'
import { refineMatches, removeRefinement, saveRefinement } from './refinement'

const weights = { text: 10, field: 0, trl: 0, mode: 0, budget: 90, place: 0 }
const points = (text: number, budget: number) =>
  JSON.stringify([
    { key: 'text', weight: 60, points: text, evidence: { shared: [], spelling: 0 } },
    {
      key: 'budget',
      weight: 8,
      points: budget,
      evidence: { known: true, need: { budgetMax: 100 }, offer: { priceMin: 90, priceMax: 90 } },
    },
  ])

/** A need with a near suggestion and a cheap one. */
async function buildNeedWithTwo() {
  const { id: needId, author } = await buildPublishedNeed()
  const near = await buildMatch({ need_id: needId, score: 70, criteria: points(60, 0) })
  const cheap = await buildMatch({ need_id: needId, score: 60, criteria: points(30, 8) })
  return { needId, author, near, cheap }
}
const orderOf = async (reader: Parameters<typeof listMatchesOfNeed>[0], needId: string) =>
  (await listMatchesOfNeed(reader, needId, { state: 'suggested', side: undefined, page: 1 })).matches

describe('a need’s own weights', () => {
  it('change the order of its list for its people, never a score, until they are removed', async () => {
    const { needId, author, near, cheap } = await buildNeedWithTwo()
    const tried = await refineMatches(author, needId, weights)
    expect(tried.lines.map(({ id, before, after, score }) => [id, before, after, score])).toEqual([
      [cheap.id, 2, 1, 60],
      [near.id, 1, 2, 70],
    ])
    expect(tried).toMatchObject({ saved: null, can: { save: true } })
    await saveRefinement(author, needId, weights)
    expect((await orderOf(author, needId)).map(({ id, score, refined }) => [id, score, refined?.before])).toEqual([
      [cheap.id, 60, 2],
      [near.id, 70, 1],
    ])
    expect((await orderOf(await buildOfficer(), needId)).map(({ id }) => id)).toEqual([near.id, cheap.id])
    await removeRefinement(author, needId)
    expect((await orderOf(author, needId)).map(({ id }) => id)).toEqual([near.id, cheap.id])
    await expect(removeRefinement(author, needId)).rejects.toThrow(WrongState)
    const acts = await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_id', '=', needId)
      .where('act', 'like', 'matching.%')
      .orderBy('id')
      .execute()
    expect(acts.map(({ act }) => act)).toEqual(['matching.refine', 'matching.unrefine'])
  })

  it('are for the need’s own editors', async () => {
    const { needId, author } = await buildNeedWithTwo()
    const viewer = await buildMember({ organisationId: author.organisation.id, role: 'viewer' })
    await expect(saveRefinement(viewer, needId, weights)).rejects.toThrow(Forbidden)
    await expect(saveRefinement(await buildOfficer(), needId, weights)).rejects.toThrow(Forbidden)
    const stranger = await buildMember()
    await expect(saveRefinement(stranger, needId, weights)).rejects.toThrow(NotFound)
    await expect(refineMatches(stranger, needId, weights)).rejects.toThrow(NotFound)
    expect((await refineMatches(viewer, needId)).can.save).toBe(false)
  })

  it('saved twice at once are one', async () => {
    const { needId, author } = await buildNeedWithTwo()
    await Promise.all([saveRefinement(author, needId, weights), saveRefinement(author, needId, weights)])
    expect((await refineMatches(author, needId)).saved?.weights).toMatchObject({
      text: 10,
      field: 0,
      trl: 0,
      mode: 0,
      budget: 90,
      place: 0,
    })
  })
})

describe('a comparison', () => {
  it('puts suggestions of one need side by side and marks the best of each row', async () => {
    const { needId, author, near, cheap } = await buildNeedWithTwo()
    const other = await buildMatch()
    const { matches, criteria, best } = await compareMatches(author, 'need', needId, [cheap.id, near.id, other.id])
    expect(matches.map(({ id }) => id)).toEqual([near.id, cheap.id])
    expect(best).toEqual([true, false])
    expect(criteria.map(({ key, cells }) => [key, ...cells.map((cell) => cell?.best)])).toEqual([
      ['text', true, false],
      ['budget', false, true],
    ])
    await expect(compareMatches(await buildMember(), 'need', needId, [near.id])).rejects.toThrow(NotFound)
  })

  it('takes four, and says how many are left out', async () => {
    const { needId, author, near, cheap } = await buildNeedWithTwo()
    const more = [await buildMatch({ need_id: needId }), await buildMatch({ need_id: needId }), await buildMatch({ need_id: needId })]
    const { matches, leftOut } = await compareMatches(author, 'need', needId, [near.id, cheap.id, ...more.map(({ id }) => id)])
    expect([matches.length, leftOut]).toEqual([4, 1])
  })

  it('names no anonymous enterprise to a supplier', async () => {
    const need = await buildPublishedNeed({ anonymous: true })
    const match = await buildMatch({ need_id: need.id })
    const supplier = await buildMember({ organisationId: match.supplier_organisation_id, role: 'viewer' })
    const sent = JSON.stringify(await compareMatches(supplier, 'technology', match.technology_id, [match.id]))
    expect(sent).toContain(need.id)
    expect(sent).not.toContain(need.organisationId)
  })
})
