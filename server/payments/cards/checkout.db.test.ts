import { actOnPage } from '#server/fakes/stripe/acts'
import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { runAllJobs } from '#server/platform/jobs'
import { jobs } from '#server/subscriptions'
import { describe, expect, it } from 'vitest'
import { cancelInvoice } from '../invoices/cancelling'
import { actsOn, buildInvoice, rowOf } from '../payments.fixtures'
import { buildCardPage, hear, paymentRow, withCardService } from './cards.fixtures'
import { payByCard } from './checkout'

withCardService()

describe('paying by card', () => {
  it('is for owners and editors of who is to pay', async () => {
    const { invoice, member } = await buildInvoice()
    const viewer = await buildMember({ role: 'viewer', organisationId: member.organisation.id })
    await expect(payByCard(viewer, { id: newId(), invoiceId: invoice.id })).rejects.toMatchObject({ status: 403 })
    await expect(payByCard(await buildOfficer(), { id: newId(), invoiceId: invoice.id })).rejects.toMatchObject({ status: 403 })
    await expect(payByCard(await buildMember(), { id: newId(), invoiceId: invoice.id })).rejects.toMatchObject({ status: 404 })
    await expect(payByCard(await buildPerson(), { id: newId(), invoiceId: newId() })).rejects.toMatchObject({ status: 404 })
  })

  it('opens one page, however often and by whomever it is asked for', async () => {
    const { invoice, member } = await buildInvoice()
    const other = await buildMember({ organisationId: member.organisation.id })
    const id = newId()
    const [first, second] = await Promise.all([
      payByCard(member, { id, invoiceId: invoice.id }),
      payByCard(member, { id, invoiceId: invoice.id }),
    ])
    expect(second).toEqual(first)
    expect(await payByCard(other, { id: newId(), invoiceId: invoice.id })).toEqual(first)
    expect(first.url).toMatch(/\/demonstration\/checkout\/cs_demo_/)
    expect(await actsOn(invoice.id)).toEqual(['payments.raise-invoice', 'payments.pay-by-card'])
  })

  it('pays the invoice when the webhook says so, and not before', async () => {
    const { invoice, member, paymentId, sessionId } = await buildCardPage()
    const { to, events } = await actOnPage(sessionId, 'pay')
    expect(to).toMatch(new RegExp(`/my/invoices/${invoice.id}\\?card=back$`))
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'open', received: 0 })
    for (const event of events) expect(await hear(event)).toBe('applied')
    expect(await rowOf(invoice.id)).toMatchObject({ state: 'paid', received: 2_500_000, settled_at: expect.any(Date) })
    expect(await paymentRow(paymentId)).toMatchObject({ state: 'paid', payment_intent_id: expect.stringMatching(/^pi_/) })
    await expect(payByCard(member, { id: newId(), invoiceId: invoice.id })).rejects.toMatchObject({ status: 409 })
  })

  it('begins anew after a page that ended or failed, and waits while a bank decides', async () => {
    const { invoice, member, sessionId } = await buildCardPage()
    for (const event of (await actOnPage(sessionId, 'abandon')).events) await hear(event)
    const second = newId()
    await payByCard(member, { id: second, invoiceId: invoice.id })
    const next = await paymentRow(second)
    for (const event of (await actOnPage(next.session_id ?? '', 'later')).events) await hear(event)
    await expect(payByCard(member, { id: newId(), invoiceId: invoice.id })).rejects.toMatchObject({ status: 409 })
    await expect(transact((tx) => cancelInvoice(tx, member, { id: invoice.id, reason: 'x' }))).rejects.toMatchObject({ status: 409 })
  })

  it('closes the page of an invoice that is cancelled meanwhile; who has paid on it gets a surplus', async () => {
    const { invoice, member, paymentId, sessionId } = await buildCardPage()
    await transact((tx) => cancelInvoice(tx, member, { id: invoice.id, reason: 'Hết thời gian giữ chỗ' }))
    await runAllJobs(jobs)
    expect((await paymentRow(paymentId)).state).toBe('expired')
    expect((await actOnPage(sessionId, 'pay')).events).toEqual([])

    const late = await buildCardPage()
    const { events } = await actOnPage(late.sessionId, 'pay')
    await transact((tx) => cancelInvoice(tx, late.member, { id: late.invoice.id, reason: 'Hết thời gian giữ chỗ' }))
    for (const event of events) await hear(event)
    await runAllJobs(jobs)
    expect(await rowOf(late.invoice.id)).toMatchObject({ state: 'overpaid', credited: 2_500_000, received: 2_500_000 })
    const told = await db().selectFrom('event').select('name').where('name', '=', 'payments.invoice-paid').execute()
    expect(told).toHaveLength(1)
  })
})
