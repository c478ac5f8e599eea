import { record } from '#server/audit/audit'
import { type Actor, isPerson } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { findFair } from '../techmart.queries'
import { isPublic } from '../techmart.states'
import { listSessionRows, lockSession } from './programme.queries'

/** Puts a session into the person's own agenda, or takes it out. Done twice, it is done once. */
export async function markSession(actor: Actor, sessionId: string, wanted: boolean): Promise<void> {
  if (!isPerson(actor)) throw new Forbidden()
  const { accountId } = actor
  await transact(async (tx) => {
    const session = await publicSession(tx, sessionId)
    if (wanted && session.state !== 'planned') throw new WrongState()
    const row = { session_id: sessionId, account_id: accountId }
    const changed = wanted
      ? (
          await tx
            .insertInto('programme_mark')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (await tx.deleteFrom('programme_mark').where('session_id', '=', sessionId).where('account_id', '=', accountId).executeTakeFirst())
          .numDeletedRows
    if (!changed) return
    const act = wanted ? 'techmart.mark-session' : 'techmart.unmark-session'
    await record(tx, actor, { act, subject: ['programme-session', sessionId] })
  })
}

/** The session, locked, of a fair that everybody may read. Throws NotFound. */
export async function publicSession(tx: Tx, sessionId: string) {
  const session = await lockSession(tx, sessionId)
  const fair = session && (await findFair(tx, session.fair_id))
  if (!session || !fair || !isPublic(fair.state)) throw new NotFound()
  return { ...session, fair }
}

/** The sessions of a fair that the person has marked, in order of time. */
export async function listOwnSessions(actor: Actor, fairId: string) {
  if (!isPerson(actor)) throw new Forbidden()
  return (await listSessionRows(db(), fairId, { markedBy: actor.accountId })).map(
    ({ id, kind, title_vi, title_en, on_day, start, end, room_vi, room_en, state }) => ({
      id,
      kind,
      title_vi,
      title_en,
      on_day,
      start,
      end,
      room_vi,
      room_en,
      state,
    }),
  )
}
