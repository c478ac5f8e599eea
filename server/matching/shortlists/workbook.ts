import { formatMoment, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'
import type { Worksheet } from 'exceljs'
import type { ExplainedCriterion } from '../engine/engine'
import { inPlainWords } from '../explanation/explanation'
import { getShortlist } from './reading'
import { listEntries } from './shortlists.queries'

/**
 * A locked shortlist as an XLSX file, in the reader's language: what it is with its fingerprint, the suggestions in their order, and each
 * criterion's points with its reason. Throws NotFound as reading does, WrongState where it is not locked.
 */
export async function buildShortlistWorkbook(actor: Actor, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = await getShortlist(actor, id)
  const { locked, entries } = page
  if (!locked) throw new WrongState('shortlists:problems.not-locked')
  const party = actor.organisation?.id === page.organisationId ? 'enterprise' : 'office'
  const criteria = new Map<string, ExplainedCriterion[]>()
  for (const row of await listEntries(db(), id)) criteria.set(row.match_id, row.kept?.criteria ?? [])
  const t = text(actor.locale)
  const words = (vi: string, en: string) => inWords(actor.locale, vi, en)
  // Loaded when first asked for: no page needs it.
  const { default: ExcelJs } = await import('exceljs')
  const book = new ExcelJs.Workbook()

  const about = book.addWorksheet(t('shortlists:workbook.about'))
  for (const row of [
    [t('shortlists:name'), page.name],
    [t('matching:line.need'), words(page.need.titleVi, page.need.titleEn)],
    [t('shortlists:made'), page.madeBy],
    [t('shortlists:check.locked'), formatMoment(actor.locale, locked.at)],
    [t('shortlists:workbook.locked-by'), locked.by],
    [t('shortlists:check.version'), locked.engineVersion],
    [t('shortlists:check.fingerprint'), locked.fingerprint],
    ...(locked.changed ? [[t('shortlists:check.changed-title'), t(`shortlists:check.changed.${locked.changed}`)]] : []),
  ])
    about.addRow(row)
  dressed(about, [28, 90])
  about.getColumn(1).font = { bold: true }

  const list = book.addWorksheet(t('shortlists:workbook.list'), { views: [{ state: 'frozen', ySplit: 1 }] })
  list.addRow([
    t('shortlists:edit.position'),
    t('matching:line.technology'),
    t('technologies:show.supplier'),
    t('matching:line.score'),
    t('shortlists:workbook.reasons'),
    t('shortlists:workbook.conflicts'),
    t('shortlists:edit.note'),
    t('shortlists:workbook.code'),
  ])
  for (const { position, titleVi, titleEn, supplier, score, reasons, conflicts, note, technologyId } of entries) {
    const name = words(supplier.nameVi, supplier.nameEn)
    list.addRow([position, words(titleVi, titleEn), name, score, reasons.join('\n'), conflicts.join('\n'), note, technologyId])
  }
  dressed(list, [9, 50, 36, 10, 60, 50, 40, 16])
  list.getRow(1).font = { bold: true }
  list.getColumn(4).numFmt = '0.0'

  const points = book.addWorksheet(t('shortlists:workbook.points'), { views: [{ state: 'frozen', ySplit: 1 }] })
  points.addRow([
    t('shortlists:edit.position'),
    t('matching:line.technology'),
    t('shortlists:workbook.criterion'),
    t('shortlists:workbook.earned'),
    t('shortlists:workbook.weight'),
    t('shortlists:workbook.why'),
  ])
  for (const { matchId, position, titleVi, titleEn } of entries) {
    for (const { key, points: earned, weight, sentence } of inPlainWords(criteria.get(matchId) ?? [], [], actor.locale, party).lines)
      points.addRow([position, words(titleVi, titleEn), t(`matching:criteria.${key}`), earned, weight, sentence])
  }
  dressed(points, [9, 50, 30, 10, 10, 90])
  points.getRow(1).font = { bold: true }
  for (const column of [4, 5]) points.getColumn(column).numFmt = '0.0'
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function dressed(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    const column = sheet.getColumn(index + 1)
    column.width = width
    column.alignment = { wrapText: true, vertical: 'top' }
  })
}
