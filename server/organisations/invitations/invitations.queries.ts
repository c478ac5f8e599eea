import type { Database } from '#db/client'
import { now } from '#server/platform/clock'

/** Invitations that can still be accepted. */
export function listOpenInvitations(db: Database, organisationId: string) {
  return db
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'expires_at'])
    .where('organisation_id', '=', organisationId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now())
    .orderBy('created_at')
    .limit(100)
    .execute()
}

export function findInvitationByToken(db: Database, tokenHash: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .innerJoin('account', 'account.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.organisation_id',
      'invitation.email',
      'invitation.role',
      'invitation.expires_at',
      'invitation.accepted_at',
      'invitation.revoked_at',
      'organisation.name_vi',
      'organisation.name_en',
      'account.name as invited_by',
    ])
    .where('invitation.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitationByToken>>>

export function lockInvitation(tx: Database, id: string) {
  return tx
    .selectFrom('invitation')
    .select(['id', 'organisation_id', 'email', 'role', 'expires_at', 'accepted_at', 'revoked_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function isMember(db: Database, organisationId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('account.id')
    .where('membership.organisation_id', '=', organisationId)
    .where('account.email', '=', email)
    .executeTakeFirst()
  return row !== undefined
}
