import { z } from 'zod'

const noticeId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

export const noticeActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), id: noticeId }),
  z.object({ intent: z.literal('read-all') }),
])

/** The page of the list: notices before this one. */
export const noticePageSchema = z.object({ before: noticeId.optional().catch(undefined) })
