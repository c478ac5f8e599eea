import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'

export interface Entry {
  /** Capability and verb: `technologies.publish`. */
  act: string
  subject: [kind: string, id: string]
  /** What changed, before and after. Never a password, a token or a confidential text. */
  details?: Record<string, unknown>
  organisationId?: string
}

/** Writes the one row that every state change leaves, in the transaction of the change. */
export async function record(tx: Tx, actor: Actor, entry: Entry): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      act: entry.act,
      account_id: actor.accountId,
      organisation_id: entry.organisationId ?? actor.organisation?.id ?? null,
      subject_kind: entry.subject[0],
      subject_id: entry.subject[1],
      details: JSON.stringify(entry.details ?? {}),
      request_id: actor.requestId,
      address: actor.address,
    })
    .execute()
}
