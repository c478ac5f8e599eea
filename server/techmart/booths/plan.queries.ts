import type { Database } from '#db/client'
import type { BookingState, BoothKind, FeatureKind } from '#db/tables/booths'
import { sql } from 'kysely'
import type { Shown } from '../registrations/registrations.queries'

export interface Hall {
  id: string
  fair_id: string
  name_vi: string
  name_en: string
  width: number
  depth: number
  grid: number
}

const hallColumns = ['id', 'fair_id', 'name_vi', 'name_en', 'width_cm as width', 'depth_cm as depth', 'grid_cm as grid'] as const

export function findHall(db: Database, id: string): Promise<Hall | undefined> {
  return db.selectFrom('hall').select(hallColumns).where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst()
}

/** Who draws in a hall comes one after another. */
export function lockHall(db: Database, id: string): Promise<Hall | undefined> {
  return db.selectFrom('hall').select(hallColumns).where('id', '=', id).where('removed_at', 'is', null).forNoKeyUpdate().executeTakeFirst()
}

export interface HallListed extends Hall {
  booths: number
  features: FeatureRow[]
}

/** The halls of a fair in the order in which they were drawn, with what stands in them beside booths. */
export function listHallRows(db: Database, fairId: string): Promise<HallListed[]> {
  return db
    .selectFrom('hall')
    .select(hallColumns)
    .select([
      sql<number>`(select count(*)::int from booth b where b.hall_id = hall.id and b.removed_at is null)`.as('booths'),
      sql<FeatureRow[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'label_vi', f.label_vi,
          'label_en', f.label_en, 'x', f.x_cm, 'y', f.y_cm, 'width', f.width_cm, 'depth', f.depth_cm) order by f.id), '[]')
        from hall_feature f where f.hall_id = hall.id and f.removed_at is null)`.as('features'),
    ])
    .where('fair_id', '=', fairId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export interface FeatureRow {
  id: string
  kind: FeatureKind
  label_vi: string
  label_en: string
  x: number
  y: number
  width: number
  depth: number
}

export function listFeatures(db: Database, hallId: string): Promise<FeatureRow[]> {
  return db
    .selectFrom('hall_feature')
    .select(['id', 'kind', 'label_vi', 'label_en', 'x_cm as x', 'y_cm as y', 'width_cm as width', 'depth_cm as depth'])
    .where('hall_id', '=', hallId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

export interface BoothRow {
  id: string
  code: string
  x: number
  y: number
  width: number
  depth: number
  price: number
  power: number
  water: boolean
  kind: BoothKind
  closed_at: Date | null
  booking_id: string | null
  booking_state: BookingState | null
  expires_at: Date | null
  organisation_id: string | null
  name_vi: string | null
  name_en: string | null
  /** Whether everybody may read that this organisation exhibits here. */
  accepted: boolean
}

/** Every booth of a hall with who has it. What of this a reader may know is decided by the verbs. */
export function listBooths(db: Database, hallId: string): Promise<BoothRow[]> {
  return db
    .selectFrom('booth as b')
    .leftJoin('booth_booking as k', (join) => join.onRef('k.booth_id', '=', 'b.id').on('k.state', 'in', ['held', 'taken']))
    .leftJoin('organisation as o', 'o.id', 'k.organisation_id')
    .leftJoin('fair_registration as r', (join) =>
      join.onRef('r.fair_id', '=', 'k.fair_id').onRef('r.organisation_id', '=', 'k.organisation_id'),
    )
    .select([
      'b.id',
      'b.code',
      'b.x_cm as x',
      'b.y_cm as y',
      'b.width_cm as width',
      'b.depth_cm as depth',
      'b.price',
      'b.power_w as power',
      'b.water',
      'b.kind',
      'b.closed_at',
      'k.id as booking_id',
      'k.state as booking_state',
      'k.expires_at',
      'k.organisation_id',
      'o.name_vi',
      'o.name_en',
    ])
    .select((is) =>
      is
        .and([is('r.state', '=', 'accepted'), is('r.as_role', '=', 'exhibitor')])
        .$castTo<boolean>()
        .as('accepted'),
    )
    .where('b.hall_id', '=', hallId)
    .where('b.removed_at', 'is', null)
    .orderBy('b.code')
    .execute()
}

/** Holds the booths of a hall still: nobody chooses one while it is being drawn anew. */
export function lockBooths(db: Database, hallId: string) {
  return db.selectFrom('booth').select('id').where('hall_id', '=', hallId).orderBy('id').forNoKeyUpdate().execute()
}

export interface Terms {
  holdMinutes: number
  payHours: number
  mostBooths: number
}

export const defaultTerms: Terms = { holdMinutes: 15, payHours: 24, mostBooths: 1 }

/** How the fair gives its booths out. */
export async function findTerms(db: Database, fairId: string): Promise<Terms> {
  const known = await db
    .selectFrom('booth_terms')
    .select(['hold_minutes as holdMinutes', 'pay_hours as payHours', 'most_booths as mostBooths'])
    .where('fair_id', '=', fairId)
    .executeTakeFirst()
  return known ?? defaultTerms
}

/** The last act of drawing that still stands. */
export function findLastChange(db: Database, hallId: string) {
  return db
    .selectFrom('hall_change')
    .select(['id', 'act', 'changes', 'made_at'])
    .where('hall_id', '=', hallId)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Which of these codes stand in another hall of the same fair. */
export async function findCodesElsewhere(
  db: Database,
  hall: { id: string; fair_id: string },
  codes: readonly string[],
): Promise<Set<string>> {
  if (codes.length === 0) return new Set()
  const known = await db
    .selectFrom('booth')
    .select('code')
    .where('fair_id', '=', hall.fair_id)
    .where('hall_id', '<>', hall.id)
    .where('removed_at', 'is', null)
    .where('code', 'in', [...codes])
    .execute()
  return new Set(known.map(({ code }) => code))
}

/**
 * The booths of a fair whose code, exhibitor or shown technology has these words, however their marks were typed; by hall.
 * Names and titles count only where everybody may read them.
 */
export async function searchBooths(db: Database, fairId: string, words: string): Promise<{ id: string; hall_id: string }[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string; hall_id: string }>`
    select b.id, b.hall_id
    from booth b
      join hall h on h.id = b.hall_id
      left join booth_booking k on k.booth_id = b.id and k.state = 'taken'
      left join fair_registration r on r.fair_id = b.fair_id and r.organisation_id = k.organisation_id
        and r.state = 'accepted' and r.as_role = 'exhibitor'
      left join organisation o on o.id = r.organisation_id
    where b.fair_id = ${fairId} and b.removed_at is null and (
      exchange_plain(b.code) like exchange_plain(${like})
      or exchange_plain(o.name_vi) like exchange_plain(${like})
      or exchange_plain(o.name_en) like exchange_plain(${like})
      or exists (select from technology t where t.id = any (r.technology_ids) and t.state = 'published'
        and (exchange_plain(t.title_vi) like exchange_plain(${like}) or exchange_plain(t.title_en) like exchange_plain(${like}))))
    order by h.created_at, h.id, b.code
    limit 400`.execute(db)
  return rows
}

/** What these organisations show at a fair, of what everybody may read. */
export async function listShown(db: Database, fairId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return []
  const { rows } = await sql<{ organisation_id: string; kind: string; province: string; shows: Shown[] }>`
    select r.organisation_id, o.kind, o.province,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title_vi', t.title_vi, 'title_en', t.title_en) order by t.title_vi), '[]')
        from (select id, title_vi, title_en from technology
          where id = any (r.technology_ids) and state = 'published' order by title_vi limit 6) t) as shows
    from fair_registration r join organisation o on o.id = r.organisation_id
    where r.fair_id = ${fairId} and r.organisation_id = any (${[...organisationIds]}) and r.state = 'accepted' and r.as_role = 'exhibitor'`.execute(
    db,
  )
  return rows
}

/** The fair and its terms, and how an organisation stands to its booths. */
export async function findChooser(db: Database, fairId: string, organisationId: string) {
  const row = await db
    .selectFrom('fair as f')
    .leftJoin('booth_terms as t', 't.fair_id', 'f.id')
    .leftJoin('fair_registration as r', (join) => join.onRef('r.fair_id', '=', 'f.id').on('r.organisation_id', '=', organisationId))
    .select(['f.id', 'f.state as fair_state', 'f.title_vi', 'f.title_en', 'f.starts_on', 'f.ends_on', 'f.venue', 'f.province'])
    .select(['r.as_role', 'r.state', 't.hold_minutes', 't.pay_hours', 't.most_booths'])
    .where('f.id', '=', fairId)
    .executeTakeFirst()
  return {
    fair: row && { ...row, state: row.fair_state },
    exhibits: row?.as_role === 'exhibitor' && (row.state === 'applied' || row.state === 'accepted'),
    accepted: row?.state === 'accepted',
    terms: {
      holdMinutes: row?.hold_minutes ?? defaultTerms.holdMinutes,
      payHours: row?.pay_hours ?? defaultTerms.payHours,
      mostBooths: row?.most_booths ?? defaultTerms.mostBooths,
    },
  }
}
