import type { Database } from '#db/client'

/** A question after organisations whose first technology of all was published at that moment or later, to be part of a larger one. Index: technology_version_first. */
export function suppliersSince(db: Database, since: Date) {
  const firstVersions = db
    .selectFrom('technology_version as version')
    .innerJoin('technology', 'technology.id', 'version.technology_id')
    .where('version.version', '=', 1)
  return firstVersions
    .select('technology.organisation_id as id')
    .distinct()
    .where('version.published_at', '>=', since)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('technology as other')
            .innerJoin('technology_version as earlier', 'earlier.technology_id', 'other.id')
            .select('other.id')
            .whereRef('other.organisation_id', '=', 'technology.organisation_id')
            .where('earlier.version', '=', 1)
            .where('earlier.published_at', '<', since),
        ),
      ),
    )
}
