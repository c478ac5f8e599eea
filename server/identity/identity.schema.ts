import { z } from 'zod'

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email('identity:problems.email'))

/** Length only: no rules of composition (ASVS 6.2.5). The common ones are refused by the verb, which has the list. */
export const newPasswordSchema = z
  .string()
  .min(10, 'identity:problems.password-short?min=10')
  .max(256, 'identity:problems.password-long?max=256')

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(256),
  /** Where the person was going. */
  to: z.string().max(2_000).optional(),
})

export type SignIn = z.infer<typeof signInSchema>

export const signUpSchema = z.object({
  name: z.string().trim().min(2).max(120),
  email: emailSchema,
  password: newPasswordSchema,
})

export type SignUp = z.infer<typeof signUpSchema>
