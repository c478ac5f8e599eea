import { website } from '#server/organisations/organisations.schema'
import { z } from 'zod'
import { idSchema } from '../techmart.schema'

export type { PartnerRole, SponsorLevel } from '#db/tables/fair-plan'

/** In the order in which a page names them. */
export const PARTNER_ROLES = ['host', 'co-organiser', 'supporter', 'sponsor', 'media'] as const
export const SPONSOR_LEVELS = ['diamond', 'gold', 'silver', 'bronze'] as const
export const mostPartners = 60

export const partnerSchema = z
  .object({
    id: idSchema,
    role: z.enum(PARTNER_ROLES),
    level: z.enum(SPONSOR_LEVELS).optional(),
    nameVi: z.string().trim().min(2).max(200),
    nameEn: z.string().trim().max(200).default(''),
    link: website,
    /** Among those of one role and level, the smallest first. */
    position: z.coerce.number().int().min(0).max(999).default(0),
  })
  .superRefine(({ role, level }, issues) => {
    if (role === 'sponsor' && level === undefined) issues.addIssue({ code: 'custom', path: ['level'], message: 'partners:problems.level' })
    if (role !== 'sponsor' && level !== undefined)
      issues.addIssue({ code: 'custom', path: ['level'], message: 'partners:problems.level-of-sponsors' })
  })

export type PartnerInput = z.infer<typeof partnerSchema>

export const partnersPageSchema = z.discriminatedUnion('intent', [
  partnerSchema.safeExtend({ intent: z.literal('partner') }),
  z.object({ intent: z.literal('remove-partner'), partnerId: idSchema }),
])
