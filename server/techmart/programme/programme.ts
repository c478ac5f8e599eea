import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { mayRunFairs } from '../techmart.policy'
import { findFair } from '../techmart.queries'
import { isPublic } from '../techmart.states'

/** Everything that the screens do with the programme of a fair. */
export { buildProgrammeCalendar } from './calendars'
export { listOwnSessions, markSession } from './marks'
export { runPoll, votePoll, writePoll } from './polls'
export { askQuestion, moderateQuestion, raiseQuestion } from './questions'
export {
  type PollTold,
  type ProgrammeFilter,
  type SessionListed,
  getModeration,
  getPlan,
  getProgramme,
  getSession,
  prepareSession,
} from './reading'
export type { QuestionRow } from './questions'
export { listRooms, removeRoom, saveRoom } from './rooms'
export { cancelSession, saveSession } from './sessions'
export { getSpeaker, listSpeakers, removeSpeaker, saveSpeaker } from './speakers'

/** A session's room is open to whoever may read the fair's page. */
export async function mayListenToSession(actor: Actor, sessionId: string): Promise<boolean> {
  const session = await db().selectFrom('programme_session').select('fair_id').where('id', '=', sessionId).executeTakeFirst()
  return session !== undefined && mayListenToProgramme(actor, session.fair_id)
}

/** The programme's too. */
export async function mayListenToProgramme(actor: Actor, fairId: string): Promise<boolean> {
  const fair = await findFair(db(), fairId)
  return fair !== undefined && (isPublic(fair.state) || mayRunFairs(actor))
}
