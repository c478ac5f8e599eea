import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { z } from 'zod'
import type { NeedStep } from './needs.states'

type Locale = 'vi' | 'en'

/** A record's identifier, as the loader of a form gives it. */
export const needIdSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)

/** Line ends of every system become one, marks are composed, and signs that PostgreSQL cannot hold are dropped. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .normalize('NFC')
    .trim()
}

const text = (max: number) => z.string().overwrite(cleaned).max(max).default('')
const codes = (list: readonly { code: string }[]) => z.enum(list.map(({ code }) => code) as [string, ...string[]])
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
const distinct = (list: string[]) => [...new Set(list)]

/**
 * A number as people write it: `1.250,5` in Vietnamese, `1,250.5` in English; spaces may part thousands, and a sign that
 * cannot part thousands is a decimal sign in both. Undefined where it is none.
 */
export function parseNumber(written: string, locale: Locale): number | undefined {
  const compact = written.replace(/[\s\u00a0]/g, '').replace(/^−/, '-')
  const [thousands, decimal] = locale === 'vi' ? ['\\.', ','] : [',', '\\.']
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(${thousands}\\d{3})+(${decimal}\\d+)?$`)
  const plain = grouped.test(compact) ? compact.replace(new RegExp(thousands, 'g'), '') : compact
  return /^-?\d{1,15}([.,]\d{1,9})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

/** The number as a form shows it, so that {@link parseNumber} reads it back. */
export function writeNumber(value: number, locale: Locale): string {
  return locale === 'vi' ? String(value).replace('.', ',') : String(value)
}

const number = (locale: Locale) =>
  z
    .any()
    .default('')
    .transform((given: unknown, context): number | undefined => {
      if (given === undefined || given === null || given === '') return undefined
      const value = typeof given === 'number' ? given : typeof given === 'string' ? parseNumber(given, locale) : undefined
      if (value !== undefined && Math.abs(value) < 1e15) return value
      context.addIssue({ code: 'custom', message: 'needs:problems.number' })
      return z.NEVER
    })

/** Whole đồng; separators of thousands are dropped. */
const amount = z
  .any()
  .default('')
  .transform((given: unknown, context): number | null => {
    if (given === undefined || given === null || given === '') return null
    const digits = String(given).replace(/[\s.,\u00a0₫đ]/g, '')
    if (/^\d{1,15}$/.test(digits) && (typeof given === 'string' || Number.isSafeInteger(given))) return Number(digits)
    context.addIssue({ code: 'custom', message: 'needs:problems.money' })
    return z.NEVER
  })

const flag = z
  .any()
  .default('')
  .transform((given: unknown, context): boolean => {
    if (given === undefined || given === null || given === '' || given === false || given === 'false') return false
    if (given === true || given === 'true') return true
    context.addIssue({ code: 'custom', message: 'errors:not-a-choice' })
    return z.NEVER
  })

export interface NeedFigure {
  nameVi: string
  nameEn: string
  baseline: number
  target: number
  unit: string
}

/** Rows left blank are passed over; a row begun must be finished. */
const figures = (locale: Locale) =>
  z
    .array(z.object({ nameVi: text(200), nameEn: text(200), baseline: number(locale), target: number(locale), unit: text(40) }))
    .max(10)
    .default([])
    .transform((rows, context): NeedFigure[] =>
      rows.flatMap((row, index) => {
        const { nameVi, nameEn, baseline, target, unit } = row
        if (!nameVi && !nameEn && !unit && baseline === undefined && target === undefined) return []
        const missing = [
          !nameVi && !nameEn && 'nameVi',
          baseline === undefined && 'baseline',
          target === undefined && 'target',
          !unit && 'unit',
        ]
        for (const field of missing) if (field) context.addIssue({ code: 'custom', path: [index, field], message: 'errors:required' })
        if (baseline === undefined || target === undefined) return []
        if (baseline === target) context.addIssue({ code: 'custom', path: [index, 'target'], message: 'needs:problems.target-same' })
        return [{ nameVi, nameEn, baseline, target, unit }]
      }),
    )

const level = maybe(z.number().int().min(1).max(9))

const problemShape = {
  titleVi: text(250),
  titleEn: text(250),
  problemVi: text(15_000),
  problemEn: text(15_000),
  currentProcessVi: text(6_000),
  currentProcessEn: text(6_000),
}
const figuresShape = (locale: Locale) => ({ figures: figures(locale) })
const constraintsShape = {
  constraintsVi: text(6_000),
  constraintsEn: text(6_000),
  /** Codes of fields of science, of either level. */
  fields: z.array(codes(FIELDS_OF_SCIENCE)).max(6).default([]).transform(distinct),
  province: maybe(codes(PROVINCES)),
  deadline: maybe(z.iso.date()),
}
const conditionsShape = {
  trlMin: level,
  trlMax: level,
  modes: z.array(codes(TRANSFER_MODES)).max(TRANSFER_MODES.length).default([]).transform(distinct),
  /** VND. */
  budgetMin: amount,
  budgetMax: amount,
}
const answerShape = { expectsVi: text(6_000), expectsEn: text(6_000), anonymous: flag }

type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function titled(value: { titleVi: string; titleEn: string }, { addIssue }: Issues): void {
  if (!value.titleVi && !value.titleEn) addIssue({ code: 'custom', path: ['titleVi'], message: 'errors:required' })
}

type Ranges = { trlMin: number | null; trlMax: number | null; budgetMin: number | null; budgetMax: number | null }

function ordered(value: Ranges, { addIssue }: Issues): void {
  if (value.trlMin !== null && value.trlMax !== null && value.trlMax < value.trlMin) {
    addIssue({ code: 'custom', path: ['trlMax'], message: 'needs:problems.trl-order' })
  }
  if (value.budgetMin !== null && value.budgetMax !== null && value.budgetMax < value.budgetMin) {
    addIssue({ code: 'custom', path: ['budgetMax'], message: 'needs:problems.budget-order' })
  }
}

/** The steps of the form; numbers are read as the locale writes them. */
export const stepSchemas = (locale: Locale) => ({
  problem: z.object(problemShape).superRefine(titled),
  figures: z.object(figuresShape(locale)),
  constraints: z.object(constraintsShape),
  conditions: z.object(conditionsShape).superRefine(ordered),
  answer: z.object(answerShape),
})

export type StepValues = { [Step in NeedStep]: z.output<ReturnType<typeof stepSchemas>[Step]> }

const contentShape = (locale: Locale) => ({
  ...problemShape,
  ...figuresShape(locale),
  ...constraintsShape,
  ...conditionsShape,
  ...answerShape,
})

/** A whole need in one go: import, seed and an officer's record. */
export const needContentSchema = (locale: Locale = 'vi') => z.object(contentShape(locale)).superRefine(titled).superRefine(ordered)

export type NeedContent = StepValues['problem'] &
  StepValues['figures'] &
  StepValues['constraints'] &
  StepValues['conditions'] &
  StepValues['answer']

export const createNeedSchema = z.object({ id: needIdSchema, ...problemShape }).superRefine(titled)
export type CreateNeed = z.output<typeof createNeedSchema>

/** What an officer writes down after a visit. */
export const recordNeedSchema = (locale: Locale = 'vi') =>
  z
    .object({
      id: needIdSchema,
      organisationId: needIdSchema,
      visitedOn: z.iso.date(),
      visitNote: text(4_000),
      /** Name and position of who agreed at the visit that it be published as written; empty = the enterprise confirms first. */
      consentBy: text(200),
      ...contentShape(locale),
    })
    .superRefine(titled)
    .superRefine(ordered)
export type RecordNeed = z.output<ReturnType<typeof recordNeedSchema>>

/** A coded reason with a few own words, where the reason asks for them. */
export const reasonSchema = z.object({ reason: z.string().max(60), note: text(2_000) })
export type GivenReason = z.output<typeof reasonSchema>
