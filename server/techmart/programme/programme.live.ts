import type { Rooms } from '#server/platform/live'

/** Who reads the programme, or a session of it, looks again. */
export const programmeRooms: Rooms = {
  'techmart.programme-changed': ({ fairId, sessionId }) => [`programme:${fairId}`, ...(sessionId ? [`session:${sessionId}`] : [])],
}
