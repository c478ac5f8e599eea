import type { Database } from '#db/client'
import { sql } from 'kysely'

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
