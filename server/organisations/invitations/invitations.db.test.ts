import { buildPerson } from '#server/identity/identity.fixtures'
import { visitor } from '#server/platform/actor'
import { at, now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { listMembers } from '../members/members'
import { type Member, buildMember } from '../organisations.fixtures'
import { acceptInvitation, inviteMember, readInvitation, revokeInvitation } from './invitations'

async function invite(owner: Member, email: string, id = newId()) {
  await inviteMember(owner, { id, organisationId: owner.organisation.id, email, role: 'editor' })
  const letter = await db()
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { id, token: /token=([\w-]+)/.exec(letter.body_text)?.[1] ?? '' }
}

describe('an invitation', () => {
  it('lets the one it was sent to join, once', async () => {
    const owner = await buildMember()
    const guest = await buildPerson()
    const { token } = await invite(owner, guest.email)
    expect(await readInvitation(guest, token)).toMatchObject({ role: 'editor', forReader: true })
    await acceptInvitation(guest, token)
    expect((await listMembers(owner, owner.organisation.id)).members).toHaveLength(2)
    await expect(acceptInvitation(guest, token)).rejects.toThrow(NotFound)
    const { act } = await db().selectFrom('audit').select('act').where('account_id', '=', guest.accountId).executeTakeFirstOrThrow()
    expect(act).toBe('organisations.join')
  })

  it('opens nothing for an account of another address', async () => {
    const owner = await buildMember()
    const { token } = await invite(owner, 'khach@test.example')
    const other = await buildPerson()
    expect((await readInvitation(other, token)).forReader).toBe(false)
    await expect(acceptInvitation(other, token)).rejects.toThrow(Forbidden)
  })

  it('ends after 14 days, when taken back, and when a newer one is sent', async () => {
    const owner = await buildMember()
    const guest = await buildPerson()
    const first = await invite(owner, guest.email)
    await at(new Date(now().getTime() + 15 * 86_400_000), () => expect(acceptInvitation(guest, first.token)).rejects.toThrow(NotFound))
    const second = await invite(owner, guest.email)
    await expect(readInvitation(visitor, first.token)).rejects.toThrow(NotFound)
    await revokeInvitation(owner, owner.organisation.id, second.id)
    await expect(acceptInvitation(guest, second.token)).rejects.toThrow(NotFound)
    await expect(revokeInvitation(owner, owner.organisation.id, second.id)).rejects.toThrow(WrongState)
  })

  it('is sent once for a form sent twice', async () => {
    const owner = await buildMember()
    const id = newId()
    await invite(owner, `${id}@test.example`, id)
    await invite(owner, `${id}@test.example`, id)
    const letters = await db().selectFrom('mail').select('id').where('recipient', '=', `${id}@test.example`).execute()
    expect(letters).toHaveLength(1)
  })

  it('comes from owners only, and not to members', async () => {
    const owner = await buildMember()
    const editor = await buildMember({ role: 'editor', organisationId: owner.organisation.id })
    await expect(invite(editor, 'x@test.example')).rejects.toThrow(Forbidden)
    await expect(invite(owner, editor.email)).rejects.toThrow(Invalid)
    const stranger = await buildMember()
    const { id } = await invite(owner, 'y@test.example')
    await expect(revokeInvitation(stranger, stranger.organisation.id, id)).rejects.toThrow(NotFound)
  })
})
