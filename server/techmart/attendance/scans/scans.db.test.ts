import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { addDays, at, dayOf, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildFair } from '../../techmart.fixtures'
import { buildTicket } from '../attendance.fixtures'
import { checkIn, getAttendance, getScan, syncScans, ticketCode } from '../attendance'
import type { Scan } from './scans.schema'

const running = () => buildFair({ state: 'running' })
const scanOf = (ticketId: string, over: Partial<Scan> = {}): Scan => ({
  id: `${newId()}${newId()}`,
  code: ticketCode(ticketId),
  at: Date.now(),
  way: 'camera',
  offline: false,
  ...over,
})
const batch = (scans: Scan[], deviceId = 'dien-thoai-1') => ({ deviceId, sentAt: Date.now(), scans })
const rowsOf = (ticketId: string) =>
  db().selectFrom('ticket_scan').selectAll().where('ticket_id', '=', ticketId).orderBy('received_at').orderBy('id').execute()
const audits = (fairId: string) =>
  db().selectFrom('audit').select('details').where('subject_id', '=', fairId).where('act', '=', 'attendance.check-in').execute()

describe('the door', () => {
  it('lets a person in once a day, and keeps every further look as a repeat', async () => {
    const officer = await buildOfficer()
    const fair = await running()
    const ticket = await buildTicket({ fair_id: fair.id })
    const [first] = await syncScans(officer, fair.id, batch([scanOf(ticket.id)]))
    const [second] = await syncScans(officer, fair.id, batch([scanOf(ticket.id)], 'dien-thoai-2'))
    expect(first).toMatchObject({ outcome: 'entered', ticket: { name: ticket.name }, fresh: true })
    expect(second).toMatchObject({ outcome: 'repeat', enteredAt: first?.enteredAt })
    const state = await db().selectFrom('ticket').select('state').where('id', '=', ticket.id).executeTakeFirst()
    expect(state?.state).toBe('checked-in')
    expect(await audits(fair.id)).toHaveLength(2)
    const { kinds, days } = await getAttendance(officer, fair.id)
    expect(kinds).toMatchObject([{ kind: 'visitor', valid: 1, came: 1, today: 1 }])
    expect(days).toEqual([{ on_day: today(), count: 1 }])
  })

  it('answers a scan that it knows as before, also twice at once', async () => {
    const officer = await buildOfficer()
    const fair = await running()
    const ticket = await buildTicket({ fair_id: fair.id })
    const given = batch([scanOf(ticket.id)])
    const answers = await Promise.all([1, 2, 3].map(() => syncScans(officer, fair.id, given)))
    expect(answers.map(([answer]) => answer?.outcome)).toEqual(['entered', 'entered', 'entered'])
    expect(answers.filter(([answer]) => answer?.fresh)).toHaveLength(1)
    expect(await rowsOf(ticket.id)).toHaveLength(1)
    expect(await audits(fair.id)).toHaveLength(1)
  })

  it('lets one of twenty in that hold the same badge at the same moment', async () => {
    const officer = await buildOfficer()
    const fair = await running()
    const ticket = await buildTicket({ fair_id: fair.id })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, device) => syncScans(officer, fair.id, batch([scanOf(ticket.id)], `may-${device}`))),
    )
    const outcomes = answers.flat().map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'entered')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'repeat')).toHaveLength(19)
    expect(await rowsOf(ticket.id)).toHaveLength(20)
  })

  it('lets the same person in again on the next day of the fair, and not on a day that is none', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair({ state: 'running', starts_on: addDays(today(), -1) })
    const ticket = await buildTicket({ fair_id: fair.id })
    const yesterday = Date.now() - 86_400_000
    const answers = await syncScans(
      officer,
      fair.id,
      batch([
        scanOf(ticket.id),
        scanOf(ticket.id, { at: yesterday, offline: true }),
        scanOf(ticket.id, { at: yesterday - 86_400_000, offline: true }),
      ]),
    )
    // In the order in which things happened.
    expect(answers.map(({ outcome, reason, onDay }) => [onDay, outcome, reason])).toEqual([
      [addDays(today(), -2), 'refused', 'wrong-day'],
      [addDays(today(), -1), 'entered', ''],
      [today(), 'entered', ''],
    ])
  })

  it('puts a wrong clock right and keeps both times', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair({ state: 'running', starts_on: addDays(today(), -1) })
    const ticket = await buildTicket({ fair_id: fair.id })
    const hours = 3_600_000
    // The device is nine hours ahead and saw the badge two hours ago.
    const wrong = Date.now() + 9 * hours
    await syncScans(officer, fair.id, {
      deviceId: 'may-lech-gio',
      sentAt: wrong,
      scans: [scanOf(ticket.id, { at: wrong - 2 * hours, offline: true })],
    })
    const [row] = await rowsOf(ticket.id)
    expect(Math.abs((row?.at.getTime() ?? 0) - (Date.now() - 2 * hours))).toBeLessThan(60_000)
    expect(row?.scanned_at.getTime()).toBe(wrong - 2 * hours)
    expect(Math.abs((row?.received_at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
    expect(row?.on_day).toBe(dayOf(row?.at ?? new Date(0)))
  })

  it('refuses what is forged, unknown, of another fair or without a right to come in, and keeps that too', async () => {
    const officer = await buildOfficer()
    const fair = await running()
    const own = (over: Parameters<typeof buildTicket>[0]) => buildTicket({ fair_id: fair.id, ...over })
    const ticket = await own({})
    const cases: [string, string, 'camera' | 'code'][] = [
      [`${ticketCode(ticket.id).slice(0, -1)}${ticketCode(ticket.id).endsWith('A') ? 'B' : 'A'}`, 'forged', 'camera'],
      // A bare number in a QR code was not made by us.
      [ticket.id, 'forged', 'camera'],
      ['https://example.com/ve', 'foreign', 'camera'],
      [ticketCode(newId()), 'unknown', 'camera'],
      [ticketCode((await buildTicket()).id), 'other-fair', 'camera'],
      [(await own({ state: 'cancelled' })).id, 'cancelled', 'code'],
      [(await own({ state: 'refused' })).id, 'refused', 'code'],
      [(await own({ state: 'applied', kind: 'press' })).id, 'applied', 'code'],
      [(await own({ state: 'waiting', waiting_since: new Date() })).id, 'waiting', 'code'],
    ]
    for (const [code, reason, way] of cases) {
      const scan = scanOf(ticket.id, { code, way })
      const [answer] = await syncScans(officer, fair.id, batch([scan]))
      expect(answer, code).toMatchObject({ outcome: 'refused', reason })
      if (reason === 'other-fair') expect(answer?.ticket).toBeUndefined()
      expect(await getScan(officer, fair.id, scan.id)).toMatchObject({ outcome: 'refused', reason })
    }
    expect((await getAttendance(officer, fair.id)).days).toEqual([])
  })

  it('takes numbers typed by hand and lines of the list', async () => {
    const officer = await buildOfficer()
    const fair = await running()
    const ticket = await buildTicket({ fair_id: fair.id })
    const scanId = newId()
    const typed = `${ticket.id.slice(0, 4)}-${ticket.id.slice(4, 8)} ${ticket.id.slice(8)}`.toUpperCase()
    expect(await checkIn(officer, fair.id, { scanId, code: typed, way: 'code' })).toMatchObject({ outcome: 'entered', fresh: true })
    expect(await checkIn(officer, fair.id, { scanId, code: typed, way: 'code' })).toMatchObject({ outcome: 'entered', fresh: false })
    expect(await checkIn(officer, fair.id, { scanId: newId(), code: ticket.id, way: 'list' })).toMatchObject({ outcome: 'repeat' })
  })

  it('is the Office alone, while the fair is on or from devices that come back after it', async () => {
    const ticket = await buildTicket()
    await expect(syncScans(await buildPerson(), ticket.fair_id, batch([scanOf(ticket.id)]))).rejects.toMatchObject({ status: 403 })
    const officer = await buildOfficer()
    await expect(syncScans(officer, ticket.fair_id, batch([scanOf(ticket.id)]))).rejects.toMatchObject({ status: 409 })
    await expect(syncScans(officer, newId(), batch([scanOf(ticket.id)]))).rejects.toMatchObject({ status: 404 })
    const over = await buildFair({ state: 'closed', starts_on: addDays(today(), -3) })
    const late = await buildTicket({ fair_id: over.id })
    const [answer] = await at(new Date(), () =>
      syncScans(officer, over.id, batch([scanOf(late.id, { at: Date.now() - 3 * 86_400_000, offline: true })])),
    )
    expect(answer).toMatchObject({ outcome: 'entered', onDay: addDays(today(), -3) })
  })
})
