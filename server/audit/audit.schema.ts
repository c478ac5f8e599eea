import { z } from 'zod'

const day = z.union([z.literal(''), z.iso.date('audit:problems.day')]).default('')

/** The filters of the log, as its address carries them. */
export const auditSearchSchema = z.object({
  act: z
    .string()
    .trim()
    .max(80)
    .regex(/^[a-z.-]*$/, 'audit:problems.act')
    .default(''),
  person: z.string().trim().toLowerCase().max(254).default(''),
  subject: z
    .string()
    .trim()
    .max(80)
    .regex(/^$|^[a-z-]+(:\S+)?$/, 'audit:problems.subject')
    .default(''),
  from: day,
  to: day,
})
export type AuditSearch = z.output<typeof auditSearchSchema>

export const auditPageSchema = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)
