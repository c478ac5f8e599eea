import { z } from 'zod'
import { idSchema } from '../techmart.schema'

export type { BookingState, BoothKind, FeatureKind, Refund } from '#db/tables/booths'

export const boothKinds = ['standard', 'corner', 'island', 'raw'] as const
export const featureKinds = ['entrance', 'stage', 'meeting-area', 'wall', 'toilet', 'aisle', 'desk', 'storage'] as const
export const directions = ['right', 'left', 'down', 'up'] as const

/** More than one drawing can show and one page can carry. A bigger fair has several halls. */
export const mostBoothsOfHall = 150
export const mostFeaturesOfHall = 60
export const mostHallsOfFair = 20
/** VND for one booth. */
export const largestPrice = 10_000_000_000
/** Bytes of an imported file. */
export const importBytes = 200_000

/** Metres as people type them, `3`, `3,5` or `3.25`, in whole centimetres. */
const metres = (least: number, most: number) =>
  z
    .string()
    .trim()
    .max(20)
    .regex(/^-?\d{1,4}([.,]\d{1,2})?$/, 'booths:problems.metres')
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
    .pipe(
      z
        .number()
        .min(least, `booths:problems.metres-least?least=${least / 100}`)
        .max(most, `booths:problems.metres-most?most=${most / 100}`),
    )

const place = metres(0, 30_000)
const boothSide = metres(50, 5_000)
const featureSide = metres(10, 30_000)
const hallSide = metres(300, 30_000)

/** A whole number, also with separators between its thousands: `1.500.000`. */
const whole = (most: number, empty?: number) =>
  z
    .string()
    .trim()
    .max(40)
    .default('')
    .transform((typed) => typed.replace(/[\s.,]/g, '') || (empty === undefined ? '' : String(empty)))
    .pipe(z.string().regex(/^\d{1,18}$/, 'booths:problems.whole'))
    .transform(Number)
    .pipe(z.number().max(most, `booths:problems.too-much?most=${most}`))

/** Of a change: ids of what it draws are made out of it, and must still be ids. */
const changeIdSchema = z.string().regex(/^[\w-]{1,36}$/)

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** `A1`, `B-12`: capital letters of the Vietnamese alphabet without marks, and figures. */
export const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(10)
  .transform((code) => code.toUpperCase())
  .pipe(z.string().regex(/^[A-ZĐ0-9]([A-ZĐ0-9.-]*[A-ZĐ0-9])?$/, 'booths:problems.code'))

export const rectShape = { x: place, y: place, width: boothSide, depth: boothSide }

export const boothShape = {
  code: codeSchema,
  ...rectShape,
  price: whole(largestPrice, 0),
  power: whole(100_000, 0),
  water: ticked,
  kind: z.enum(boothKinds),
}

/** One line of an imported list. */
export const rowSchema = z.object(boothShape)

/** What the Office says to those who have the booth, before it changes. */
const consent = { confirmed: ticked, message: z.string().trim().max(1_000).default('') }

const label = z.string().trim().max(60).default('')

/** Everything that is sent from the page on which a hall is drawn. `changeId` comes with the form: sent twice, it is one change. */
export const drawingSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('row'),
    changeId: changeIdSchema,
    ...boothShape,
    count: z.coerce.number().int().min(1).max(50),
    gap: metres(0, 5_000),
    direction: z.enum(directions),
  }),
  z.object({ intent: z.literal('booth'), changeId: changeIdSchema, boothId: idSchema, ...boothShape, ...consent }),
  z.object({ intent: z.literal('remove-booth'), changeId: changeIdSchema, boothId: idSchema, ...consent }),
  z.object({ intent: z.enum(['close-booth', 'reopen-booth']), boothId: idSchema }),
  z.object({
    intent: z.literal('feature'),
    changeId: changeIdSchema,
    /** The feature that changes; a new one where there is none of that name. */
    featureId: idSchema,
    kind: z.enum(featureKinds),
    labelVi: label,
    labelEn: label,
    x: place,
    y: place,
    width: featureSide,
    depth: featureSide,
  }),
  z.object({ intent: z.literal('remove-feature'), changeId: changeIdSchema, featureId: idSchema }),
  z.object({ intent: z.literal('undo'), changeId: changeIdSchema }),
  /** From the drawing itself: moved or sized by pointer or arrow keys. */
  z.object({
    intent: z.literal('place'),
    changeId: changeIdSchema,
    thing: z.enum(['booth', 'feature']),
    thingId: idSchema,
    x: place,
    y: place,
    width: featureSide,
    depth: featureSide,
  }),
])
export type DrawingInput = z.infer<typeof drawingSchema>
export type DrawingOf<Intent extends DrawingInput['intent']> = Extract<DrawingInput, { intent: Intent }>

export const importSchema = z.object({
  intent: z.enum(['check', 'import']),
  changeId: changeIdSchema,
  csv: z.string().max(importBytes, 'booths:problems.file-too-big').default(''),
})
export type ImportInput = z.infer<typeof importSchema>

export const hallSchema = z.object({
  id: idSchema,
  nameVi: z.string().trim().min(2).max(100),
  nameEn: z.string().trim().max(100).default(''),
  width: hallSide,
  depth: hallSide,
  grid: metres(10, 500),
})
export type HallInput = z.infer<typeof hallSchema>

export const termsSchema = z.object({
  holdMinutes: z.coerce.number().int().min(1).max(1_440),
  payHours: z.coerce.number().int().min(1).max(720),
  mostBooths: z.coerce.number().int().min(1).max(20),
})
export type TermsInput = z.infer<typeof termsSchema>

export const hallsPageSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('terms'), ...termsSchema.shape }),
  z.object({ intent: z.literal('hall'), ...hallSchema.shape }),
  z.object({ intent: z.literal('remove-hall'), hallId: idSchema }),
])

/** The Office's lists of bookings. */
export const bookingViews = ['standing', 'refund', 'ended'] as const
export type BookingView = (typeof bookingViews)[number]

export const releaseSchema = z.object({
  intent: z.literal('release'),
  bookingId: idSchema,
  note: z.string().trim().max(1_000).default(''),
})

export const bookingSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('hold'), id: idSchema, boothId: idSchema }),
  z.object({ intent: z.literal('confirm'), bookingId: idSchema }),
  releaseSchema,
])

/** What an exhibitor looks for; it comes by the address, so what makes no sense is left out. */
export const choiceSchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  hall: idSchema.optional().catch(undefined),
  booth: idSchema.optional().catch(undefined),
  free: z.literal('on').optional().catch(undefined),
  area: z.coerce.number().min(0).max(2_500).optional().catch(undefined),
  price: z.coerce.number().min(0).max(largestPrice).optional().catch(undefined),
  power: z.coerce.number().min(0).max(100_000).optional().catch(undefined),
  water: z.literal('on').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
  zoom: z.coerce.number().int().min(1).max(4).catch(1).default(1),
})
export type Choice = z.infer<typeof choiceSchema>
