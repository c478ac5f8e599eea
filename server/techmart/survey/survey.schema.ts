import { z } from 'zod'
import { amountSchema } from '../meetings/meetings.schema'

export const marks = ['1', '2', '3', '4', '5'] as const
export const founds = ['yes', 'partly', 'no'] as const
export const agains = ['yes', 'perhaps', 'no'] as const

/** Fewer answers than this are counted and told no further: who said what could be guessed. */
export const fewestAnswers = 5

/** Days on which the survey is answered after the fair has closed. */
export const surveyDays = 21

export const surveySchema = z.object({
  satisfaction: z.enum(marks).transform(Number),
  /** `none` = had no meeting. */
  meetingsUseful: z.enum([...marks, 'none']).transform((mark) => (mark === 'none' ? null : Number(mark))),
  found: z.enum(founds),
  /** VND. */
  valueHoped: amountSchema.optional(),
  again: z.enum(agains),
  words: z.string().trim().max(2_000).default(''),
})

export type SurveyInput = z.infer<typeof surveySchema>
