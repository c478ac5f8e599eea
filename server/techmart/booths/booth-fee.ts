import type { Database } from '#db/client'
import type { OrganisationKind } from '#db/tables/organisations'
import { cancelInvoice, feeFor, holdInvoice, raiseInvoice } from '#server/payments/payments'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'

/** What the invoices of booths are about: `['booth-booking', id]`. */
export const invoiceSubject = 'booth-booking'

export interface BoothFee {
  feeId: string | null
  /** VND: the booth's price, what the fee list leaves of it for this kind of organisation, and that with VAT. */
  listed: number
  amount: number
  total: number
  reliefPercent: number
}

/** The fee for a booth of this price today, by the fee list of the exchange with its free and reduced periods. */
export async function feeOfBooth(db: Database, organisationKind: OrganisationKind, price: number): Promise<BoothFee> {
  const { feeId, amount, reliefPercent, vatPerMille } = await feeFor(db, { kind: 'booth', organisationKind, day: today(), price })
  return { feeId, listed: price, amount, total: amount + Math.round((amount * vatPerMille) / 1000), reliefPercent }
}

export interface Charge {
  invoiceId: string
  bookingId: string
  organisationId: string
  fee: Pick<BoothFee, 'feeId' | 'amount'>
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
