import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import { sheetName, written } from './cells'
import type { WorkbookAnswer, WorkbookMessage } from './workbook.requests'

const port = parentPort
if (!port) throw new Error('the workbook is written in a thread')

const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: String(workerData), useStyles: true, useSharedStrings: false })
const names = new Set<string>()
let sheet: ExcelJS.Worksheet | undefined

function begin({ name, header, widths }: Extract<WorkbookMessage, { kind: 'sheet' }>): void {
  sheet?.commit()
  const own = sheetName(name, names)
  names.add(own.toLowerCase())
  sheet = workbook.addWorksheet(own, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = header.map((text, index) => ({ header: String(written(text).value ?? ''), width: widths[index] ?? 18 }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
}

function add({ rows }: Extract<WorkbookMessage, { kind: 'rows' }>): void {
  for (const cells of rows) {
    const row = sheet?.addRow([])
    for (const [index, input] of cells.entries()) {
      const cell = row?.getCell(index + 1)
      const { value, format } = written(input)
      if (!cell) continue
      cell.value = value
      if (format) cell.numFmt = format
    }
    row?.commit()
  }
}

async function finish(): Promise<void> {
  sheet?.commit()
  await workbook.commit()
}

port.on('message', async (message: WorkbookMessage) => {
  let answer: WorkbookAnswer = { kind: 'done' }
  try {
    if (message.kind === 'sheet') begin(message)
    else if (message.kind === 'rows') add(message)
    else await finish()
  } catch (error) {
    answer = { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  port.postMessage(answer)
})
