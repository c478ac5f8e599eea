import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { type Actor, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildTicket } from '../attendance/attendance.fixtures'
import { pageToken } from '../attendance/tickets/codes'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { askQuestion, getModeration, getSession, moderateQuestion, raiseQuestion, runPoll, votePoll, writePoll } from './programme'
import { buildSessionOfFair } from './programme.fixtures'
import { pollSchema } from './programme.schema'

async function stage() {
  const officer = await buildOfficer()
  const fair = await buildFair()
  const sessionId = await buildSessionOfFair(officer, fair)
  const member = await buildMember()
  await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id })
  const token = pageToken('ticket', (await buildTicket({ fair_id: fair.id })).id)
  const read = async (actor: Actor, secret?: string) => getSession(actor, fair.id, sessionId, secret)
  return { officer, fair, sessionId, member, token, read }
}

const question = (over: object = {}) => ({ id: newId(), body: 'Chi phí vận hành mỗi mét khối là bao nhiêu?', named: false, ...over })
const acts = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

describe('questions', () => {
  it('wait for the Office, are then read by all, answered or hidden', async () => {
    const { officer, sessionId, member, read } = await stage()
    const asked = question({ named: true })
    await Promise.all([askQuestion(member, sessionId, asked), askQuestion(member, sessionId, asked)])
    expect(await acts(asked.id)).toEqual(['techmart.ask-question'])
    expect((await read(visitor)).questions).toEqual([])
    expect((await read(member)).questions).toMatchObject([{ mine: true, state: 'waiting', name: member.name }])
    await expect(moderateQuestion(member, sessionId, asked.id, 'show')).rejects.toMatchObject({ status: 403 })
    await expect(moderateQuestion(officer, sessionId, asked.id, 'answer')).rejects.toMatchObject({ status: 409 })
    await moderateQuestion(officer, sessionId, asked.id, 'show')
    expect((await read(visitor)).questions).toMatchObject([{ body: asked.body, mine: false }])
    await moderateQuestion(officer, sessionId, asked.id, 'answer', 'Khoảng 4.200 đồng.')
    await moderateQuestion(officer, sessionId, asked.id, 'answer', 'Khoảng 4.200 đồng.')
    await moderateQuestion(officer, sessionId, asked.id, 'hide')
    expect((await read(visitor)).questions).toEqual([])
    expect(await acts(asked.id)).toEqual([
      'techmart.ask-question',
      'techmart.show-question',
      'techmart.answer-question',
      'techmart.hide-question',
    ])
  })

  it('are asked by participants alone, and not by the dozen', async () => {
    const { sessionId, member, token, fair } = await stage()
    await expect(askQuestion(visitor, sessionId, question())).rejects.toMatchObject({ status: 403 })
    await expect(askQuestion(await buildMember(), sessionId, question())).rejects.toMatchObject({ status: 403 })
    await askQuestion(visitor, sessionId, question(), token)
    for (let turn = 0; turn < 5; turn++) await askQuestion(member, sessionId, question())
    await expect(askQuestion(member, sessionId, question())).rejects.toMatchObject({ status: 422 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', fair.id).execute()
    await expect(askQuestion(visitor, sessionId, question(), token)).rejects.toMatchObject({ status: 409 })
  })

  it('are voted up once by each, also twice at once and by two ways to one ticket', async () => {
    const { officer, fair, sessionId, member, read } = await stage()
    const asked = question()
    await askQuestion(member, sessionId, asked)
    await expect(raiseQuestion(member, sessionId, asked.id, true)).rejects.toMatchObject({ status: 409 })
    await moderateQuestion(officer, sessionId, asked.id, 'show')
    const ticket = await buildTicket({ fair_id: fair.id, mail: member.email.toLowerCase() })
    const secret = pageToken('ticket', ticket.id)
    await Promise.all([
      raiseQuestion(member, sessionId, asked.id, true),
      raiseQuestion(member, sessionId, asked.id, true),
      raiseQuestion(visitor, sessionId, asked.id, true, secret),
    ])
    expect((await read(member)).questions).toMatchObject([{ votes: 1, raised: true }])
    expect((await acts(asked.id)).filter((act) => act === 'techmart.raise-question')).toHaveLength(1)
    await raiseQuestion(member, sessionId, asked.id, false)
    expect((await read(visitor)).questions).toMatchObject([{ votes: 0 }])
  })
})

describe('polls', () => {
  const poll = () =>
    pollSchema.parse({ id: newId(), questionVi: 'Ông bà quan tâm nhất điều gì?', optionsVi: 'Chi phí\nThời gian\nBảo hành', optionsEn: '' })

  it('are opened and closed by the Office, and tell their result after the vote or the end', async () => {
    const { officer, fair, sessionId, member, token, read } = await stage()
    const written = poll()
    await Promise.all([writePoll(officer, sessionId, written), writePoll(officer, sessionId, written)])
    await expect(writePoll(member, sessionId, poll())).rejects.toMatchObject({ status: 403 })
    expect((await read(member)).polls).toEqual([])
    await expect(votePoll(member, sessionId, written.id, 1)).rejects.toMatchObject({ status: 404 })
    await runPoll(officer, sessionId, written.id, 'open')
    expect((await read(member)).polls).toMatchObject([{ votes: null, options: [{ votes: null }, { votes: null }, { votes: null }] }])
    await Promise.all([
      votePoll(member, sessionId, written.id, 1),
      votePoll(member, sessionId, written.id, 2),
      votePoll(visitor, sessionId, written.id, 3, token),
    ])
    await expect(votePoll(member, sessionId, written.id, 9)).rejects.toMatchObject({ status: 422 })
    const [seen] = (await read(member)).polls
    expect(seen?.votes).toBe(2)
    expect(seen?.options.reduce((sum, option) => sum + (option.votes ?? 0), 0)).toBe(2)
    expect((await read(visitor)).polls).toMatchObject([{ votes: null }])
    expect((await getModeration(officer, fair.id, sessionId)).polls).toMatchObject([{ votes: 2 }])
    const closed = [1, 2].map(() => runPoll(officer, sessionId, written.id, 'close'))
    expect((await Promise.allSettled(closed)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read(visitor)).polls).toMatchObject([{ votes: 2, state: 'closed' }])
    await expect(votePoll(member, sessionId, written.id, 1)).rejects.toMatchObject({ status: 409 })
    await expect(runPoll(officer, sessionId, written.id, 'remove')).rejects.toMatchObject({ status: 409 })
    expect((await acts(written.id)).sort()).toEqual([
      'techmart.close-poll',
      'techmart.open-poll',
      'techmart.vote-poll',
      'techmart.vote-poll',
      'techmart.write-poll',
    ])
  })
})
