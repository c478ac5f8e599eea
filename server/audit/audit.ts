import type { Actor } from '#server/platform/actor'
import { type Tx, db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { pageSize, searchAudit } from './audit.queries'
import type { AuditSearch } from './audit.schema'

export interface Entry {
  /** Capability and verb: `technologies.publish`. */
  act: string
  subject: [kind: string, id: string]
  /** What changed, before and after. Never a password, a token or a confidential text. */
  details?: Record<string, unknown>
  organisationId?: string
}

/** Writes the one row that every state change leaves, in the transaction of the change. */
export function record(tx: Tx, actor: Actor, entry: Entry): Promise<void> {
  return recordAll(tx, actor, [entry])
}

/** As `record`, for changes that are made by the hundred. */
export async function recordAll(tx: Tx, actor: Actor, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await tx
    .insertInto('audit')
    .values(
      entries.map((entry) => ({
        act: entry.act,
        account_id: actor.accountId,
        organisation_id: entry.organisationId ?? actor.organisation?.id ?? null,
        subject_kind: entry.subject[0],
        subject_id: entry.subject[1],
        details: JSON.stringify(entry.details ?? {}),
        request_id: actor.requestId,
        address: actor.address,
      })),
    )
    .execute()
}

/** One page of the log, newest first, for members of the Office. `next` is the `before` of the page after it. */
export async function listAudit(actor: Actor, search: AuditSearch, before?: number) {
  if (!actor.office) throw new Forbidden()
  const rows = await searchAudit(db(), search, before)
  const shown = rows.slice(0, pageSize)
  return {
    entries: shown.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      act: row.act,
      byExchange: row.account_id === null && row.address === null,
      person: row.person,
      email: row.email,
      organisationVi: row.organisation_vi ?? '',
      organisationEn: row.organisation_en ?? '',
      subject: `${row.subject_kind}:${row.subject_id}`,
      // A long detail would swell the page; the whole of it is in the database.
      details: JSON.stringify(row.details, null, 1).slice(0, 600),
      requestId: row.request_id,
      address: row.address,
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}
