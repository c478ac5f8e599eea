import { z } from 'zod'
import { idSchema } from '../../techmart.schema'

export const contractLinkSchema = z.object({ intent: z.enum(['link', 'unlink']), transferId: idSchema })
