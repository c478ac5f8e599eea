import { z } from 'zod'

/** What the Office asks of one meeting. */
export const markSchema = z.object({
  half: z.enum(['morning', 'afternoon']).optional(),
  officerId: z.string().max(40).optional(),
  afterWishId: z.string().max(40).optional(),
})

export type MarkInput = z.infer<typeof markSchema>
