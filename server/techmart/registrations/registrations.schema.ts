import { z } from 'zod'
import { idSchema } from '../techmart.schema'

export const registrationSchema = z
  .object({
    id: idSchema,
    fairId: idSchema,
    asRole: z.enum(['exhibitor', 'visitor']),
    technologyIds: z.array(idSchema).max(50).default([]),
    needIds: z.array(idSchema).max(50).default([]),
    /** Consent to be introduced by name for needs posted anonymously. */
    revealsNeeds: z
      .literal('on')
      .optional()
      .transform((ticked) => ticked === 'on'),
    note: z.string().trim().max(1_000).default(''),
  })
  .superRefine((registration, issues) => {
    const add = (message: string) => issues.addIssue({ code: 'custom', path: ['technologyIds'], message })
    if (registration.asRole === 'exhibitor' && registration.technologyIds.length === 0) add('techmart:problems.exhibitor-shows')
    if (registration.asRole === 'visitor' && registration.technologyIds.length > 0) add('techmart:problems.visitor-shows')
  })

export type Registration = z.infer<typeof registrationSchema>
