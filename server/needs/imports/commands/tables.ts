import type { ImportKindName } from '#db/tables/imports'
import ExcelJs from 'exceljs'
import { type SourceLine, languageOf, mapText, numberIn, textsIn } from './source'

export interface ImportFile {
  bytes: Uint8Array
  /** Source id of each row, from the second of the sheet on. */
  ids: string[]
  changes: Record<'derived' | 'shortened' | 'cut', number>
}

const limits = { technologies: { title: 200, body: 12_000 }, needs: { title: 250, body: 10_000 } }

/** The columns that a set can fill, by their codes; what it lacks stays empty. */
const columns: Record<ImportKindName, Record<string, (line: SourceLine) => string | number | null>> = {
  technologies: {
    fields: ({ meta }) => textsIn(meta.field),
    trl: ({ meta }) => numberIn(meta.trl),
    modes: ({ meta }) => textsIn(meta.modes),
    priceKind: ({ meta }) => (numberIn(meta.price_min_vnd) === null && numberIn(meta.price_max_vnd) === null ? null : 'floor'),
    priceMin: ({ meta }) => numberIn(meta.price_min_vnd),
    priceMax: ({ meta }) => numberIn(meta.price_max_vnd),
  },
  needs: {
    fields: ({ meta }) => textsIn(meta.field),
    trlMin: ({ meta }) => numberIn(meta.trl_min) ?? numberIn(meta.trl),
    trlMax: ({ meta }) => numberIn(meta.trl_max),
    modes: ({ meta }) => textsIn(meta.modes),
    budgetMin: ({ meta }) => numberIn(meta.budget_min_vnd),
    budgetMax: ({ meta }) => numberIn(meta.budget_max_vnd),
    province: ({ meta }) => (Array.isArray(meta.province) ? textsIn(meta.province.slice(0, 1)) : textsIn(meta.province)),
  },
}

/** An import file of the template, with a row for each line of the set. */
export async function fileOf(kind: ImportKindName, lines: SourceLine[]): Promise<ImportFile> {
  const language = languageOf(lines)
  const suffix = language === 'vi' ? 'Vi' : 'En'
  const filled = Object.entries(columns[kind]).filter(([, read]) => lines.some((line) => read(line)))
  const book = new ExcelJs.Workbook()
  const sheet = book.addWorksheet(kind)
  sheet.addRow([`title${suffix}`, `${kind === 'technologies' ? 'description' : 'problem'}${suffix}`, ...filled.map(([key]) => key)])
  const changes = { derived: 0, shortened: 0, cut: 0 }
  for (const line of lines) {
    const mapped = mapText(line, limits[kind])
    for (const change of mapped.changes) changes[change]++
    sheet.addRow([mapped.title, mapped.body, ...filled.map(([, read]) => read(line))])
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), ids: lines.map(({ id }) => id), changes }
}
