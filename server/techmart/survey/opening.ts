import type { FairState } from '#db/tables/techmart'
import { record } from '#server/audit/audit'
import { formatDay, inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { post } from '#server/platform/mail'
import { pageToken } from '../attendance/tickets/codes'
import { findFair } from '../techmart.queries'
import { isOver } from '../techmart.states'
import { listPeopleToAsk, listTakingPart } from './survey.queries'
import { surveyDays } from './survey.schema'

/** The address of a person's own questions, with its secret. */
export function surveyPath(locale: 'vi' | 'en', invitationId: string): string {
  return inLocale(locale, `/fair-survey?token=${pageToken('survey', invitationId)}`)
}

/**
 * Asks everybody who took part once a fair has closed: organisations by notice and letter, people by a letter with a link of their
 * own. Runs once the closing is committed; a fair is asked about once.
 */
export async function openSurvey(tx: Tx, { fairId, state }: { fairId: string; state: FairState }): Promise<void> {
  if (state !== 'closed') return
  const fair = await findFair(tx, fairId)
  if (!fair || !isOver(fair.state)) return
  // A fair closed long after its last day is asked about no shorter.
  const endsOn = addDays(today(), surveyDays)
  const made = await tx
    .insertInto('fair_survey')
    .values({ fair_id: fairId, ends_on: endsOn })
    .onConflict((conflict) => conflict.doNothing())
    .returning('fair_id')
    .executeTakeFirst()
  if (!made) return
  const [organisations, people] = [await listTakingPart(tx, fairId), await listPeopleToAsk(tx, fairId, fair.place === 'online')]
  const asked = [
    ...organisations.map(({ id }) => ({ id: newId(), fair_id: fairId, organisation_id: id, ticket_id: null })),
    ...people.map(({ id }) => ({ id: newId(), fair_id: fairId, organisation_id: null, ticket_id: id })),
  ]
  if (asked.length > 0) await tx.insertInto('fair_survey_invitation').values(asked).execute()
  await record(tx, exchange, {
    act: 'survey.open',
    subject: ['fair', fairId],
    details: { organisations: organisations.length, people: people.length, endsOn },
  })
  await notify(
    tx,
    { organisationIds: organisations.map(({ id }) => id) },
    { kind: 'survey:notices.open', details: { title: fair.title_vi }, path: `/my/fairs/${fairId}/survey`, mail: true },
  )
  const invitations = new Map(asked.map(({ id, ticket_id }) => [ticket_id, id]))
  for (const { id, name, mail, locale } of people) {
    const t = text(locale)
    const values = { name, title: inWords(locale, fair.title_vi, fair.title_en), day: formatDay(locale, endsOn) }
    await post(tx, {
      to: mail,
      locale,
      subject: t('survey:letter.subject', values),
      paragraphs: [t('attendance:letters.hello', values), t('survey:letter.text', values), t('survey:letter.why')],
      action: { label: t('survey:letter.open'), path: surveyPath(locale, invitations.get(id) ?? '') },
    })
  }
}
