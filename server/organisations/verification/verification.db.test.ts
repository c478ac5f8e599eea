import { buildOfficer } from '#server/identity/identity.fixtures'
import { organisationNotices } from '#server/notifications/organisation-notices'
import { db } from '#server/platform/database'
import { Forbidden, WrongState } from '#server/platform/errors'
import { deliverEvents } from '#server/platform/events'
import { describe, expect, it } from 'vitest'
import { buildMember } from '../organisations.fixtures'
import { askVerification, getForVerification, listVerifications, refuseOrganisation, verifyOrganisation } from './verification'

const acts = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const noticesOf = async (accountId: string) =>
  (await db().selectFrom('notification').select('kind').where('account_id', '=', accountId).orderBy('id').execute()).map(({ kind }) => kind)

describe('verification', () => {
  it('is asked for, refused with a reason, asked again and given; both sides are told', async () => {
    const owner = await buildMember({ verified: false })
    const officer = await buildOfficer()
    const { id } = owner.organisation
    await askVerification(owner, id)
    expect((await listVerifications(officer, { status: 'pending', page: 1 })).organisations.map((row) => row.id)).toEqual([id])
    await refuseOrganisation(officer, id, { reason: 'tax-code-mismatch', note: 'Tên trên giấy khác.' })
    expect((await getForVerification(officer, id)).organisation).toMatchObject({
      verification: 'refused',
      verificationReason: 'tax-code-mismatch',
    })
    await askVerification(owner, id)
    await verifyOrganisation(officer, id)
    expect((await getForVerification(officer, id)).organisation).toMatchObject({
      verification: 'verified',
      verificationReason: null,
      verificationNote: '',
    })
    expect(await acts(id)).toEqual([
      'organisations.ask-verification',
      'organisations.refuse',
      'organisations.ask-verification',
      'organisations.verify',
    ])

    await deliverEvents(organisationNotices)
    expect(await noticesOf(owner.accountId)).toEqual(['organisations:notices.refused', 'organisations:notices.verified'])
    expect(await noticesOf(officer.accountId)).toEqual([
      'organisations:notices.verification-asked',
      'organisations:notices.verification-asked',
    ])
    const letters = await db().selectFrom('mail').select('subject').where('recipient', '=', owner.email).execute()
    expect(letters.map(({ subject }) => subject).sort()).toEqual([
      `${owner.organisation.name} đã được Sở xác minh.`,
      `Sở chưa xác minh được ${owner.organisation.name}. Hãy xem lý do.`,
    ])
  })

  it('is asked by owners and decided by officers who do not belong to it', async () => {
    const editor = await buildMember({ role: 'editor', verified: false })
    await expect(askVerification(editor, editor.organisation.id)).rejects.toThrow(Forbidden)
    await expect(verifyOrganisation(editor, editor.organisation.id)).rejects.toThrow(Forbidden)
    await expect(listVerifications(editor, { status: 'pending', page: 1 })).rejects.toThrow(Forbidden)
    const own = { ...(await buildOfficer()), memberships: editor.memberships }
    await expect(verifyOrganisation(own, editor.organisation.id)).rejects.toThrow(Forbidden)
  })

  it('goes only where its table leads, and once of two decisions at once', async () => {
    const owner = await buildMember({ verified: false })
    const officer = await buildOfficer()
    const { id } = owner.organisation
    await expect(verifyOrganisation(officer, id)).rejects.toThrow(WrongState)
    await askVerification(owner, id)
    await expect(askVerification(owner, id)).rejects.toThrow(WrongState)
    const both = await Promise.allSettled([verifyOrganisation(officer, id), verifyOrganisation(await buildOfficer(), id)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
