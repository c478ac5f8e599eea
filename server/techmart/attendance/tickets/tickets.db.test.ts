import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildFair, buildRegistration } from '../../techmart.fixtures'
import { buildTicket } from '../attendance.fixtures'
import {
  actOnTicket,
  addStaff,
  applyForTicket,
  buildTicketCalendar,
  cancelOwnTicket,
  changeConsent,
  getTicket,
  giveTicket,
  listTickets,
  openOwnTicket,
  setAdmission,
} from '../attendance'
import { tellHolders } from './calling-off'
import { eraseOldTickets } from './retention'
import { ticketFormSchema } from './tickets.schema'

let people = 0
const form = (over: Record<string, string> = {}) => {
  people++
  return ticketFormSchema.parse({
    requestId: newId(),
    kind: 'visitor',
    name: `Lê Văn Khách ${people}`,
    mail: `nguoi${people}@vidu.example`,
    ...over,
  })
}
const stateOf = async (id: string) => (await db().selectFrom('ticket').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const lettersTo = (mail: string) =>
  db().selectFrom('mail').select(['subject', 'body_text']).where('recipient', '=', mail).orderBy('created_at').execute()
const guest = (address: string) => ({ ...visitor, address })

describe('a ticket', () => {
  it('comes at once, by mail, with its page, its days and nobody asked for an account', async () => {
    const fair = await buildFair()
    const given = form({ contact: 'on' })
    const issued = await applyForTicket(visitor, fair.id, given)
    expect(issued).toMatchObject({ state: 'accepted', known: false })
    const own = await openOwnTicket(visitor, issued.token ?? '')
    expect(own).toMatchObject({ ticket: { name: given.name, contact_consent: true, photo_consent: false }, can: { cancel: true } })
    expect(own.code).toMatch(/^TM1/)
    expect(own.consents.map(({ purpose, given: said }) => [purpose, said])).toEqual([
      ['photo', false],
      ['contact', true],
    ])
    const [letter] = await lettersTo(given.mail)
    expect(letter?.body_text).toContain(`/ticket?token=${issued.token}`)
    const calendar = await buildTicketCalendar(visitor, issued.token ?? '')
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(await actsOn(issued.id)).toEqual(['attendance.issue-ticket'])
  })

  it('is one ticket when the form is sent twice at once, and the same person sent anew hears by mail alone', async () => {
    const fair = await buildFair()
    const given = form()
    const [one, other] = await Promise.all([applyForTicket(visitor, fair.id, given), applyForTicket(visitor, fair.id, given)])
    expect(one).toEqual(other)
    expect(await actsOn(one.id)).toEqual(['attendance.issue-ticket'])
    const again = await applyForTicket(visitor, fair.id, { ...given, requestId: newId(), name: given.name.toUpperCase() })
    expect(again).toMatchObject({ id: one.id, known: true, token: undefined })
    expect(await lettersTo(given.mail)).toHaveLength(2)
    // Another person with the same box is another person.
    expect((await applyForTicket(visitor, fair.id, { ...given, requestId: newId(), name: 'Người Khác' })).known).toBe(false)
  })

  it('is for fairs that are announced and not over', async () => {
    const planned = await buildFair({ state: 'planned' })
    await expect(applyForTicket(visitor, planned.id, form())).rejects.toMatchObject({ status: 404 })
    const closed = await buildFair({ state: 'closed' })
    await expect(applyForTicket(visitor, closed.id, form())).rejects.toMatchObject({ status: 409 })
  })

  it('is refused to one address that asks without end', async () => {
    const fair = await buildFair()
    const results = []
    for (let count = 0; count < 61; count++)
      results.push(
        await applyForTicket(guest('203.0.113.9'), fair.id, form()).then(
          () => 'given',
          (error: { status: number }) => error.status,
        ),
      )
    expect(results.filter((result) => result === 'given')).toHaveLength(60)
    expect(results.at(-1)).toBe(422)
  })

  it('has a page that only its own secret opens', async () => {
    const { id } = await buildTicket()
    await expect(openOwnTicket(visitor, `${id}00000000000000000000000000`)).rejects.toMatchObject({ status: 404 })
    await expect(openOwnTicket(visitor, '')).rejects.toMatchObject({ status: 404 })
  })

  it('keeps each yes and no with its words, and the same again changes nothing', async () => {
    const fair = await buildFair()
    const { id, token = '' } = await applyForTicket(visitor, fair.id, form())
    await changeConsent(visitor, token, { contact: true, photo: false })
    await Promise.all([
      changeConsent(visitor, token, { contact: true, photo: true }),
      changeConsent(visitor, token, { contact: true, photo: true }),
    ])
    const { consents } = await openOwnTicket(visitor, token)
    expect(consents.map(({ purpose, given }) => `${purpose} ${given}`)).toEqual([
      'photo true',
      'contact true',
      'photo false',
      'contact false',
    ])
    expect(new Set(consents.map(({ text_version }) => text_version)).size).toBe(1)
    expect((await actsOn(id)).filter((act) => act === 'attendance.change-consent')).toHaveLength(2)
  })
})

describe('a fair with a limit', () => {
  it('lets one of two in who come for the last place, and the next when a ticket is given back', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await setAdmission(officer, fair.id, { capacity: 2, accreditsPress: true })
    const first = await applyForTicket(visitor, fair.id, form())
    const given = Array.from({ length: 8 }, () => form())
    const rest = await Promise.all(given.map((each) => applyForTicket(visitor, fair.id, each)))
    expect(rest.map(({ state }) => state).sort()).toEqual(['accepted', ...Array.from({ length: 7 }, () => 'waiting')])
    const waiting = await db()
      .selectFrom('ticket')
      .select(['id', 'mail'])
      .where('fair_id', '=', fair.id)
      .where('state', '=', 'waiting')
      .orderBy('waiting_since')
      .orderBy('id')
      .execute()
    await cancelOwnTicket(visitor, first.id)
    expect(await stateOf(waiting[0]?.id ?? '')).toBe('accepted')
    expect(await stateOf(waiting[1]?.id ?? '')).toBe('waiting')
    expect(await lettersTo(waiting[0]?.mail ?? '')).toHaveLength(2)
    await setAdmission(officer, fair.id, { capacity: 4, accreditsPress: true })
    expect(await stateOf(waiting[2]?.id ?? '')).toBe('accepted')
    expect(await stateOf(waiting[3]?.id ?? '')).toBe('waiting')
    const own = await openOwnTicket(visitor, rest.find(({ id }) => id === waiting[4]?.id)?.token ?? '')
    expect(own.before).toBe(1)
    expect(own.code).toBeUndefined()
  })

  it('gives a place that two give back at once to two, and none twice', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await setAdmission(officer, fair.id, { capacity: 3, accreditsPress: true })
    const inside = [await applyForTicket(visitor, fair.id, form()), await applyForTicket(visitor, fair.id, form())]
    for (let count = 0; count < 5; count++) await applyForTicket(visitor, fair.id, form())
    // One of them is pressed twice; whichever comes second finds the ticket gone.
    const twice = [...inside, ...inside.slice(0, 1)]
    const results = await Promise.allSettled(twice.map(({ id }) => cancelOwnTicket(visitor, id)))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const { count } = await db()
      .selectFrom('ticket')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('fair_id', '=', fair.id)
      .where('state', '=', 'accepted')
      .executeTakeFirstOrThrow()
    expect(count).toBe(3)
  })

  it('does not count staff, guests and the press', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await setAdmission(officer, fair.id, { capacity: 0, accreditsPress: false })
    const give = (kind: 'guest' | 'visitor') =>
      giveTicket(officer, fair.id, {
        requestId: newId(),
        kind,
        name: `Khách ${kind}`,
        position: '',
        organisationName: '',
        mail: '',
        phone: '',
        note: '',
      })
    expect((await give('guest')).state).toBe('accepted')
    expect((await give('visitor')).state).toBe('waiting')
    expect((await applyForTicket(visitor, fair.id, form({ kind: 'press', organisationName: 'Báo tỉnh' }))).state).toBe('accepted')
  })
})

describe('the Office', () => {
  it('accredits the press, with a reason where it does not', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    const press = () => applyForTicket(visitor, fair.id, form({ kind: 'press', organisationName: 'Báo Khoa học và Đời sống' }))
    const [one, other] = [await press(), await press()]
    expect(one.state).toBe('applied')
    expect((await openOwnTicket(visitor, one.token ?? '')).code).toBeUndefined()
    await actOnTicket(officer, fair.id, one.id, { intent: 'accept' })
    await actOnTicket(officer, fair.id, other.id, { intent: 'refuse', note: 'Chưa có giấy giới thiệu của toà soạn' })
    expect(await stateOf(one.id)).toBe('accepted')
    expect(await stateOf(other.id)).toBe('refused')
    await expect(actOnTicket(officer, fair.id, one.id, { intent: 'accept' })).rejects.toMatchObject({ status: 409 })
    const notices = await db().selectFrom('notification').select('kind').where('account_id', '=', officer.accountId).execute()
    expect(notices).toEqual([{ kind: 'attendance:notices.press-applied' }, { kind: 'attendance:notices.press-applied' }])
  })

  it('alone reads tickets and acts on them', async () => {
    const ticket = await buildTicket()
    const member = await buildMember()
    await expect(listTickets(member, ticket.fair_id, {})).rejects.toMatchObject({ status: 403 })
    await expect(getTicket(member, ticket.fair_id, ticket.id)).rejects.toMatchObject({ status: 403 })
    await expect(actOnTicket(await buildPerson(), ticket.fair_id, ticket.id, { intent: 'cancel' })).rejects.toMatchObject({ status: 403 })
    await expect(setAdmission(member, ticket.fair_id, { accreditsPress: true })).rejects.toMatchObject({ status: 403 })
    await expect(getTicket(await buildOfficer(), newId(), ticket.id)).rejects.toMatchObject({ status: 404 })
  })

  it('finds people without marks, by kind, by state and by whether they came', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await buildTicket({ fair_id: fair.id, name: 'Đặng Thị Thuỳ Dương', kind: 'guest' })
    await buildTicket({ fair_id: fair.id, name: 'Bùi Quang Huy' })
    const names = async (filter: Parameters<typeof listTickets>[2]) =>
      (await listTickets(officer, fair.id, filter)).tickets.map(({ name }) => name)
    expect(await names({ search: 'thuy duong' })).toEqual(['Đặng Thị Thuỳ Dương'])
    expect(await names({ kind: 'visitor' })).toEqual(['Bùi Quang Huy'])
    expect(await names({ came: 'ever' })).toEqual([])
    expect(await names({ search: '100%' })).toEqual([])
  })

  it('sends a ticket again once however often it is pressed', async () => {
    const officer = await buildOfficer()
    const ticket = await buildTicket()
    const send = () => actOnTicket(officer, ticket.fair_id, ticket.id, { intent: 'resend' })
    await Promise.all([send(), send()])
    expect(await lettersTo(ticket.mail)).toHaveLength(1)
    expect(await actsOn(ticket.id)).toEqual(['attendance.send-again'])
  })
})

describe('a fair that is called off', () => {
  it('tells everybody who holds a ticket, with the reason', async () => {
    const fair = await buildFair({ state: 'cancelled', cancel_note: 'Bão số 12 đổ bộ' })
    const [holder, gone] = [await buildTicket({ fair_id: fair.id }), await buildTicket({ fair_id: fair.id, state: 'cancelled' })]
    await transact((tx) => tellHolders(tx, { fairId: fair.id, state: 'cancelled' }))
    await transact((tx) => tellHolders(tx, { fairId: fair.id, state: 'closed' }))
    expect(await lettersTo(holder.mail)).toMatchObject([{ body_text: expect.stringContaining('Bão số 12 đổ bộ') }])
    expect(await lettersTo(gone.mail)).toEqual([])
  })
})

describe('tickets of a fair long over', () => {
  it('lose the names of their people and keep the figures', async () => {
    const old = await buildFair({ state: 'closed', starts_on: addDays(today(), -400) })
    const young = await buildFair({ state: 'closed', starts_on: addDays(today(), -300) })
    const [gone, kept] = [await buildTicket({ fair_id: old.id, contact_consent: true }), await buildTicket({ fair_id: young.id })]
    await eraseOldTickets()
    await eraseOldTickets()
    const row = (id: string) => db().selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(await row(gone.id)).toMatchObject({ name: '—', mail: '', phone: '', contact_consent: false, state: 'accepted', kind: 'visitor' })
    expect(await row(kept.id)).toMatchObject({ name: kept.name, mail: kept.mail })
    const acts = await db().selectFrom('audit').select('details').where('act', '=', 'attendance.erase-tickets').execute()
    expect(acts).toEqual([{ details: { tickets: 1 } }])
  })
})

describe('an organisation', () => {
  const person = () => ({ requestId: newId(), name: `Nhân viên ${++people}`, position: '', organisationName: '', mail: '', phone: '' })

  it('brings its staff once it is accepted, and viewers do not', async () => {
    const member = await buildMember()
    const registration = await buildRegistration({ organisation_id: member.organisation.id, as_role: 'exhibitor' })
    const given = person()
    const issued = await addStaff(member, registration.fair_id, given)
    expect(await addStaff(member, registration.fair_id, given)).toEqual(issued)
    const row = await db().selectFrom('ticket').selectAll().where('id', '=', issued.id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ kind: 'staff', organisation_id: member.organisation.id, organisation_name: member.organisation.name })
    const reader = await buildMember({ organisationId: member.organisation.id, role: 'viewer' })
    await expect(addStaff(reader, registration.fair_id, person())).rejects.toMatchObject({ status: 403 })
    await expect(addStaff(await buildMember(), registration.fair_id, person())).rejects.toMatchObject({ status: 409 })
  })
})
