import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import {
  confirmTechnology,
  createTechnology,
  discardDraft,
  expireTechnologies,
  getOwnTechnology,
  getPublishedTechnology,
  getPublishedVersion,
  listOwnTechnologies,
  listTechnologiesInReview,
  listVersions,
  publishTechnology,
  recallTechnology,
  returnTechnology,
  saveStep,
  submitTechnology,
  withdrawTechnology,
  writeTechnologies,
} from './technologies'
import { buildPublishedTechnology, buildSubmittedTechnology, buildTechnology, technologyContent } from './technologies.fixtures'

const standingOf = (id: string) => db().selectFrom('technology').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actsOf = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const eventsOf = async (id: string) =>
  (await db().selectFrom('event').select(['name', 'payload']).orderBy('id').execute())
    .filter(({ payload }) => payload.technologyId === id)
    .map(({ name }) => name)

describe('a first draft', () => {
  it('begins once, however often it is sent', async () => {
    const actor = await buildMember()
    const input = { id: newId(), titleVi: 'Sấy nông sản bằng bơm nhiệt', titleEn: '', summaryVi: '', summaryEn: '' }
    await Promise.all([createTechnology(actor, input), createTechnology(actor, input)])
    await createTechnology(actor, input)
    expect((await listOwnTechnologies(actor, 1)).total).toBe(1)
    expect(await actsOf(input.id)).toEqual(['technologies.create'])
  })

  it('is not for a viewer, nor under an id that somebody else has', async () => {
    const input = { id: newId(), titleVi: 'Một công nghệ', titleEn: '', summaryVi: '', summaryEn: '' }
    await expect(createTechnology(await buildMember({ role: 'viewer' }), input)).rejects.toThrow(Forbidden)
    await createTechnology(await buildMember(), input)
    await expect(createTechnology(await buildMember(), input)).rejects.toThrow(NotFound)
  })

  it('keeps each step as it was saved', async () => {
    const { id, supplier, content } = await buildTechnology()
    await saveStep(supplier, id, 'readiness', { trl: 8, trlEvidenceVi: 'Biên bản nghiệm thu', trlEvidenceEn: '' })
    const own = await getOwnTechnology(supplier, id)
    expect(own.content).toEqual({ ...content, trl: 8, trlEvidenceVi: 'Biên bản nghiệm thu', trlEvidenceEn: '' })
    expect(own.can).toMatchObject({ save: true, submit: true, recall: false, confirm: false })
  })

  it('does not exist for others', async () => {
    const { id } = await buildTechnology()
    const stranger = await buildMember()
    await expect(getOwnTechnology(stranger, id)).rejects.toThrow(NotFound)
    await expect(getPublishedTechnology(visitor, id)).rejects.toThrow(NotFound)
    await expect(saveStep(stranger, id, 'basics', { titleVi: 'x', titleEn: '', summaryVi: '', summaryEn: '' })).rejects.toThrow(NotFound)
  })

  it('cannot be changed by a viewer of its own organisation', async () => {
    const { id, organisationId } = await buildTechnology()
    const viewer = await buildMember({ organisationId, role: 'viewer' })
    await expect(saveStep(viewer, id, 'readiness', { trl: 1, trlEvidenceVi: '', trlEvidenceEn: '' })).rejects.toThrow(Forbidden)
    expect((await getOwnTechnology(viewer, id)).can.save).toBe(false)
  })

  it('is thrown away with everything in it', async () => {
    const { id, supplier } = await buildTechnology({ confidential: 'Tỷ lệ Fe:Mn 1:2' })
    await discardDraft(supplier, id)
    await expect(getOwnTechnology(supplier, id)).rejects.toThrow(NotFound)
    expect(await actsOf(id)).toContain('technologies.discard')
  })
})

describe('submitting', () => {
  it('names what is missing beside its field', async () => {
    const { id, supplier } = await buildTechnology({ advantages: [], origin: 'state-funded', originTask: '' })
    const failure = await submitTechnology(supplier, id).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Invalid)
    expect((failure as Invalid).fields).toEqual({
      advantages: ['technologies:missing.advantages'],
      originTask: ['technologies:missing.origin-task'],
    })
    expect((await getOwnTechnology(supplier, id)).incomplete).toEqual(['advantages', 'owners'])
  })

  it('waits for the organisation to be verified', async () => {
    const { id, supplier } = await buildTechnology({ supplier: await buildMember({ verified: false }) })
    await expect(submitTechnology(supplier, id)).rejects.toThrow(Invalid)
  })

  it('happens once: of two at once one comes too late', async () => {
    const { id, supplier } = await buildTechnology()
    const outcomes = await Promise.allSettled([submitTechnology(supplier, id), submitTechnology(supplier, id)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(WrongState)
    expect(await eventsOf(id)).toEqual(['technologies.submitted'])
  })

  it('closes it to changes until it is taken back', async () => {
    const { id, supplier } = await buildSubmittedTechnology()
    await expect(saveStep(supplier, id, 'readiness', { trl: 3, trlEvidenceVi: '', trlEvidenceEn: '' })).rejects.toThrow(WrongState)
    await recallTechnology(supplier, id)
    await saveStep(supplier, id, 'readiness', { trl: 3, trlEvidenceVi: 'x', trlEvidenceEn: '' })
    expect(await actsOf(id)).toContain('technologies.recall')
  })
})

describe('review', () => {
  it('publishes once: of two officers at once one wins', async () => {
    const { id, supplier } = await buildSubmittedTechnology()
    const [a, b] = [await buildOfficer(), await buildOfficer()]
    const outcomes = await Promise.allSettled([publishTechnology(a, id), publishTechnology(b, id)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(WrongState)
    expect(await standingOf(id)).toMatchObject({ state: 'published', version: 1 })
    expect((await actsOf(id)).filter((act) => act === 'technologies.publish')).toHaveLength(1)
    expect(await eventsOf(id)).toEqual(['technologies.submitted', 'technologies.published'])
    const told = await db().selectFrom('notification').select('kind').where('account_id', '=', supplier.accountId).execute()
    expect(told.map(({ kind }) => kind)).toEqual(['technologies:notices.published'])
  })

  it('is for officers, and not for what their own organisation sent', async () => {
    const { id, supplier } = await buildSubmittedTechnology()
    await expect(publishTechnology(supplier, id)).rejects.toThrow(Forbidden)
    await expect(publishTechnology({ ...supplier, office: true }, id)).rejects.toThrow(Forbidden)
    await expect(listTechnologiesInReview(supplier)).rejects.toThrow(Forbidden)
  })

  it('refuses what is not in review', async () => {
    const { id } = await buildTechnology()
    const officer = await buildOfficer()
    await expect(publishTechnology(officer, id)).rejects.toThrow(WrongState)
    await expect(returnTechnology(officer, id, { reason: 'trl-overstated', note: '' })).rejects.toThrow(WrongState)
  })

  it('returns with a reason of the list, which the supplier is told', async () => {
    const { id, supplier } = await buildSubmittedTechnology()
    const officer = await buildOfficer()
    await expect(returnTechnology(officer, id, { reason: 'because', note: '' })).rejects.toThrow(Invalid)
    await expect(returnTechnology(officer, id, { reason: 'other', note: '' })).rejects.toThrow(Invalid)
    await returnTechnology(officer, id, { reason: 'trl-overstated', note: 'Minh chứng chỉ đạt TRL 5' })
    const own = await getOwnTechnology(supplier, id)
    expect(own.technology).toMatchObject({ state: 'returned', return_reason: 'trl-overstated', return_note: 'Minh chứng chỉ đạt TRL 5' })
    await submitTechnology(supplier, id)
    expect(await eventsOf(id)).toEqual(['technologies.submitted', 'technologies.returned', 'technologies.submitted'])
  })
})

describe('a change of what is published', () => {
  it('stays out of view until the Office publishes it, and every version is kept', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    const officer = await buildOfficer()
    await saveStep(supplier, id, 'basics', { titleVi: 'Tên mới', titleEn: '', summaryVi: 'Tóm tắt mới', summaryEn: '' })
    expect((await getPublishedTechnology(visitor, id)).titleVi).toBe('Khử màu nước thải dệt nhuộm bằng ozone xúc tác')
    expect((await getOwnTechnology(supplier, id)).content.titleVi).toBe('Tên mới')

    await submitTechnology(supplier, id)
    expect((await listTechnologiesInReview(officer)).find((row) => row.id === id)?.title_vi).toBe('Tên mới')
    expect((await getPublishedTechnology(visitor, id)).version).toBe(1)

    const before = await standingOf(id)
    await publishTechnology(officer, id)
    expect(await getPublishedTechnology(visitor, id)).toMatchObject({ titleVi: 'Tên mới', version: 2 })
    expect((await standingOf(id)).published_at).toEqual(before.published_at)
    expect((await listVersions(supplier, id)).map(({ version }) => version)).toEqual([2, 1])
    expect((await getPublishedVersion(officer, id, 1)).content.titleVi).toBe('Khử màu nước thải dệt nhuộm bằng ozone xúc tác')
    await expect(getPublishedVersion(await buildMember(), id, 1)).rejects.toThrow(NotFound)
  })

  it('can be returned or thrown away while the published version stands', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await saveStep(supplier, id, 'basics', { titleVi: 'Tên mới', titleEn: '', summaryVi: 'Tóm tắt mới', summaryEn: '' })
    await submitTechnology(supplier, id)
    await returnTechnology(await buildOfficer(), id, { reason: 'trl-overstated', note: '' })
    expect(await standingOf(id)).toMatchObject({ state: 'published' })
    await discardDraft(supplier, id)
    const own = await getOwnTechnology(supplier, id)
    expect(own.working).toBeNull()
    expect(own.content.titleVi).toBe('Khử màu nước thải dệt nhuộm bằng ozone xúc tác')
  })
})

describe('standing', () => {
  it('is withdrawn with a reason, by its supplier or the Office', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await expect(withdrawTechnology(supplier, id, { reason: 'unknown', note: '' })).rejects.toThrow(Invalid)
    await expect(withdrawTechnology(await buildMember(), id, { reason: 'outdated', note: '' })).rejects.toThrow(Forbidden)
    await withdrawTechnology(supplier, id, { reason: 'outdated', note: '' })
    await expect(withdrawTechnology(supplier, id, { reason: 'outdated', note: '' })).rejects.toThrow(WrongState)
    await expect(getPublishedTechnology(visitor, id)).rejects.toThrow(NotFound)
    expect((await getPublishedTechnology(supplier, id)).state).toBe('withdrawn')
    expect(await eventsOf(id)).toContain('technologies.retired')

    const other = await buildPublishedTechnology()
    await withdrawTechnology(await buildOfficer(), other.id, { reason: 'right-lost', note: '' })
    expect(await actsOf(other.id)).toContain('technologies.withdraw')
  })

  it('comes back after a withdrawal through review', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await withdrawTechnology(supplier, id, { reason: 'being-improved', note: '' })
    await saveStep(supplier, id, 'readiness', { trl: 9, trlEvidenceVi: 'Khách hàng', trlEvidenceEn: '' })
    await submitTechnology(supplier, id)
    await publishTechnology(await buildOfficer(), id)
    expect(await getPublishedTechnology(visitor, id)).toMatchObject({ state: 'published', version: 2, trl: 9 })
  })

  it('expires 180 days after the last confirmation, with a reminder two weeks before', async () => {
    const day = (n: number) => new Date(Date.UTC(2031, 0, 1) + n * 86_400_000)
    const { id, supplier } = await at(day(0), () => buildPublishedTechnology())
    const run = (n: number) => at(day(n), expireTechnologies)
    const told = async () =>
      (await db().selectFrom('notification').select('kind').where('account_id', '=', supplier.accountId).orderBy('id').execute()).map(
        ({ kind }) => kind.split('.').at(-1),
      )

    await run(165)
    expect(await told()).toEqual(['published'])
    await run(167)
    await run(168)
    expect(await told()).toEqual(['published', 'expires-soon'])
    await at(day(170), () => confirmTechnology(supplier, id))
    await run(181)
    expect((await standingOf(id)).state).toBe('published')
    await run(351)
    expect((await standingOf(id)).state).toBe('expired')
    await expect(getPublishedTechnology(visitor, id)).rejects.toThrow(NotFound)
    expect((await eventsOf(id)).at(-1)).toBe('technologies.retired')
    expect(await actsOf(id)).toContain('technologies.expire')

    await at(day(360), () => confirmTechnology(supplier, id))
    expect((await standingOf(id)).expires_at).toEqual(day(540))
    expect((await eventsOf(id)).at(-1)).toBe('technologies.published')
  })

  it('is confirmed by its supplier alone, and only where it stands', async () => {
    const { id, organisationId } = await buildPublishedTechnology()
    await expect(confirmTechnology(await buildMember(), id)).rejects.toThrow(Forbidden)
    await expect(confirmTechnology(await buildMember({ organisationId, role: 'viewer' }), id)).rejects.toThrow(Forbidden)
    const draft = await buildTechnology()
    await expect(confirmTechnology(draft.supplier, draft.id)).rejects.toThrow(WrongState)
  })
})

describe('many at once', () => {
  it('are drafts of the own organisation, or listed at once by the Office', async () => {
    const supplier = await buildMember()
    const organisationId = supplier.organisation.id
    const rows = Array.from({ length: 3 }, () => ({ id: newId(), content: technologyContent({ advantages: [] }) }))
    expect(await writeTechnologies(supplier, rows, { organisationId })).toHaveLength(3)
    expect(await writeTechnologies(supplier, rows, { organisationId })).toEqual([])
    await expect(writeTechnologies(supplier, rows, { organisationId, publish: true })).rejects.toThrow(Forbidden)
    await expect(writeTechnologies(await buildMember(), rows, { organisationId })).rejects.toThrow(Forbidden)
    const [listed = rows[0]] = [{ id: newId(), content: technologyContent() }]
    if (!listed) throw new Error('no row')
    await writeTechnologies(await buildOfficer(), [listed], { organisationId, publish: true })
    expect(await getPublishedTechnology(visitor, listed.id)).toMatchObject({ version: 1, state: 'published' })
    expect(await eventsOf(listed.id)).toEqual(['technologies.published'])
  })
})
