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
