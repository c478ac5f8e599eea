import { paths } from '#app/paths'
import type { RecordsAsked } from '#server/matching/learning/quality/quality.schema'

export interface Span {
  from: string
  to: string
}

/** The address of the suggestions that one figure of the quality page counts. */
export function recordsPath({ from, to }: Span, asked: Partial<Omit<RecordsAsked, 'from' | 'to'>>): string {
  const query = Object.entries({ from, to, ...asked }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return paths.qualityRecords(String(new URLSearchParams(query)))
}
