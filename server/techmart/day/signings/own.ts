import { type Actor, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { listOwnSignings as listRows } from './signings.queries'

/** The memoranda that the actor's organisation signs at a fair, the latest first. */
export async function listOwnSignings(actor: Actor, fairId: string) {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  const own = actor.organisation.id
  const rows = await listRows(db(), fairId, own)
  return rows.map((row) => {
    const supplies = row.supplier_organisation_id === own
    return {
      id: row.id,
      state: row.state,
      technology: { vi: row.technology_vi, en: row.technology_en },
      other: supplies ? { vi: row.enterprise_vi, en: row.enterprise_en } : { vi: row.supplier_vi, en: row.supplier_en },
      awaits: row.state === 'prepared' && (supplies ? row.supplier_confirmed_at : row.enterprise_confirmed_at) === null,
    }
  })
}
