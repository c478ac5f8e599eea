import type { Database } from '#db/client'
import type { BookingState, BoothKind, FeatureKind } from '#db/tables/booths'

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
}

/** The halls of a fair in the order in which they were drawn. */
export function listHallRows(db: Database, fairId: string): Promise<HallListed[]> {
  return db
    .selectFrom('hall')
    .select(hallColumns)
    .select((is) =>
      is
        .selectFrom('booth')
        .select((count) => count.fn.countAll<number>().as('booths'))
        .whereRef('booth.hall_id', '=', 'hall.id')
        .where('booth.removed_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('booths'),
    )
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
