import type { CellProblem, ImportKindName, ImportReport } from '#db/tables/imports'
import { text } from '#server/i18n/translator'
import type { Locale, Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound, parseProblem } from '#server/platform/errors'
import { labelOf, type Column } from './columns/column'
import { mayRead } from './imports.policy'
import { findFaults, findImport } from './imports.queries'

/** The reader's name of a column: the header of their own file where it has one. */
function nameOf(columns: readonly Column[], report: Partial<ImportReport>, { at, column }: CellProblem, locale: Locale): string {
  return report.columns?.find((one) => one.at === at)?.header ?? (column ? labelOf(columns, column, locale) : '')
}

/** A cell of CSV; one that a spreadsheet would take for a formula is kept from being one. */
function written(value: string | number): string {
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Everything that was found, a line for each cell, as CSV in pieces. Throws NotFound before the first piece. */
export async function writeFaults(actor: Person, id: string, columnsOf: (kind: ImportKindName) => readonly Column[]) {
  const found = await findImport(db(), id)
  if (!found || !mayRead(actor, found)) throw new NotFound()
  return { name: `${text(actor.locale)('imports:faults.file')}.csv`, lines: lines(id, found.report, columnsOf(found.kind), actor.locale) }
}

async function* lines(id: string, report: Partial<ImportReport>, columns: readonly Column[], locale: Locale): AsyncGenerator<string> {
  const t = text(locale)
  const line = (cells: (string | number)[]) => `${cells.map(written).join(',')}\r\n`
  const heads = ['row', 'cell', 'column', 'kind', 'problem', 'value', 'title'].map((name) => t(`imports:faults.${name}`))
  // The mark tells Excel that this is UTF-8.
  yield `\ufeff${line(heads)}`
  for (let after = 0; ; ) {
    const rows = await findFaults(db(), id, after, 500)
    if (rows.length === 0) return
    yield rows
      .flatMap(({ row_number, title, problems, warnings }) =>
        [...problems.map((one) => ['problem', one] as const), ...warnings.map((one) => ['warning', one] as const)].map(([kind, one]) => {
          const { key, values } = parseProblem(one.problem)
          return line([
            row_number,
            one.at && `${one.at}${row_number}`,
            nameOf(columns, report, one, locale),
            t(`imports:faults.${kind}`),
            t(key, values),
            one.value,
            title,
          ])
        }),
      )
      .join('')
    after = rows.at(-1)?.row_number ?? after
  }
}
