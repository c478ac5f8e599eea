import type { TicketKind } from '#db/tables/attendance'
import { record } from '#server/audit/audit'
import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Locale, isPerson } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { post } from '#server/platform/mail'
import { countTry } from '#server/platform/rate-limits'
import { findRegistration } from '../../registrations/registrations.queries'
import { type FairRow, findFair } from '../../techmart.queries'
import { tellAttendance } from '../tickets/admission'
import { openFair } from '../tickets/applying'
import { pageToken, readToken } from '../tickets/codes'
import { mayBringStaff, mayRunDoor } from '../tickets/tickets.policy'
import { countTicketRows, listTicketRows } from '../tickets/tickets.queries'
import { type DelegationRow, countMembers, findDelegation, findDelegationByRequest, listDelegationRows } from './groups.queries'
import { type Delegation, type NewMember, mostMembers, mostPeople } from './groups.schema'
import { type ListedPerson, readPeople } from './people-file'
import { takeIn } from './taking-in'

export interface ListFile {
  bytes: Uint8Array
  truncated?: boolean
}

/** Registers a group by its head, without an account; the head brings the members by the link that comes by mail. */
export async function registerDelegation(actor: Actor, fairId: string, input: Delegation): Promise<{ id: string; token: string }> {
  if (actor.address) await countTry('ticket-address', actor.address)
  return transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    const id = newId()
    const made = await tx
      .insertInto('delegation')
      .values({
        id,
        request_id: input.requestId,
        fair_id: fairId,
        name: input.name,
        head_name: input.headName,
        head_mail: input.headMail,
        head_phone: input.headPhone,
        locale: actor.locale,
        created_by: actor.accountId,
      })
      .onConflict((conflict) => conflict.column('request_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const known = await findDelegationByRequest(tx, input.requestId)
      if (!known || known.fair_id !== fairId) throw new WrongState()
      return { id: known.id, token: pageToken('delegation', known.id) }
    }
    await record(tx, actor, { act: 'attendance.register-delegation', subject: ['delegation', id], details: { fairId } })
    await postDelegation(tx, fair, { id, name: input.name, headName: input.headName, mail: input.headMail, locale: actor.locale })
    await notify(
      tx,
      { office: true },
      {
        kind: 'attendance:notices.delegation-registered',
        details: { name: input.name, title: fair.title_vi },
        path: `/office/fairs/${fairId}/attendance`,
      },
    )
    return { id, token: pageToken('delegation', id) }
  })
}

async function postDelegation(
  tx: Tx,
  fair: FairRow,
  { id, name, headName, mail, locale }: { id: string; name: string; headName: string; mail: string; locale: Locale },
): Promise<void> {
  const t = text(locale)
  const values = { name: headName, delegation: name, title: inWords(locale, fair.title_vi, fair.title_en) }
  await post(tx, {
    to: mail,
    locale,
    subject: t('attendance:letters.delegation.subject', values),
    paragraphs: [
      t('attendance:letters.hello', values),
      t('attendance:letters.delegation.text', values),
      t('attendance:letters.delegation.secret'),
    ],
    action: { label: t('attendance:letters.delegation.open'), path: inLocale(locale, `/delegation?token=${pageToken('delegation', id)}`) },
  })
}

async function ledBy(tx: Tx, token: string): Promise<{ delegation: DelegationRow; fair: FairRow }> {
  const id = readToken('delegation', token)
  const delegation = id ? await findDelegation(tx, id) : undefined
  if (!delegation) throw new NotFound('attendance:problems.no-delegation')
  return { delegation, fair: await openFair(tx, delegation.fair_id) }
}

/** The group as its head sees it: who is in it, and how each ticket stands. Throws NotFound for a secret that is not ours. */
export async function openDelegation(token: string, page = 1, pageSize = 25) {
  const id = readToken('delegation', token)
  const delegation = id ? await findDelegation(db(), id) : undefined
  const fair = delegation && (await findFair(db(), delegation.fair_id))
  if (!delegation || !fair) throw new NotFound('attendance:problems.no-delegation')
  const filter = { delegationId: delegation.id }
  const [members, count] = await Promise.all([
    listTicketRows(db(), fair.id, filter, (page - 1) * pageSize, pageSize),
    countTicketRows(db(), fair.id, filter),
  ])
  return { delegation, fair, members, count, open: fair.state === 'open' || fair.state === 'running' }
}

/** The head brings a list of members: all of them, or none with the faults by their lines. Returns how many. */
export async function importMembers(actor: Actor, token: string, requestId: string, file: ListFile): Promise<number> {
  const people = await readPeople(file, mostMembers)
  return bringMembers(actor, token, requestId, people)
}

/** The head adds one member. Throws Invalid where the person has a ticket already. */
export function addMember(actor: Actor, token: string, { requestId, ...person }: NewMember): Promise<number> {
  return bringMembers(actor, token, requestId, [{ ...person, organisationName: '', line: 0 }])
}

function bringMembers(actor: Actor, token: string, requestId: string, people: ListedPerson[]): Promise<number> {
  return transact(async (tx) => {
    const { delegation, fair } = await ledBy(tx, token)
    return takeIn(tx, actor, fair, {
      requestId,
      people: people.map((person) => ({ ...person, organisationName: person.organisationName || delegation.name })),
      kind: 'delegation',
      locale: delegation.locale,
      delegationId: delegation.id,
      createdBy: null,
      guard: async () => {
        if ((await countMembers(tx, delegation.id)) + people.length > mostMembers)
          throw new Invalid({ '': [problem('attendance:problems.too-many-members', { max: mostMembers })] })
      },
    })
  })
}

/** The Office brings a list of people of one kind. */
export async function importPeople(
  actor: Actor,
  fairId: string,
  input: { requestId: string; kind: TicketKind },
  file: ListFile,
): Promise<number> {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  const people = await readPeople(file, mostPeople)
  return transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    return takeIn(tx, actor, fair, { ...input, people, locale: 'vi', createdBy: actor.accountId })
  })
}

/** An accepted organisation brings a list of its people. */
export async function importStaff(actor: Actor, fairId: string, requestId: string, file: ListFile): Promise<number> {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || !mayBringStaff(actor, organisation.id)) throw new Forbidden()
  const people = await readPeople(file, mostMembers)
  return transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    const registration = await findRegistration(tx, fairId, organisation.id)
    if (registration?.state !== 'accepted') throw new WrongState('attendance:problems.not-accepted')
    const kind = registration.as_role === 'exhibitor' ? 'staff' : 'visitor'
    const named = people.map((person) => ({ ...person, organisationName: organisation.name }))
    const { id: organisationId } = organisation
    const count = await takeIn(tx, actor, fair, {
      requestId,
      people: named,
      kind,
      locale: 'vi',
      organisationId,
      createdBy: actor.accountId,
    })
    await tellAttendance(tx, fairId)
    return count
  })
}

/** A fair's delegations, for the Office. */
export async function listDelegations(actor: Actor, fairId: string) {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  return listDelegationRows(db(), fairId, 200)
}
