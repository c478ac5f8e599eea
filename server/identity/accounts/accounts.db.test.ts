import { exchange, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { confirmEmail, signIn } from '../identity'
import { buildAccount, buildOfficer, buildPerson, buildSession, fixturePassword } from '../identity.fixtures'
import { askEmailChange, editProfile, getOwnAccount, sendChangeLetter } from './accounts'
import { appointOfficer, clearSecondFactor, endOffice, listAccounts, makeOfficer, reinstateAccount, suspendAccount } from './keeping'

const acts = async (accountId: string) =>
  (await db().selectFrom('audit').select(['act', 'details']).where('subject_id', '=', accountId).orderBy('id').execute()).map(
    ({ act, details }) => [act, details.reason],
  )
const lettersTo = async (email: string) =>
  await db().selectFrom('mail').select(['subject', 'body_text']).where('recipient', '=', email).execute()
const reason = 'theo đề nghị của đơn vị'

describe('keeping accounts', () => {
  it('suspends with a reason, reinstates, and records both', async () => {
    const officer = await buildOfficer()
    const account = await buildAccount()
    await suspendAccount(officer, account.id, reason)
    await expect(suspendAccount(officer, account.id, reason)).rejects.toThrow(WrongState)
    await expect(signIn(visitor, { email: account.email, password: fixturePassword }, { userAgent: '', address: null })).rejects.toThrow(
      Invalid,
    )
    await reinstateAccount(officer, account.id, reason)
    await signIn(visitor, { email: account.email, password: fixturePassword }, { userAgent: '', address: null })
    expect((await acts(account.id)).slice(0, 1)).toEqual([['identity.suspend', reason]])
    expect((await acts(account.id)).map(([act]) => act)).toEqual([
      'identity.suspend',
      'identity.sign-in-refused',
      'identity.reinstate',
      'identity.sign-in',
    ])
  })

  it('makes and ends officers, who sign in anew', async () => {
    const officer = await buildOfficer()
    const account = await buildAccount()
    await buildSession(account.id)
    await makeOfficer(officer, account.id, reason)
    expect(await db().selectFrom('session').select('id').where('account_id', '=', account.id).execute()).toEqual([])
    expect(await signIn(visitor, { email: account.email, password: fixturePassword }, { userAgent: '', address: null })).toMatchObject({
      needsSecondFactor: true,
    })
    await endOffice(officer, account.id, reason)
    await expect(endOffice(officer, account.id, reason)).rejects.toThrow(WrongState)
  })

  it('is for officers, and never about oneself', async () => {
    const officer = await buildOfficer()
    const person = await buildPerson()
    for (const verb of [suspendAccount, reinstateAccount, makeOfficer, endOffice, clearSecondFactor]) {
      await expect(verb(person, officer.accountId, reason)).rejects.toThrow(Forbidden)
      await expect(verb(officer, officer.accountId, reason)).rejects.toThrow(Forbidden)
    }
    await expect(listAccounts(person, { q: '', show: 'all', page: 1 })).rejects.toThrow(Forbidden)
  })

  it('begins at the terminal, with a confirmed account', async () => {
    const account = await buildAccount()
    await appointOfficer(exchange, account.email)
    await expect(appointOfficer(exchange, account.email)).rejects.toThrow(WrongState)
    await expect(appointOfficer(exchange, 'khong-co@test.example')).rejects.toThrow(NotFound)
    const unconfirmed = await buildAccount({ email_confirmed_at: null })
    await expect(appointOfficer(exchange, unconfirmed.email)).rejects.toThrow(NotFound)
    expect(await acts(account.id)).toEqual([['identity.make-officer', 'appointed at the terminal']])
  })

  it('finds people without diacritics', async () => {
    const account = await buildAccount({ name: 'Đặng Thị Ngọc Ánh' })
    const { accounts } = await listAccounts(await buildOfficer(), { q: 'dang anh', show: 'all', page: 1 })
    expect(accounts.map(({ id }) => id)).toEqual([account.id])
    expect((await listAccounts(await buildOfficer(), { q: '%', show: 'office', page: 1 })).total).toBe(0)
  })
})

describe('one’s own account', () => {
  it('changes its address when the letter to the new one is confirmed, and tells the old one', async () => {
    const person = await buildPerson()
    const email = `moi-${person.accountId}@test.example`
    await expect(askEmailChange(person, { email, currentPassword: 'không phải đâu nhé' })).rejects.toThrow(Invalid)
    await askEmailChange(person, { email, currentPassword: fixturePassword })
    await sendChangeLetter({ accountId: person.accountId, email, locale: 'vi' })
    expect((await getOwnAccount(person)).email).toBe(person.email)
    const [letter] = await lettersTo(email)
    await confirmEmail(visitor, /token=([\w-]+)/.exec(letter?.body_text ?? '')?.[1] ?? '')
    expect((await getOwnAccount(person)).email).toBe(email)
    expect(await lettersTo(person.email)).toHaveLength(1)
  })

  it('does not take the address of another account', async () => {
    const person = await buildPerson()
    const other = await buildAccount()
    await askEmailChange(person, { email: other.email, currentPassword: fixturePassword })
    await sendChangeLetter({ accountId: person.accountId, email: other.email, locale: 'vi' })
    expect((await lettersTo(other.email)).map(({ subject }) => subject)).toEqual(['Bạn đã có tài khoản'])
  })

  it('keeps name and language', async () => {
    const person = await buildPerson()
    await editProfile(person, { name: 'Phạm Thu Hà', locale: 'en' })
    expect(await getOwnAccount(person)).toMatchObject({ name: 'Phạm Thu Hà', locale: 'en' })
  })
})
