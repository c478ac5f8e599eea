import { record } from '#server/audit/audit'
import type { Database } from '#db/client'
import type { QuestionState } from '#db/tables/programme'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { sql } from 'kysely'
import { fairStep } from '../techmart.states'
import { publicSession } from './marks'
import { participantOf } from './participants'
import { changed, officer } from './planning'
import { lockSession } from './programme.queries'
import { type QuestionInput, mostWaiting } from './programme.schema'
import { type QuestionAct, questionStep } from './programme.states'

export interface QuestionRow {
  id: string
  name: string
  body: string
  state: QuestionState
  answer: string
  votes: number
  /** Of the reader. */
  mine: boolean
  raised: boolean
}

/** Questions of a session, the most wanted first; those that wait or are hidden only where asked for, one's own always. */
export async function listQuestionRows(db: Database, sessionId: string, { voice, all }: { voice?: string; all: boolean }) {
  const { rows } = await sql<QuestionRow>`
    select q.id, q.name, q.body, q.state, q.answer, q.voice = ${voice ?? ''} as mine,
      (select count(*)::int from programme_question_vote v where v.question_id = q.id) as votes,
      exists (select from programme_question_vote v where v.question_id = q.id and v.voice = ${voice ?? ''}) as raised
    from programme_question q
    where q.session_id = ${sessionId} and (${all} or q.state in ('shown', 'answered') or q.voice = ${voice ?? ''})
    order by case q.state when 'waiting' then 0 when 'shown' then 1 when 'answered' then 2 else 3 end, votes desc, q.created_at, q.id
    limit 100`.execute(db)
  return rows
}

/** Asks a question to a session; the Office looks at it before others read it. Sent twice, it is one question. */
export async function askQuestion(actor: Actor, sessionId: string, input: QuestionInput, token?: string): Promise<{ id: string }> {
  return transact(async (tx) => {
    const session = await publicSession(tx, sessionId)
    const participant = await participantOf(tx, actor, session.fair_id, token)
    if (session.state !== 'planned' || !fairStep(session.fair.state, 'register', 'organisation'))
      throw new WrongState('programme:problems.no-questions')
    const known = await tx
      .selectFrom('programme_question')
      .select(['id', 'voice', 'session_id'])
      .where('id', '=', input.id)
      .executeTakeFirst()
    if (known) {
      if (known.voice !== participant.voice || known.session_id !== sessionId) throw new WrongState()
      return { id: known.id }
    }
    const { count } = await tx
      .selectFrom('programme_question')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('session_id', '=', sessionId)
      .where('voice', '=', participant.voice)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow()
    if (count >= mostWaiting) throw new Invalid({ body: [problem('programme:problems.too-many-waiting', { most: mostWaiting })] })
    await tx
      .insertInto('programme_question')
      .values({
        id: input.id,
        session_id: sessionId,
        voice: participant.voice,
        name: input.named ? participant.name : '',
        body: input.body,
      })
      .execute()
    await record(tx, actor, { act: 'techmart.ask-question', subject: ['programme-question', input.id], details: { sessionId } })
    await changed(tx, session.fair_id, sessionId)
    return { id: input.id }
  })
}

/** Votes a question up, or takes the vote back: once each, however often and from however many pages it is sent. */
export async function raiseQuestion(actor: Actor, sessionId: string, questionId: string, wanted: boolean, token?: string): Promise<void> {
  await transact(async (tx) => {
    const session = await publicSession(tx, sessionId)
    const { voice } = await participantOf(tx, actor, session.fair_id, token)
    const question = await lockQuestion(tx, questionId)
    if (!question || question.session_id !== sessionId) throw new NotFound()
    if (!questionStep(question.state, 'raise', 'participant')) throw new WrongState('programme:problems.question-closed')
    const row = { question_id: questionId, voice }
    const moved = wanted
      ? (
          await tx
            .insertInto('programme_question_vote')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (await tx.deleteFrom('programme_question_vote').where('question_id', '=', questionId).where('voice', '=', voice).executeTakeFirst())
          .numDeletedRows
    if (!moved) return
    const act = wanted ? 'techmart.raise-question' : 'techmart.lower-question'
    await record(tx, actor, { act, subject: ['programme-question', questionId] })
    await changed(tx, session.fair_id, sessionId)
  })
}

/** Shows, answers or hides a question. The Office only; the same answer again changes nothing. */
export async function moderateQuestion(
  actor: Actor,
  sessionId: string,
  questionId: string,
  act: Exclude<QuestionAct, 'raise'>,
  answer = '',
): Promise<void> {
  const person = officer(actor)
  await transact(async (tx) => {
    // The session first, as those who vote do: nobody waits for the other crosswise.
    const session = await lockSession(tx, sessionId)
    const question = session && (await lockQuestion(tx, questionId))
    if (!session || !question || question.session_id !== sessionId) throw new NotFound()
    const step = questionStep(question.state, act, 'office')
    if (!step) throw new WrongState()
    if (step.next === question.state && question.answer === answer) return
    await tx
      .updateTable('programme_question')
      .set({ state: step.next, decided_by: person.accountId, decided_at: now(), ...(act === 'answer' && { answer }) })
      .where('id', '=', questionId)
      .execute()
    await record(tx, actor, {
      act: `techmart.${act}-question`,
      subject: ['programme-question', questionId],
      details: { from: question.state, to: step.next },
    })
    await changed(tx, session.fair_id, session.id)
  })
}

function lockQuestion(tx: Tx, id: string) {
  return tx
    .selectFrom('programme_question')
    .select(['id', 'session_id', 'state', 'answer'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}
