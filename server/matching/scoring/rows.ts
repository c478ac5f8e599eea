import { newId } from '#server/platform/id'
import type { Suggestion } from '../matching.requests'

/** A suggestion as JSON that the database takes rows from. Its explanation is JSON already, and is not read again. */
export function rowOf({ criteria, conflicts, ...one }: Suggestion): string {
  const rest = JSON.stringify({
    id: newId(),
    need_id: one.needId,
    technology_id: one.technologyId,
    need_organisation_id: one.needOrganisationId,
    supplier_organisation_id: one.supplierOrganisationId,
    score: one.score,
    inputs_hash: one.inputsHash,
    statistics_hash: one.statisticsHash,
    fields: one.fields,
  })
  return `${rest.slice(0, -1)},"criteria":${criteria},"conflicts":${conflicts}}`
}
