import type { MemberRole, OrganisationTable } from '#db/tables/organisations'
import { buildPerson } from '#server/identity/identity.fixtures'
import type { ActingFor, Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Insertable } from 'kysely'

/** A verified organisation, an enterprise where nothing else is said. */
export async function buildOrganisation(overrides: Partial<Insertable<OrganisationTable>> = {}) {
  const id = overrides.id ?? newId()
  return db()
    .insertInto('organisation')
    .values({
      id,
      kind: 'enterprise',
      name_vi: `Công ty Thử nghiệm ${id}`,
      tax_code: null,
      province: '38',
      verification: 'verified',
      verification_reason: null,
      verification_asked_at: null,
      verified_at: new Date(),
      created_by: overrides.created_by ?? (await buildPerson()).accountId,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export type Member = Person & { organisation: ActingFor }

/** A person who acts for an organisation, made where none is given. */
export async function buildMember(
  overrides: { role?: MemberRole; organisationId?: string; kind?: OrganisationTable['kind']; verified?: boolean } = {},
): Promise<Member> {
  const person = await buildPerson()
  const { role = 'owner' } = overrides
  const organisation = overrides.organisationId
    ? await db().selectFrom('organisation').selectAll().where('id', '=', overrides.organisationId).executeTakeFirstOrThrow()
    : await buildOrganisation({
        kind: overrides.kind ?? 'enterprise',
        created_by: person.accountId,
        ...(overrides.verified === false && { verification: 'unverified', verified_at: null }),
      })
  await db().insertInto('membership').values({ organisation_id: organisation.id, account_id: person.accountId, role }).execute()
  const actingFor: ActingFor = {
    id: organisation.id,
    name: organisation.name_vi,
    kind: organisation.kind,
    role,
    verification: organisation.verification,
  }
  return { ...person, organisation: actingFor, memberships: [actingFor] }
}
