import type { Database } from '#db/client'
import type { SessionKind } from '#db/tables/programme'
import { sql } from 'kysely'

const hhmm = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`

export interface SessionSpeaker {
  id: string
  name: string
  titleVi: string
  titleEn: string
  organisationVi: string
  organisationEn: string
  photo: string | null
}

/** The speakers of a session in their order, as one column: no statement more for each session. */
const speakersOf = sql<SessionSpeaker[]>`coalesce((
  select json_agg(json_build_object('id', p.id, 'name', p.name, 'titleVi', p.title_vi, 'titleEn', p.title_en,
    'organisationVi', p.organisation_vi, 'organisationEn', p.organisation_en, 'photo', p.photo_file_id) order by x.position)
  from programme_session_speaker x join programme_speaker p on p.id = x.speaker_id where x.session_id = s.id), '[]')`

function selectSessions(db: Database) {
  return db
    .selectFrom('programme_session as s')
    .leftJoin('programme_room as r', 'r.id', 's.room_id')
    .select([
      's.id',
      's.fair_id',
      's.kind',
      's.title_vi',
      's.title_en',
      's.about_vi',
      's.about_en',
      's.room_id',
      's.on_day',
      's.online_url',
      's.state',
      's.cancel_note',
      's.sequence',
      's.updated_at',
      'r.name_vi as room_vi',
      'r.name_en as room_en',
    ])
    .select([hhmm('s.starts_at').as('start'), hhmm('s.ends_at').as('end'), speakersOf.as('speakers')])
}

export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>

export function findSession(db: Database, id: string) {
  return selectSessions(db).where('s.id', '=', id).executeTakeFirst()
}

export interface SessionFilter {
  day?: string
  kind?: SessionKind
  roomId?: string
  /** Only what this account has marked. */
  markedBy?: string
}

/** Sessions of a fair in order of time; for lists the long texts are left to the session's own page. */
export function listSessionRows(db: Database, fairId: string, { day, kind, roomId, markedBy }: SessionFilter = {}) {
  return selectSessions(db)
    .where('s.fair_id', '=', fairId)
    .$if(day !== undefined, (query) => query.where('s.on_day', '=', day ?? ''))
    .$if(kind !== undefined, (query) => query.where('s.kind', '=', kind ?? 'talk'))
    .$if(roomId !== undefined, (query) => query.where('s.room_id', '=', roomId ?? ''))
    .$if(markedBy !== undefined, (query) =>
      query.where('s.id', 'in', (sub) =>
        sub
          .selectFrom('programme_mark')
          .select('session_id')
          .where('account_id', '=', markedBy ?? ''),
      ),
    )
    .orderBy('s.on_day')
    .orderBy('s.starts_at')
    .orderBy('r.name_vi')
    .orderBy('s.id')
    .limit(400)
    .execute()
}

/** The same row held until the end of the transaction. */
export function lockSession(db: Database, id: string) {
  return db
    .selectFrom('programme_session')
    .select(['id', 'fair_id', 'state', 'title_vi', 'on_day'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export function listRoomRows(db: Database, fairId: string) {
  return db
    .selectFrom('programme_room as r')
    .select(['r.id', 'r.name_vi', 'r.name_en', 'r.seats'])
    .select(sql<number>`(select count(*)::int from programme_session s where s.room_id = r.id and s.state = 'planned')`.as('sessions'))
    .where('r.fair_id', '=', fairId)
    .where('r.removed_at', 'is', null)
    .orderBy('r.name_vi')
    .orderBy('r.id')
    .execute()
}

const speakerColumns = [
  'p.id',
  'p.fair_id',
  'p.name',
  'p.title_vi',
  'p.title_en',
  'p.organisation_vi',
  'p.organisation_en',
  'p.photo_file_id',
] as const

export function listSpeakerRows(db: Database, fairId: string) {
  return db
    .selectFrom('programme_speaker as p')
    .select(speakerColumns)
    .select(
      sql<number>`(select count(*)::int from programme_session_speaker x join programme_session s on s.id = x.session_id
        where x.speaker_id = p.id and s.state = 'planned')`.as('sessions'),
    )
    .where('p.fair_id', '=', fairId)
    .where('p.removed_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

export function lockSpeaker(db: Database, id: string) {
  return db
    .selectFrom('programme_speaker as p')
    .select(speakerColumns)
    .where('p.id', '=', id)
    .where('p.removed_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Which of the sessions the account has marked. */
export async function listMarks(db: Database, fairId: string, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('programme_mark as m')
    .innerJoin('programme_session as s', 's.id', 'm.session_id')
    .select('m.session_id')
    .where('s.fair_id', '=', fairId)
    .where('m.account_id', '=', accountId)
    .execute()
  return rows.map((row) => row.session_id)
}

export async function listMarkers(db: Database, sessionId: string): Promise<string[]> {
  const rows = await db.selectFrom('programme_mark').select('account_id').where('session_id', '=', sessionId).execute()
  return rows.map((row) => row.account_id)
}
