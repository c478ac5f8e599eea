import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { at, now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildMatch, indexed, startIndexForTests } from '../matching.fixtures'
import { matchingIndex, stopMatchingIndex } from '../running-index'
import { inviteSupplier, listUnmatchedNeeds } from './unmatched'

beforeAll(startIndexForTests)
afterAll(stopMatchingIndex)

const first = { days: 14, field: undefined, page: 1 } as const
/** A need that was published so many days ago. */
const buildOldNeed = (days: number, overrides: Parameters<typeof buildPublishedNeed>[0] = {}) =>
  at(new Date(now().getTime() - days * 86_400_000), () => buildPublishedNeed(overrides))
const dismissed = { state: 'dismissed', dismiss_reason: 'wrong-scale', dismissed_by_side: 'enterprise' } as const

async function onBoard(needId: string, query: Partial<Parameters<typeof listUnmatchedNeeds>[1]> = {}) {
  const officer = await buildOfficer()
  const { pages } = await listUnmatchedNeeds(officer, { ...first, ...query })
  for (let page = 1; page <= pages; page++) {
    const found = (await listUnmatchedNeeds(officer, { ...first, ...query, page })).needs.find(({ id }) => id === needId)
    if (found) return found
  }
  return undefined
}

describe('the board of needs without an acceptable match', () => {
  it('shows what has waited so long, the oldest first', async () => {
    const [old, older, fresh] = [await buildOldNeed(20), await buildOldNeed(40), await buildOldNeed(3)]
    const { needs } = await listUnmatchedNeeds(await buildOfficer(), first)
    const ids = needs.map(({ id }) => id)
    expect(ids.indexOf(older.id)).toBeLessThan(ids.indexOf(old.id))
    expect(ids).not.toContain(fresh.id)
    expect(needs.find(({ id }) => id === old.id)?.waitingDays).toBe(20)
    expect(await onBoard(old.id, { days: 30 })).toBeUndefined()
  })

  it('takes a suggestion for acceptable from the good band on, while nobody set it aside', async () => {
    const weak = await buildOldNeed(20)
    await buildMatch({ need_id: weak.id, score: 49.9 })
    const good = await buildOldNeed(20)
    await buildMatch({ need_id: good.id, score: 50 })
    const aside = await buildOldNeed(20)
    await buildMatch({ need_id: aside.id, score: 80, ...dismissed })
    const taken = await buildOldNeed(20)
    await buildMatch({ need_id: taken.id, score: 55, state: 'taken-up' })
    expect((await onBoard(weak.id))?.counts.suggested).toBe(1)
    expect((await onBoard(aside.id))?.counts.dismissed).toBe(1)
    expect(await onBoard(good.id)).toBeUndefined()
    expect(await onBoard(taken.id)).toBeUndefined()
  })

  it('says what is nearest and what is missing, however low it scores', async () => {
    const words = newId().replace(/\d/g, 'x')
    const technology = await buildPublishedTechnology({ titleVi: `Máy tách ${words}`, trl: 5 })
    const need = await buildOldNeed(20, { titleVi: `Cần máy tách ${words}`, problemVi: `Tách ${words} bằng tay nên vỡ nhiều.` })
    await indexed(async () =>
      (await matchingIndex().nearest([need.id], 3)).suggestions.some(({ technologyId }) => technologyId === technology.id),
    )
    const found = await onBoard(need.id)
    const miss = found?.nearest.find((one) => one.technology.id === technology.id)
    expect(miss?.words.join(' ')).toContain(words)
    expect(miss?.conflicts).toContain('TRL 5 thấp hơn mức tối thiểu 7 mà nhu cầu đặt ra.')
    expect(miss?.changes.join(' ')).toContain('hết vướng')
    expect(found?.nearest.length).toBeLessThanOrEqual(3)
  })

  it('filters by field, and is the Office’s', async () => {
    const need = await buildOldNeed(20, { fields: ['401'] })
    expect(await onBoard(need.id, { field: '401' })).toBeDefined()
    expect(await onBoard(need.id, { field: '4' })).toBeDefined()
    expect(await onBoard(need.id, { field: '207' })).toBeUndefined()
    await expect(listUnmatchedNeeds(need.author, first)).rejects.toThrow(Forbidden)
  })
})

describe('asking a supplier to look', () => {
  it('tells the supplier, once, and leaves an audit row', async () => {
    const need = await buildOldNeed(20, { anonymous: true })
    const technology = await buildPublishedTechnology()
    const officer = await buildOfficer()
    const input = { needId: need.id, technologyId: technology.id }
    const outcomes = await Promise.allSettled([inviteSupplier(officer, input), inviteSupplier(officer, input)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(inviteSupplier(officer, input)).rejects.toThrow(WrongState)
    const notices = await db()
      .selectFrom('notification')
      .selectAll()
      .where('account_id', '=', technology.supplier.accountId)
      .where('kind', '=', 'unmatched:notices.invited')
      .execute()
    expect(notices).toHaveLength(1)
    expect(JSON.stringify(notices)).not.toContain(need.author.organisation.name)
    const acts = await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_id', '=', need.id)
      .where('act', '=', 'matching.invite-supplier')
      .execute()
    expect(acts).toHaveLength(1)
  })

  it('is the Office’s, between two public records of different organisations', async () => {
    const need = await buildOldNeed(20)
    const technology = await buildPublishedTechnology()
    const input = { needId: need.id, technologyId: technology.id }
    await expect(inviteSupplier(need.author, input)).rejects.toThrow(Forbidden)
    const officer = await buildOfficer()
    await expect(inviteSupplier(officer, { ...input, needId: newId() })).rejects.toThrow(NotFound)
    const firm = await buildMember({ kind: 'technology-firm' })
    const own = await buildOldNeed(20, { author: firm })
    const theirs = await buildPublishedTechnology({ supplier: firm })
    await expect(inviteSupplier(officer, { needId: own.id, technologyId: theirs.id })).rejects.toThrow(Invalid)
  })
})
