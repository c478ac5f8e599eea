import { type Person, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { findImporter } from './imports.queries'

/** Who ordered the rows in, with the rights that they have now; undefined where the account may no longer act. */
export async function importerOf(accountId: string, organisationId: string): Promise<Person | undefined> {
  const found = await findImporter(db(), accountId, organisationId)
  if (!found || found.suspended_at) return undefined
  const { id, name, kind, role, verification } = found
  const organisation = id && name && kind && role && verification ? { id, name, kind, role, verification } : null
  return {
    ...visitor,
    accountId,
    name: found.person,
    email: found.email,
    locale: found.locale,
    // The order itself was given in a session with the second factor.
    office: found.office,
    organisation,
    memberships: organisation ? [organisation] : [],
  }
}
