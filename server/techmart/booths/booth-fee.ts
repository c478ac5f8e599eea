import type { Database } from '#db/client'
import type { OrganisationKind } from '#db/tables/organisations'
import { cancelInvoice, feeFor, holdInvoice, raiseInvoice } from '#server/payments/payments'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'

/** What the invoices of booths are about: `['booth-booking', id]`. */
export const invoiceSubject = 'booth-booking'

/** What the fee list of the exchange makes of a booth's price, for one kind of organisation on one day. */
export interface BoothRate {
  feeId: string | null
  reliefPercent: number
  vatPerMille: number
}

export async function rateOfBooths(db: Database, organisationKind: OrganisationKind): Promise<BoothRate> {
  const { feeId, reliefPercent, vatPerMille } = await feeFor(db, { kind: 'booth', organisationKind, day: today(), price: 0 })
  return { feeId, reliefPercent, vatPerMille }
}

/** VND: what is left of a price after free and reduced periods, and that with VAT. */
export function dueFor({ reliefPercent, vatPerMille }: BoothRate, price: number): { amount: number; total: number } {
  const amount = Math.round((price * (100 - reliefPercent)) / 100)
  return { amount, total: amount + Math.round((amount * vatPerMille) / 1000) }
}

export interface Charge {
  invoiceId: string
  bookingId: string
  organisationId: string
  fee: { feeId: string | null; amount: number }
  fairVi: string
  fairEn: string
  boothCode: string
  /** Until when the booth waits for the money. */
  dueAt: Date
}

/** Issues the invoice for a booth. It locks the series of numbers: the last thing that a transaction does. */
export async function chargeForBooth(tx: Tx, actor: Actor, charge: Charge): Promise<void> {
  await raiseInvoice(tx, actor, {
    id: charge.invoiceId,
    organisationId: charge.organisationId,
    subject: [invoiceSubject, charge.bookingId],
    lines: [
      {
        kind: 'booth',
        descriptionVi: `Gian ${charge.boothCode} – ${charge.fairVi}`,
        descriptionEn: `Booth ${charge.boothCode} – ${charge.fairEn || charge.fairVi}`,
        amount: charge.fee.amount,
        feeId: charge.fee.feeId,
      },
    ],
    dueAt: charge.dueAt,
  })
}

/**
 * Calls the invoice of a booth off. `paid`: all the money has come already. `coming`: some of it has, or it is on its way by
 * card. In neither case is anything called off.
 */
export async function dropCharge(tx: Tx, actor: Actor, invoiceId: string, reason: string): Promise<'dropped' | 'paid' | 'coming'> {
  const invoice = await holdInvoice(tx, invoiceId)
  if (!invoice || invoice.state === 'void' || invoice.state === 'refunded') return 'dropped'
  if (invoice.state === 'paid' || invoice.state === 'overpaid') return 'paid'
  try {
    await cancelInvoice(tx, actor, { id: invoiceId, reason })
    return 'dropped'
  } catch (error) {
    if (error instanceof WrongState) return 'coming'
    throw error
  }
}
