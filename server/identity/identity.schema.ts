import { z } from 'zod'

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email('identity:problems.email'))

/** Length only: no rules of composition (ASVS 6.2.5). The common ones are refused by the verb, which has the list. */
export const newPasswordSchema = z
  .string()
  .min(10, 'identity:problems.password-short?min=10')
  .max(256, 'identity:problems.password-long?max=256')

const passwordSchema = z.string().min(1).max(256)
const token = z.string().max(200).default('')
/** Where the person was going. */
const to = z.string().max(2_000).optional()
const accountId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)

export const signInSchema = z.object({ email: emailSchema, password: passwordSchema, to })
export type SignIn = z.infer<typeof signInSchema>

const nameSchema = z.string().trim().min(2).max(120)

export const signUpSchema = z.object({ name: nameSchema, email: emailSchema, password: newPasswordSchema })
export type SignUp = z.infer<typeof signUpSchema>

export const tokenSchema = z.object({ token })
export const askResetSchema = z.object({ email: emailSchema })
export const resetPasswordSchema = z.object({ token, password: newPasswordSchema })

export const changePasswordSchema = z.object({ currentPassword: passwordSchema, newPassword: newPasswordSchema })
export type ChangePassword = z.infer<typeof changePasswordSchema>

export const accountActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('profile'), name: nameSchema, locale: z.enum(['vi', 'en']) }),
  z.object({ intent: z.literal('email'), email: emailSchema, currentPassword: passwordSchema }),
])

export const sessionActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), key: z.string().regex(/^[0-9a-f]{16}$/) }),
  z.object({ intent: z.literal('end-others') }),
  z.object({ intent: z.literal('end-all') }),
])

/** Six digits of the app, or a recovery code; spaces and hyphens are forgiven. */
const code = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/[\s-]/g, '').toLowerCase())
  .pipe(z.string().regex(/^(\d{6}|[0-9a-z]{10})$/, 'identity:problems.code-form'))

export const secondFactorSchema = z.object({ code, to })

export const secondFactorSetupSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('begin'), currentPassword: passwordSchema.optional() }),
  z.object({ intent: z.literal('confirm'), code }),
  z.object({ intent: z.literal('codes'), currentPassword: passwordSchema }),
  z.object({ intent: z.literal('turn-off'), currentPassword: passwordSchema }),
])

const reason = z.string().trim().min(5).max(500)

export const keepAccountSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('suspend'), accountId, reason }),
  z.object({ intent: z.literal('reinstate'), accountId, reason }),
  z.object({ intent: z.literal('make-officer'), accountId, reason }),
  z.object({ intent: z.literal('end-office'), accountId, reason }),
  z.object({ intent: z.literal('clear-second-factor'), accountId, reason }),
])
export type KeepAccount = z.infer<typeof keepAccountSchema>

export const accountSearchSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  show: z.enum(['all', 'office', 'suspended']).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type AccountSearch = z.infer<typeof accountSearchSchema>
