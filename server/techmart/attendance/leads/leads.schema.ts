import { z } from 'zod'
import { idSchema } from '../../techmart.schema'
import { scanIdSchema } from '../scans/scans.schema'
import { noteSchema } from '../tickets/tickets.schema'

export const interests = ['order', 'cooperation', 'information', 'none'] as const

/** Everything that is sent from an exhibitor's page of leads. */
export const leadPageSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('visit'), scanId: scanIdSchema, code: z.string().trim().min(1).max(200) }),
  z.object({
    intent: z.literal('note'),
    leadId: idSchema,
    interest: z.enum(interests).optional(),
    note: noteSchema(2_000).default(''),
  }),
])

export type LeadNote = Extract<z.output<typeof leadPageSchema>, { intent: 'note' }>
