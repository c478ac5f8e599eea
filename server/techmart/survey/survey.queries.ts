import type { Database } from '#db/client'

const columns = [
  'i.id',
  'i.fair_id',
  'i.organisation_id',
  'i.ticket_id',
  's.ends_on',
  'f.title_vi',
  'f.title_en',
  'a.satisfaction',
  'a.meetings_useful',
  'a.found',
  'a.value_hoped',
  'a.again',
  'a.words',
  'a.answered_at',
] as const

/** Who is asked, with the answer where there is one. */
function selectInvitations(db: Database) {
  return db
    .selectFrom('fair_survey_invitation as i')
    .innerJoin('fair_survey as s', 's.fair_id', 'i.fair_id')
    .innerJoin('fair as f', 'f.id', 'i.fair_id')
    .leftJoin('fair_survey_answer as a', 'a.invitation_id', 'i.id')
    .select(columns)
}

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

export function findInvitation(db: Database, id: string) {
  return selectInvitations(db).where('i.id', '=', id).executeTakeFirst()
}

export function findInvitationOf(db: Database, fairId: string, organisationId: string) {
  return selectInvitations(db).where('i.fair_id', '=', fairId).where('i.organisation_id', '=', organisationId).executeTakeFirst()
}

/** Held until the end of the transaction: of two answers at once the second sees the first. */
export function lockInvitation(db: Database, id: string) {
  return db.selectFrom('fair_survey_invitation').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** The organisations that took part in a fair. */
export function listTakingPart(db: Database, fairId: string) {
  return db
    .selectFrom('fair_registration')
    .select('organisation_id as id')
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
    .orderBy('id')
    .execute()
}

/** People who came by themselves or in a group, left a mail, and may be written to. Where nobody is let in at a door, all with a ticket. */
export function listPeopleToAsk(db: Database, fairId: string, online: boolean) {
  return db
    .selectFrom('ticket')
    .select(['id', 'name', 'mail', 'locale'])
    .where('fair_id', '=', fairId)
    .where('state', 'in', online ? ['accepted', 'checked-in'] : ['checked-in'])
    .where('kind', 'in', ['visitor', 'delegation', 'press', 'speaker', 'guest'])
    .where('organisation_id', 'is', null)
    .where('contact_consent', '=', true)
    .where('mail', '<>', '')
    .orderBy('id')
    .execute()
}
