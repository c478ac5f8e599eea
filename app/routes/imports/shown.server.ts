import type { CellProblem } from '#server/technologies/imports/imports.schema'
import { importColumnLabels } from '#server/needs/imports/imports'
import type { Locale } from '#server/platform/actor'
import type { ImportPage } from '#server/technologies/imports/imports'

/** An import as its page needs it: columns by what the reader calls them, and no more than is shown. */
export function shownImport({ report, rows, createdAt, ...rest }: ImportPage, locale: Locale) {
  const counts = report.counts ?? []
  const listed = rows.flatMap(({ problems, warnings }) => (rest.view === 'warnings' ? warnings : problems))
  const labels = importColumnLabels(rest.kind, [...(report.missing ?? []), ...[...counts, ...listed].map(({ column }) => column)], locale)
  const headers = new Map(report.columns?.map(({ at, header }) => [at, header]))
  const nameOf = ({ at, column }: { at: string; column: string }) => headers.get(at) ?? labels[column] ?? ''
  const shownProblem = (found: CellProblem, row: number) => ({
    cell: found.at && `${found.at}${row}`,
    column: nameOf(found),
    problem: found.problem,
    value: found.value,
  })
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    report: {
      sheet: report.sheet ?? '',
      otherSheets: report.otherSheets ?? [],
      headerRow: report.headerRow ?? 0,
      locale: report.locale ?? 'vi',
      columns: report.columns?.length ?? 0,
      unknown: report.unknown?.slice(0, 20) ?? [],
      missing: report.missing?.map((column) => labels[column] ?? column) ?? [],
      hiddenRows: report.hiddenRows ?? 0,
      exampleRow: report.exampleRow ?? null,
    },
    summary: counts.slice(0, 12).map((count) => ({
      kind: count.kind,
      column: nameOf(count),
      at: count.at,
      problem: count.problem,
      rows: count.rows,
      firstRow: count.firstRow,
    })),
    rows: rows.map(({ number, title, complete, problems, warnings, more, recordId, recordState }) => ({
      number,
      title,
      complete,
      more,
      recordId,
      recordState,
      found: (rest.view === 'warnings' ? warnings : problems).map((one) => shownProblem(one, number)),
    })),
  }
}

export type ShownImport = ReturnType<typeof shownImport>
