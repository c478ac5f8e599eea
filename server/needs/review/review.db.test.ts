import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, test } from 'vitest'
import {
  findEnterprises,
  getNeedForReview,
  getOwnNeed,
  getPublishedNeed,
  listNeedsInReview,
  publishNeed,
  recallNeed,
  recordNeedForEnterprise,
  returnNeed,
  submitNeed,
} from '../needs'
import { buildNeed, buildPublishedNeed, buildSubmittedNeed, needContent } from '../needs.fixtures'

const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const noticesTo = (accountId: string) =>
  db().selectFrom('notification').select(['kind', 'path']).where('account_id', '=', accountId).execute()

describe('publication', () => {
  test('makes it visible, keeps the version, tells the enterprise', async () => {
    const { id, author, content } = await buildSubmittedNeed()
    await publishNeed(await buildOfficer(), id, { checks: ['problem'] })
    expect((await getPublishedNeed(visitor, id)).titleVi).toBe(content.titleVi)
    const versions = await db().selectFrom('need_version').select(['version', 'record']).where('need_id', '=', id).execute()
    expect(versions).toEqual([{ version: 1, record: content }])
    expect(await noticesTo(author.accountId)).toEqual([{ kind: 'needs:notices.published', path: `/needs/${id}` }])
    expect(await actsOn(id)).toContain('needs.publish')
  })

  test('is for officers, of what is in review', async () => {
    const { id, author } = await buildSubmittedNeed()
    await expect(publishNeed(author, id)).rejects.toThrow(Forbidden)
    await expect(publishNeed(visitor, id)).rejects.toThrow(Forbidden)
    const officer = await buildOfficer()
    await expect(publishNeed(officer, newId())).rejects.toThrow(NotFound)
    await expect(publishNeed(officer, (await buildNeed()).id)).rejects.toThrow(WrongState)
    await expect(publishNeed(officer, (await buildPublishedNeed()).id)).rejects.toThrow(WrongState)
  })

  test('of two officers at once one publishes', async () => {
    const { id } = await buildSubmittedNeed()
    const officers = [await buildOfficer(), await buildOfficer()]
    const outcomes = await Promise.allSettled(officers.map((officer) => publishNeed(officer, id)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(WrongState) })
    expect((await actsOn(id)).filter((act) => act === 'needs.publish')).toHaveLength(1)
  })

  test('is of the very text that was read', async () => {
    const officer = await buildOfficer()
    const { id, author } = await buildSubmittedNeed()
    const { seen } = await getNeedForReview(officer, id)
    await recallNeed(author, id)
    await submitNeed(author, id)
    await expect(publishNeed(officer, id, { seen })).rejects.toThrow(WrongState)
    const again = await getNeedForReview(officer, id)
    await publishNeed(officer, id, { seen: again.seen })
  })
})

describe('return', () => {
  test('tells the enterprise why; it submits again', async () => {
    const officer = await buildOfficer()
    const { id, author } = await buildSubmittedNeed()
    await expect(returnNeed(officer, id, { reason: 'no-such', note: '' })).rejects.toThrow(Invalid)
    await expect(returnNeed(author, id, { reason: 'need-unclear', note: '' })).rejects.toThrow(Forbidden)
    await returnNeed(officer, id, { reason: 'need-unclear', note: 'Nói rõ công suất.' })
    await expect(returnNeed(officer, id, { reason: 'need-unclear', note: '' })).rejects.toThrow(WrongState)
    const own = await getOwnNeed(author, id)
    expect([own.state, own.returned]).toEqual(['returned', { reason: 'need-unclear', note: 'Nói rõ công suất.' }])
    expect(await noticesTo(author.accountId)).toEqual([{ kind: 'needs:notices.returned', path: `/my/needs/${id}` }])
    await submitNeed(author, id)
    expect((await getOwnNeed(author, id)).returned).toBeNull()
    expect(await actsOn(id)).toEqual(['needs.create', 'needs.submit', 'needs.return', 'needs.submit'])
  })
})

describe('the queue', () => {
  test('shows what waits, for officers', async () => {
    const officer = await buildOfficer()
    const first = await buildSubmittedNeed()
    const draft = await buildNeed()
    const { needs, total } = await listNeedsInReview(officer)
    expect(needs.map(({ id }) => id)).toContain(first.id)
    expect(needs.map(({ id }) => id)).not.toContain(draft.id)
    expect(total).toBe(needs.length)
    await expect(listNeedsInReview(first.author)).rejects.toThrow(Forbidden)
    await expect(getNeedForReview(first.author, first.id)).rejects.toThrow(Forbidden)
    await expect(getNeedForReview(officer, draft.id)).rejects.toThrow(NotFound)
  })
})

describe('an officer records after a visit', () => {
  const visit = (organisationId: string, consentBy = '') => ({
    id: newId(),
    organisationId,
    visitedOn: addDays(today(), -1),
    visitNote: 'Gặp quản đốc, xem bể phèn.',
    consentBy,
    ...needContent(),
  })

  test('without consent it waits for the enterprise, which is told', async () => {
    const owner = await buildMember()
    const officer = await buildOfficer()
    const input = visit(owner.organisation.id)
    await Promise.all([recordNeedForEnterprise(officer, input), recordNeedForEnterprise(officer, input)])
    expect(await actsOn(input.id)).toEqual(['needs.record'])
    expect(await noticesTo(owner.accountId)).toEqual([{ kind: 'needs:notices.recorded', path: `/my/needs/${input.id}` }])
    await expect(publishNeed(officer, input.id)).rejects.toThrow(WrongState)
    const own = await getOwnNeed(owner, input.id)
    expect(own.recorded).toEqual({ by: officer.name, visitedOn: input.visitedOn, consentBy: '' })
    expect(JSON.stringify(own)).not.toContain('quản đốc')
    await submitNeed(owner, input.id)
    await publishNeed(officer, input.id)
  })

  test('with consent it goes to review at once', async () => {
    const owner = await buildMember()
    const officer = await buildOfficer()
    const input = { ...visit(owner.organisation.id, 'Ông Lê Văn Cường, giám đốc'), figures: [] }
    await recordNeedForEnterprise(officer, input)
    expect(await noticesTo(owner.accountId)).toEqual([{ kind: 'needs:notices.recorded-agreed', path: `/my/needs/${input.id}` }])
    const review = await getNeedForReview(officer, input.id)
    expect(review.visit?.consentBy).toBe('Ông Lê Văn Cường, giám đốc')
    expect(review.gaps).toEqual([{ step: 'figures', gap: 'figures' }])
    await publishNeed(officer, input.id, { seen: review.seen })
    expect(await actsOn(input.id)).toEqual(['needs.record', 'needs.submit', 'needs.publish'])
  })

  test('not by others, not for nobody, not of tomorrow, not without a problem', async () => {
    const owner = await buildMember()
    const officer = await buildOfficer()
    const input = visit(owner.organisation.id, 'Bà Hoa')
    await expect(recordNeedForEnterprise(owner, input)).rejects.toThrow(Forbidden)
    await expect(recordNeedForEnterprise(officer, { ...input, organisationId: newId() })).rejects.toThrow(Invalid)
    await expect(recordNeedForEnterprise(officer, { ...input, visitedOn: addDays(today(), 1) })).rejects.toThrow(Invalid)
    await expect(recordNeedForEnterprise(officer, { ...input, problemVi: '' })).rejects.toMatchObject({
      fields: { problemVi: ['errors:required'] },
    })
  })

  test('finds the enterprise by tax code or by words without marks', async () => {
    const officer = await buildOfficer()
    const dyers = await buildOrganisation({ name_vi: 'Công ty Dệt nhuộm Đông Triều 100%', tax_code: '5700123454' })
    for (const search of ['det nhuom dong trieu', 'nhuộm triều', '570012', 'TRIEU 100%']) {
      expect((await findEnterprises(officer, search)).map(({ id }) => id)).toEqual([dyers.id])
    }
    expect(await findEnterprises(officer, ' ')).toEqual([])
    expect(await findEnterprises(officer, '%_%')).toEqual([])
    await expect(findEnterprises(await buildMember(), 'det')).rejects.toThrow(Forbidden)
  })
})
