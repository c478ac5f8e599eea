import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { REASONS } from '#db/reference/reasons'
import type { MemberRole, OrganisationKind, Verification } from '#db/tables/organisations'
import { z } from 'zod'

export const organisationKinds = [
  'enterprise',
  'institute',
  'university',
  'technology-firm',
  'intermediary',
  'individual',
] as const satisfies readonly OrganisationKind[]

export const memberRoles = ['owner', 'editor', 'viewer'] as const satisfies readonly MemberRole[]
export const verifications = ['unverified', 'pending', 'verified', 'refused'] as const satisfies readonly Verification[]

export const idSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/)

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** A tax code as it is stored: ten digits, or `10-3` for a branch. Spaces, dots and a missing hyphen are forgiven. */
export function tidyTaxCode(typed: string): string {
  const digits = typed.replace(/[\s.-]/g, '')
  return /^\d{13}$/.test(digits) ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits
}

/** Whether the tenth digit is what the nine before it demand: 10 − (weighted sum mod 11). A branch's three digits start at 001. */
export function isTaxCode(code: string): boolean {
  const [, own = '', branch] = /^(\d{10})(?:-(\d{3}))?$/.exec(code) ?? []
  if (!own || branch === '000') return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(own[place]), 0)
  return 10 - (sum % 11) === Number(own[9])
}

const text = (max: number) => z.string().trim().max(max).default('')

/** A page of the web; typed without `https://` it gets one. Empty is allowed. */
export const website = text(300)
  .transform((typed) => (typed === '' || /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .refine((address) => address === '' || isWebsite(address), 'organisations:problems.website')

function isWebsite(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).hostname.includes('.')
}

const profile = z.object({
  kind: z.enum(organisationKinds),
  nameVi: z.string().trim().min(2).max(200),
  nameEn: text(200),
  taxCode: z
    .string()
    .max(40)
    .default('')
    .transform(tidyTaxCode)
    .refine((code) => code === '' || isTaxCode(code), 'organisations:problems.tax-code'),
  province: z.enum(PROVINCES.map(({ code }) => code)),
  address: text(300),
  website,
  phone: text(30).refine((phone) => phone === '' || /^\+?[\d\s().-]{8,30}$/.test(phone), 'organisations:problems.phone'),
  aboutVi: text(3_000),
  aboutEn: text(3_000),
  fields: z
    .array(z.enum(FIELDS_OF_SCIENCE.map(({ code }) => code)))
    .max(10)
    .default([]),
})

type Profile = z.output<typeof profile>

const taxCodeWhereDue = ({ kind, taxCode }: Profile) => kind === 'individual' || taxCode !== ''
const taxCodeMissing = { path: ['taxCode'], error: 'organisations:problems.tax-code-missing' }

/** `id` comes with the form, so that a form sent twice makes one organisation. */
export const newOrganisationSchema = profile.extend({ id: idSchema }).refine(taxCodeWhereDue, taxCodeMissing)
export type NewOrganisation = z.output<typeof newOrganisationSchema>

/** The form says which organisation it shows: another tab may act for another one by now. */
export const editOrganisationSchema = profile.extend({ organisationId: idSchema }).refine(taxCodeWhereDue, taxCodeMissing)
export type EditOrganisation = z.output<typeof editOrganisationSchema>

export const inviteSchema = z.object({
  id: idSchema,
  organisationId: idSchema,
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('organisations:problems.email')),
  role: z.enum(memberRoles),
})
export type Invite = z.output<typeof inviteSchema>

export const memberActSchema = z.discriminatedUnion('intent', [
  inviteSchema.extend({ intent: z.literal('invite') }),
  z.object({ intent: z.literal('revoke'), organisationId: idSchema, invitationId: idSchema }),
  z.object({ intent: z.literal('change-role'), organisationId: idSchema, accountId: idSchema, role: z.enum(memberRoles) }),
  z.object({ intent: z.literal('remove'), organisationId: idSchema, accountId: idSchema }),
  z.object({ intent: z.literal('leave'), organisationId: idSchema }),
])

export const acceptInvitationSchema = z.object({ token: z.string().min(1).max(100) })
export const actForSchema = z.object({ organisationId: idSchema })
export const askVerificationSchema = z.object({ organisationId: idSchema })

const refusalReasons = REASONS.filter(({ list }) => list === 'refuse-verification')

export const refusalSchema = z
  .object({ reason: z.enum(refusalReasons.map(({ code }) => code)), note: text(1_000) })
  .refine(({ reason, note }) => note !== '' || !refusalReasons.some(({ code, needs_note }) => code === reason && needs_note), {
    path: ['note'],
    error: 'organisations:problems.note-missing',
  })
export type Refusal = z.output<typeof refusalSchema>

export const verificationActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('verify') }),
  refusalSchema.safeExtend({ intent: z.literal('refuse') }),
])

const page = z.coerce.number().int().min(1).max(10_000).catch(1)

/** The public list's address: anything that makes no sense in it is left out, never an error. */
export const organisationSearchSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.enum(organisationKinds).optional().catch(undefined),
  province: z
    .enum(PROVINCES.map(({ code }) => code))
    .optional()
    .catch(undefined),
  page,
})
export type OrganisationSearch = z.output<typeof organisationSearchSchema>

export const verificationQueueSchema = z.object({ status: z.enum(['pending', 'verified', 'refused', 'unverified']).catch('pending'), page })
