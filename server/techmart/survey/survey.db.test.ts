import { buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor as stranger } from '#server/platform/actor'
import { addDays, at, now, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { describe, expect, it } from 'vitest'
import { buildTicket } from '../attendance/attendance.fixtures'
import { pageToken } from '../attendance/tickets/codes'
import { buildFair } from '../techmart.fixtures'
import { openSurvey } from './opening'
import { answerSurvey, answerTicketSurvey, getSurvey, getSurveyResults, listSurveyWords, openTicketSurvey } from './survey'
import { answer, buildSurvey, giveAnswers, surveyToken } from './survey.fixtures'
import { surveyDays } from './survey.schema'

const actsOn = async (organisationOrTicket: string) =>
  (
    await db()
      .selectFrom('audit')
      .innerJoin('fair_survey_invitation as i', 'i.id', 'audit.subject_id')
      .select('act')
      .where('subject_kind', '=', 'survey-invitation')
      .where((is) => is.or([is('i.organisation_id', '=', organisationOrTicket), is('i.ticket_id', '=', organisationOrTicket)]))
      .orderBy('audit.id')
      .execute()
  ).map(({ act }) => act)

const later = (days: number) => new Date(now().getTime() + days * 86_400_000)
const open = (fairId: string) =>
  db()
    .transaction()
    .execute((tx) => openSurvey(tx, { fairId, state: 'closed' }))

describe('when a fair closes', () => {
  it('asks the organisations by notice and letter, and people who may be written to by a link of their own', async () => {
    const { fair, exhibitor, tickets } = await buildSurvey({ people: 2 })
    const notices = await db().selectFrom('notification').select(['kind', 'path']).where('account_id', '=', exhibitor.accountId).execute()
    expect(notices).toContainEqual({ kind: 'survey:notices.open', path: `/my/fairs/${fair.id}/survey` })
    const invited = await db()
      .selectFrom('fair_survey_invitation')
      .select(['organisation_id', 'ticket_id'])
      .where('fair_id', '=', fair.id)
      .execute()
    expect(invited).toHaveLength(4)
    const [ticket] = tickets
    const letters = await db()
      .selectFrom('mail')
      .select(['body_text'])
      .where('recipient', '=', ticket?.mail ?? '')
      .execute()
    expect(letters).toHaveLength(1)
    expect(letters[0]?.body_text).toContain(`/fair-survey?token=${await surveyToken(ticket?.id ?? '')}`)
    expect((await getSurvey(exhibitor, fair.id)).endsOn).toBe(addDays(today(), surveyDays))
  })

  it('writes to nobody who did not agree, did not come, was brought by an organisation or left no mail', async () => {
    const fair = await buildFair({ state: 'closed' })
    const { organisation } = await buildMember()
    const asked = await buildTicket({ fair_id: fair.id, state: 'checked-in', contact_consent: true })
    await buildTicket({ fair_id: fair.id, state: 'checked-in', contact_consent: false })
    await buildTicket({ fair_id: fair.id, state: 'accepted', contact_consent: true })
    await buildTicket({ fair_id: fair.id, state: 'checked-in', contact_consent: true, mail: '' })
    await buildTicket({ fair_id: fair.id, state: 'checked-in', contact_consent: true, kind: 'staff', organisation_id: organisation.id })
    await open(fair.id)
    const invited = await db().selectFrom('fair_survey_invitation').select('ticket_id').where('fair_id', '=', fair.id).execute()
    expect(invited).toEqual([{ ticket_id: asked.id }])
  })

  it('asks once, however often the fact is told', async () => {
    const { fair, tickets } = await buildSurvey()
    await open(fair.id)
    const letters = await db()
      .selectFrom('mail')
      .select('id')
      .where('recipient', '=', tickets[0]?.mail ?? '')
      .execute()
    expect(letters).toHaveLength(1)
  })
})

describe('an organisation', () => {
  it('answers, changes its answer, and the same again changes nothing', async () => {
    const { fair, exhibitor } = await buildSurvey()
    await answerSurvey(exhibitor, fair.id, answer)
    await answerSurvey(exhibitor, fair.id, answer)
    expect((await getSurvey(exhibitor, fair.id)).answer).toEqual(answer)
    await answerSurvey(exhibitor, fair.id, { ...answer, satisfaction: 2, valueHoped: undefined, meetingsUseful: null })
    expect((await getSurvey(exhibitor, fair.id)).answer).toMatchObject({ satisfaction: 2, valueHoped: undefined, meetingsUseful: null })
    expect(await actsOn(exhibitor.organisation.id)).toEqual(['survey.answer', 'survey.change-answer'])
  })

  it('gives one answer when it is sent twice at once', async () => {
    const { fair, visitor } = await buildSurvey()
    await Promise.all([answerSurvey(visitor, fair.id, answer), answerSurvey(visitor, fair.id, answer)])
    expect(await actsOn(visitor.organisation.id)).toEqual(['survey.answer'])
  })

  it('answers by its owners and editors; others are asked nothing', async () => {
    const { fair, exhibitor } = await buildSurvey()
    const viewer = await buildMember({ organisationId: exhibitor.organisation.id, role: 'viewer' })
    expect((await getSurvey(viewer, fair.id)).can.answer).toBe(false)
    await expect(answerSurvey(viewer, fair.id, answer)).rejects.toMatchObject({ status: 403 })
    await expect(answerSurvey(await buildMember(), fair.id, answer)).rejects.toMatchObject({ status: 404 })
    await expect(answerSurvey(await buildPerson(), fair.id, answer)).rejects.toMatchObject({ status: 403 })
    await expect(getSurvey(stranger, fair.id)).rejects.toMatchObject({ status: 403 })
  })

  it('answers until the last day and not after', async () => {
    const { fair, exhibitor } = await buildSurvey()
    await at(later(surveyDays), () => answerSurvey(exhibitor, fair.id, answer))
    await at(later(surveyDays + 1), async () => {
      await expect(answerSurvey(exhibitor, fair.id, { ...answer, satisfaction: 1 })).rejects.toMatchObject({ status: 409 })
      expect((await getSurvey(exhibitor, fair.id)).can.answer).toBe(false)
    })
  })
})

describe('a ticket holder', () => {
  it('answers by the link of the letter, without an account', async () => {
    const { tickets } = await buildSurvey()
    const token = await surveyToken(tickets[0]?.id ?? '')
    await answerTicketSurvey(stranger, token, answer)
    expect((await openTicketSurvey(token)).answer).toEqual(answer)
    expect(await actsOn(tickets[0]?.id ?? '')).toEqual(['survey.answer'])
  })

  it('is refused with a secret that is not ours, of a ticket, or of an organisation', async () => {
    const { fair, tickets } = await buildSurvey()
    const ofOrganisation = await db()
      .selectFrom('fair_survey_invitation')
      .select('id')
      .where('fair_id', '=', fair.id)
      .where('organisation_id', 'is not', null)
      .executeTakeFirstOrThrow()
    for (const token of ['', 'x'.repeat(38), pageToken('ticket', tickets[0]?.id ?? ''), pageToken('survey', ofOrganisation.id)]) {
      await expect(openTicketSurvey(token)).rejects.toMatchObject({ status: 404 })
      await expect(answerTicketSurvey(stranger, token, answer)).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('the results', () => {
  it('say how many answered, and no more where they are fewer than five', async () => {
    const { officer, fair } = await buildSurvey({ people: 6 })
    await giveAnswers(fair.id, 4, { words: 'Chỗ đỗ xe hẹp.' })
    const few = await getSurveyResults(officer, fair.id)
    expect(few.all).toEqual({ asked: 8, answered: 4, answers: null, hoped: null })
    expect(few.groups).toEqual([])
    expect(await listSurveyWords(officer, fair.id)).toEqual({ words: [], count: 0 })
    await giveAnswers(fair.id, 6, { satisfaction: 2 })
    const enough = await getSurveyResults(officer, fair.id)
    expect(enough.all).toMatchObject({ asked: 8, answered: 6, hoped: { median: 300_000_000, count: 6 } })
    expect(enough.all.answers?.satisfaction).toEqual({ '2': 2, '4': 4 })
    expect((await listSurveyWords(officer, fair.id)).count).toBe(6)
  })

  it('are broken down only where no group is small', async () => {
    const { officer, fair, exhibitor } = await buildSurvey({ people: 6 })
    await giveAnswers(fair.id, 6)
    await answerSurvey(exhibitor, fair.id, answer)
    expect((await getSurveyResults(officer, fair.id)).groups).toEqual([])
  })

  it('are the Office’s', async () => {
    const { fair, exhibitor } = await buildSurvey()
    await expect(getSurveyResults(exhibitor, fair.id)).rejects.toMatchObject({ status: 403 })
    await expect(listSurveyWords(exhibitor, fair.id)).rejects.toMatchObject({ status: 403 })
  })
})
