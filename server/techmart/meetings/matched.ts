import { noteLed } from '#server/matching/matching'
import type { Tx } from '#server/platform/database'

/** Tells matching that a meeting which came from a suggestion was held. */
export async function noteMeetingOfMatch(tx: Tx, { meetingId }: { meetingId: string }): Promise<void> {
  const meeting = await tx
    .selectFrom('meeting')
    .select('match_id')
    .where('id', '=', meetingId)
    .where('state', '=', 'held')
    .where('match_id', 'is not', null)
    .executeTakeFirst()
  if (meeting?.match_id) await noteLed(tx, { matchId: meeting.match_id, act: 'meeting', subject: meetingId })
}
