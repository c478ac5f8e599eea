import { buildPerson } from '#server/identity/identity.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { createOrganisation, editOrganisation, findPublicOrganisations, getOrganisation, getOwnOrganisation } from './organisations'
import { buildMember, buildOrganisation } from './organisations.fixtures'
import { type NewOrganisation, newOrganisationSchema } from './organisations.schema'

const input = (given: Partial<NewOrganisation> = {}) =>
  newOrganisationSchema.parse({ id: newId(), kind: 'individual', nameVi: 'Cơ sở Nước mắm Ba Làng', province: '38', ...given })

const auditOf = (subjectId: string) =>
  db().selectFrom('audit').select(['act', 'account_id', 'details']).where('subject_id', '=', subjectId).orderBy('id').execute()

describe('createOrganisation', () => {
  it('makes the person its owner and writes one audit row', async () => {
    const person = await buildPerson()
    const { id } = await createOrganisation(person, input())
    const membership = await db().selectFrom('membership').select(['account_id', 'role']).where('organisation_id', '=', id).execute()
    expect(membership).toEqual([{ account_id: person.accountId, role: 'owner' }])
    expect(await auditOf(id)).toMatchObject([{ act: 'organisations.create', account_id: person.accountId }])
  })

  it('makes one organisation of a form sent twice at once', async () => {
    const person = await buildPerson()
    const form = input()
    await Promise.all([createOrganisation(person, form), createOrganisation(person, form)])
    expect(await auditOf(form.id)).toHaveLength(1)
  })

  it('refuses the number of somebody else’s organisation', async () => {
    const { id } = await createOrganisation(await buildPerson(), input())
    await expect(createOrganisation(await buildPerson(), input({ id }))).rejects.toThrow(Forbidden)
  })

  it('says beside the field that a tax code is taken', async () => {
    const person = await buildPerson()
    await createOrganisation(person, input({ kind: 'enterprise', taxCode: '0100109106' }))
    const second = createOrganisation(person, input({ kind: 'enterprise', taxCode: '0100109106' }))
    await expect(second).rejects.toMatchObject({ fields: { taxCode: ['organisations:problems.tax-code-taken'] } })
    await expect(second).rejects.toThrow(Invalid)
  })
})

describe('editOrganisation', () => {
  it('keeps the profile and records what changed', async () => {
    const editor = await buildMember({ role: 'editor', kind: 'individual' })
    const { id, name } = editor.organisation
    await editOrganisation(editor, { ...input({ nameVi: name, aboutVi: 'Làm nước mắm truyền thống.' }), organisationId: id })
    const { organisation, can } = await getOwnOrganisation(editor)
    expect(organisation).toMatchObject({ aboutVi: 'Làm nước mắm truyền thống.', verification: 'verified' })
    expect(can).toEqual({ edit: true, manageMembers: false, askVerification: false })
    expect(await auditOf(id)).toMatchObject([{ act: 'organisations.edit', details: { changed: ['about_vi'] } }])
  })

  it('sends a verified organisation with a new name back to the queue', async () => {
    const owner = await buildMember({ kind: 'individual' })
    await editOrganisation(owner, { ...input({ nameVi: 'Tên khác hẳn' }), organisationId: owner.organisation.id })
    expect((await getOwnOrganisation(owner)).organisation).toMatchObject({ verification: 'pending', verified: false })
  })

  it('refuses a viewer, and an editor of another organisation', async () => {
    const viewer = await buildMember({ role: 'viewer' })
    await expect(editOrganisation(viewer, { ...input(), organisationId: viewer.organisation.id })).rejects.toThrow(Forbidden)
    const other = await buildMember()
    await expect(editOrganisation(other, { ...input(), organisationId: viewer.organisation.id })).rejects.toThrow(Forbidden)
  })
})

describe('the public list', () => {
  it('finds without diacritics and mistyped, verified ones only', async () => {
    const { id } = await buildOrganisation({
      name_vi: 'Viện Nghiên cứu Xử lý nước thải dệt nhuộm Đông Đô',
      kind: 'institute',
      province: '40',
    })
    await buildOrganisation({ name_vi: 'Viện Nước thải chưa ai xác minh', verification: 'unverified', verified_at: null })
    const found = async (q: string) => (await findPublicOrganisations({ q, page: 1 })).organisations.map((row) => row.id)
    expect(await found('nuoc thai det nhuom')).toEqual([id])
    expect(await found('DONG DO')).toEqual([id])
    expect(await found('nuoc thai det nhuon')).toEqual([id])
    expect(await found('100%_\\')).toEqual([])
    expect((await findPublicOrganisations({ q: '', kind: 'institute', province: '40', page: 1 })).total).toBe(1)
  })

  it('shows neither tax code nor telephone, and no address of a person', async () => {
    const { id } = await buildOrganisation({ kind: 'individual', address: '12 Lê Lợi', phone: '0912345678', tax_code: '0100112437' })
    const { organisation } = await getOrganisation(await buildPerson(), id)
    expect(JSON.stringify(organisation)).not.toMatch(/Lê Lợi|0912345678|0100112437/)
  })

  it('hides a refused organisation from everybody but its members and the Office', async () => {
    const member = await buildMember()
    await db().updateTable('organisation').set({ verification: 'refused' }).where('id', '=', member.organisation.id).execute()
    await expect(getOrganisation(await buildPerson(), member.organisation.id)).rejects.toThrow(NotFound)
    await expect(getOrganisation(member, member.organisation.id)).resolves.toBeDefined()
  })
})
