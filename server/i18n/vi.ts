import type { Texts } from './text'

const files = import.meta.glob<Texts>('./vi/*.json', { eager: true, import: 'default' })

/** The texts by capability: `vi/deals.json` is the namespace `deals`. */
export const texts: Record<string, Texts> = Object.fromEntries(
  Object.entries(files).map(([file, content]) => [file.replace(/^.*\/|\.json$/g, ''), content]),
)
