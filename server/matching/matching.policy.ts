import { type Actor, actsFor, writesFor } from '#server/platform/actor'

/** For whom a person reads or decides a suggestion. */
export type Party = 'enterprise' | 'supplier' | 'office'

interface Parties {
  need_organisation_id: string
  supplier_organisation_id: string
}

/** The side that the person acts for, or the Office; undefined for everybody else. */
export function partyOf(actor: Actor, match: Parties): Party | undefined {
  if (actsFor(actor, match.need_organisation_id)) return 'enterprise'
  if (actsFor(actor, match.supplier_organisation_id)) return 'supplier'
  return actor.office ? 'office' : undefined
}

/** The two sides' owners and editors, and the Office. */
export function decides(actor: Actor, match: Parties): boolean {
  return actor.office || writesFor(actor, match.need_organisation_id) || writesFor(actor, match.supplier_organisation_id)
}

/** Whether the reader may know whose need it is: everybody where it is not anonymous, else its own people and the Office. */
export function knowsEnterprise(actor: Actor, match: Parties & { anonymous: boolean }): boolean {
  const party = partyOf(actor, match)
  return !match.anonymous || party === 'enterprise' || actor.office
}
