import type { MemberRole } from '#db/tables/organisations'
import type { OrganisationContent } from '#db/seed/content/shape'
import { findAccountByEmail } from '#server/identity/identity.queries'
import { confirmEmail, signUp } from '#server/identity/identity'
import { acceptInvitation, inviteMember } from '#server/organisations/invitations/invitations'
import { createOrganisation } from '#server/organisations/organisations'
import { askVerification } from '#server/organisations/verification/verification'
import { type ActingFor, type Person, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { organisationInput } from './content'
import { demonstrationLogins, demonstrationPassword } from './logins'

export type Member = Person & { organisation: ActingFor }

let arrivals = 0

/** Each comes from an address of their own, so that the limits on guessing do not take them for one. */
function arrival() {
  arrivals++
  return { ...visitor, address: `10.0.${Math.floor(arrivals / 250)}.${(arrivals % 250) + 1}` }
}

/** Asks for an account; the letter with the link is written by a job of the same day. */
export async function apply(name: string, email: string): Promise<void> {
  await signUp(arrival(), { name, email, password: demonstrationPassword })
}

/** Follows the link in the letter. */
export async function confirm(name: string, email: string): Promise<Person> {
  const guest = arrival()
  await confirmEmail(guest, await tokenFor(email))
  const account = await findAccountByEmail(db(), email)
  if (!account) throw new Error(`${email} has no account`)
  return { ...guest, accountId: account.id, name, email }
}

/** The token in the newest letter to an address: what a person would follow the link for. */
async function tokenFor(recipient: string): Promise<string> {
  const letter = await db()
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', recipient)
    .orderBy('created_at', 'desc')
    .orderBy(sql`ctid`, 'desc')
    .limit(1)
    .executeTakeFirst()
  const token = /token=([\w-]+)/.exec(letter?.body_text ?? '')?.[1]
  if (!token) throw new Error(`no letter with a link reached ${recipient}`)
  return token
}

const memberRoles: readonly MemberRole[] = ['owner', 'editor', 'viewer']

/** The demonstration's own logins act for these two. */
const chosen: Record<string, 'enterprise' | 'institute'> = { 'textiles-dyehouse': 'enterprise', 'waste-water-institute': 'institute' }

export function emailOf(organisation: string, role: MemberRole): string {
  const login = role === 'owner' && demonstrationLogins.find(({ who }) => who === chosen[organisation])
  return login ? login.email : `${role}.${organisation}@vidu.example`
}

/** Who belongs to an organisation: the first owns it, the second edits, the third reads. */
export function peopleOf(content: OrganisationContent): { name: string; email: string; role: MemberRole }[] {
  return content.people.slice(0, 3).map(({ name }, index) => {
    const role = memberRoles[index] ?? 'viewer'
    return { name, role, email: emailOf(content.key, role) }
  })
}

/** An organisation is made by its owner, the others follow their invitations, and it asks to be verified. */
export async function found(content: OrganisationContent): Promise<Member[]> {
  const [first, ...others] = peopleOf(content)
  if (!first) throw new Error(`${content.key} has no people`)
  const owner = await confirm(first.name, first.email)
  const { id } = await createOrganisation(owner, organisationInput(newId(), content))
  const as = (person: Person, role: MemberRole): Member => {
    const acting: ActingFor = { id, name: content.name.vi, kind: content.kind, role, verification: 'verified' }
    return { ...person, organisation: acting, memberships: [acting] }
  }
  const members = [as(owner, 'owner')]
  for (const { name, email, role } of others) {
    const person = await confirm(name, email)
    await inviteMember(as(owner, 'owner'), { id: newId(), organisationId: id, email, role })
    await acceptInvitation(person, await tokenFor(email))
    members.push(as(person, role))
  }
  await askVerification(as(owner, 'owner'), id)
  return members
}
