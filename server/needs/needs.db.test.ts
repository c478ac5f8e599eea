import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, at, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, test } from 'vitest'
import {
  confirmNeed,
  createNeed,
  discardRevision,
  expireNeeds,
  getOwnNeed,
  getPublishedNeed,
  listOwnNeeds,
  needCardsOf,
  publishNeed,
  readNeedsForMatching,
  recallNeed,
  saveStep,
  submitNeed,
  withdrawNeed,
  writeNeed,
  writeNeeds,
} from './needs'
import { buildNeed, buildPublishedNeed, buildSubmittedNeed, needContent } from './needs.fixtures'
import { createNeedSchema } from './needs.schema'

const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const eventsOf = async (id: string) =>
  (await db().selectFrom('event').select(['name', 'payload']).orderBy('id').execute())
    .filter(({ payload }) => payload.needId === id)
    .map(({ name }) => name)
const noticesTo = (accountId: string) =>
  db().selectFrom('notification').select(['kind', 'path', 'details']).where('account_id', '=', accountId).orderBy('id').execute()
const colleague = (organisationId: string, role: 'owner' | 'editor' | 'viewer') => buildMember({ organisationId, role })

describe('writing', () => {
  const first = (id = newId()) => createNeedSchema.parse({ id, titleVi: 'Lò sấy tốn gas', problemVi: 'Mỗi tấn tốn 112 kg.' })

  test('a draft sent twice is one draft', async () => {
    const author = await buildMember()
    const input = first()
    await Promise.all([createNeed(author, input), createNeed(author, input)])
    expect(await actsOn(input.id)).toEqual(['needs.create'])
    const { content, gaps, can } = await getOwnNeed(author, input.id)
    expect(content.titleVi).toBe('Lò sấy tốn gas')
    expect(gaps.map(({ gap }) => gap)).toEqual(['current-process', 'figures', 'fields', 'modes', 'expects'])
    expect(can).toEqual({ edit: true, submit: false, recall: false, discard: false, confirm: false, withdraw: true })
  })

  test('is for those who write for an organisation, and an id of others is refused', async () => {
    await expect(createNeed(await buildMember({ role: 'viewer' }), first())).rejects.toThrow(Forbidden)
    await expect(createNeed(await buildPerson(), first())).rejects.toThrow(Forbidden)
    const { id } = await buildNeed()
    await expect(createNeed(await buildMember(), first(id))).rejects.toThrow(Forbidden)
  })

  test('each step is saved with its trace; what changes nothing leaves none', async () => {
    const { id, author, content } = await buildNeed()
    await saveStep(author, id, 'figures', { figures: [{ nameVi: 'Cặn', nameEn: '', baseline: 38, target: 15, unit: 'tấn/tháng' }] })
    await saveStep(author, id, 'figures', { figures: [{ nameVi: 'Cặn', nameEn: '', baseline: 38, target: 15, unit: 'tấn/tháng' }] })
    await saveStep(author, id, 'answer', { expectsVi: content.expectsVi, expectsEn: '', anonymous: true })
    expect(await actsOn(id)).toEqual(['needs.create', 'needs.save-figures', 'needs.save-answer'])
    const own = await getOwnNeed(author, id)
    expect(own.content.figures).toEqual([{ nameVi: 'Cặn', nameEn: '', baseline: 38, target: 15, unit: 'tấn/tháng' }])
    expect(own.content.anonymous).toBe(true)
  })

  test('a revision of what is published that changes nothing leaves no trace either', async () => {
    const { id, author, content } = await buildPublishedNeed()
    const figures = [{ nameVi: 'Cặn', nameEn: '', baseline: 38, target: 15, unit: 'tấn/tháng' }]
    await saveStep(author, id, 'figures', { figures })
    const once = await actsOn(id)
    await saveStep(author, id, 'figures', { figures })
    await saveStep(author, id, 'answer', { expectsVi: content.expectsVi, expectsEn: content.expectsEn, anonymous: content.anonymous })
    expect(once.at(-1)).toBe('needs.save-figures')
    expect(await actsOn(id)).toEqual(once)
  })

  test('others do not learn of it, viewers may not write, nobody writes during review', async () => {
    const { id, author, organisationId, content } = await buildSubmittedNeed()
    const answer = { expectsVi: 'khác', expectsEn: '', anonymous: false }
    await expect(saveStep(await buildMember(), id, 'answer', answer)).rejects.toThrow(NotFound)
    await expect(saveStep(await buildOfficer(), id, 'answer', answer)).rejects.toThrow(NotFound)
    await expect(saveStep(await colleague(organisationId, 'viewer'), id, 'answer', answer)).rejects.toThrow(Forbidden)
    await expect(saveStep(author, id, 'answer', answer)).rejects.toThrow(WrongState)
    await expect(writeNeed(author, id, { ...content, titleVi: 'khác' })).rejects.toThrow(WrongState)
    await expect(getOwnNeed(await buildMember(), id)).rejects.toThrow(NotFound)
  })

  test('a deadline that is past is refused beside its field', async () => {
    const { id, author, content } = await buildNeed()
    const { constraintsVi, constraintsEn, fields, province } = content
    const save = saveStep(author, id, 'constraints', { constraintsVi, constraintsEn, fields, province, deadline: addDays(today(), -1) })
    await expect(save).rejects.toMatchObject({ fields: { deadline: ['needs:problems.deadline-past'] } })
  })

  test('own needs are listed for every role of the organisation', async () => {
    const { id, organisationId } = await buildNeed()
    const viewer = await colleague(organisationId, 'viewer')
    const { needs, total, can } = await listOwnNeeds(viewer)
    expect(needs.map((need) => need.id)).toEqual([id])
    expect({ total, can }).toEqual({ total: 1, can: { create: false } })
    await expect(listOwnNeeds(await buildPerson())).rejects.toThrow(Forbidden)
  })
})

describe('submission', () => {
  test('goes to the Office with event, notice and trace', async () => {
    const officer = await buildOfficer()
    const { id } = await buildSubmittedNeed()
    expect(await eventsOf(id)).toEqual(['needs.submitted'])
    expect(await actsOn(id)).toEqual(['needs.create', 'needs.submit'])
    expect(await noticesTo(officer.accountId)).toContainEqual({
      kind: 'needs:notices.submitted',
      path: `/office/review/needs/${id}`,
      details: { title: needContent().titleVi },
    })
  })

  test('waits until nothing is missing, and is for writers', async () => {
    const { id, author, organisationId } = await buildNeed({ figures: [] })
    await expect(submitNeed(author, id)).rejects.toThrow(Invalid)
    await expect(submitNeed(await colleague(organisationId, 'viewer'), id)).rejects.toThrow(Forbidden)
    await expect(submitNeed(visitor, id)).rejects.toThrow(NotFound)
  })

  test('of two at once one wins', async () => {
    const { id, author } = await buildNeed()
    const outcomes = await Promise.allSettled([submitNeed(author, id), submitNeed(author, id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await eventsOf(id)).toEqual(['needs.submitted'])
  })

  test('can be taken back', async () => {
    const { id, author } = await buildSubmittedNeed()
    await recallNeed(author, id)
    expect((await getOwnNeed(author, id)).state).toBe('draft')
    await expect(recallNeed(author, id)).rejects.toThrow(WrongState)
    await expect(recallNeed(await buildMember(), id)).rejects.toThrow(NotFound)
    expect(await actsOn(id)).toContain('needs.recall')
  })
})

describe('a change of a published need', () => {
  test('is not seen before it is published; both versions are kept', async () => {
    const { id, author, content } = await buildPublishedNeed()
    await writeNeed(author, id, { ...content, titleVi: 'Tên mới' })
    expect((await getOwnNeed(author, id)).revision).toBe('draft')
    expect((await getPublishedNeed(visitor, id)).titleVi).toBe(content.titleVi)
    expect((await needCardsOf(db(), [id]))[0]?.titleVi).toBe(content.titleVi)
    expect((await readNeedsForMatching(db(), { ids: [id], limit: 1 }))[0]?.title.vi).toBe(content.titleVi)
    await submitNeed(author, id)
    await publishNeed(await buildOfficer(), id)
    expect((await getPublishedNeed(visitor, id)).titleVi).toBe('Tên mới')
    expect((await getOwnNeed(author, id)).versions.map(({ version }) => version)).toEqual([2, 1])
    expect(await eventsOf(id)).toEqual(['needs.submitted', 'needs.published', 'needs.submitted', 'needs.published'])
  })

  test('can be thrown away', async () => {
    const { id, author, content } = await buildPublishedNeed()
    await expect(discardRevision(author, id)).rejects.toThrow(WrongState)
    await writeNeed(author, id, { ...content, figures: [], titleVi: 'Tên mới' })
    await expect(discardRevision(await buildMember(), id)).rejects.toThrow(NotFound)
    await discardRevision(author, id)
    const own = await getOwnNeed(author, id)
    expect(own.content).toEqual(content)
    expect(own.revision).toBeNull()
    expect(await actsOn(id)).toContain('needs.discard-revision')
  })

  test('hides the name at once, and shows it only with a new version', async () => {
    const { id, author, content } = await buildPublishedNeed({ anonymous: true })
    await writeNeed(author, id, { ...content, anonymous: false })
    expect((await getPublishedNeed(visitor, id)).organisation).toBeNull()
    await submitNeed(author, id)
    await publishNeed(await buildOfficer(), id)
    expect((await getPublishedNeed(visitor, id)).organisation?.id).toBe(author.organisation.id)
    await writeNeed(author, id, { ...content, anonymous: true })
    expect((await getPublishedNeed(visitor, id)).organisation).toBeNull()
  })
})

describe('the end', () => {
  test('withdrawn with a reason of the list, for good', async () => {
    const { id, author, organisationId } = await buildPublishedNeed()
    const why = { reason: 'solved-elsewhere', note: '' }
    await expect(withdrawNeed(author, id, { reason: 'bored', note: '' })).rejects.toThrow(Invalid)
    await expect(withdrawNeed(author, id, { reason: 'other', note: '' })).rejects.toMatchObject({ fields: { note: ['errors:required'] } })
    await expect(withdrawNeed(await colleague(organisationId, 'viewer'), id, why)).rejects.toThrow(Forbidden)
    await withdrawNeed(author, id, why)
    await expect(withdrawNeed(author, id, why)).rejects.toThrow(WrongState)
    await expect(getPublishedNeed(visitor, id)).rejects.toThrow(NotFound)
    expect((await getPublishedNeed(author, id)).state).toBe('withdrawn')
    expect(await needCardsOf(db(), [id])).toEqual([])
    expect(await needCardsOf(db(), [id], { retired: true })).toHaveLength(1)
    expect(await eventsOf(id)).toContain('needs.retired')
    expect(await actsOn(id)).toContain('needs.withdraw')
  })

  test('is announced 14 days before, comes by itself, and is undone by confirmation', async () => {
    const posted = new Date('2026-01-05T03:00:00Z')
    const { id, author } = await at(posted, () => buildPublishedNeed())
    const own = () => getOwnNeed(author, id)
    const kinds = async () => (await noticesTo(author.accountId)).map(({ kind }) => kind)
    const daysOn = (days: number) => new Date(posted.getTime() + days * 86_400_000)

    await at(daysOn(160), expireNeeds)
    expect(await kinds()).toEqual(['needs:notices.published'])
    await at(daysOn(167), expireNeeds)
    await at(daysOn(168), expireNeeds)
    expect(await kinds()).toEqual(['needs:notices.published', 'needs:notices.ending'])
    await at(daysOn(181), expireNeeds)
    await at(daysOn(182), expireNeeds)
    expect(await kinds()).toEqual(['needs:notices.published', 'needs:notices.ending', 'needs:notices.expired'])
    expect((await own()).state).toBe('expired')
    await expect(getPublishedNeed(visitor, id)).rejects.toThrow(NotFound)

    await expect(confirmNeed(await buildMember(), id)).rejects.toThrow(NotFound)
    await at(daysOn(190), () => confirmNeed(author, id))
    expect((await own()).state).toBe('published')
    expect((await own()).expiresAt).toEqual(daysOn(370))
    expect(await eventsOf(id)).toEqual(['needs.submitted', 'needs.published', 'needs.retired', 'needs.published'])
    expect(await actsOn(id)).toEqual(['needs.create', 'needs.submit', 'needs.publish', 'needs.expire', 'needs.confirm'])
  })

  test('at its deadline, after which only a new deadline brings it back', async () => {
    const posted = new Date('2026-01-05T03:00:00Z')
    const { id, author } = await at(posted, () => buildPublishedNeed({ deadline: '2026-02-10' }))
    await at(new Date('2026-02-10T16:00:00Z'), expireNeeds)
    expect((await getOwnNeed(author, id)).state).toBe('published')
    await at(new Date('2026-02-10T18:00:00Z'), expireNeeds)
    expect((await getOwnNeed(author, id)).state).toBe('expired')
    await expect(at(new Date('2026-02-12T03:00:00Z'), () => confirmNeed(author, id))).rejects.toThrow(WrongState)
  })
})

test('matching is given what is published', async () => {
  const { id: draft } = await buildNeed()
  const shown = await buildPublishedNeed()
  const all = await readNeedsForMatching(db(), { limit: 100 })
  expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort())
  expect(await readNeedsForMatching(db(), { after: all.at(-1)?.id, limit: 5 })).toEqual([])
  expect(await readNeedsForMatching(db(), { ids: [draft, shown.id], limit: 5 })).toHaveLength(1)
})

describe('taking over many', () => {
  const many = () => [
    { id: newId(), content: needContent() },
    { id: newId(), content: needContent({ figures: [], modes: [] }) },
  ]

  test('as drafts of the own organisation, once', async () => {
    const author = await buildMember()
    const given = many()
    const to = { organisationId: author.organisation.id }
    expect(await writeNeeds(author, given, to)).toEqual(given.map(({ id }) => id))
    expect(await writeNeeds(author, given, to)).toEqual([])
    expect((await getOwnNeed(author, given[0]?.id ?? '')).content).toEqual(needContent())
    expect(await actsOn(given[0]?.id ?? '')).toEqual(['needs.take-over'])
  })

  test('listed at once by the Office alone', async () => {
    const author = await buildMember()
    const given = many()
    const to = { organisationId: author.organisation.id, publish: true }
    await expect(writeNeeds(author, given, to)).rejects.toThrow(Forbidden)
    await expect(writeNeeds(await buildMember(), given, { ...to, publish: false })).rejects.toThrow(Forbidden)
    await writeNeeds(await buildOfficer(), given, to)
    expect(await readNeedsForMatching(db(), { ids: given.map(({ id }) => id), limit: 5 })).toHaveLength(2)
    expect(await eventsOf(given[1]?.id ?? '')).toEqual(['needs.published'])
  })
})
