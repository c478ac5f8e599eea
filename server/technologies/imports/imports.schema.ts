import { z } from 'zod'

export type { CellProblem } from '#db/tables/imports'

export const importIdSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)

/** Bytes of a file, at most. */
export const importFileBytes = 30 * 1024 * 1024

export const importKinds = ['technologies', 'needs'] as const
export const importKindSchema = z.enum(importKinds)

/** What the form for a new import sends beside the file. */
export const startImportSchema = z.object({
  id: importIdSchema,
  /** For whom an officer imports; others import for the organisation that they act for. */
  organisationId: z.string().max(40).optional(),
})
export type StartImport = z.output<typeof startImportSchema>

/** First and last row, both included. */
export type Span = [first: number, last: number]

const mostSpans = 2_000

/** Reads `2-40, 57` as spans; undefined where it is something else. */
export function parseRows(text: string): Span[] | undefined {
  const parts = text
    .replace(/\s*(?:-|–|—|\.\.|:)\s*/g, '-')
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
  const spans = parts.map((part) => {
    const [, first = '', last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part) ?? []
    return [Number(first), Number(last)] as Span
  })
  const sound = spans.length <= mostSpans && spans.every(([first, last]) => first >= 1 && last >= first)
  return sound ? spans : undefined
}

const rows = z
  .string()
  .max(20_000)
  .default('')
  .transform((text, context) => {
    const spans = parseRows(text)
    if (spans) return spans
    context.addIssue({ code: 'custom', message: 'imports:problems.rows' })
    return z.NEVER
  })

/** The order to bring rows in. */
export const commitImportSchema = z
  .object({
    /** The round that the page was shown in: sent twice, it is one order. */
    round: z.coerce.number().int().min(0),
    choice: z.enum(['all', 'rows']),
    /** `2-40, 57`. */
    rows,
    /** Ticked one by one. */
    row: z.array(z.coerce.number().int().min(1).max(9_999_999)).max(200).default([]),
    outcome: z.enum(['draft', 'submit', 'publish']).default('draft'),
  })
  .superRefine(({ choice, rows: spans, row }, context) => {
    if (choice === 'rows' && spans.length === 0 && row.length === 0)
      context.addIssue({ code: 'custom', path: ['rows'], message: 'imports:problems.no-rows' })
  })
export type CommitImport = z.output<typeof commitImportSchema>

/** Which rows a page lists. */
export const importViews = ['problems', 'warnings', 'open', 'done'] as const
export type ImportView = (typeof importViews)[number]
