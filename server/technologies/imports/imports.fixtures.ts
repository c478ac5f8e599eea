import { jobsOfImports } from '#server/needs/imports/imports'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { useFileStore } from '#server/platform/files/store'
import { runAllJobs } from '#server/platform/jobs'
import { Readable } from 'node:stream'
import type { ReadStream } from 'node:fs'
import { commitImportSchema } from './imports.schema'
import type { ImportKindName } from '#db/tables/imports'
import type { Person } from '#server/platform/actor'
import { newId } from '#server/platform/id'
import ExcelJs from 'exceljs'
import { startImport } from './imports'
import type { CheckedRow } from './reading/messages'
import { readRecords } from './reading/reading'
import type { RecordKind } from './columns/column'

export type Table = (
  | string
  | number
  | boolean
  | Date
  | null
  | ExcelJs.CellFormulaValue
  | ExcelJs.CellRichTextValue
  | ExcelJs.CellErrorValue
)[][]

/** A workbook of one sheet. */
export async function xlsxOf(table: Table, change?: (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook()
  const sheet = book.addWorksheet('Bảng')
  for (const row of table) sheet.addRow(row)
  change?.(sheet, book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const csvOf = (table: string[][], separator = ';') =>
  new TextEncoder().encode(
    table.map((row) => row.map((cell) => (/["\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\r\n'),
  )

/** Complete enough for review. */
export const technologyHeaders = [
  'Tên công nghệ (tiếng Việt)',
  'Tóm tắt (tiếng Việt)',
  'Mô tả (tiếng Việt)',
  'Ứng dụng (tiếng Việt)',
  'Lĩnh vực KH&CN',
  'Ưu điểm 1 – Khía cạnh',
  'Ưu điểm 1 – Của ta',
  'Ưu điểm 1 – Hiện nay',
  'Ưu điểm 1 – Đơn vị',
  'Ưu điểm 1 – Nguồn',
  'Mức sẵn sàng TRL',
  'Bằng chứng TRL (tiếng Việt)',
  'Hình thức chuyển giao',
  'Loại giá',
  'Giá từ (đồng)',
  'Chủ sở hữu',
  'Nguồn gốc',
]

export const technologyRow = (title: string): string[] => [
  title,
  'Nước thải nhuộm vẫn còn màu; ozone trên xúc tác khử hết màu.',
  'Nước sau bể lắng đi ngược chiều với ozone trong tháp chứa xúc tác.',
  'Cơ sở dệt nhuộm.',
  '207; 204',
  'Độ màu sau xử lý',
  '42,5',
  '160',
  'Pt-Co',
  'Chạy thử 9 tháng',
  '7',
  'Báo cáo vận hành.',
  'Chìa khóa trao tay (EPC)',
  'Giá tham khảo',
  '4.500.000.000',
  'Viện A: 60; Công ty B: 40',
  'Tự nghiên cứu',
]

export const technologyTable = (titles: string[]): string[][] => [technologyHeaders, ...titles.map(technologyRow)]

/** What the reading thread would say of a file, all at once. */
export async function readAll(bytes: Uint8Array, kind: RecordKind, known: string[] = []) {
  const rows: CheckedRow[] = []
  for await (const message of readRecords({ bytes, today: '2026-11-21', known }, kind)) {
    if (message.type === 'rows') rows.push(...message.rows)
    if (message.type === 'done') return { rows, report: message.report }
    if (message.type === 'refused') return { rows: [], refused: message.problem }
  }
  return { rows }
}

/** An import whose file has been taken in; its jobs are still to run. */
export async function buildImport(
  actor: Person,
  overrides: { kind?: ImportKindName; bytes?: Uint8Array; name?: string; organisationId?: string } = {},
) {
  const {
    kind = 'technologies',
    bytes = csvOf(technologyTable(['Khử màu bằng ozone'])),
    name = 'cong-nghe.csv',
    organisationId,
  } = overrides
  return startImport(actor, kind, { id: newId(), organisationId }, { name, bytes })
}

/** Files of the tests stay in memory. */
export function keepFilesInMemory() {
  const files = new Map<string, Uint8Array>()
  useFileStore({
    write: async (id, bytes) => void files.set(id, bytes),
    read: async (id) => Readable.from([files.get(id) ?? new Uint8Array()]) as unknown as ReadStream,
    remove: async (id) => void files.delete(id),
  })
}

export const jobs = () => runAllJobs(jobsOfImports)
export const order = (given: Record<string, unknown> = {}) => commitImportSchema.parse({ round: 0, choice: 'all', ...given })
export const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
export const titlesOf = async (organisationId: string) =>
  (
    await db()
      .selectFrom('technology')
      .select(['title_vi', 'state'])
      .where('organisation_id', '=', organisationId)
      .orderBy('title_vi')
      .execute()
  ).map(({ title_vi, state }) => `${title_vi} ${state}`)
export const noticesOf = async (accountId: string) =>
  (await db().selectFrom('notification').select('kind').where('account_id', '=', accountId).orderBy('id').execute()).map(({ kind }) => kind)

/** A member with an import that has been read. */
export async function readImportOf(titles: string[], change: (table: string[][]) => string[][] = (table) => table) {
  const member = await buildMember({ kind: 'institute' })
  const { id } = await buildImport(member, { bytes: csvOf(change(technologyTable(titles))) })
  await jobs()
  return { member, id }
}
