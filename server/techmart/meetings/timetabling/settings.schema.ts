import { z } from 'zod'
import { LANGUAGES } from '../../wishes/wishes.schema'
import { idSchema } from '../../techmart.schema'

/** Most rooms and interpreted languages that the form has lines for. */
export const ROOMS = 6

const roomSchema = z.object({
  name: z.string().trim().max(60).default(''),
  tables: z.coerce.number().int().min(1).max(1_000).optional(),
})

const poolSchema = z.object({ language: z.enum(LANGUAGES).optional(), count: z.coerce.number().int().min(1).max(50).optional() })

/** What the Office sets for the timetable of a fair. Lines left empty do not count. */
export const settingsSchema = z.object({
  rooms: z.array(roomSchema).max(ROOMS).default([]),
  walkingSlots: z.coerce.number().int().min(0).max(4).default(0),
  mostMeetings: z.coerce.number().int().min(1).max(100).optional(),
  interpreters: z.array(poolSchema).max(LANGUAGES.length).default([]),
  fairness: z.coerce.number().int().min(0).max(20).optional(),
  seconds: z.coerce.number().int().min(1).max(300).default(20),
})

export type SettingsInput = z.infer<typeof settingsSchema>

/** Everything that is sent from the page of a fair's timetable. */
export const timetablePageSchema = z.object({ intent: z.enum(['start', 'stop', 'publish', 'discard']), id: idSchema })
