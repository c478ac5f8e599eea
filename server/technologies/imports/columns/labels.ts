import { type Column, type Language, labelOf } from './column'

/** Path → what the reader calls it. */
export function columnLabels(columns: readonly Column[], paths: readonly string[], locale: Language): Record<string, string> {
  return Object.fromEntries([...new Set(paths)].filter((path) => path !== '').map((path) => [path, labelOf(columns, path, locale)]))
}
