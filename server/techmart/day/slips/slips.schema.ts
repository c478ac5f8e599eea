import { z } from 'zod'
import { subjectField } from '../../meetings/meetings.schema'
import { daySchema, idSchema } from '../../techmart.schema'

/** What may come next, the warmest first. */
export const nextSteps = ['deal', 'details', 'second-meeting', 'visit', 'nothing'] as const
export const nothingReasons = ['no-fit', 'price', 'not-now', 'scale', 'other'] as const

/** VND to choose without typing. */
export const quickValues = [100_000_000, 500_000_000, 1_000_000_000, 5_000_000_000] as const
/** Days from today to choose without typing. */
export const quickDays = [3, 7, 14, 30] as const

/** đồng, with or without separators; empty = none. */
const amount = z
  .string()
  .transform((text) => text.replace(/[\s.,₫]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/, 'techmart:problems.amount')
      .transform(Number),
  )

/** What one side says of a meeting: `missed` says that the other side did not come. */
export const slipSchema = z
  .object({
    meetingId: idSchema,
    /** Of the deal that it may open, so that the form sent twice opens one. */
    dealId: idSchema,
    technologyId: subjectField,
    step: z.enum([...nextSteps, 'missed']),
    reason: z.enum(nothingReasons).optional(),
    /** One of the amounts on offer, or `other`. */
    value: z.union([z.literal('other'), amount]).optional(),
    otherValue: amount.optional(),
    /** One of the days on offer, or `other`. */
    followUp: z.union([z.literal('other'), daySchema]).optional(),
    otherDay: daySchema.optional(),
    note: z.string().trim().max(1_000).default(''),
  })
  .transform(({ value, otherValue, followUp, otherDay, reason, ...slip }) => {
    const wants = slip.step !== 'missed' && slip.step !== 'nothing'
    return {
      ...slip,
      reason: slip.step === 'nothing' ? (reason ?? null) : null,
      valueHoped: wants ? (value === 'other' ? (otherValue ?? null) : (value ?? null)) : null,
      followUpOn: wants ? (followUp === 'other' ? (otherDay ?? null) : (followUp ?? null)) : null,
    }
  })

export type SlipInput = z.output<typeof slipSchema>
