import type { Database } from '#db/client'

const columns = [
  'id',
  'fair_id',
  'state',
  'seconds',
  'wishes',
  'share',
  'stop_asked',
  'value',
  'value_at_most',
  'breaks',
  'breaks_at_least',
  'spread',
  'optimal',
  'created_at',
  'active_at',
  'ended_at',
  'published_at',
] as const

export function lockTimetable(db: Database, id: string) {
  return db
    .selectFrom('timetable')
    .select([...columns, 'places'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The latest run of a fair that was not discarded, with its draft. */
export function findLatestTimetable(db: Database, fairId: string) {
  return db
    .selectFrom('timetable')
    .select([...columns, 'places', 'contradictions', 'untried'])
    .where('fair_id', '=', fairId)
    .where('state', '<>', 'discarded')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** The runs of a fair that are not over, and its draft. */
export function lockCurrent(db: Database, fairId: string) {
  return db
    .selectFrom('timetable')
    .select(['id', 'state', 'active_at', 'created_at', 'started_by'])
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['waiting', 'running', 'draft'])
    .forNoKeyUpdate()
    .execute()
}

export type NamedWish = Awaited<ReturnType<typeof listNamedWishes>>[number]

/** Both sides of wishes by name, and the record that each would be about. */
export function listNamedWishes(db: Database, ids: string[]) {
  return db
    .selectFrom('wish as w')
    .innerJoin('organisation as f', 'f.id', 'w.from_organisation_id')
    .innerJoin('organisation as t', 't.id', 'w.to_organisation_id')
    .select(['w.id', 'w.kind', 'w.from_organisation_id', 'w.to_organisation_id'])
    .select(['f.name_vi as from_vi', 'f.name_en as from_en', 't.name_vi as to_vi', 't.name_en as to_en'])
    .where('w.id', 'in', ids.length > 0 ? ids : [''])
    .execute()
}

export interface Subject {
  id: string
  match_id: string | null
  technology_id: string | null
  need_id: string | null
  supplier_organisation_id: string | null
}

/** What the meetings of wishes would be about: the match of the wish, while both of its records are published. */
export function listSubjects(db: Database, wishIds: string[]): Promise<Subject[]> {
  return db
    .selectFrom('wish as w')
    .leftJoin('match as m', 'm.id', 'w.match_id')
    .leftJoin('technology as t', (join) => join.onRef('t.id', '=', 'm.technology_id').on('t.state', '=', 'published'))
    .leftJoin('need as n', (join) => join.onRef('n.id', '=', 'm.need_id').on('n.state', '=', 'published'))
    .select(['w.id', 'w.match_id', 't.id as technology_id', 'n.id as need_id', 'm.supplier_organisation_id'])
    .where('w.id', 'in', wishIds.length > 0 ? wishIds : [''])
    .execute()
}
