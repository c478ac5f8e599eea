import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { openFile } from '#server/platform/files/files'
import { samples } from '#server/platform/files/samples.fixtures'
import { diskStore, useFileStore } from '#server/platform/files/store'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addPicture, describePicture, listPictures, openFairPicture, removePicture } from '../pictures/pictures'
import { buildFair } from '../techmart.fixtures'
import { listPartners, removePartner, savePartner } from './partners'

const folder = mkdtempSync(join(tmpdir(), 'fair-files-'))
useFileStore(diskStore(() => folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const partner = (over: object = {}) => ({
  id: newId(),
  role: 'sponsor' as const,
  level: 'gold' as const,
  nameVi: 'Ngân hàng Thương mại Lam Sơn',
  nameEn: '',
  link: '',
  position: 0,
  ...over,
})
const upload = async (field: string) => ({ field, name: 'anh.png', bytes: await samples.png() })
const acts = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

describe('partners', () => {
  it('stand by role, level and order; one form is one partner', async () => {
    const [officer, fair] = [await buildOfficer(), await buildFair()]
    const gold = partner()
    await expect(savePartner(await buildMember(), fair.id, gold)).rejects.toMatchObject({ status: 403 })
    await Promise.all([savePartner(officer, fair.id, gold), savePartner(officer, fair.id, gold)])
    await savePartner(officer, fair.id, partner({ level: 'diamond', nameVi: 'Tập đoàn Kim Cương' }))
    await savePartner(officer, fair.id, partner({ role: 'host', level: undefined, nameVi: 'Sở Khoa học và Công nghệ' }))
    expect((await listPartners(fair.id)).map(({ role, level }) => level ?? role)).toEqual(['host', 'diamond', 'gold'])
    await removePartner(officer, fair.id, gold.id)
    expect(await acts(gold.id)).toEqual(['techmart.add-partner', 'techmart.remove-partner'])
    await expect(savePartner(officer, fair.id, gold)).rejects.toMatchObject({ status: 409 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', fair.id).execute()
    await expect(savePartner(officer, fair.id, partner())).rejects.toMatchObject({ status: 409 })
  })

  it('show a logo that everybody may read once the fair is announced', async () => {
    const [officer, fair] = [await buildOfficer(), await buildFair({ state: 'planned' })]
    const gold = partner()
    await savePartner(officer, fair.id, gold, await upload('logo'))
    const [{ logo_file_id: logo } = { logo_file_id: null }] = await listPartners(fair.id)
    await expect(openFile(visitor, logo ?? '', [openFairPicture])).rejects.toMatchObject({ status: 404 })
    expect((await openFile(officer, logo ?? '', [openFairPicture])).access).toBe('restricted')
    await db().updateTable('fair').set({ state: 'open' }).where('id', '=', fair.id).execute()
    expect(await openFile(visitor, logo ?? '', [openFairPicture])).toMatchObject({ access: 'public', inline: true })
    await savePartner(officer, fair.id, gold, await upload('logo'))
    expect(
      await db()
        .selectFrom('file')
        .select('id')
        .where('id', '=', logo ?? '')
        .execute(),
    ).toEqual([])
    const wrong = { field: 'logo', name: 'a.png', bytes: samples.pdf() }
    await expect(savePartner(officer, fair.id, partner(), wrong)).rejects.toMatchObject({ fields: { logo: ['files:problems.kind'] } })
  })
})

describe('pictures', () => {
  it('come with words for those who do not see them, once, also after the fair, and go for good', async () => {
    const [officer, fair] = [await buildOfficer(), await buildFair({ state: 'closed' })]
    const words = { id: newId(), altVi: 'Khách xem mô hình xử lý nước', altEn: 'Visitors at a model', position: 0 }
    await expect(addPicture(await buildMember(), fair.id, words, await upload('picture'))).rejects.toMatchObject({ status: 403 })
    await expect(addPicture(officer, fair.id, words, undefined)).rejects.toMatchObject({ fields: { picture: ['files:problems.missing'] } })
    await Promise.all([
      addPicture(officer, fair.id, words, await upload('picture')),
      addPicture(officer, fair.id, words, await upload('picture')),
    ])
    const files = db().selectFrom('file').select('id').where('uploaded_by', '=', officer.accountId)
    expect(await files.execute()).toHaveLength(1)
    await describePicture(officer, fair.id, { ...words, altEn: '' })
    await describePicture(officer, fair.id, { ...words, altEn: '' })
    expect(await listPictures(fair.id)).toMatchObject([{ alt_vi: words.altVi, alt_en: '' }])
    await removePicture(officer, fair.id, words.id)
    expect(await files.execute()).toEqual([])
    expect(await acts(words.id)).toEqual(['techmart.add-picture', 'techmart.describe-picture', 'techmart.remove-picture'])
    await expect(addPicture(officer, (await buildFair({ state: 'cancelled' })).id, words, await upload('picture'))).rejects.toMatchObject({
      status: 409,
    })
  })
})
