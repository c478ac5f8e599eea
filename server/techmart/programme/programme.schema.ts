import { website } from '#server/organisations/organisations.schema'
import { z } from 'zod'
import { daySchema, idSchema, timeSchema } from '../techmart.schema'

export type { PollState, QuestionState, SessionKind, SessionState } from '#db/tables/programme'

export const SESSION_KINDS = ['opening', 'talk', 'panel', 'demonstration', 'training', 'signing', 'matching', 'closing'] as const

export const mostRooms = 30
export const mostSpeakers = 200
export const mostSessions = 200
export const mostPolls = 10
/** Questions of one person at one session that nobody has looked at yet. */
export const mostWaiting = 5

const text = (most: number) => z.string().trim().max(most).default('')

export const sessionSchema = z
  .object({
    id: idSchema,
    kind: z.enum(SESSION_KINDS),
    titleVi: z.string().trim().min(5).max(200),
    titleEn: text(200),
    aboutVi: text(5_000),
    aboutEn: text(5_000),
    /** None = online only. */
    roomId: idSchema.optional(),
    day: daySchema,
    start: timeSchema,
    end: timeSchema,
    onlineUrl: website,
    speakerIds: z.array(idSchema).max(20).default([]),
  })
  .superRefine(({ start, end }, issues) => {
    if (end <= start) issues.addIssue({ code: 'custom', path: ['end'], message: 'programme:problems.ends-early' })
  })

export type SessionInput = z.infer<typeof sessionSchema>

export const roomSchema = z.object({
  id: idSchema,
  nameVi: z.string().trim().min(2).max(120),
  nameEn: text(120),
  seats: z.coerce.number().int().min(1).max(100_000).optional(),
})

export type RoomInput = z.infer<typeof roomSchema>

export const roomsPageSchema = z.discriminatedUnion('intent', [
  roomSchema.extend({ intent: z.enum(['add-room', 'room']) }),
  z.object({ intent: z.literal('remove-room'), roomId: idSchema }),
])

export const speakerSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(2).max(120),
  titleVi: text(200),
  titleEn: text(200),
  organisationVi: text(200),
  organisationEn: text(200),
})

export type SpeakerInput = z.infer<typeof speakerSchema>

export const speakerPageSchema = z.discriminatedUnion('intent', [
  speakerSchema.extend({ intent: z.literal('speaker') }),
  z.object({ intent: z.literal('remove-speaker'), speakerId: idSchema }),
])

export const cancelSessionSchema = z.object({ note: z.string().trim().min(5).max(1_000) })

export const questionSchema = z.object({
  id: idSchema,
  body: z.string().trim().min(10).max(600),
  /** The name may stand beside the question. */
  named: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})

export type QuestionInput = z.infer<typeof questionSchema>

/** Everything that is sent from the public page of a session. */
export const sessionPageSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['mark', 'unmark']) }),
  questionSchema.extend({ intent: z.literal('ask') }),
  z.object({ intent: z.enum(['raise', 'lower']), questionId: idSchema }),
  z.object({ intent: z.literal('vote'), pollId: idSchema, option: z.coerce.number().int().min(1).max(8) }),
])

const linesOf = (typed: string) =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

const short = (options: string[]) => options.every((option) => option.length <= 120)

export const pollSchema = z
  .object({
    id: idSchema,
    questionVi: z.string().trim().min(5).max(300),
    questionEn: text(300),
    /** One choice a line: two to eight of them, none twice. */
    optionsVi: z
      .string()
      .trim()
      .max(1_000)
      .transform(linesOf)
      .refine((options) => options.length >= 2 && options.length <= 8, 'programme:problems.options')
      .refine(short, 'programme:problems.option-long'),
    /** As many, or none. */
    optionsEn: text(1_000).transform(linesOf).refine(short, 'programme:problems.option-long'),
  })
  .superRefine(({ optionsVi, optionsEn }, issues) => {
    // A text that is too long is told of as such, and has not been cut into lines.
    if (!Array.isArray(optionsVi) || !Array.isArray(optionsEn)) return
    if (new Set(optionsVi.map((option) => option.toLowerCase())).size < optionsVi.length)
      issues.addIssue({ code: 'custom', path: ['optionsVi'], message: 'programme:problems.option-twice' })
    if (optionsEn.length > 0 && optionsEn.length !== optionsVi.length)
      issues.addIssue({ code: 'custom', path: ['optionsEn'], message: 'programme:problems.options-differ' })
  })

export type PollInput = z.infer<typeof pollSchema>

/** Everything that is sent from the Office's page of a session's questions and polls. */
export const moderationSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['show', 'hide']), questionId: idSchema }),
  z.object({ intent: z.literal('answer'), questionId: idSchema, answer: text(2_000) }),
  pollSchema.safeExtend({ intent: z.literal('poll') }),
  z.object({ intent: z.enum(['open-poll', 'close-poll', 'remove-poll']), pollId: idSchema }),
])
