import { columnLabels } from '#server/technologies/imports/columns/labels'
import { writeFaults } from '#server/technologies/imports/imports'
import { importJobs } from '#server/technologies/imports/imports.jobs'
import type { ImportKindName } from '#db/tables/imports'
import type { ImportKinds } from '#server/technologies/imports/kinds'
import { technologyImport } from '#server/technologies/imports/bring-in'
import { buildTemplate } from '#server/technologies/imports/template/template'
import type { Locale, Person } from '#server/platform/actor'
import { needImport } from './bring-in'

/** Everything that can be imported. It stands here because needs know technologies, and not the other way round. */
export const importKinds: ImportKinds = { technologies: technologyImport, needs: needImport }

export const jobsOfImports = importJobs(importKinds)

/** The file to fill in, in the reader's language. */
export const importTemplate = (kind: ImportKindName, locale: Locale, format: 'xlsx' | 'csv') =>
  buildTemplate(importKinds[kind].record, locale, format)

/** What the columns of a kind are called, by their path. */
export const importColumnLabels = (kind: ImportKindName, paths: readonly string[], locale: Locale) =>
  columnLabels(importKinds[kind].record.columns, paths, locale)

/** Everything that was found in a file, as CSV in pieces. Throws NotFound for those who may not see it. */
export const importFaults = (actor: Person, id: string) => writeFaults(actor, id, (kind) => importKinds[kind].record.columns)
