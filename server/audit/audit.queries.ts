import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { AuditSearch } from './audit.schema'

export const pageSize = 50

/**
 * The log, newest first, by keyset. The names of people and organisations are read from their tables for showing only: this
 * capability stands below theirs and cannot ask them. Serves by audit_act, audit_subject, audit_account and audit_at.
 */
export function searchAudit(db: Database, { act, person, subject, from, to }: AuditSearch, before: number | undefined) {
  const [kind = '', id] = subject.split(':')
  // A legal day begins at midnight in Việt Nam.
  const midnight = (day: string, daysOn = 0) => sql<Date>`(${day}::date + ${daysOn}::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
  return db
    .selectFrom('audit')
    .leftJoin('account', 'account.id', 'audit.account_id')
    .leftJoin('organisation', 'organisation.id', 'audit.organisation_id')
    .select([
      'audit.id',
      'audit.at',
      'audit.act',
      'audit.account_id',
      'account.name as person',
      'account.email',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
      'audit.subject_kind',
      'audit.subject_id',
      'audit.details',
      'audit.request_id',
      'audit.address',
    ])
    .$if(before !== undefined, (query) => query.where('audit.id', '<', before ?? 0))
    .$if(act !== '', (query) => query.where('audit.act', 'like', `${act}%`))
    .$if(person !== '', (query) =>
      query.where('audit.account_id', '=', (is) => is.selectFrom('account as by').select('by.id').where(sql`lower(by.email)`, '=', person)),
    )
    .$if(kind !== '', (query) => query.where('audit.subject_kind', '=', kind))
    .$if(id !== undefined, (query) => query.where('audit.subject_id', '=', id ?? ''))
    .$if(from !== '', (query) => query.where('audit.at', '>=', midnight(from)))
    .$if(to !== '', (query) => query.where('audit.at', '<', midnight(to, 1)))
    .orderBy('audit.id', 'desc')
    .limit(pageSize + 1)
    .execute()
}
