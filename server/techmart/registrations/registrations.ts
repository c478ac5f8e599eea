import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, actsFor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { RegistrationState } from '#db/tables/techmart'
import { releaseBooths } from '../booths/ending'
import { cancelMeetings } from '../meetings/cancelling'
import { mayRegister, mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair, lockFair } from '../techmart.queries'
import { fairStep, isPublic, registrationStep } from '../techmart.states'
import {
  type RegistrationRow,
  countRegistrations,
  findRegistration,
  listExhibitorRows,
  listOwnFairRows,
  listOwnPublished,
  listRegistrationRows,
  lockRegistration,
  lockRegistrationById,
} from './registrations.queries'
import type { Registration } from './registrations.schema'

declare module '#server/platform/events' {
  interface Events {
    'techmart.registration-changed': { fairId: string; registrationId: string; state: RegistrationState; organisationIds: string[] }
  }
}

/** The organisation that the actor speaks for. Throws Forbidden for visitors, viewers and people without one. */
function ownOrganisation(actor: Actor): string {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || !mayRegister(actor, organisation.id)) throw new Forbidden()
  return organisation.id
}

/**
 * Registers the actor's organisation, or changes what it shows and seeks while the fair is open or on. Once accepted it
 * stays accepted, unless it asks for the other role. Throws Invalid for what is not its own or not published.
 */
export async function registerForFair(actor: Actor, input: Registration): Promise<{ id: string; state: RegistrationState }> {
  const organisationId = ownOrganisation(actor)
  if (!isPerson(actor)) throw new Forbidden()
  return transact(async (tx) => {
    const fair = await publicFair(tx, input.fairId)
    if (!fairStep(fair.state, 'register', 'organisation')) throw new WrongState('techmart:problems.registration-closed')
    await onlyOwnPublished(tx, organisationId, input)
    const content = {
      as_role: input.asRole,
      technology_ids: [...new Set(input.technologyIds)],
      need_ids: [...new Set(input.needIds)],
      reveals_needs: input.revealsNeeds,
      note: input.note,
    }
    const made = await tx
      .insertInto('fair_registration')
      .values({ id: input.id, fair_id: fair.id, organisation_id: organisationId, ...content, registered_by: actor.accountId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) {
      await settled(tx, actor, fair, { id: made.id, organisation_id: organisationId }, 'applied', 'register')
      await tellOffice(tx, actor, fair, 'applied')
      return { id: made.id, state: 'applied' as const }
    }
    const known = await lockRegistration(tx, fair.id, organisationId)
    // The id is somebody else's: a form cannot have brought it.
    if (!known) throw new WrongState()
    const step = registrationStep(known.state, 'apply', 'organisation')
    if (!step) throw new WrongState('techmart:problems.registration-refused')
    const state = known.as_role === input.asRole ? step.next : 'applied'
    if (state === known.state && isSame(known, content)) return { id: known.id, state }
    await tx
      .updateTable('fair_registration')
      .set({ ...content, state, updated_at: now() })
      .where('id', '=', known.id)
      .execute()
    if (input.asRole !== 'exhibitor') await releaseBooths(tx, actor, fair.id, '', organisationId)
    await settled(tx, actor, fair, known, state, 'change-registration')
    if (state !== known.state) await tellOffice(tx, actor, fair, state)
    return { id: known.id, state }
  })
}

async function publicFair(tx: Tx, id: string): Promise<FairRow> {
  const fair = await findFair(tx, id)
  if (!fair || !isPublic(fair.state)) throw new NotFound()
  return fair
}

async function onlyOwnPublished(tx: Tx, organisationId: string, { technologyIds, needIds }: Registration): Promise<void> {
  const own = await listOwnPublished(tx, organisationId)
  const strange = (ids: string[], known: { id: string }[]) => ids.some((id) => !known.some((item) => item.id === id))
  const problems = {
    ...(strange(technologyIds, own.technologies) && { technologyIds: ['techmart:problems.not-published'] }),
    ...(strange(needIds, own.needs) && { needIds: ['techmart:problems.not-published'] }),
  }
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
}

type Content = Pick<RegistrationRow, 'as_role' | 'technology_ids' | 'need_ids' | 'reveals_needs' | 'note'>

function isSame(known: Content, given: Content): boolean {
  const of = ({ as_role, technology_ids, need_ids, reveals_needs, note }: Content) =>
    JSON.stringify([as_role, [...technology_ids].sort(), [...need_ids].sort(), reveals_needs, note])
  return of(known) === of(given)
}

async function settled(
  tx: Tx,
  actor: Actor,
  fair: FairRow,
  { id, organisation_id }: { id: string; organisation_id: string },
  state: RegistrationState,
  act: string,
  note?: string,
): Promise<void> {
  await record(tx, actor, {
    act: `techmart.${act}`,
    subject: ['fair-registration', id],
    details: { fairId: fair.id, state, ...(note && { note }) },
    organisationId: organisation_id,
  })
  await publish(tx, 'techmart.registration-changed', { fairId: fair.id, registrationId: id, state, organisationIds: [organisation_id] })
}

async function tellOffice(tx: Tx, actor: Actor, fair: FairRow, state: 'applied' | 'withdrawn' | 'accepted' | 'refused'): Promise<void> {
  const details = { title: fair.title_vi, name: actor.organisation?.name ?? '' }
  await notify(
    tx,
    { office: true },
    { kind: `techmart:notices.registration-${state}`, details, path: `/office/fairs/${fair.id}` },
    actor.accountId,
  )
}

/** Lets an organisation take part. Throws Forbidden, NotFound or WrongState. */
export function acceptRegistration(actor: Actor, registrationId: string): Promise<void> {
  return decide(actor, registrationId, 'accept', '')
}

/** Refuses with a reason that the organisation reads; meetings already arranged for it are cancelled. */
export function refuseRegistration(actor: Actor, registrationId: string, note: string): Promise<void> {
  return decide(actor, registrationId, 'refuse', note)
}

async function decide(actor: Actor, registrationId: string, act: 'accept' | 'refuse', note: string): Promise<void> {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const registration = await lockRegistrationById(tx, registrationId)
    if (!registration) throw new NotFound()
    // The fair first, as arranging a meeting does: nobody is refused and given a table at the same moment.
    const fair = await lockFair(tx, registration.fair_id)
    const step = registrationStep(registration.state, act, 'office')
    if (!fair || !fairStep(fair.state, 'arrange') || !step) throw new WrongState()
    await tx
      .updateTable('fair_registration')
      .set({ state: step.next, decision_note: note, decided_by: actor.accountId, decided_at: now(), updated_at: now() })
      .where('id', '=', registrationId)
      .execute()
    if (act === 'refuse') {
      await cancelMeetings(tx, actor, fair, note, registration.organisation_id)
      await releaseBooths(tx, actor, fair.id, note, registration.organisation_id)
    }
    await settled(tx, actor, fair, registration, step.next, `${act}-registration`, note)
    const readers = { organisationIds: [registration.organisation_id] }
    await notify(tx, readers, {
      kind: `techmart:notices.own-registration-${step.next}`,
      details: { title: fair.title_vi },
      path: `/my/fairs/${fair.id}`,
      mail: true,
    })
  })
}

/** Takes the actor's organisation out of a fair; its arranged meetings are cancelled. */
export async function withdrawRegistration(actor: Actor, fairId: string): Promise<void> {
  const organisationId = ownOrganisation(actor)
  await transact(async (tx) => {
    const registration = await lockRegistration(tx, fairId, organisationId)
    if (!registration) throw new NotFound()
    const fair = await lockFair(tx, fairId)
    const step = registrationStep(registration.state, 'withdraw', 'organisation')
    if (!fair || !fairStep(fair.state, 'register', 'organisation') || !step) throw new WrongState()
    await tx.updateTable('fair_registration').set({ state: step.next, updated_at: now() }).where('id', '=', registration.id).execute()
    await cancelMeetings(tx, actor, fair, '', organisationId)
    await releaseBooths(tx, actor, fair.id, '', organisationId)
    await settled(tx, actor, fair, registration, step.next, 'withdraw-registration')
    await tellOffice(tx, actor, fair, 'withdrawn')
  })
}

/** The actor's own registration at a fair, if there is one, and what it may choose from. */
export async function getOwnRegistration(actor: Actor, fairId: string) {
  const organisationId = actor.organisation?.id
  if (!organisationId || !actsFor(actor, organisationId)) throw new Forbidden()
  const [registration, choices] = await Promise.all([
    findRegistration(db(), fairId, organisationId),
    listOwnPublished(db(), organisationId),
  ])
  return { registration, choices, mayWrite: mayRegister(actor, organisationId) }
}

/** The fairs of the actor's organisation, the latest first. */
export async function listOwnFairs(actor: Actor) {
  if (!actor.organisation) throw new Forbidden()
  return listOwnFairRows(db(), actor.organisation.id, 50)
}

/** Who exhibits at a fair, by name, twenty a page. */
export async function listExhibitors(fairId: string, page = 1, pageSize = 20) {
  const rows = await listExhibitorRows(db(), fairId, (page - 1) * pageSize, pageSize)
  return rows
}

/** The registrations of one fair, and how many there are in each state. The Office only. */
export async function listRegistrations(actor: Actor, fairId: string, state?: RegistrationState, page = 1, pageSize = 20) {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  const [registrations, counts] = await Promise.all([
    listRegistrationRows(db(), fairId, state, (page - 1) * pageSize, pageSize),
    countRegistrations(db(), fairId),
  ])
  return { registrations, counts }
}
