import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { AccountSearch } from './identity.schema'

export function findAccountByEmail(db: Database, email: string) {
  return db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'locale', 'office', 'password_hash', 'email_confirmed_at', 'suspended_at', 'totp_confirmed_at'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
}

export function findAccount(db: Database, id: string) {
  return db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'locale', 'office', 'email_confirmed_at', 'suspended_at', 'totp_confirmed_at', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>

export function lockAccount(tx: Database, id: string) {
  return tx
    .selectFrom('account')
    .select([
      'id',
      'name',
      'email',
      'locale',
      'office',
      'password_hash',
      'suspended_at',
      'totp_secret',
      'totp_pending',
      'totp_confirmed_at',
      'totp_last_step',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export const pageSize = 30

/** People by a part of their name or address, without diacritics: index account_search. Newest first. */
export async function searchAccounts(db: Database, { q, show, page }: AccountSearch) {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 6)
  const rows = await db
    .selectFrom('account')
    .select((is) => [
      'account.id',
      'account.name',
      'account.email',
      'account.office',
      'account.email_confirmed_at',
      'account.suspended_at',
      'account.totp_confirmed_at',
      'account.created_at',
      sql<number>`count(*) over ()`.as('total'),
      is
        .selectFrom('membership')
        .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
        .select(sql<string | null>`string_agg(organisation.name_vi, ' · ' order by membership.created_at)`.as('names'))
        .whereRef('membership.account_id', '=', 'account.id')
        .as('organisations'),
    ])
    .$if(show === 'office', (query) => query.where('office', '=', true))
    .$if(show === 'suspended', (query) => query.where('suspended_at', 'is not', null))
    .$if(words.length > 0, (query) =>
      query.where((is) =>
        is.and(
          words.map(
            (word) =>
              sql<boolean>`exchange_plain(name || ' ' || email) like '%' || exchange_plain(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`,
          ),
        ),
      ),
    )
    .orderBy('account.created_at', 'desc')
    .orderBy('account.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total: rows[0]?.total ?? 0, rows }
}
