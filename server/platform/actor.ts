import type { MemberRole, OrganisationKind, Verification } from '#db/tables/organisations'

export type Locale = 'vi' | 'en'

/** The organisation that a person acts for at the moment, and as what. */
export interface ActingFor {
  id: string
  name: string
  kind: OrganisationKind
  role: MemberRole
  verification: Verification
}

/** Who acts: a visitor, a signed-in person, an officer, or the exchange itself (a job). */
export interface Actor {
  accountId: string | null
  name: string
  email: string
  locale: Locale
  /** A member of the Office who has passed the second factor in this session. */
  office: boolean
  /** Signed in with the password alone where a second factor is due: may do nothing but pass or set it up. */
  awaitsSecondFactor: boolean
  /** Has set up a second factor, be it due or not. */
  hasSecondFactor: boolean
  organisation: ActingFor | null
  /** Every organisation that the person belongs to, the first joined first. */
  memberships: ActingFor[]
  sessionId: string | null
  requestId: string | null
  address: string | null
}

export const visitor: Actor = {
  accountId: null,
  name: '',
  email: '',
  locale: 'vi',
  office: false,
  awaitsSecondFactor: false,
  hasSecondFactor: false,
  organisation: null,
  memberships: [],
  sessionId: null,
  requestId: null,
  address: null,
}

/** The exchange itself: jobs and schedules act as it. */
export const exchange: Actor = { ...visitor, name: 'exchange' }

/** An actor that is signed in for certain. */
export type Person = Actor & { accountId: string }

export function isPerson(actor: Actor): actor is Person {
  return actor.accountId !== null && !actor.awaitsSecondFactor
}

/** May write for the organisation: its owners and editors. */
export function writesFor(actor: Actor, organisationId: string): boolean {
  return actor.organisation?.id === organisationId && actor.organisation.role !== 'viewer'
}

/** Belongs to the organisation and acts for it, in whatever role. */
export function actsFor(actor: Actor, organisationId: string): boolean {
  return actor.organisation?.id === organisationId
}
