import type { FairRegistrationTable, FairTable, MeetingTable } from '#db/tables/techmart'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildOrganisation } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Insertable } from 'kysely'

/** An announced fair of two days that begins today, open to registrations. */
export async function buildFair(overrides: Partial<Insertable<FairTable>> = {}) {
  const startsOn = overrides.starts_on ?? today()
  return db()
    .insertInto('fair')
    .values({
      id: newId(),
      state: 'open',
      title_vi: 'Techmart công nghệ chế biến nông sản',
      title_en: 'Agro-processing Techmart',
      about_vi: 'Giới thiệu công nghệ sau thu hoạch, kết nối một – một giữa viện, trường và doanh nghiệp trong vùng.',
      about_en: 'Post-harvest technologies and one-to-one meetings between institutes and enterprises of the region.',
      place: 'on-site',
      venue: 'Trung tâm Hội nghị tỉnh, số 25 đại lộ Lê Lợi',
      province: '38',
      starts_on: startsOn,
      ends_on: addDays(startsOn, 1),
      day_starts: '08:30',
      day_ends: '16:30',
      break_starts: '11:30',
      break_ends: '13:30',
      meeting_minutes: 30,
      tables: 4,
      announced_at: new Date(),
      created_by: overrides.created_by ?? (await buildOfficer()).accountId,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** An accepted registration; the fair and the organisation are made where none is given. */
export async function buildRegistration(overrides: Partial<Insertable<FairRegistrationTable>> = {}) {
  const organisationId = overrides.organisation_id ?? (await buildOrganisation()).id
  return db()
    .insertInto('fair_registration')
    .values({
      id: newId(),
      as_role: 'visitor',
      state: 'accepted',
      registered_by: overrides.registered_by ?? (await buildOfficer()).accountId,
      ...overrides,
      fair_id: overrides.fair_id ?? (await buildFair()).id,
      organisation_id: organisationId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A meeting arranged at the first table at half past eight, between two registered organisations. */
export async function buildMeeting(overrides: Partial<Insertable<MeetingTable>> = {}) {
  const fair = overrides.fair_id
    ? await db().selectFrom('fair').selectAll().where('id', '=', overrides.fair_id).executeTakeFirstOrThrow()
    : await buildFair()
  const supplierId = overrides.supplier_organisation_id ?? (await buildOrganisation({ kind: 'institute' })).id
  const enterpriseId = overrides.enterprise_organisation_id ?? (await buildOrganisation()).id
  await takesPart(fair.id, supplierId, 'exhibitor')
  await takesPart(fair.id, enterpriseId, 'visitor')
  return db()
    .insertInto('meeting')
    .values({
      id: newId(),
      match_id: null,
      technology_id: null,
      need_id: null,
      on_day: fair.starts_on,
      starts_at: '08:30',
      ends_at: '09:00',
      table_number: 1,
      arranged_by: overrides.arranged_by ?? (await buildOfficer()).accountId,
      ...overrides,
      fair_id: fair.id,
      supplier_organisation_id: supplierId,
      enterprise_organisation_id: enterpriseId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function takesPart(fairId: string, organisationId: string, role: 'exhibitor' | 'visitor'): Promise<void> {
  const known = await db()
    .selectFrom('fair_registration')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!known) await buildRegistration({ fair_id: fairId, organisation_id: organisationId, as_role: role })
}
