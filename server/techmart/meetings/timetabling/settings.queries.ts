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
    rooms: row.rooms,
    walkingSlots: row.walking_slots,
    mostMeetings: row.most_meetings,
    interpreters: row.interpreters,
    fairness: row.fairness,
    seconds: row.seconds,
  }
}
