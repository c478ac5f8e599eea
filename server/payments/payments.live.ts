import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import type { Rooms } from '#server/platform/live'
import { mayReadInvoice } from './payments.policy'
import { findRaised } from './invoices/invoices.queries'

/** The page of an invoice, and the lists of those who see it. */
export const paymentRooms: Rooms = {
  'payments.invoice-changed': ({ invoiceId, organisationId }) => [`invoice:${invoiceId}`, `organisation:${organisationId}`, 'office:all'],
}

export async function mayListen(actor: Actor, invoiceId: string): Promise<boolean> {
  const invoice = await findRaised(db(), invoiceId)
  return invoice !== undefined && mayReadInvoice(actor, invoice)
}
