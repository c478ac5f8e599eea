import { z } from 'zod'

const version = z.coerce.number().int().min(1).max(1_000_000)
const why = 'learning:problems.note'

/** Over which one in force it was chosen, so that of two officers at once one wins. */
const putInForceSchema = z.object({
  act: z.literal('put-in-force'),
  version,
  over: version,
  note: z.string().trim().max(500).default(''),
})
const declineSchema = z.object({ act: z.literal('decline'), version, note: z.string(why).trim().min(1, why).max(500) })
/** Percent of the places shown. */
const exposureSchema = z.object({ act: z.literal('set-exposure'), share: z.coerce.number().int().min(0).max(20) })

/** What an officer decides on the page of the weights. */
export const weightsActSchema = z.discriminatedUnion('act', [putInForceSchema, declineSchema, exposureSchema])

export type PutInForce = z.output<typeof putInForceSchema>
export type Decline = z.output<typeof declineSchema>
