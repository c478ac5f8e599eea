import { z } from 'zod'
import { idSchema } from '../../techmart.schema'

/** Everything that is sent from the desk. */
export const deskSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['start', 'finish']), meetingId: idSchema }),
  z.object({ intent: z.enum(['seat', 'seat-now', 'remove']), walkInId: idSchema }),
  /** Of the meeting that comes of it. */
  z.object({ intent: z.literal('call-next'), nextId: idSchema }),
])
