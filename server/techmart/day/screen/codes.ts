import { createHash } from 'node:crypto'

/** Without those that are read for others from afar. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * Four signs that say which meeting is meant where its organisations are not named in public. Its sides read them on their phones. It is no
 * secret, and says nothing of who meets.
 */
export function meetingCode(meetingId: string): string {
  const hash = createHash('sha256').update(`meeting ${meetingId}`).digest()
  return Array.from(hash.subarray(0, 4), (byte) => signs[byte % signs.length]).join('')
}
