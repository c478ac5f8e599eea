import { buildAgreedDeal, buildDeal, buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMatch } from '#server/matching/matching.fixtures'
import { buildOrganisation } from '#server/organisations/organisations.fixtures'
import { addDays } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildFair, buildMeeting } from '#server/techmart/techmart.fixtures'

/** A generator of chances that gives the same ones for the same seed. */
export function chances(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    is: (share: number) => next() < share,
  }
}

const sectors = [['207'], ['211', '401'], ['2'], ['102'], ['999'], []]
const provinces = ['01', '38', '79', '31']
const kinds = ['institute', 'university', 'technology-firm', 'individual'] as const

/** Midnight in Việt Nam of a day, or a moment of it: half of them within a second of midnight. */
function momentOf(chance: ReturnType<typeof chances>, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00+07:00`)
  return new Date(chance.is(0.5) ? midnight + chance.one([0, -1, 1, 999]) : midnight + chance.below(86_400_000))
}

/**
 * A market of chance around a period: records of every kind and state, on its first and last days, a little before and
 * after, in all sectors, also without one. Rows are written as they are, so that only the figures are under test.
 */
export async function buildMarket(seed: number, { from, to }: { from: string; to: string }, size = 12): Promise<void> {
  const chance = chances(seed)
  const officer = await buildOfficer()
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  const day = () =>
    chance.one([from, to, addDays(from, -1), addDays(to, 1), addDays(from, chance.below(2 * length) - Math.floor(length / 2))])
  const moment = () => momentOf(chance, day())

  for (let index = 0; index < size; index++) {
    const supplier = await buildOrganisation({ kind: chance.one(kinds), province: chance.one(provinces) })
    const enterprise = await buildOrganisation({ province: chance.one(provinces) })
    const technology = await buildOffer({ organisation_id: supplier.id, fields: chance.one(sectors) })
    const need = await buildWish({
      organisation_id: enterprise.id,
      fields: chance.one(sectors),
      province: chance.is(0.3) ? null : chance.one(provinces),
    })
    await db().updateTable('technology_version').set({ published_at: moment() }).where('technology_id', '=', technology.id).execute()
    await db().updateTable('need_version').set({ published_at: moment() }).where('need_id', '=', need.id).execute()
    // A later version is not a new technology: it must not be counted.
    if (chance.is(0.4)) await republish(technology.id, moment())

    const takenUp = chance.is(0.4)
    await buildMatch({
      need_id: need.id,
      technology_id: technology.id,
      need_organisation_id: enterprise.id,
      supplier_organisation_id: supplier.id,
      state: takenUp ? 'taken-up' : chance.one(['suggested', 'outdated']),
      decided_by: takenUp ? officer.accountId : null,
      decided_at: takenUp ? moment() : null,
      created_at: moment(),
    })

    const sides = {
      technology_id: technology.id,
      supplier_organisation_id: supplier.id,
      enterprise_organisation_id: enterprise.id,
      created_at: moment(),
    }
    if (chance.is(0.3)) {
      const state = chance.one(['declined', 'ended', 'proposed'] as const)
      const over = state === 'proposed' ? {} : { reason: 'other', ended_at: moment() }
      await buildDeal({ ...sides, state, ...over })
      continue
    }
    const deal = await buildAgreedDeal({ ...sides, need_id: chance.is(0.6) ? need.id : null, agreed_at: moment() })
    const fair = await buildFair({
      starts_on: day(),
      state: chance.one(['planned', 'open', 'closed', 'reported', 'cancelled']),
      fields: chance.one(sectors),
      province: chance.one(provinces),
    })
    await buildMeeting({
      fair_id: fair.id,
      on_day: day(),
      supplier_organisation_id: supplier.id,
      enterprise_organisation_id: enterprise.id,
      technology_id: chance.is(0.8) ? technology.id : null,
      need_id: chance.is(0.6) ? need.id : null,
      state: chance.one(['arranged', 'held', 'missed', 'cancelled']),
    })
    for (let count = chance.below(3); count > 0; count--) {
      await db()
        .insertInto('memorandum')
        .values({
          id: newId(),
          deal_id: deal.id,
          fair_id: chance.is(0.5) ? fair.id : null,
          signed_on: day(),
          potential_value: chance.below(5_000) * 1_000_000,
          recorded_by: officer.accountId,
        })
        .execute()
    }
    if (chance.is(0.25)) continue
    const failed = chance.is(0.2)
    const transferId = newId()
    await db()
      .insertInto('transfer')
      .values({
        id: transferId,
        deal_id: deal.id,
        technology_id: technology.id,
        supplier_organisation_id: supplier.id,
        enterprise_organisation_id: enterprise.id,
        contract_number: `HĐ-${transferId}`,
        signed_on: day(),
        objects: ['know-how'],
        registration_duty: 'may',
        registration_rule: 'registration@2018-07-01',
        transferred_right: 'non-exclusive-use',
        mode: 'non-exclusive-licence',
        duration_months: null,
        value: chance.below(9_000) * 1_000_000,
        state: failed ? 'failed' : 'signed',
        registration_number: null,
        registered_on: chance.is(0.6) ? day() : null,
        implemented_on: chance.is(0.4) ? day() : null,
        paid_on: null,
        failed_on: failed ? day() : null,
        failure_reason: null,
        fair_id: null,
        recorded_by: officer.accountId,
      })
      .execute()
    for (let count = chance.below(4); count > 0; count--) {
      await db()
        .insertInto('transfer_payment')
        .values({
          id: newId(),
          transfer_id: transferId,
          received_on: day(),
          amount: 1_000_000 * (1 + chance.below(900)),
          evidence_file_id: null,
          recorded_by: officer.accountId,
        })
        .execute()
    }
  }
}

async function republish(technologyId: string, at: Date): Promise<void> {
  const first = await db()
    .selectFrom('technology_version')
    .select(['record', 'published_by'])
    .where('technology_id', '=', technologyId)
    .executeTakeFirstOrThrow()
  await db()
    .insertInto('technology_version')
    .values({
      technology_id: technologyId,
      version: 2,
      record: JSON.stringify(first.record),
      published_at: at,
      published_by: first.published_by,
    })
    .execute()
}
