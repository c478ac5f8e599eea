/** A cell as the thread gets it: text, a number, a day, đồng, or nothing. */
export type CellInput = string | number | { day: string } | { money: number } | null

/** What is sent to the thread that writes a workbook; each is answered before the next is sent. */
export type WorkbookMessage =
  | { kind: 'sheet'; name: string; header: string[]; widths: number[] }
  | { kind: 'rows'; rows: CellInput[][] }
  | { kind: 'end' }

export type WorkbookAnswer = { kind: 'done' } | { kind: 'failed'; error: string }
