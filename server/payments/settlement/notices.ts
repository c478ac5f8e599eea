import { formatNumber } from '#server/i18n/format'
import { type Notice, notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import type { Standing } from './settlement'

interface Named {
  id: string
  number: string
  organisation_id: string
}

/** The pages of an invoice, from the root and without the language. */
export const invoicePath = (id: string) => `/my/invoices/${id}`
export const officeInvoicePath = (id: string) => `/office/invoices/${id}`

const said = (amount: number) => formatNumber('vi', amount)

/** Tells the members of who is to pay that something is. */
export function tellOfNew(tx: Tx, actor: Actor, invoice: Named, total: number): Promise<void> {
  return tellPayer(tx, actor, invoice, {
    kind: 'payments:notices.raised',
    details: { number: invoice.number, amount: said(total) },
    mail: true,
  })
}

/** Tells both sides what a change of an invoice's standing means to them. */
export async function tellOfChange(tx: Tx, actor: Actor, invoice: Named, before: Standing, next: Standing): Promise<void> {
  const { number } = invoice
  const settled = next.settled && !before.settled
  const reopened = before.settled && !next.settled && next.due > 0
  if (settled && next.total > 0)
    await tellPayer(tx, actor, invoice, { kind: 'payments:notices.paid', details: { number, amount: said(next.received) }, mail: true })
  else if (reopened)
    await tellPayer(tx, actor, invoice, { kind: 'payments:notices.reopened', details: { number, amount: said(next.due) }, mail: true })
  else if (next.state === 'part-paid' && next.received > before.received)
    await tellPayer(tx, actor, invoice, { kind: 'payments:notices.part-paid', details: { number, amount: said(next.due) } })
  else if (next.state !== before.state && (next.state === 'void' || next.state === 'refunded'))
    await tellPayer(tx, actor, invoice, { kind: `payments:notices.${next.state}`, details: { number } })
  if (reopened || (next.surplus > 0 && next.surplus > before.surplus)) {
    const kind = reopened ? 'payments:notices.reopened-office' : 'payments:notices.surplus'
    const details = { number, amount: said(reopened ? next.due : next.surplus) }
    await notify(tx, { office: true }, { kind, details, path: officeInvoicePath(invoice.id) }, actor.accountId)
  }
}

function tellPayer(tx: Tx, actor: Actor, invoice: Named, notice: Omit<Notice, 'path'>): Promise<void> {
  return notify(tx, { organisationIds: [invoice.organisation_id] }, { ...notice, path: invoicePath(invoice.id) }, actor.accountId)
}
