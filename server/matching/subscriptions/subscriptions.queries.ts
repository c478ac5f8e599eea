import type { Database } from '#db/client'
import type { Choice, Rhythm } from './subscriptions.schema'

const columns = ['account_id', 'organisation_id', 'need_id', 'technology_id', 'rhythm'] as const

/** What one person chose for one organisation and its records. */
export function listChoices(db: Database, accountId: string, organisationId: string) {
  return db
    .selectFrom('match_subscription')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** Those members of organisations who have chosen anything: everybody else hears at once. */
export function listChoicesOf(db: Database, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('match_subscription')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.account_id', '=', 'match_subscription.account_id')
        .onRef('membership.organisation_id', '=', 'match_subscription.organisation_id'),
    )
    .select(columns.map((column) => `match_subscription.${column}` as const))
    .where('match_subscription.organisation_id', 'in', [...organisationIds])
    .execute()
}

/** Who belongs to these organisations. */
export async function listMembers(db: Database, organisationId: string): Promise<string[]> {
  const rows = await db.selectFrom('membership').select('account_id').where('organisation_id', '=', organisationId).execute()
  return rows.map(({ account_id }) => account_id)
}

export interface Scope {
  accountId: string
  organisationId: string
  needId: string | null
  technologyId: string | null
}

/** Says whether anything changed: of two at once that choose the same, one does. */
export async function writeChoice(
  tx: Database,
  { accountId, organisationId, needId, technologyId }: Scope,
  rhythm: Rhythm,
  at: Date,
): Promise<boolean> {
  const written = await tx
    .insertInto('match_subscription')
    .values({
      account_id: accountId,
      organisation_id: organisationId,
      need_id: needId,
      technology_id: technologyId,
      rhythm,
      set_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'organisation_id', 'need_id', 'technology_id'])
        .doUpdateSet({ rhythm, set_at: at })
        .where('match_subscription.rhythm', '<>', rhythm),
    )
    .returning('rhythm')
    .execute()
  return written.length > 0
}

/** Says whether there was one. */
export async function removeChoice(tx: Database, { accountId, organisationId, needId, technologyId }: Scope): Promise<boolean> {
  const removed = await tx
    .deleteFrom('match_subscription')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('need_id', 'is not distinct from', needId)
    .where('technology_id', 'is not distinct from', technologyId)
    .returning('rhythm')
    .execute()
  return removed.length > 0
}

/** Suggestions that wait for a person's next letter about an organisation, locked against other letters. */
export function lockWaiting(tx: Database, accountId: string, organisationId: string) {
  return tx
    .selectFrom('match_letter_line as line')
    .innerJoin('match', 'match.id', 'line.match_id')
    .select([
      'line.match_id',
      'line.rhythm',
      'match.need_id',
      'match.technology_id',
      'match.need_organisation_id',
      'match.supplier_organisation_id',
      'match.score',
      'match.state',
    ])
    .where('line.account_id', '=', accountId)
    .where('line.organisation_id', '=', organisationId)
    .where('line.told_at', 'is', null)
    .orderBy('match.score', 'desc')
    .orderBy('match.id')
    .forUpdate('line')
    .skipLocked()
    .execute()
}

export type WaitingLine = Awaited<ReturnType<typeof lockWaiting>>[number]

/** Notes suggestions for people's letters; one that somebody has or had in a letter is not noted again. */
export async function addLines(
  tx: Database,
  lines: readonly { accountId: string; matchId: string; organisationId: string; rhythm: 'daily' | 'weekly' }[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += 1_000) {
    await tx
      .insertInto('match_letter_line')
      .values(
        lines.slice(start, start + 1_000).map((line) => ({
          account_id: line.accountId,
          match_id: line.matchId,
          organisation_id: line.organisationId,
          rhythm: line.rhythm,
          told_at: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['account_id', 'match_id']).doNothing())
      .execute()
  }
}

/** Whose letters are due. Index: match_letter_line_waiting. */
export function listDue(db: Database, rhythm: 'daily' | 'weekly') {
  return db
    .selectFrom('match_letter_line')
    .select(['account_id', 'organisation_id'])
    .distinct()
    .where('rhythm', '=', rhythm)
    .where('told_at', 'is', null)
    .orderBy('account_id')
    .orderBy('organisation_id')
    .execute()
}

/** The member to whom a letter goes: undefined where they have left, may not sign in or have no confirmed address. */
export function findAddressee(db: Database, accountId: string, organisationId: string) {
  return db
    .selectFrom('account')
    .innerJoin('membership', 'membership.account_id', 'account.id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['account.email', 'account.locale', 'account.name', 'organisation.name_vi', 'organisation.name_en'])
    .where('account.id', '=', accountId)
    .where('membership.organisation_id', '=', organisationId)
    .where('account.email_confirmed_at', 'is not', null)
    .where('account.suspended_at', 'is', null)
    .executeTakeFirst()
}

export type { Choice }
