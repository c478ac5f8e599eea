import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, at, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, test } from 'vitest'
import { getPublishedNeed, listNeedsOf, needCardsOf, returnNeed, submitNeed, writeNeed } from '../needs'
import { buildNeed, buildPublishedNeed, buildSubmittedNeed } from '../needs.fixtures'

/** Whatever would lead to the organisation: every value of its rows, of its people's rows and of the need's own private columns. */
async function fingerprints(organisationId: string, needId: string): Promise<string[]> {
  const organisation = await db().selectFrom('organisation').selectAll().where('id', '=', organisationId).executeTakeFirstOrThrow()
  const people = await db()
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'account.name', 'account.email'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const need = await db()
    .selectFrom('need')
    .select([
      'created_by',
      'visit_note',
      'consent_by',
      'published_at',
      'submitted_at',
      'created_at',
      'updated_at',
      'confirmed_at',
      'expires_at',
    ])
    .where('id', '=', needId)
    .executeTakeFirstOrThrow()
  const { kind, province, fields, verification, ...own } = organisation
  const values = [own, need, ...people].flatMap((row) => Object.values(row))
  const texts = values.flatMap((value) =>
    value instanceof Date ? [value.toISOString(), String(value.getTime())] : typeof value === 'string' ? [value] : [],
  )
  return texts.filter((text) => text.length > 2)
}

describe('an anonymous need', () => {
  async function anonymous() {
    const owner = await buildMember()
    const { id: organisationId } = owner.organisation
    await db()
      .updateTable('organisation')
      .set({
        name_vi: 'Công ty TNHH Dệt nhuộm Sông Cầu Xanh',
        name_en: 'Green Cau River Dyeing Ltd',
        tax_code: String(2_300_000_000 + Math.floor(Math.random() * 90_000_000)),
        province: '24',
        address: 'Lô CN7, Khu công nghiệp Quế Võ',
        website: 'https://songcauxanh.example',
        phone: '0222 388 1234',
        about_vi: 'Ba mươi năm nhuộm hàng dệt kim.',
      })
      .where('id', '=', organisationId)
      .execute()
    const need = await buildPublishedNeed({ author: owner, anonymous: true, province: '37' })
    return { owner, ...need, marks: await fingerprints(organisationId, need.id) }
  }

  test('is not among what its organisation looks for', async () => {
    const { owner } = await anonymous()
    const shown = await buildPublishedNeed({ author: owner })
    await buildNeed({ author: owner })
    expect(await listNeedsOf(owner.organisation.id)).toMatchObject({ count: 1, shown: [{ id: shown.id }] })
  })

  test('sends nothing that leads to the organisation, to visitors and to other organisations', async () => {
    const { id, marks } = await anonymous()
    expect(marks.length).toBeGreaterThan(15)
    for (const reader of [visitor, await buildMember(), await buildMember({ kind: 'institute' })]) {
      const sent = JSON.stringify([await getPublishedNeed(reader, id), await needCardsOf(db(), [id])])
      expect(marks.filter((mark) => sent.includes(mark))).toEqual([])
    }
    const { organisation, province } = await getPublishedNeed(visitor, id)
    // The place is the one chosen for the need, not the organisation's.
    expect([organisation, province]).toEqual([null, '37'])
  })

  test('is known to its own people and the Office alone', async () => {
    const { id, owner, organisationId } = await anonymous()
    const viewer = await buildMember({ organisationId, role: 'viewer' })
    for (const reader of [owner, viewer, await buildOfficer()])
      expect((await getPublishedNeed(reader, id)).organisation?.id).toBe(organisationId)
    expect((await getPublishedNeed(owner, id)).can).toEqual({ manage: true, review: false })
    expect((await getPublishedNeed(viewer, id)).can).toEqual({ manage: false, review: false })
  })

  test('stays so while a version that shows the name is being written, reviewed and returned', async () => {
    const { id, owner, content, marks } = await anonymous()
    const sent = async () => JSON.stringify([await getPublishedNeed(visitor, id), await needCardsOf(db(), [id])])
    await writeNeed(owner, id, { ...content, anonymous: false })
    const stages = [await sent()]
    await submitNeed(owner, id)
    stages.push(await sent())
    await returnNeed(await buildOfficer(), id, { reason: 'need-unclear', note: '' })
    stages.push(await sent())
    for (const stage of stages) expect(marks.filter((mark) => stage.includes(mark))).toEqual([])
  })
})

test('what is not published exists for nobody else', async () => {
  for (const { id } of [await buildNeed(), await buildSubmittedNeed(), { id: newId() }]) {
    await expect(getPublishedNeed(visitor, id)).rejects.toThrow(NotFound)
  }
})

test('a shown need names its organisation and counts its days in Việt Nam', async () => {
  const posted = new Date('2026-03-01T18:30:00Z')
  const { id, organisationId } = await at(posted, () => buildPublishedNeed({ deadline: '2026-03-12' }))
  const { organisation, publishedOn, daysLeft } = await at(posted, () => getPublishedNeed(visitor, id))
  expect([organisation?.id, publishedOn, daysLeft]).toEqual([organisationId, '2026-03-02', 10])
  const open = await buildPublishedNeed({ deadline: addDays(today(), 3) })
  expect((await needCardsOf(db(), [open.id, newId(), id])).map((card) => [card.id, card.daysLeft])).toEqual([
    [open.id, 3],
    [id, expect.any(Number)],
  ])
})
