import { record } from '#server/audit/audit'
import type { Database } from '#db/client'
import type { PollState } from '#db/tables/programme'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { sql } from 'kysely'
import { publicSession } from './marks'
import { participantOf } from './participants'
import { changed, officer, planning } from './planning'
import { lockSession } from './programme.queries'
import { type PollInput, mostPolls } from './programme.schema'
import { type PollAct, pollStep } from './programme.states'

export interface PollRow {
  id: string
  question_vi: string
  question_en: string
  state: PollState
  options: { position: number; vi: string; en: string; votes: number }[]
  votes: number
  /** What the reader chose. */
  chosen: number | null
}

/** Polls of a session with their votes, in the order in which they were written. Who may see which numbers is decided above. */
export async function listPollRows(db: Database, sessionId: string, voice = ''): Promise<PollRow[]> {
  const { rows } = await sql<PollRow>`
    select p.id, p.question_vi, p.question_en, p.state,
      (select json_agg(json_build_object('position', o.position, 'vi', o.text_vi, 'en', o.text_en, 'votes',
        (select count(*) from programme_poll_vote v where v.poll_id = p.id and v.position = o.position)) order by o.position)
        from programme_poll_option o where o.poll_id = p.id) as options,
      (select count(*)::int from programme_poll_vote v where v.poll_id = p.id) as votes,
      (select v.position from programme_poll_vote v where v.poll_id = p.id and v.voice = ${voice}) as chosen
    from programme_poll p where p.session_id = ${sessionId}
    order by p.created_at, p.id`.execute(db)
  return rows
}

/** Writes a poll; nobody but the Office knows of it until it is opened. Sent twice, it is one poll. */
export async function writePoll(actor: Actor, sessionId: string, input: PollInput): Promise<{ id: string }> {
  const person = officer(actor)
  return transact(async (tx) => {
    const of = await tx.selectFrom('programme_session').select('fair_id').where('id', '=', sessionId).executeTakeFirst()
    if (!of) throw new NotFound()
    // The fair before the session, as in planning: nobody waits for the other crosswise.
    await planning(tx, of.fair_id)
    const session = await lockSession(tx, sessionId)
    if (!session) throw new NotFound()
    const known = await tx.selectFrom('programme_poll').select('session_id').where('id', '=', input.id).executeTakeFirst()
    if (known) {
      if (known.session_id !== sessionId) throw new WrongState()
      return { id: input.id }
    }
    if (session.state !== 'planned') throw new WrongState()
    if ((await listPollRows(tx, sessionId)).length >= mostPolls)
      throw new Invalid({ '': [problem('programme:problems.too-many-polls', { most: mostPolls })] })
    await tx
      .insertInto('programme_poll')
      .values({
        id: input.id,
        session_id: sessionId,
        question_vi: input.questionVi,
        question_en: input.questionEn,
        created_by: person.accountId,
      })
      .execute()
    await tx
      .insertInto('programme_poll_option')
      .values(
        input.optionsVi.map((text_vi, index) => ({
          poll_id: input.id,
          position: index + 1,
          text_vi,
          text_en: input.optionsEn[index] ?? '',
        })),
      )
      .execute()
    await record(tx, actor, { act: 'techmart.write-poll', subject: ['programme-poll', input.id], details: { sessionId } })
    await changed(tx, session.fair_id, sessionId)
    return { id: input.id }
  })
}

/** Opens, closes or removes a poll. The Office only; of two at once one wins. */
export async function runPoll(actor: Actor, sessionId: string, pollId: string, act: Exclude<PollAct, 'vote'>): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const session = await lockSession(tx, sessionId)
    const poll = session && (await lockPoll(tx, pollId))
    if (!session || !poll || poll.session_id !== sessionId) throw new NotFound()
    const step = pollStep(poll.state, act, 'office')
    if (!step) throw new WrongState('programme:problems.poll-moved')
    if (act === 'remove') await tx.deleteFrom('programme_poll').where('id', '=', pollId).execute()
    else
      await tx
        .updateTable('programme_poll')
        .set({ state: step.next, ...(act === 'open' ? { opened_at: now() } : { closed_at: now() }) })
        .where('id', '=', pollId)
        .execute()
    await record(tx, actor, { act: `techmart.${act}-poll`, subject: ['programme-poll', pollId], details: { sessionId } })
    await changed(tx, session.fair_id, sessionId)
  })
}

/** Gives a voice's one vote. A second one, be it sent at the same moment, changes nothing. */
export async function votePoll(actor: Actor, sessionId: string, pollId: string, option: number, token?: string): Promise<void> {
  await transact(async (tx) => {
    const session = await publicSession(tx, sessionId)
    const { voice } = await participantOf(tx, actor, session.fair_id, token)
    const poll = await lockPoll(tx, pollId)
    if (!poll || poll.session_id !== sessionId || poll.state === 'draft') throw new NotFound()
    if (!pollStep(poll.state, 'vote', 'participant')) throw new WrongState('programme:problems.poll-closed')
    const known = await tx
      .selectFrom('programme_poll_option')
      .select('position')
      .where('poll_id', '=', pollId)
      .where('position', '=', option)
      .executeTakeFirst()
    if (!known) throw new Invalid({ option: ['errors:not-a-choice'] })
    const { numInsertedOrUpdatedRows: made } = await tx
      .insertInto('programme_poll_vote')
      .values({ poll_id: pollId, voice, position: option })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made) return
    // What was chosen stays between the voice and the count.
    await record(tx, actor, { act: 'techmart.vote-poll', subject: ['programme-poll', pollId] })
    await changed(tx, session.fair_id, sessionId)
  })
}

function lockPoll(tx: Tx, id: string) {
  return tx.selectFrom('programme_poll').select(['id', 'session_id', 'state']).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}
