import { z } from 'zod'
import { idSchema } from '../techmart.schema'

export const mostPictures = 40

export const pictureSchema = z.object({
  id: idSchema,
  altVi: z.string().trim().min(5).max(300),
  altEn: z.string().trim().max(300).default(''),
  position: z.coerce.number().int().min(0).max(999).default(0),
})

export type PictureInput = z.infer<typeof pictureSchema>

export const picturesPageSchema = z.discriminatedUnion('intent', [
  pictureSchema.extend({ intent: z.literal('picture') }),
  pictureSchema.extend({ intent: z.literal('describe') }),
  z.object({ intent: z.literal('remove-picture'), pictureId: idSchema }),
])
