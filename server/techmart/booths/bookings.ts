import { setTimeout as wait } from 'node:timers/promises'
import { type Actor, type Person, exchange, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, Unavailable, WrongState, problem } from '#server/platform/errors'
import { lockRegistration } from '../registrations/registrations.queries'
import { fairStep, isPublic } from '../techmart.states'
import { dueFor, rateOfBooths } from './booth-fee'
import { type Offered, findBooking, findLiving, findOffered, isAlone, listLivingOf, lockBooth, shareFair } from './bookings.queries'
import { mayChoose, maySeeBooking, whoOf } from './booths.policy'
import { type BoothState, boothStep, stateAt } from './booths.states'
import { expireBooking } from './ending'
import { findTerms } from './plan.queries'
import { billBooth, expireLater, minutes, noted, takeBooth } from './taking'

function chooser(actor: Actor): Person & { organisation: NonNullable<Actor['organisation']> } {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || !mayChoose(actor, organisation.id)) throw new Forbidden()
  return { ...actor, organisation }
}

/** Some seconds in all: longer than any hold takes to be written. */
const mostTurns = 200

/**
 * Keeps a booth for the actor's organisation for as long as the fair says. Throws WrongState where somebody else has it,
 * where the organisation has as many as it may, or where it does not exhibit. Sent twice, it is the same hold.
 */
export async function holdBooth(actor: Actor, { id, boothId }: { id: string; boothId: string }): Promise<{ id: string; expiresAt: Date }> {
  const person = chooser(actor)
  for (let turn = 0; turn < mostTurns; turn++) {
    const booth = await findOffered(db(), boothId)
    if (!booth || booth.removed_at || !isPublic(booth.fair_state)) throw new NotFound()
    // Most who come too late are told so here. Whoever seems to be in time is looked at again under the lock.
    if (booth.organisation_id !== person.organisation.id) onlyFree(stateAt(now(), booth), booth.code)
    const held = await holdAlone(person, { id, boothId }, booth)
    if (held) return held
    await wait(10 + Math.random() * 40)
  }
  throw new Unavailable()
}

/**
 * The hold itself, by one person at a time: nothing where somebody is choosing the same booth at this very moment. A crowd
 * waits outside of the database then, so that its connections stay free for the one who is inside.
 */
function holdAlone(
  person: Person & { organisation: NonNullable<Actor['organisation']> },
  { id, boothId }: { id: string; boothId: string },
  booth: Offered,
): Promise<{ id: string; expiresAt: Date } | undefined> {
  const organisationId = person.organisation.id
  return transact(async (tx) => {
    if (!(await isAlone(tx, boothId))) return undefined
    // The registration, the fair, the booth: everybody locks in this order.
    const registration = await lockRegistration(tx, booth.fair_id, organisationId)
    const fair = await shareFair(tx, booth.fair_id)
    if (!fair) throw new NotFound()
    if (!fairStep(fair.state, 'register', 'organisation')) throw new WrongState('booths:problems.fair-not-open')
    if (registration?.as_role !== 'exhibitor' || (registration.state !== 'applied' && registration.state !== 'accepted'))
      throw new WrongState('booths:problems.not-exhibitor')
    const own = await listLivingOf(tx, fair.id, organisationId, now())
    const same = own.find((booking) => booking.id === id || booking.booth_id === boothId)
    if (same) return { id: same.id, expiresAt: same.expires_at }
    const terms = await findTerms(tx, fair.id)
    if (own.length >= terms.mostBooths) throw new WrongState(problem('booths:problems.limit', { most: terms.mostBooths }))

    const current = await freed(tx, boothId)
    onlyFree(current.state, booth.code)
    if (await findBooking(tx, id)) throw new WrongState('booths:problems.hold-over')
    const expiresAt = new Date(now().getTime() + terms.holdMinutes * minutes)
    const values = { id, booth_id: boothId, fair_id: fair.id, organisation_id: organisationId, price: current.price }
    await tx
      .insertInto('booth_booking')
      .values({ ...values, expires_at: expiresAt, held_by: person.accountId })
      .execute()
    await expireLater(tx, id, expiresAt)
    await noted(tx, person, values, 'hold-booth', { code: booth.code, until: expiresAt.toISOString() })
    return { id, expiresAt }
  })
}

function onlyFree(state: BoothState, code: string): void {
  if (boothStep(state, 'hold', 'exhibitor')) return
  throw new WrongState(problem(`booths:problems.${state === 'closed' ? 'closed' : 'just-taken'}`, { code }))
}

/** The booth, locked, as it stands now; a hold whose time is over is ended first, so that it blocks nobody. */
async function freed(tx: Tx, boothId: string) {
  const booth = await lockBooth(tx, boothId)
  if (!booth || booth.removed_at) throw new NotFound()
  const living = await findLiving(tx, boothId)
  const state = stateAt(now(), { booking_state: living?.state ?? null, expires_at: living?.expires_at ?? null, closed_at: booth.closed_at })
  if (!living || (state !== 'free' && state !== 'closed')) return { ...booth, state }
  const ended = await expireBooking(tx, exchange, living)
  return { ...booth, state: ended === 'expired' ? state : ended }
}

/**
 * Says yes to a booth that is held. Where nothing is due it is taken at once, else an invoice is issued and the booth waits
 * for the money as long as the fair says. Throws WrongState once the hold is over.
 */
export async function confirmBooth(actor: Actor, bookingId: string): Promise<{ state: 'held' | 'taken'; invoiceId: string | null }> {
  if (!isPerson(actor)) throw new Forbidden()
  const kind = actor.organisation?.kind
  return transact(async (tx) => {
    const known = await findBooking(tx, bookingId)
    if (!known || !maySeeBooking(actor, known)) throw new NotFound()
    if (!kind || whoOf(actor, known) !== 'owner') throw new Forbidden()
    const booth = await lockBooth(tx, known.booth_id)
    const booking = await findBooking(tx, bookingId)
    if (!booth || !booking) throw new NotFound()
    if (booking.state === 'taken') return { state: 'taken' as const, invoiceId: booking.invoice_id }
    const state = stateAt(now(), { booking_state: booking.state, expires_at: booking.expires_at, closed_at: null })
    if (!boothStep(state, 'confirm', 'owner')) throw new WrongState('booths:problems.hold-over')
    if (booking.confirmed_at) return { state: 'held' as const, invoiceId: booking.invoice_id }

    const rate = await rateOfBooths(tx, kind)
    const fee = { feeId: rate.feeId, ...dueFor(rate, booking.price) }
    if (fee.amount === 0) {
      await takeBooth(tx, actor, booking, booth.code, { confirmed_at: now() })
      return { state: 'taken' as const, invoiceId: null }
    }
    const invoiceId = await billBooth(tx, actor, booking, booth.code, fee)
    return { state: 'held' as const, invoiceId }
  })
}
