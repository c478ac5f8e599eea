import type { Actor } from '#server/platform/actor'
import type { z } from 'zod'
import { confirmBooth, holdBooth } from './bookings'
import type { bookingSchema } from './booths.schema'
import { releaseBooth } from './ending'

export * from './bookings'
export * from './drawing'
export { expireHold, expireHolds, releaseBooth } from './ending'
export * from './halls'
export * from './importing'
export * from './paid'
export * from './plan'

/** The act of the page on which a booth is chosen, by its name; what came of it. */
export async function actOnBooth(actor: Actor, input: z.infer<typeof bookingSchema>): Promise<'hold' | 'confirm' | 'taken' | 'release'> {
  if (input.intent === 'hold') await holdBooth(actor, input)
  else if (input.intent === 'release') await releaseBooth(actor, input)
  else return (await confirmBooth(actor, input.bookingId)).state === 'taken' ? 'taken' : 'confirm'
  return input.intent
}
