import { db } from '#server/platform/database'
import { deliverEvents } from '#server/platform/events'
import { addDays, today } from '#server/platform/clock'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { buildTicket } from '../attendance/attendance.fixtures'
import { pageToken } from '../attendance/tickets/codes'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { closeFair } from '../techmart'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { openSurvey } from './opening'
import type { SurveyInput } from './survey.schema'

export const answer: SurveyInput = {
  satisfaction: 4,
  meetingsUseful: 5,
  found: 'partly',
  valueHoped: 300_000_000,
  again: 'yes',
  words: 'Nên có thêm thời gian gặp.',
}

/** A fair just closed, with its survey opened: one exhibitor, one visiting organisation and the people given. */
export async function buildSurvey({ people = 1 }: { people?: number } = {}) {
  const officer = await buildOfficer()
  const fair = await buildFair({ state: 'running', starts_on: addDays(today(), -1) })
  const [exhibitor, visitor] = [await buildMember({ kind: 'institute' }), await buildMember()]
  await buildRegistration({ fair_id: fair.id, organisation_id: exhibitor.organisation.id, as_role: 'exhibitor' })
  await buildRegistration({ fair_id: fair.id, organisation_id: visitor.organisation.id })
  const tickets = []
  for (let count = 0; count < people; count++)
    tickets.push(await buildTicket({ fair_id: fair.id, state: 'checked-in', contact_consent: true }))
  await closeFair(officer, fair.id)
  await deliverEvents({ 'techmart.fair-changed': [openSurvey] })
  return { officer, fair, exhibitor, visitor, tickets }
}

/** The secret in the letter to a ticket's holder. */
export async function surveyToken(ticketId: string): Promise<string> {
  const { id } = await db().selectFrom('fair_survey_invitation').select('id').where('ticket_id', '=', ticketId).executeTakeFirstOrThrow()
  return pageToken('survey', id)
}

/** Answers given as rows, for what is read of them alone. */
export async function giveAnswers(fairId: string, most: number, over: { satisfaction?: number; words?: string } = {}): Promise<void> {
  const invitations = await db()
    .selectFrom('fair_survey_invitation')
    .select('id')
    .where('fair_id', '=', fairId)
    .orderBy('ticket_id', 'desc')
    .limit(most)
    .execute()
  const { valueHoped, meetingsUseful, ...rest } = answer
  await db()
    .insertInto('fair_survey_answer')
    .values(
      invitations.map(({ id }) => ({
        invitation_id: id,
        ...rest,
        ...over,
        meetings_useful: meetingsUseful,
        value_hoped: valueHoped ?? null,
        answered_by: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
