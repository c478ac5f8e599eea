import { record } from '#server/audit/audit'
import { openDeal, recordMemorandum } from '#server/deals/deals'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { findDealOfMeeting } from '../../meetings/meetings.queries'
import { impartial, officer } from '../../meetings/timetabling/officer'
import { findFair } from '../../techmart.queries'
import { changed } from '../changed'
import { signingStep } from '../day.states'
import { type SigningRow, findPairing, findSigning, lockSigning } from './signings.queries'
import type { PrepareInput } from './signings.schema'

/**
 * Prepares a memorandum that two sign at the fair, for their owners to confirm. Throws NotFound where it is of no meeting or deal of the
 * fair, WrongState where one of the same two about the same is open. Sent twice, it is one.
 */
export async function prepareSigning(actor: Actor, fairId: string, input: PrepareInput): Promise<{ id: string }> {
  const person = officer(actor)
  return transact(async (tx) => {
    const fair = await findFair(tx, fairId)
    const pairing = fair && (await findPairing(tx, fairId, input.of))
    if (!fair || !pairing) throw new NotFound()
    impartial(actor, [[pairing.supplier_organisation_id, pairing.enterprise_organisation_id]])
    if (fair.state !== 'running' && fair.state !== 'closed') throw new WrongState('day:problems.not-on')
    if (input.signedOn < fair.starts_on || input.signedOn > fair.ends_on) throw new Invalid({ signedOn: ['day:problems.not-of-the-days'] })
    if (input.signedOn > today()) throw new Invalid({ signedOn: ['deals:problems.day-ahead'] })
    const made = await tx
      .insertInto('signing')
      .values({
        id: input.id,
        fair_id: fairId,
        ...pairing,
        signed_on: input.signedOn,
        potential_value: input.potentialValue,
        supplier_signer: input.supplierSigner,
        supplier_position: input.supplierPosition,
        enterprise_signer: input.enterpriseSigner,
        enterprise_position: input.enterprisePosition,
        note: input.note,
        prepared_by: person.accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const known = await findSigning(tx, input.id)
      if (known?.prepared_by === person.accountId && known.fair_id === fairId) return { id: known.id }
      throw new WrongState('day:problems.signing-open')
    }
    await record(tx, actor, {
      act: 'techmart.prepare-memorandum',
      subject: ['signing', input.id],
      details: { fairId, of: input.of, potentialValue: input.potentialValue, signedOn: input.signedOn },
    })
    const signing = await findSigning(tx, input.id)
    if (signing) await told(tx, actor, signing, 'prepared', sidesOf(signing))
    return { id: input.id }
  })
}

const sidesOf = (signing: SigningRow) => [signing.supplier_organisation_id, signing.enterprise_organisation_id]

/** The side for which an owner speaks. Throws NotFound to strangers, Forbidden to others of the two sides. */
function ownerOf(actor: Actor, signing: SigningRow): { person: Person; side: 'supplier' | 'enterprise' } {
  const own = actor.organisation?.id
  const side = own === signing.supplier_organisation_id ? 'supplier' : own === signing.enterprise_organisation_id ? 'enterprise' : undefined
  if (!side || !isPerson(actor)) throw new NotFound()
  if (actor.organisation?.role !== 'owner') throw new Forbidden('day:problems.owners-only')
  return { person: actor, side }
}

async function held(tx: Tx, id: string): Promise<SigningRow> {
  await lockSigning(tx, id)
  const signing = await findSigning(tx, id)
  if (!signing) throw new NotFound()
  return signing
}

/** An owner says on the phone that the paper is as it stands there. With the second side it is confirmed. Sent twice, it is said once. */
export async function confirmSigning(actor: Actor, id: string): Promise<void> {
  await transact(async (tx) => {
    const signing = await held(tx, id)
    const { person, side } = ownerOf(actor, signing)
    // Whoever belongs to both would confirm with themselves.
    if (person.memberships.filter(({ id: own }) => sidesOf(signing).includes(own)).length > 1) throw new Forbidden()
    const mine = side === 'supplier' ? signing.supplier_confirmed_at : signing.enterprise_confirmed_at
    if (mine && signing.state !== 'refused' && signing.state !== 'withdrawn') return
    const step = signingStep(signing.state, 'confirm', 'owner')
    if (!step) throw new WrongState()
    const both = (side === 'supplier' ? signing.enterprise_confirmed_at : signing.supplier_confirmed_at) !== null
    await tx
      .updateTable('signing')
      .set({
        state: both ? 'confirmed' : step.next,
        ...(side === 'supplier'
          ? { supplier_confirmed_by: person.accountId, supplier_confirmed_at: now() }
          : { enterprise_confirmed_by: person.accountId, enterprise_confirmed_at: now() }),
        updated_at: now(),
      })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: 'techmart.confirm-memorandum', subject: ['signing', id], details: { side, both } })
    await told(tx, actor, signing, 'confirmed', [])
    if (both) await tellOffice(tx, signing, 'confirmed')
  })
}

/** An owner says what is wrong; the Office prepares it anew. */
export async function refuseSigning(actor: Actor, id: string, note: string): Promise<void> {
  await transact(async (tx) => {
    const signing = await held(tx, id)
    const { side } = ownerOf(actor, signing)
    await move(tx, actor, signing, 'refuse', { side, note })
    await told(tx, actor, signing, 'refused', sidesOf(signing))
    await tellOffice(tx, signing, 'refused')
  })
}

/** The Office takes it back as long as it is not recorded. */
export async function withdrawSigning(actor: Actor, id: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const signing = await held(tx, id)
    impartial(actor, [[signing.supplier_organisation_id, signing.enterprise_organisation_id]])
    await move(tx, actor, signing, 'withdraw', {})
    await told(tx, actor, signing, 'withdrawn', sidesOf(signing))
  })
}

async function move(tx: Tx, actor: Actor, signing: SigningRow, act: 'refuse' | 'withdraw', details: { side?: string; note?: string }) {
  const step = signingStep(signing.state, act, act === 'refuse' ? 'owner' : 'office')
  if (!step) throw new WrongState()
  await tx
    .updateTable('signing')
    .set({ state: step.next, refusal_note: details.note ?? '', updated_at: now() })
    .where('id', '=', signing.id)
    .execute()
  await record(tx, actor, { act: `techmart.${act}-memorandum`, subject: ['signing', signing.id], details })
}

/**
 * One press: the deal of the two, opened where there is none, has its memorandum, by deals' own verbs, each in a transaction of its own and
 * idempotent by its id; a break in between is mended by pressing again. Throws WrongState before both owners have confirmed.
 */
export async function recordSigning(actor: Actor, id: string, newDealId: string): Promise<{ dealId: string }> {
  const person = officer(actor)
  const signing = await findSigning(db(), id)
  if (!signing) throw new NotFound()
  impartial(actor, [[signing.supplier_organisation_id, signing.enterprise_organisation_id]])
  if (signing.state === 'recorded' && signing.deal_id) return { dealId: signing.deal_id }
  const step = signingStep(signing.state, 'record', 'office')
  if (!step) throw new WrongState('day:problems.not-confirmed')
  const dealId = await dealOf(actor, signing, newDealId)
  const signers = text('vi')('day:signing.signers', {
    supplier: [signing.supplier_signer, signing.supplier_position].filter(Boolean).join(', '),
    enterprise: [signing.enterprise_signer, signing.enterprise_position].filter(Boolean).join(', '),
  })
  const { id: memorandumId } = await recordMemorandum(actor, {
    id: signing.id,
    dealId,
    signedOn: signing.signed_on,
    potentialValue: signing.potential_value,
    fairId: signing.fair_id,
    note: [signers, signing.note].filter(Boolean).join('\n').slice(0, 1_000),
  })
  await transact(async (tx) => {
    const again = await held(tx, id)
    if (again.state === 'recorded') return
    await tx
      .updateTable('signing')
      .set({
        state: step.next,
        deal_id: dealId,
        memorandum_id: memorandumId,
        recorded_by: person.accountId,
        recorded_at: now(),
        updated_at: now(),
      })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: 'techmart.record-memorandum', subject: ['signing', id], details: { dealId, memorandumId } })
    if (signing.meeting_id) await noteOnMeeting(tx, actor, signing, dealId, memorandumId)
    await told(tx, actor, signing, 'recorded', [])
  })
  return { dealId }
}

async function dealOf(actor: Actor, signing: SigningRow, newDealId: string): Promise<string> {
  const known = signing.deal_id ?? (await findDealOfMeeting(db(), signing))?.id
  if (known) return known
  const deal = await openDeal(actor, {
    id: newDealId,
    technologyId: signing.technology_id,
    needId: signing.need_id ?? undefined,
    enterpriseId: signing.enterprise_organisation_id,
    message: text('vi')('day:signing.deal-message', { title: signing.fair_vi }),
  })
  return deal.id
}

/** A memorandum stands above whatever was said of the meeting before. */
async function noteOnMeeting(tx: Tx, actor: Actor, signing: SigningRow, dealId: string, memorandumId: string): Promise<void> {
  const meetingId = signing.meeting_id ?? ''
  await tx
    .updateTable('meeting')
    .set({ state: 'held', outcome: 'memorandum', deal_id: dealId, memorandum_id: memorandumId, updated_at: now() })
    .where('id', '=', meetingId)
    .where('state', 'in', ['arranged', 'held'])
    .execute()
  await record(tx, actor, {
    act: 'techmart.record-outcome',
    subject: ['meeting', meetingId],
    details: { side: 'office', outcome: 'memorandum', dealId, memorandumId },
  })
  await publish(tx, 'techmart.meeting-changed', { fairId: signing.fair_id, meetingId, organisationIds: sidesOf(signing) })
}

async function told(tx: Tx, actor: Actor, signing: SigningRow, what: string, whom: string[]): Promise<void> {
  await changed(tx, signing.fair_id, sidesOf(signing))
  await notify(
    tx,
    { organisationIds: whom },
    {
      kind: `day:notices.memorandum-${what}`,
      details: { title: signing.fair_vi, technology: signing.technology_vi },
      path: `/my/fairs/${signing.fair_id}/memoranda/${signing.id}`,
      mail: what === 'prepared',
    },
    actor.accountId,
  )
}

function tellOffice(tx: Tx, signing: SigningRow, what: 'confirmed' | 'refused'): Promise<void> {
  const details = { title: signing.fair_vi, technology: signing.technology_vi }
  const path = `/office/fairs/${signing.fair_id}/memoranda/${signing.id}`
  return notify(tx, { accountIds: [signing.prepared_by] }, { kind: `day:notices.memorandum-office-${what}`, details, path })
}
