import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { countUnread, listNotices, notify, openNotice, readAllNotices } from './notifications'

const notice = { kind: 'organisations:notices.verified', details: { organisation: 'Viện A' }, path: '/organisation' }

describe('notify', () => {
  it('tells members and officers once each, but not the one who did it', async () => {
    const doer = await buildMember()
    const colleague = await buildMember({ organisationId: doer.organisation.id })
    const officer = await buildOfficer()
    await transact((tx) =>
      notify(tx, { organisationIds: [doer.organisation.id], accountIds: [colleague.accountId], office: true }, notice, doer.accountId),
    )
    expect([await countUnread(doer), await countUnread(colleague), await countUnread(officer)]).toEqual([0, 1, 1])
    const event = await db()
      .selectFrom('event')
      .select('payload')
      .where('name', '=', 'notifications.given')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect((event.payload as { accountIds: string[] }).accountIds.sort()).toEqual([colleague.accountId, officer.accountId].sort())
  })

  it('also writes a letter where asked, in each reader’s language', async () => {
    const vi = await buildPerson()
    const en = await buildPerson({ locale: 'en' })
    const suspended = await buildPerson({ suspended_at: new Date() })
    await transact((tx) => notify(tx, { accountIds: [vi.accountId, en.accountId, suspended.accountId] }, { ...notice, mail: true }))
    const letters = await db().selectFrom('mail').select(['recipient', 'subject', 'body_text']).execute()
    expect(letters.find(({ recipient }) => recipient === vi.email)).toMatchObject({ subject: 'Viện A đã được Sở xác minh.' })
    const english = letters.find(({ recipient }) => recipient === en.email)
    expect(english?.subject).toBe('Viện A has been verified by the Department.')
    expect(english?.body_text).toContain('/en/organisation')
    expect(letters.some(({ recipient }) => recipient === suspended.email)).toBe(false)
  })
})

describe('reading', () => {
  it('pages by keyset, newest first', async () => {
    const person = await buildPerson()
    for (let index = 0; index < 5; index++)
      await transact((tx) => notify(tx, { accountIds: [person.accountId] }, { ...notice, path: `/p${index}` }))
    const first = await listNotices(person, { limit: 3 })
    expect(first.notices.map(({ path }) => path)).toEqual(['/p4', '/p3', '/p2'])
    const second = await listNotices(person, { limit: 3, before: first.next ?? 0 })
    expect(second).toMatchObject({ notices: [{ path: '/p1' }, { path: '/p0' }], next: null })
  })

  it('marks one when it is opened, or all; never those of others', async () => {
    const person = await buildPerson()
    for (let index = 0; index < 3; index++) await transact((tx) => notify(tx, { accountIds: [person.accountId] }, notice))
    const [{ id } = { id: 0 }] = (await listNotices(person)).notices
    await expect(openNotice(await buildPerson(), id)).rejects.toThrow(NotFound)
    expect(await openNotice(person, id)).toBe('/organisation')
    expect(await countUnread(person)).toBe(2)
    await readAllNotices(person)
    expect(await countUnread(person)).toBe(0)
  })
})
