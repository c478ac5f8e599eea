import type { Database } from '#db/client'
import { type Settings, defaults } from './rooms'

/** What the Office set, or the defaults. */
export async function findSettings(db: Database, fairId: string): Promise<Settings> {
  const row = await db
    .selectFrom('timetable_frame')
    .select(['rooms', 'walking_slots', 'most_meetings', 'interpreters', 'fairness', 'seconds'])
    .where('fair_id', '=', fairId)
    .executeTakeFirst()
  if (!row) return defaults
  return {
    // jsonb keeps its own order of keys; what is compared has ours.
    rooms: row.rooms.map(({ name, tables }) => ({ name, tables })),
    walkingSlots: row.walking_slots,
    mostMeetings: row.most_meetings,
    interpreters: row.interpreters.map(({ language, count }) => ({ language, count })),
    fairness: row.fairness,
    seconds: row.seconds,
  }
}
