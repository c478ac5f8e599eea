import { buildAgreedDeal, buildDeal, buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildOrganisation } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildTicket } from '#server/techmart/attendance/attendance.fixtures'
import { buildBooth, buildHall } from '#server/techmart/booths/booths.fixtures'
import { buildFair, buildMeeting, buildRegistration } from '#server/techmart/techmart.fixtures'
import { chances } from '../reports.fixtures'

type Chance = ReturnType<typeof chances>

/** Noon in Việt Nam of a day. */
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`)

/**
 * A fair of chance that ended 200 days ago, with records of every kind and state around it. Rows are written as they are, so that only the
 * figures are under test.
 */
export async function buildHeldFair(seed: number, size = 14, over: Parameters<typeof buildFair>[0] = {}) {
  const chance = chances(seed)
  const officer = await buildOfficer()
  const startsOn = addDays(today(), -201)
  const fair = await buildFair({ state: 'closed', starts_on: startsOn, created_by: officer.accountId, ...over })
  for (let index = 0; index < size; index++) await buildPair(chance, fair, officer.accountId, index)
  for (let index = 0; index < size; index++) {
    const state = chance.one(['applied', 'accepted', 'checked-in', 'checked-in', 'cancelled'] as const)
    const ticket = await buildTicket({ fair_id: fair.id, state, contact_consent: chance.is(0.5) })
    if (chance.is(0.5)) await buildLead(fair.id, ticket.id)
  }
  const hall = await buildHall({ fair_id: fair.id })
  for (let index = 0; index < size; index++) await buildBooked(chance, hall, officer.accountId, index)
  return fair
}

async function buildLead(fairId: string, ticketId: string): Promise<void> {
  const organisation = await buildOrganisation()
  await db()
    .insertInto('lead')
    .values({ id: newId(), fair_id: fairId, organisation_id: organisation.id, ticket_id: ticketId, interest: null, withdrawn_at: null })
    .execute()
}

async function buildBooked(chance: Chance, hall: { id: string; fair_id: string }, heldBy: string, index: number): Promise<void> {
  const fairId = hall.fair_id
  const place = { code: `A${index}`, x_cm: (index % 6) * 300, y_cm: Math.floor(index / 6) * 300 }
  const price = index % 2 ? 2_000_000 : 0
  const booth = await buildBooth({ hall_id: hall.id, ...place, price, removed_at: index === 3 ? new Date() : null })
  if (chance.is(0.3)) return
  const state = chance.one(['taken', 'taken', 'expired', 'released'] as const)
  await db()
    .insertInto('booth_booking')
    .values({
      id: newId(),
      booth_id: booth.id,
      fair_id: fairId,
      organisation_id: (await buildOrganisation()).id,
      state,
      price: booth.price,
      expires_at: new Date(),
      taken_at: state === 'taken' ? new Date() : null,
      paid_at: state === 'taken' && chance.is(0.6) ? new Date() : null,
      held_by: heldBy,
    })
    .execute()
}

/** Two organisations with a wish, a meeting or two, and what came of it. */
async function buildPair(chance: Chance, fair: { id: string; starts_on: string; ends_on: string }, officerId: string, index: number) {
  const [supplier, enterprise] = [await buildOrganisation({ kind: 'institute' }), await buildOrganisation()]
  const technology = await buildOffer({ organisation_id: supplier.id })
  const need = await buildWish({ organisation_id: enterprise.id, anonymous: chance.is(0.4) })
  const state = chance.one(['accepted', 'accepted', 'applied', 'withdrawn'] as const)
  await buildRegistration({ fair_id: fair.id, organisation_id: supplier.id, as_role: 'exhibitor', state, technology_ids: [technology.id] })
  await buildRegistration({ fair_id: fair.id, organisation_id: enterprise.id, need_ids: [need.id] })
  const asked = chance.one(['asked', 'accepted', 'accepted', 'declined', 'withdrawn', 'private'] as const)
  await db()
    .insertInto('wish')
    .values({
      id: newId(),
      fair_id: fair.id,
      from_organisation_id: enterprise.id,
      to_organisation_id: supplier.id,
      kind: asked === 'private' ? 'not' : chance.one(['must', 'would']),
      state: asked,
      wished_by: officerId,
      match_id: null,
    })
    .execute()
  const sides = { technology_id: technology.id, supplier_organisation_id: supplier.id, enterprise_organisation_id: enterprise.id }
  const dealState = chance.one(['none', 'none', 'open', 'ended', 'agreed', 'agreed', 'agreed'] as const)
  const opened = noon(addDays(fair.starts_on, chance.one([-30, 0, 1, 20])))
  const deal =
    dealState === 'none'
      ? null
      : dealState === 'agreed'
        ? await buildAgreedDeal({ ...sides, need_id: need.id, created_at: opened, agreed_at: noon(addDays(fair.ends_on, 40)) })
        : await buildDeal({
            ...sides,
            need_id: need.id,
            state: dealState,
            created_at: opened,
            ...(dealState === 'ended' && { reason: 'other', ended_at: noon(addDays(fair.ends_on, chance.one([50, 120]))) }),
          })
  const held = chance.one(['held', 'held', 'held', 'missed', 'cancelled', 'arranged'] as const)
  const meeting = {
    fair_id: fair.id,
    ...sides,
    need_id: need.id,
    on_day: fair.starts_on,
    starts_at: '08:30',
    ends_at: '09:00',
    table_number: index + 1,
    state: held,
    outcome: held === 'held' ? chance.one(['follow-up', 'nothing'] as const) : null,
    deal_id: held === 'held' && deal && chance.is(0.7) ? deal.id : null,
  }
  await buildMeeting(meeting)
  if (chance.is(0.4)) await buildMeeting({ ...meeting, starts_at: '10:00', ends_at: '10:30', deal_id: null })
  if (deal && dealState === 'agreed') await buildOutcome(chance, fair, deal.id, sides, officerId)
}

async function buildOutcome(
  chance: Chance,
  fair: { id: string; ends_on: string },
  dealId: string,
  sides: { technology_id: string; supplier_organisation_id: string; enterprise_organisation_id: string },
  officerId: string,
): Promise<void> {
  const day = () => addDays(fair.ends_on, chance.one([0, 45, 100, 150, 190]))
  if (chance.is(0.7))
    await db()
      .insertInto('memorandum')
      .values({
        id: newId(),
        deal_id: dealId,
        fair_id: chance.is(0.6) ? fair.id : null,
        signed_on: day(),
        potential_value: chance.below(5_000) * 1_000_000,
        recorded_by: officerId,
      })
      .execute()
  if (chance.is(0.2)) return
  const id = newId()
  const failed = chance.is(0.2)
  await db()
    .insertInto('transfer')
    .values({
      id,
      deal_id: dealId,
      ...sides,
      contract_number: `HĐ-${id}`,
      signed_on: day(),
      objects: ['know-how'],
      registration_duty: 'may',
      registration_rule: 'registration@2018-07-01',
      transferred_right: 'non-exclusive-use',
      mode: 'non-exclusive-licence',
      duration_months: null,
      value: (1 + chance.below(9_000)) * 1_000_000,
      state: failed ? 'failed' : 'signed',
      registration_number: null,
      registered_on: chance.is(0.6) ? day() : null,
      implemented_on: chance.is(0.4) ? day() : null,
      paid_on: null,
      failed_on: failed ? day() : null,
      failure_reason: null,
      fair_id: chance.is(0.3) ? fair.id : null,
      recorded_by: officerId,
    })
    .execute()
  for (let count = chance.below(3); count > 0; count--)
    await db()
      .insertInto('transfer_payment')
      .values({
        id: newId(),
        transfer_id: id,
        received_on: day(),
        amount: 1_000_000 * (1 + chance.below(900)),
        evidence_file_id: null,
        recorded_by: officerId,
      })
      .execute()
}
