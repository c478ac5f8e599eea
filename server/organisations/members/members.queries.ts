import type { Database } from '#db/client'

/** Owners first, then in the order in which they joined. */
export function listMembersOf(db: Database, organisationId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'account.name', 'account.email', 'membership.role', 'membership.created_at'])
    .where('membership.organisation_id', '=', organisationId)
    .orderBy((is) => is.case('membership.role').when('owner').then(0).when('editor').then(1).else(2).end())
    .orderBy('membership.created_at')
    .limit(200)
    .execute()
}

export function findMember(db: Database, organisationId: string, accountId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.account_id', 'membership.role', 'organisation.name_vi as organisation'])
    .where('membership.organisation_id', '=', organisationId)
    .where('membership.account_id', '=', accountId)
    .executeTakeFirst()
}

export async function countOwners(db: Database, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom('membership')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return row.count
}

export async function countMembers(db: Database, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom('membership')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row.count
}
