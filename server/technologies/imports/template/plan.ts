/** A template as plain data: the thread that writes the workbook knows no texts. */
export interface TemplatePlan {
  sheet: string
  columns: { header: string; example: string; width: number; level: 'record' | 'review' | 'optional'; list: number | null }[]
  guide: { name: string; rows: string[][] }
  lists: { name: string; columns: string[][] }
}
