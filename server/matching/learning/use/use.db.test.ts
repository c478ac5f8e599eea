import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { acceptDeal, noteDealOfMatch, openDeal } from '#server/deals/deals'
import { at } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { dismissMatch, getMatch, listMatches, listMatchesOfNeed, listMatchesOfTechnology } from '../../matching'
import { buildMatch } from '../../matching.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { useWritten } from './use'

const criteria = JSON.stringify([
  { key: 'text', weight: 60, points: 42, evidence: { shared: [] } },
  { key: 'trl', weight: 7, points: 7, evidence: { known: false, need: {}, offer: {} } },
])
const first = { state: 'suggested' as const, page: 1 }

async function pair() {
  const [enterprise, supplier] = [await buildMember(), await buildMember({ kind: 'institute' })]
  const need = await buildPublishedNeed({ author: enterprise })
  const technology = await buildPublishedTechnology({ supplier })
  const match = await buildMatch({ need_id: need.id, technology_id: technology.id, criteria })
  return { enterprise, supplier, need, technology, match }
}

const shownOf = async (matchId: string) => {
  await useWritten()
  return db().selectFrom('match_shown').selectAll().where('match_id', '=', matchId).orderBy('on_day').orderBy('list').execute()
}
const usesOf = async (matchId: string) => {
  await useWritten()
  return db()
    .selectFrom('match_use')
    .select(['act', 'side', 'reason', 'organisation_id'])
    .where('match_id', '=', matchId)
    .orderBy('at')
    .execute()
}

describe('a list', () => {
  it('leaves what it showed, as it was then, once a day for each person', async () => {
    const { enterprise, supplier, need, technology, match } = await pair()
    await listMatchesOfNeed(enterprise, need.id, first)
    await listMatchesOfNeed(enterprise, need.id, first)
    await listMatchesOfTechnology(supplier, technology.id, first)
    await at(new Date('2031-03-01T03:00:00Z'), () => listMatches(enterprise, { ...first, side: 'needs' }))
    const rows = await shownOf(match.id)
    expect(rows.map(({ list, side, place, account_id }) => ({ list, side, place, account_id }))).toEqual([
      { list: 'need', side: 'enterprise', place: 1, account_id: enterprise.accountId },
      { list: 'technology', side: 'supplier', place: 1, account_id: supplier.accountId },
      { list: 'needs', side: 'enterprise', place: 1, account_id: enterprise.accountId },
    ])
    expect(rows[0]).toMatchObject({ shares: { text: 0.7, trl: 1 }, score: 71.5, promoted: false, list_id: need.id, weights_version: null })
    expect(rows[2]).toMatchObject({ on_day: '2031-03-01', list_id: enterprise.organisation.id })
  })

  it('that the Office, or somebody with a hand in both sides, looks at is no use', async () => {
    const { enterprise, supplier, need, match } = await pair()
    await listMatchesOfNeed(await buildOfficer(), need.id, first)
    const both = { ...enterprise, memberships: [...enterprise.memberships, supplier.organisation] }
    await listMatchesOfNeed(both, need.id, first)
    await getMatch(await buildOfficer(), match.id)
    await getMatch(both, match.id)
    expect(await shownOf(match.id)).toEqual([])
    expect(await usesOf(match.id)).toEqual([])
  })

  it('of what is decided is no use either', async () => {
    const { enterprise, need, match } = await pair()
    await dismissMatch(enterprise, match.id, { reason: 'too-early', note: '' })
    await listMatchesOfNeed(enterprise, need.id, { state: 'dismissed', page: 1 })
    expect(await shownOf(match.id)).toEqual([])
  })
})

describe('what comes of a suggestion', () => {
  it('is kept: opened, taken up, and the talk once both are in it', async () => {
    const { enterprise, supplier, technology, match } = await pair()
    await getMatch(enterprise, match.id)
    await getMatch(enterprise, match.id)
    await useWritten()
    const dealId = newId()
    await openDeal(enterprise, { id: dealId, technologyId: technology.id, needId: match.need_id, matchId: match.id, message: 'Xin gặp.' })
    await transact((tx) => noteDealOfMatch(tx, { dealId }))
    expect((await usesOf(match.id)).map(({ act }) => act)).toEqual(['opened', 'taken-up'])
    await acceptDeal(supplier, dealId)
    await transact((tx) => noteDealOfMatch(tx, { dealId }))
    await transact((tx) => noteDealOfMatch(tx, { dealId }))
    const uses = await usesOf(match.id)
    expect(uses.map(({ act, side }) => [act, side])).toEqual([
      ['opened', 'enterprise'],
      ['taken-up', 'enterprise'],
      ['deal', null],
    ])
  })

  it('is kept: dismissed, with the reason and by whom', async () => {
    const [one, other] = [await pair(), await pair()]
    await dismissMatch(one.supplier, one.match.id, { reason: 'already-in-use', note: '' })
    await dismissMatch(await buildOfficer(), other.match.id, { reason: 'wrong-field', note: '' })
    expect(await usesOf(one.match.id)).toEqual([
      { act: 'dismissed', side: 'supplier', reason: 'already-in-use', organisation_id: one.supplier.organisation.id },
    ])
    expect(await usesOf(other.match.id)).toEqual([{ act: 'dismissed', side: 'office', reason: 'wrong-field', organisation_id: null }])
  })
})

describe('nobody confirms a pair in which they have a hand', () => {
  it('as a member of both organisations', async () => {
    const { enterprise, supplier, technology, match } = await pair()
    const both = { ...enterprise, memberships: [...enterprise.memberships, supplier.organisation] }
    expect(await getMatch(both, match.id)).toMatchObject({ conflictOfInterest: 'both-sides', can: { takeUp: false } })
    expect(await getMatch(enterprise, match.id)).toMatchObject({ conflictOfInterest: null, can: { takeUp: true } })
    const ask = { technologyId: technology.id, needId: match.need_id, matchId: match.id, message: 'Xin gặp.' }
    await expect(openDeal(both, { id: newId(), ...ask })).rejects.toMatchObject({ fields: { '': ['deals:problems.own-organisation'] } })
    expect(await db().selectFrom('match').select('state').where('id', '=', match.id).executeTakeFirst()).toEqual({ state: 'suggested' })
  })

  it('as an officer who belongs to one of them, for the Office or for that organisation', async () => {
    const { enterprise, technology, match } = await pair()
    const officer = { ...(await buildOfficer()), memberships: [enterprise.organisation] }
    expect(await getMatch(officer, match.id)).toMatchObject({ party: 'office', conflictOfInterest: 'office', can: { takeUp: false } })
    const ask = { technologyId: technology.id, needId: match.need_id, matchId: match.id, message: 'Xin gặp.' }
    await expect(openDeal(officer, { id: newId(), ...ask })).rejects.toThrow(Forbidden)
    await expect(openDeal({ ...enterprise, office: true }, { id: newId(), ...ask })).rejects.toThrow(Forbidden)
    expect(await db().selectFrom('match').select('state').where('id', '=', match.id).executeTakeFirst()).toEqual({ state: 'suggested' })
    await openDeal(await buildOfficer(), { id: newId(), ...ask })
  })
})
