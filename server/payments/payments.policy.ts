import { type Actor, type Person, actsFor, isPerson, writesFor } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'

/** Whose an invoice is. */
export interface Billed {
  organisation_id: string
}

/** Every member of the organisation that is to pay, and the Office. */
export function mayReadInvoice(actor: Actor, invoice: Billed): boolean {
  return actor.office || actsFor(actor, invoice.organisation_id)
}

/** Owners and editors pay. */
export function mayPay(actor: Actor, invoice: Billed): boolean {
  return writesFor(actor, invoice.organisation_id)
}

/** The Office keeps the list, the books and the statements. */
export function mayKeepBooks(actor: Actor): boolean {
  return isPerson(actor) && actor.office
}

/** An officer decides nothing about the money of an organisation that they belong to. */
export function mayDecideFor(actor: Actor, organisationId: string): boolean {
  return mayKeepBooks(actor) && !actor.memberships.some(({ id }) => id === organisationId)
}

/** The officer who keeps the books. Throws Forbidden for anybody else. */
export function cashier(actor: Actor): Person {
  if (!isPerson(actor) || !mayKeepBooks(actor)) throw new Forbidden()
  return actor
}

/** Likewise for what is decided about one organisation's money. */
export function cashierFor(actor: Actor, organisationId: string): Person {
  const person = cashier(actor)
  if (!mayDecideFor(actor, organisationId)) throw new Forbidden('payments:problems.own-organisation')
  return person
}
