import { z } from 'zod'
import { idSchema } from '../../techmart.schema'
import { lineSchema, mailSchema, personNameSchema, phoneSchema, ticketKinds } from '../tickets/tickets.schema'

/** Bytes of a list of people, and its longest number of lines: a delegation has its limit too. */
export const listFileBytes = 2 * 1024 * 1024
export const mostPeople = 1_000
export const mostMembers = 200

export const delegationSchema = z.object({
  requestId: idSchema,
  name: lineSchema(200).pipe(z.string().min(3)),
  headName: personNameSchema,
  headMail: mailSchema.refine((mail) => mail !== '', 'errors:required'),
  headPhone: phoneSchema.default(''),
})

export type Delegation = z.output<typeof delegationSchema>

/** A list of people sent as a file; the file comes beside the form. */
export const peopleListSchema = z.object({ requestId: idSchema, kind: z.enum(ticketKinds).optional() })

/** One member added without a file. */
export const memberSchema = z.object({
  requestId: idSchema,
  name: personNameSchema,
  position: lineSchema(120).default(''),
  mail: mailSchema.default(''),
  phone: phoneSchema.default(''),
})

export type NewMember = z.output<typeof memberSchema>
