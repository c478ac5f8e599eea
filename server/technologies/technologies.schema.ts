import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { IP_RIGHTS, IP_RIGHT_STATUSES } from '#db/reference/rights'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { z } from 'zod'
import { delivery } from './delivery.schema'
import { parseFigure } from './figures.schema'

export type { PriceKind } from '#db/tables/technologies'

/** The steps of a listing in the order in which they are asked. */
export const contentSteps = ['basics', 'description', 'advantages', 'readiness', 'rights', 'transfer', 'owners', 'files'] as const
export type ContentStep = (typeof contentSteps)[number]
/** The confidential details are a step of the form, but not of the content: they are stored apart and never published. */
export const steps = [...contentSteps, 'confidential'] as const
export type Step = (typeof steps)[number]

const codesOf = (rows: readonly { code: string }[]) => rows.map(({ code }) => code) as [string, ...string[]]

/** Signs that no text field holds and the database refuses. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g
const clean = (value: string) => value.replace(/\r\n?/g, '\n').replace(control, '').trim()

const text = (max: number) => z.string().overwrite(clean).max(max).default('')
const line = (max: number) =>
  z
    .string()
    .overwrite((value) => clean(value).replace(/\s+/g, ' '))
    .max(max)
    .default('')

const day = z.iso
  .date('technologies:problems.day')
  .optional()
  .nullable()
  .transform((value) => value ?? null)

/** What was typed for a number: read by {@link parseFigure} or {@link money}, so that a comma is understood. */
const typed = z.union([z.string(), z.number()]).optional().nullable()

/** Whole đồng; separators of thousands are dropped. */
const money = typed.transform((value, context) => {
  if (value === undefined || value === null || value === '') return null
  const digits = String(value).replace(/[\s\u00a0.,₫đ]/g, '')
  if (/^\d{1,15}$/.test(digits)) return Number(digits)
  context.addIssue({ code: 'custom', message: 'technologies:problems.money' })
  return z.NEVER
})

/** A row of a list: left wholly blank it counts for nothing. */
const isBlank = (row: Record<string, unknown> | undefined | null) =>
  !row || Object.values(row).every((value) => value === undefined || value === null || value === '')

const required = (context: z.RefinementCtx, path: string) => context.addIssue({ code: 'custom', path: [path], message: 'errors:required' })

/** Undefined, with its problem said, where it is no number. */
function figure(context: z.RefinementCtx, path: string, value: string | number | null | undefined): number | undefined {
  const read = value === undefined || value === null || value === '' ? '' : parseFigure(value)
  if (typeof read === 'number') return read
  if (read === '') required(context, path)
  else
    context.addIssue({
      code: 'custom',
      path: [path],
      message: read ? 'technologies:problems.figure-ambiguous' : 'technologies:problems.figure',
    })
  return undefined
}

const filled = <Row>(rows: (Row | null)[]): Row[] => rows.filter((row): row is Row & NonNullable<Row> => row !== null)

const advantage = z
  .object({ aspectVi: line(200), aspectEn: line(200), ours: typed, today: typed, unit: line(40), sourceVi: line(400), sourceEn: line(400) })
  .optional()
  .transform((row, context) => {
    if (!row || isBlank(row)) return null
    if (!row.aspectVi && !row.aspectEn) required(context, 'aspectVi')
    if (!row.unit) required(context, 'unit')
    if (!row.sourceVi && !row.sourceEn) required(context, 'sourceVi')
    return { ...row, ours: figure(context, 'ours', row.ours) ?? 0, today: figure(context, 'today', row.today) ?? 0 }
  })

export type Advantage = NonNullable<z.output<typeof advantage>>

const right = z
  .object({
    kind: z.enum(codesOf(IP_RIGHTS)).optional(),
    title: line(300),
    number: line(60),
    filedOn: day,
    grantedOn: day,
    status: z.enum(codesOf(IP_RIGHT_STATUSES)).optional(),
  })
  .optional()
  .transform((row, context) => {
    if (!row || isBlank(row)) return null
    const { kind = '', status = '' } = row
    if (!kind) required(context, 'kind')
    if (!row.title) required(context, 'title')
    if (!status) required(context, 'status')
    const known = IP_RIGHTS.find(({ code }) => code === kind)
    if (known && status && !known.statuses.some((code) => code === status)) {
      context.addIssue({ code: 'custom', path: ['status'], message: 'technologies:problems.right-status' })
    }
    // Without the day of filing nobody could tell when the details may be shown.
    if (status === 'filed' && known?.registration === 'required' && !row.filedOn) required(context, 'filedOn')
    if (row.filedOn && row.grantedOn && row.grantedOn < row.filedOn) {
      context.addIssue({ code: 'custom', path: ['grantedOn'], message: 'technologies:problems.granted-before-filed' })
    }
    return { ...row, kind, status }
  })

export type Right = NonNullable<z.output<typeof right>>

const owner = z
  .object({ name: line(200), share: typed })
  .optional()
  .transform((row, context) => {
    if (!row || isBlank(row)) return null
    if (!row.name) required(context, 'name')
    const share = figure(context, 'share', row.share)
    if (share !== undefined && (share <= 0 || share > 100))
      context.addIssue({ code: 'custom', path: ['share'], message: 'technologies:problems.share' })
    if (share !== undefined && Math.abs(hundredths(share) - share * 100) > 1e-6) {
      context.addIssue({ code: 'custom', path: ['share'], message: 'technologies:problems.share-decimals' })
    }
    return { name: row.name, share: share ?? 0 }
  })

export type Owner = NonNullable<z.output<typeof owner>>

const hundredths = (share: number) => Math.round(share * 100)

/** Counted in hundredths of a per cent: sums of decimals are not exact. */
export function sharesAddUp(owners: readonly { share: number }[]): boolean {
  return owners.reduce((sum, { share }) => sum + hundredths(share), 0) === 10_000
}

/** Keywords come as a list, or in one line parted by commas, semicolons or line breaks. */
const keywords = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => {
    const words = (typeof given === 'string' ? given.split(/[,;\n]/) : given).map((word) => clean(word).replace(/\s+/g, ' '))
    return words.filter((word, index) => word !== '' && words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index)
  })
  .pipe(z.array(z.string().max(80)).max(20))

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)]

const flag = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)

const basics = z.object({ titleVi: line(200), titleEn: line(200), summaryVi: text(1_000), summaryEn: text(1_000) })

const description = z.object({
  descriptionVi: text(12_000),
  descriptionEn: text(12_000),
  applicationsVi: text(3_000),
  applicationsEn: text(3_000),
  keywords,
  fields: z
    .array(z.enum(codesOf(FIELDS_OF_SCIENCE)))
    .max(6)
    .default([])
    .transform(distinct),
})

const advantages = z.object({ advantages: z.array(advantage).max(12).default([]).transform(filled) })

const readiness = z.object({
  trl: z.coerce
    .number()
    .int()
    .min(1)
    .max(9)
    .optional()
    .nullable()
    .transform((value) => value ?? null),
  trlEvidenceVi: text(2_000),
  trlEvidenceEn: text(2_000),
})

const rights = z.object({ rights: z.array(right).max(20).default([]).transform(filled), embargoWaived: flag })

const transferShape = z.object({
  modes: z
    .array(z.enum(codesOf(TRANSFER_MODES)))
    .max(13)
    .default([])
    .transform(distinct),
  priceKind: z
    .enum(['indicative', 'floor', 'firm', 'negotiable'])
    .optional()
    .nullable()
    .transform((value) => value ?? null),
  priceMin: money,
  priceMax: money,
  ...delivery,
})

type Transfer = z.output<typeof transferShape>

function pricesFit({ priceMin, priceMax }: Transfer, context: z.RefinementCtx): void {
  if (priceMin !== null && priceMax !== null && priceMax < priceMin) {
    context.addIssue({ code: 'custom', path: ['priceMax'], message: 'technologies:problems.price-range' })
  }
}

const transfer = transferShape.superRefine(pricesFit)

const ownersShape = z.object({
  owners: z.array(owner).max(20).default([]).transform(filled),
  origin: z
    .enum(['own', 'state-funded'])
    .optional()
    .nullable()
    .transform((value) => value ?? null),
  originTask: line(120),
})

function ownersFit({ owners }: z.output<typeof ownersShape>, context: z.RefinementCtx): void {
  if (owners.length > 0 && !sharesAddUp(owners))
    context.addIssue({ code: 'custom', path: ['owners'], message: 'technologies:problems.shares-sum' })
}

const owners = ownersShape.superRefine(ownersFit)

/** Pictures and documents that were stored beforehand. */
const files = z.object({
  files: z
    .array(z.object({ fileId: z.string().regex(/^[0-9a-z]{12}$/), use: z.enum(['picture', 'document']), caption: line(200) }))
    .max(12)
    .default([]),
})

/** What each step of the form sends. */
export const stepSchemas = { basics, description, advantages, readiness, rights, transfer, owners, files }

export type StepValue<Name extends ContentStep> = z.output<(typeof stepSchemas)[Name]>

/** A whole technology in one go, for imports and the demonstration. What is left out stays blank. */
export const contentSchema = z
  .object({
    ...basics.shape,
    ...description.shape,
    ...advantages.shape,
    ...readiness.shape,
    ...rights.shape,
    ...transferShape.shape,
    ...ownersShape.shape,
    ...files.shape,
  })
  .superRefine(pricesFit)
  .superRefine(ownersFit)

export type TechnologyContent = z.output<typeof contentSchema>
export type TechnologyContentInput = z.input<typeof contentSchema>

/** Which step asks for a field. */
export const stepOf = Object.fromEntries(
  contentSteps.flatMap((step) => Object.keys(stepSchemas[step].shape).map((field) => [field, step])),
) as Record<keyof TechnologyContent, ContentStep>

const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)

/** A new technology starts with its title and summary. */
export const createSchema = basics.extend({ id }).superRefine((value, context) => {
  if (!value.titleVi && !value.titleEn) required(context, 'titleVi')
})
export type NewTechnology = z.output<typeof createSchema>

export const confidentialSchema = z.object({ body: text(20_000) })

const note = text(1_000)
export const returnSchema = z.object({ reason: z.string().min(1).max(60), note })
export const withdrawSchema = z.object({ reason: z.string().min(1).max(60), note })
export type Reasoned = z.output<typeof returnSchema>

export const organisationSchema = z.object({ organisationId: id })

/** What an officer decides of what is in review. `seen` is when the copy that they read was sent in. */
export const reviewSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish'), seen: z.string().max(40) }),
  returnSchema.extend({ intent: z.literal('return') }),
])
