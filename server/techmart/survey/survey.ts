import { record } from '#server/audit/audit'
import { type Actor, actsFor, isPerson, writesFor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { readToken } from '../attendance/tickets/codes'
import { type InvitationRow, findInvitation, findInvitationOf, lockInvitation } from './survey.queries'
import type { SurveyInput } from './survey.schema'

export { openSurvey, surveyPath } from './opening'
export { type SurveyResults, getSurveyResults, listSurveyWords, sumSurvey, wordsPerPage } from './results'

/** What is asked of one organisation or person, with what was answered. */
export interface OwnSurvey {
  fair: { id: string; title_vi: string; title_en: string }
  endsOn: string
  answer: SurveyInput | null
  ended: boolean
  can: { answer: boolean }
}

function own(invitation: InvitationRow, mayWrite: boolean): OwnSurvey {
  const { fair_id, title_vi, title_en, ends_on, satisfaction, found, again } = invitation
  const answered = satisfaction !== null && found !== null && again !== null
  return {
    fair: { id: fair_id, title_vi, title_en },
    endsOn: ends_on,
    answer: answered
      ? {
          satisfaction,
          found,
          again,
          meetingsUseful: invitation.meetings_useful,
          valueHoped: invitation.value_hoped ?? undefined,
          words: invitation.words ?? '',
        }
      : null,
    ended: today() > ends_on,
    can: { answer: mayWrite && today() <= ends_on },
  }
}

/** What the actor's organisation is asked about a fair. Throws NotFound where it is asked nothing. */
export async function getSurvey(actor: Actor, fairId: string): Promise<OwnSurvey> {
  const organisationId = actor.organisation?.id
  if (!isPerson(actor) || !organisationId || !actsFor(actor, organisationId)) throw new Forbidden()
  const invitation = await findInvitationOf(db(), fairId, organisationId)
  if (!invitation) throw new NotFound('survey:problems.not-asked')
  return own(invitation, writesFor(actor, organisationId))
}

/** How the survey stands for the actor's organisation, for pages that lead to it; nothing where it is asked nothing. */
export async function findSurvey(actor: Actor, fairId: string): Promise<{ answered: boolean; open: boolean } | null> {
  const organisationId = actor.organisation?.id
  const invitation = organisationId ? await findInvitationOf(db(), fairId, organisationId) : undefined
  return invitation ? { answered: invitation.answered_at !== null, open: today() <= invitation.ends_on } : null
}

/** The answer of an organisation, by its owners and editors; it may be changed until the survey ends, and the same again changes nothing. */
export async function answerSurvey(actor: Actor, fairId: string, input: SurveyInput): Promise<void> {
  const organisationId = actor.organisation?.id
  if (!isPerson(actor) || !organisationId) throw new Forbidden()
  const invitation = await findInvitationOf(db(), fairId, organisationId)
  if (!invitation) throw new NotFound('survey:problems.not-asked')
  if (!writesFor(actor, organisationId)) throw new Forbidden()
  await transact((tx) => keep(tx, actor, invitation.id, input))
}

/** What the person with this letter is asked. Throws NotFound for a secret that is not ours. */
export async function openTicketSurvey(token: string): Promise<OwnSurvey> {
  return own(await invitationIn(token), true)
}

/** The answer of a person without an account, by the link of the letter. */
export async function answerTicketSurvey(actor: Actor, token: string, input: SurveyInput): Promise<void> {
  const { id } = await invitationIn(token)
  await transact((tx) => keep(tx, actor, id, input))
}

async function invitationIn(token: string): Promise<InvitationRow> {
  const id = readToken('survey', token)
  const invitation = id ? await findInvitation(db(), id) : undefined
  // An organisation answers signed in, whatever link is shown.
  if (!invitation?.ticket_id) throw new NotFound('survey:problems.no-link')
  return invitation
}

async function keep(tx: Tx, actor: Actor, id: string, input: SurveyInput): Promise<void> {
  await lockInvitation(tx, id)
  const invitation = await findInvitation(tx, id)
  if (!invitation) throw new NotFound()
  const { answer, can } = own(invitation, true)
  if (!can.answer) throw new WrongState('survey:problems.ended')
  if (answer && isSame(answer, input)) return
  const columns = {
    satisfaction: input.satisfaction,
    meetings_useful: input.meetingsUseful,
    found: input.found,
    value_hoped: input.valueHoped ?? null,
    again: input.again,
    words: input.words,
    answered_by: actor.accountId,
  }
  if (answer)
    await tx
      .updateTable('fair_survey_answer')
      .set({ ...columns, changed_at: now() })
      .where('invitation_id', '=', id)
      .execute()
  else
    await tx
      .insertInto('fair_survey_answer')
      .values({ invitation_id: id, ...columns })
      .execute()
  // What was answered stays out of the log: it is read in sums only.
  await record(tx, actor, {
    act: answer ? 'survey.change-answer' : 'survey.answer',
    subject: ['survey-invitation', id],
    details: { fairId: invitation.fair_id },
  })
}

function isSame(one: SurveyInput, other: SurveyInput): boolean {
  const keys = ['satisfaction', 'meetingsUseful', 'found', 'valueHoped', 'again', 'words'] as const
  return keys.every((key) => one[key] === other[key])
}
