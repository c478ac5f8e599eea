import { readSession } from '#server/identity/sessions/sessions'
import { type ActingFor, type Actor, type Locale, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import type { InferResult } from 'kysely'

export interface RequestOrigin {
  locale: Locale
  requestId: string
  address: string | null
}

/**
 * Who sends a request: the session's person, acting for the organisation chosen in it or else for the first one they
 * belong to. An officer counts as one only after the second factor.
 */
export async function resolveActor(token: string | undefined, from: RequestOrigin): Promise<Actor> {
  let rows: PersonRow[] = []
  const find = async (id: string) => {
    rows = await findPerson(id)
    return rows[0]
  }
  const session = token ? await readSession(token, find) : undefined
  const [account] = rows
  if (!session || !account || account.suspended_at) return { ...visitor, ...from }
  const memberships = rows.flatMap(({ member_of: id, name, kind, role, verification }): ActingFor[] =>
    id && name && kind && role && verification ? [{ id, name, kind, role, verification }] : [],
  )
  const secondFactorDue = account.office || account.totp_confirmed_at !== null
  return {
    ...from,
    accountId: session.accountId,
    name: account.person,
    email: account.email,
    office: account.office && session.secondFactorAt !== null,
    hasSecondFactor: account.totp_confirmed_at !== null,
    awaitsSecondFactor: secondFactorDue && session.secondFactorAt === null,
    organisation: memberships.find(({ id }) => id === session.organisationId) ?? memberships[0] ?? null,
    memberships,
    sessionId: session.id,
  }
}

type PersonRow = InferResult<ReturnType<typeof personStatement>>[number]

let statement: ReturnType<typeof personStatement> | undefined

/** A session with its account, one row for each membership, in one statement: every request asks this, so it is put together once. */
async function findPerson(sessionId: string): Promise<PersonRow[]> {
  statement ??= personStatement('')
  return (await db().executeQuery<PersonRow>({ ...statement, parameters: [sessionId] })).rows
}

function personStatement(sessionId: string) {
  return db()
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .leftJoin('membership', 'membership.account_id', 'account.id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'session.id',
      'session.account_id',
      'session.expires_at',
      'session.ends_at',
      'session.organisation_id',
      'session.second_factor_at',
      'session.used_at',
      'session.user_agent',
      'session.address',
      'account.name as person',
      'account.email',
      'account.office',
      'account.suspended_at',
      'account.totp_confirmed_at',
      'organisation.id as member_of',
      'organisation.name_vi as name',
      'organisation.kind',
      'organisation.verification',
      'membership.role',
    ])
    .where('session.id', '=', sessionId)
    .orderBy('membership.created_at')
    .orderBy('organisation.id')
    .compile()
}
