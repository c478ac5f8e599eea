import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound } from '#server/platform/errors'
import { openFile } from '#server/platform/files/files'
import { samples } from '#server/platform/files/samples.fixtures'
import { diskStore, useFileStore } from '#server/platform/files/store'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  addFile,
  cardsOf,
  expireTechnologies,
  getOpenings,
  getOwnTechnology,
  getPublishedTechnology,
  getPublishedVersion,
  grantDisclosure,
  openConfidential,
  openTechnologyFile,
  previewTechnology,
  publishTechnology,
  readConfidential,
  readTechnologiesForMatching,
  removeFile,
  revokeDisclosure,
  saveConfidential,
  saveStep,
  submitTechnology,
} from '../technologies'
import { buildPublishedTechnology, buildTechnology } from '../technologies.fixtures'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
useFileStore(diskStore(() => folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'Tẩm Fe:Mn 1:2, nung 280 °C rồi 420 °C trong N₂'
const document = (name = 'bi-quyet.pdf', inside = secret) => ({ field: 'file', name, bytes: samples.pdf(inside) })
const fileIdsOf = async (id: string, use: string) =>
  (
    await db()
      .selectFrom('technology_file')
      .select('file_id')
      .where('technology_id', '=', id)
      .where('use', '=', use as 'picture')
      .execute()
  ).map(({ file_id }) => file_id)

describe('confidential details', () => {
  it('leave by no way that others read', async () => {
    const { id, supplier } = await buildPublishedTechnology({ confidential: secret })
    await addFile(supplier, id, { use: 'confidential', caption: 'Bí quyết nung', upload: document() })
    const everything = JSON.stringify([
      await getPublishedTechnology(visitor, id),
      await getPublishedTechnology(supplier, id),
      await previewTechnology(supplier, id),
      await getOwnTechnology(supplier, id),
      await getPublishedVersion(supplier, id, 1),
      await cardsOf(db(), [id]),
      await readTechnologiesForMatching(db(), { ids: [id], limit: 1 }),
      await db().selectFrom('audit').selectAll().where('subject_id', '=', id).execute(),
      await db().selectFrom('event').selectAll().execute(),
      await db().selectFrom('notification').selectAll().execute(),
    ])
    for (const protectedText of [
      secret,
      'Bí quyết nung',
      'bi-quyet.pdf',
      ...(await fileIdsOf(id, 'confidential')).map((file) => `"fileId":"${file}","use"`),
    ]) {
      expect(everything).not.toContain(protectedText)
    }
  })

  it('open for the supplier, the Office and those let in, and leave a trace of all but the first', async () => {
    const { id, supplier, organisationId } = await buildPublishedTechnology({ confidential: secret })
    const [buyer, officer, viewer] = [await buildMember(), await buildOfficer(), await buildMember({ organisationId, role: 'viewer' })]
    await expect(openConfidential(buyer, id)).rejects.toThrow(Forbidden)
    await grantDisclosure(supplier, id, buyer.organisation.id)
    await grantDisclosure(supplier, id, buyer.organisation.id)
    expect((await openConfidential(buyer, id)).body).toBe(secret)
    expect((await openConfidential(officer, id)).body).toBe(secret)
    expect((await openConfidential(viewer, id)).body).toBe(secret)
    const { openings } = await getOpenings(supplier, id)
    expect(openings.map(({ person, name_vi }) => [person, name_vi])).toEqual([
      [officer.name, null],
      [buyer.name, buyer.organisation.name],
    ])
    await expect(getOpenings(buyer, id)).rejects.toThrow(NotFound)

    await revokeDisclosure(supplier, id, buyer.organisation.id)
    await expect(openConfidential(buyer, id)).rejects.toThrow(Forbidden)
    const acts = await db().selectFrom('audit').select('act').where('subject_id', '=', id).execute()
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['technologies.grant-disclosure', 'technologies.revoke-disclosure', 'technologies.open-confidential']),
    )
  })

  it('are let out by the supplier alone', async () => {
    const { id, organisationId } = await buildPublishedTechnology({ confidential: secret })
    const buyer = await buildMember()
    await expect(grantDisclosure(buyer, id, buyer.organisation.id)).rejects.toThrow(Forbidden)
    await expect(grantDisclosure(await buildOfficer(), id, buyer.organisation.id)).rejects.toThrow(Forbidden)
    await expect(grantDisclosure(await buildMember({ organisationId, role: 'viewer' }), id, buyer.organisation.id)).rejects.toThrow(
      Forbidden,
    )
  })

  it('of a draft do not exist for others', async () => {
    const { id, supplier } = await buildTechnology({ confidential: secret })
    const stranger = await buildMember()
    await expect(openConfidential(stranger, id)).rejects.toThrow(NotFound)
    await expect(readConfidential(stranger, id)).rejects.toThrow(NotFound)
    await expect(readConfidential(await buildOfficer(), id)).rejects.toThrow(Forbidden)
    await saveConfidential(supplier, id, '')
    expect((await readConfidential(supplier, id)).body).toBe('')
  })
})

describe('files of a technology', () => {
  it('are public once published, and belong to the supplier before', async () => {
    const { id, supplier } = await buildTechnology()
    await addFile(supplier, id, {
      use: 'picture',
      caption: 'Tháp pilot',
      upload: { field: 'file', name: 'thap.png', bytes: await samples.png() },
    })
    const [picture = ''] = await fileIdsOf(id, 'picture')
    const asks = (actor: Parameters<typeof openFile>[0]) => openFile(actor, picture, [openTechnologyFile]).then(({ access }) => access)
    await expect(asks(visitor)).rejects.toThrow(NotFound)
    await expect(asks(await buildMember())).rejects.toThrow(NotFound)
    expect(await asks(supplier)).toBe('restricted')
    await submitTechnology(supplier, id)
    const officer = await buildOfficer()
    expect(await asks(officer)).toBe('restricted')
    await publishTechnology(officer, id)
    expect(await asks(visitor)).toBe('public')
    expect((await getPublishedTechnology(visitor, id)).files).toMatchObject([
      { fileId: picture, caption: 'Tháp pilot', mediaType: 'image/webp' },
    ])
  })

  it('of a change show to the Office, not to the public', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await addFile(supplier, id, { use: 'document', caption: '', upload: document('bao-cao.pdf', 'Báo cáo') })
    const [{ fileId } = { fileId: '' }] = (await getOwnTechnology(supplier, id)).content.files
    expect(await openTechnologyFile(visitor, fileId)).toBeUndefined()
    expect(await openTechnologyFile(await buildOfficer(), fileId)).toBe('restricted')
    expect((await getPublishedTechnology(visitor, id)).files).toEqual([])
  })

  it('that are confidential open for those let in, each opening recorded', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await addFile(supplier, id, { use: 'confidential', caption: '', upload: document() })
    const [file = ''] = await fileIdsOf(id, 'confidential')
    const buyer = await buildMember()
    expect(await openTechnologyFile(visitor, file)).toBeUndefined()
    expect(await openTechnologyFile(buyer, file)).toBeUndefined()
    await grantDisclosure(supplier, id, buyer.organisation.id)
    expect(await openTechnologyFile(buyer, file)).toBe('restricted')
    expect(await openTechnologyFile(supplier, file)).toBe('restricted')
    expect((await getOpenings(supplier, id)).openings.map((row) => row.file)).toEqual(['bi-quyet.pdf'])
  })

  it('stay one when sent twice, and are bounded', async () => {
    const { id, supplier } = await buildTechnology()
    for (let time = 0; time < 2; time++) await addFile(supplier, id, { use: 'document', caption: '', upload: document('a.pdf', 'a') })
    expect((await getOwnTechnology(supplier, id)).content.files).toHaveLength(1)
    for (const name of 'bcdef') await addFile(supplier, id, { use: 'document', caption: '', upload: document(`${name}.pdf`, name) })
    await expect(addFile(supplier, id, { use: 'document', caption: '', upload: document('g.pdf', 'g') })).rejects.toThrow(Invalid)
    expect(await db().selectFrom('file').select('id').where('owner_organisation_id', '=', supplier.organisation.id).execute()).toHaveLength(
      6,
    )
  })

  it('of another organisation or of the confidential part cannot be attached by their id', async () => {
    const [one, other] = [await buildTechnology(), await buildTechnology()]
    await addFile(other.supplier, other.id, { use: 'document', caption: '', upload: document() })
    await addFile(one.supplier, one.id, { use: 'confidential', caption: '', upload: document() })
    const foreign = (await fileIdsOf(other.id, 'document'))[0] ?? ''
    const hidden = (await fileIdsOf(one.id, 'confidential'))[0] ?? ''
    for (const fileId of [foreign, hidden, 'zzzzzzzzzzzz']) {
      await expect(saveStep(one.supplier, one.id, 'files', { files: [{ fileId, use: 'picture', caption: '' }] })).rejects.toThrow(Invalid)
    }
  })

  it('are taken off by the supplier, confidential ones for good', async () => {
    const { id, supplier } = await buildPublishedTechnology()
    await addFile(supplier, id, { use: 'confidential', caption: '', upload: document() })
    const [file = ''] = await fileIdsOf(id, 'confidential')
    await expect(removeFile(await buildMember(), id, file)).rejects.toThrow(Forbidden)
    await removeFile(supplier, id, file)
    await expect(openFile(supplier, file, [openTechnologyFile])).rejects.toThrow(NotFound)
    await expect(removeFile(supplier, id, file)).rejects.toThrow(NotFound)
  })
})

describe('an unpublished application', () => {
  const moment = new Date('2026-05-10T03:00:00Z')
  const rights = [
    { kind: 'invention' as const, title: 'Xúc tác Fe–Mn', number: '1-2026-01234', filedOn: '2026-03-01', status: 'filed' as const },
  ]

  it('keeps details back from everybody but those who work on it, until 18 months are over', async () => {
    const { id, supplier, content } = await at(moment, () => buildPublishedTechnology({ rights, keywords: ['từ khoá lộ bí mật'] }))
    const outline = await at(moment, () => getPublishedTechnology(visitor, id))
    const [indexed] = await at(moment, () => readTechnologiesForMatching(db(), { ids: [id], limit: 1 }))
    for (const shown of [JSON.stringify(outline), JSON.stringify(indexed)]) {
      expect(shown).toContain(content.summaryVi)
      for (const detail of [content.descriptionVi, content.applicationsEn, 'từ khoá lộ bí mật', 'Độ màu sau xử lý'])
        expect(shown).not.toContain(detail)
    }
    for (const detail of [content.trlEvidenceVi, 'Xúc tác Fe–Mn', '1-2026-01234']) expect(JSON.stringify(outline)).not.toContain(detail)
    expect(outline.outlineUntil).toBe('2027-09-01')
    expect((await getOwnTechnology(supplier, id)).content.descriptionVi).toBe(content.descriptionVi)
    const later = await at(new Date('2027-09-02T00:00:00Z'), () => getPublishedTechnology(supplier, id))
    expect(later).toMatchObject({ descriptionVi: content.descriptionVi, outlineUntil: null })
  })

  it('hides files too', async () => {
    const { id, supplier } = await at(moment, () => buildTechnology({ rights }))
    await addFile(supplier, id, { use: 'document', caption: '', upload: document('bao-cao.pdf', 'Báo cáo') })
    await at(moment, () => submitTechnology(supplier, id))
    await at(moment, async () => publishTechnology(await buildOfficer(), id))
    const [file = ''] = await fileIdsOf(id, 'document')
    expect(await at(moment, () => openTechnologyFile(visitor, file))).toBeUndefined()
    expect(await at(moment, () => openTechnologyFile(supplier, file))).toBe('restricted')
  })

  it('is told again once it is over, so that the search reads it anew', async () => {
    const { id } = await at(moment, () =>
      buildPublishedTechnology({ rights: rights.map((right) => ({ ...right, filedOn: '2024-12-01' })) }),
    )
    await at(new Date('2026-06-02T00:00:00Z'), expireTechnologies)
    const events = await db().selectFrom('event').select(['name', 'payload']).orderBy('id').execute()
    expect(events.filter(({ payload }) => payload.technologyId === id).map(({ name }) => name)).toEqual([
      'technologies.submitted',
      'technologies.published',
      'technologies.published',
    ])
  })

  it('shows everything where the owner agrees', async () => {
    const { id, content } = await at(moment, () => buildPublishedTechnology({ rights, embargoWaived: true }))
    expect(await at(moment, () => getPublishedTechnology(visitor, id))).toMatchObject({
      descriptionVi: content.descriptionVi,
      outlineUntil: null,
    })
  })
})
