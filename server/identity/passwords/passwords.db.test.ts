import { resolveActor } from '#server/organisations/acting'
import { visitor } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { signIn } from '../identity'
import { buildAccount, buildPerson, buildSession, fixturePassword, secondFactorColumns } from '../identity.fixtures'
import { askPasswordReset, changePassword, resetPassword, sendResetLetter } from './changes'

const details = { userAgent: '', address: null }
const from = { locale: 'vi' as const, requestId: 'r', address: null }
const newPassword = 'năm con cá rô đồng'
const acts = async (accountId: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', accountId).orderBy('id').execute()).map(({ act }) => act)

async function resetToken(email: string) {
  await askPasswordReset({ ...visitor, address: '10.1.1.1' }, email)
  await sendResetLetter({ email, locale: 'vi' })
  const letter = await db()
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return /token=([\w-]+)/.exec(letter.body_text)?.[1] ?? ''
}

describe('resetting', () => {
  it('sets a password by the letter once, ends every session and keeps the second factor due', async () => {
    const account = await buildAccount()
    await db()
      .updateTable('account')
      .set(secondFactorColumns(account.id, 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'))
      .where('id', '=', account.id)
      .execute()
    const before = await buildSession(account.id)
    const token = await resetToken(account.email)
    await resetPassword(visitor, { token, password: newPassword })
    await expect(resetPassword(visitor, { token, password: newPassword })).rejects.toThrow(Invalid)
    expect((await resolveActor(before.token, from)).accountId).toBeNull()
    expect(await signIn(visitor, { email: account.email, password: newPassword }, details)).toMatchObject({ needsSecondFactor: true })
    await expect(signIn(visitor, { email: account.email, password: fixturePassword }, details)).rejects.toThrow(Invalid)
    expect(await acts(account.id)).toEqual(['identity.reset-password', 'identity.sign-in', 'identity.sign-in-refused'])
  })

  it('answers the same for an unknown address and writes no letter', async () => {
    const email = 'khong-co-ai@test.example'
    await expect(askPasswordReset(visitor, email)).resolves.toBeUndefined()
    await sendResetLetter({ email, locale: 'vi' })
    expect(await db().selectFrom('mail').select('id').where('recipient', '=', email).execute()).toEqual([])
  })

  it('refuses an hour-old link, an older link, a suspended account and a common password', async () => {
    const account = await buildAccount()
    const older = await resetToken(account.email)
    const token = await resetToken(account.email)
    await expect(resetPassword(visitor, { token: older, password: newPassword })).rejects.toThrow(Invalid)
    await expect(resetPassword(visitor, { token, password: 'vietnam1975' })).rejects.toMatchObject({
      fields: { password: ['identity:problems.password-common'] },
    })
    await at(new Date(Date.now() + 61 * 60_000), () =>
      expect(resetPassword(visitor, { token, password: newPassword })).rejects.toThrow(Invalid),
    )
    await db().updateTable('account').set({ suspended_at: new Date() }).where('id', '=', account.id).execute()
    await expect(resetPassword(visitor, { token, password: newPassword })).rejects.toThrow(Invalid)
  })

  it('writes at most five letters an hour to one address', async () => {
    const { email } = await buildAccount()
    for (let count = 0; count < 5; count++) await askPasswordReset({ ...visitor, address: `10.1.0.${count}` }, email)
    await expect(askPasswordReset({ ...visitor, address: '10.1.0.9' }, email)).rejects.toThrow(Invalid)
  })
})

describe('changing', () => {
  it('needs the current password and ends the other sessions', async () => {
    const person = await buildPerson()
    const here = await buildSession(person.accountId)
    const there = await buildSession(person.accountId)
    const reader = { ...person, sessionId: here.sessionId }
    const wrong = changePassword(reader, { currentPassword: 'sai mất rồi nhé', newPassword })
    await expect(wrong).rejects.toMatchObject({ fields: { currentPassword: ['identity:problems.current-password'] } })
    await changePassword(reader, { currentPassword: fixturePassword, newPassword })
    expect((await resolveActor(here.token, from)).accountId).toBe(person.accountId)
    expect((await resolveActor(there.token, from)).accountId).toBeNull()
    expect(await acts(person.accountId)).toEqual(['identity.change-password'])
  })
})
