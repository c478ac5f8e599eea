import { z } from 'zod'
import { idSchema } from '../../techmart.schema'

/** Wording of the consents that a person is shown; moved on with each change of the words, and kept with each yes and no. */
export const consentText = '2026-11'

export const ticketKinds = ['visitor', 'delegation', 'press', 'speaker', 'guest', 'staff', 'office'] as const
export const publicKinds = ['visitor', 'press'] as const

const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Several lines without signs that nobody typed. */
export const noteSchema = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(unseen, '').trim())

/** One line, one kind of space. */
export const lineSchema = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim())

const unwanted = /[<>]/

export const personNameSchema = lineSchema(120).pipe(
  z
    .string()
    .min(2)
    .refine((name) => !unwanted.test(name), 'errors:wrong-form'),
)

/** Kept in lower case, so that one box is one address; empty where none is given. */
export const mailSchema = z
  .string()
  .trim()
  .max(254)
  .transform((mail) => mail.toLowerCase())
  .refine((mail) => mail === '' || z.email().safeParse(mail).success, 'attendance:problems.mail')

/** Digits alone, from 0 for numbers of Việt Nam and from + for others; empty where none is given. */
export const phoneSchema = z
  .string()
  .trim()
  .max(40)
  .refine((phone) => phone === '' || /^\+?[\d\s().-]{8,30}$/.test(phone), 'attendance:problems.phone')
  .transform(plainPhone)

function plainPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  return digits.replace(/^(\+84|0084|84(?=\d{9}$))0?/, '0')
}

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

const person = {
  name: personNameSchema,
  position: lineSchema(120).default(''),
  organisationName: lineSchema(200).default(''),
  mail: mailSchema.default(''),
  phone: phoneSchema.default(''),
}

/** What a person sends who wants a ticket. */
export const ticketFormSchema = z
  .object({
    requestId: idSchema,
    kind: z.enum(publicKinds),
    ...person,
    mail: mailSchema.refine((mail) => mail !== '', 'errors:required'),
    note: noteSchema(1_000).default(''),
    contact: ticked,
    photo: ticked,
  })
  .superRefine(({ kind, organisationName }, issues) => {
    if (kind === 'press' && organisationName === '')
      issues.addIssue({ code: 'custom', path: ['organisationName'], message: 'errors:required' })
  })

export type TicketForm = z.output<typeof ticketFormSchema>

/** A person whom somebody else registers: an organisation its staff, the Office anybody. */
export const brought = z.object({ requestId: idSchema, ...person })
export const staffSchema = brought
export const officeTicketSchema = brought.extend({ kind: z.enum(ticketKinds), note: noteSchema(1_000).default('') })

export type Brought = z.output<typeof brought>
export type OfficeTicket = z.output<typeof officeTicketSchema>

/** Everything that is sent from the page of one's own ticket. */
export const ownTicketSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('consent'), contact: ticked, photo: ticked }),
  z.object({ intent: z.literal('withdraw'), leadId: idSchema }),
  z.object({ intent: z.literal('cancel') }),
])

/** Everything that the Office sends from the page of a ticket. */
export const ticketActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['accept', 'cancel', 'resend']) }),
  z.object({ intent: z.literal('refuse'), note: z.string().trim().min(10).max(1_000) }),
])

export type TicketAct = z.output<typeof ticketActSchema>

export const admissionSchema = z.object({
  capacity: z.coerce.number().int().min(0).max(1_000_000).optional(),
  accreditsPress: ticked,
})

export type Admission = z.output<typeof admissionSchema>

const layouts = ['a6', 'a4-4', 'a4-8'] as const

/** How badges lie on their pages, out of an address. */
export function layoutIn(search: URLSearchParams): (typeof layouts)[number] {
  return layouts.find((layout) => layout === search.get('layout')) ?? 'a6'
}

const listStates = ['applied', 'accepted', 'waiting', 'checked-in', 'cancelled', 'refused', 'valid', 'gone'] as const

/** What the Office's list is filtered by, out of an address; `valid` and `gone` stand for two states each. Nonsense is left out. */
export function ticketFilterIn(search: URLSearchParams, today: string) {
  const kind = ticketKinds.find((each) => each === search.get('kind'))
  const state = listStates.find((each) => each === search.get('state'))
  const asked = search.get('came') === 'today' ? today : search.get('came')
  const came = asked === 'ever' || asked === 'never' || z.iso.date().safeParse(asked).success ? asked : undefined
  const words = (search.get('q') ?? '').trim().slice(0, 100)
  const delegationId = /^[\w-]{1,40}$/.test(search.get('delegation') ?? '') ? (search.get('delegation') ?? '') : ''
  return {
    ...(kind && { kind }),
    ...(state && { state }),
    ...(came && { came }),
    ...(words && { search: words }),
    ...(delegationId && { delegationId }),
  }
}
