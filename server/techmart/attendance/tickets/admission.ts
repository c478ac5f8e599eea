import type { TicketKind, TicketState } from '#db/tables/attendance'
import { record } from '#server/audit/audit'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { type FairRow, findFair } from '../../techmart.queries'
import { mayRunDoor } from './tickets.policy'
import { postTicket } from './letters'
import { type AdmissionRow, countTaken, findAdmission, lockAdmission, lockFirstWaiting } from './tickets.queries'
import type { Admission } from './tickets.schema'
import { countedKinds } from './tickets.states'

declare module '#server/platform/events' {
  interface Events {
    /** Somebody has a ticket, has another one, or has come. `organisationIds` are exhibitors whose leads changed. */
    'attendance.changed': { fairId: string; organisationIds: string[] }
  }
}

export function tellAttendance(tx: Tx, fairId: string, organisationIds: string[] = []): Promise<void> {
  return publish(tx, 'attendance.changed', { fairId, organisationIds })
}

/** How a new ticket begins. The caller holds the fair's admission and has counted the places taken. */
export function firstState(kind: TicketKind, { capacity, accredits_press }: AdmissionRow, taken: number): TicketState {
  if (kind === 'press') return accredits_press ? 'applied' : 'accepted'
  if (countedKinds.includes(kind) && capacity !== null && taken >= capacity) return 'waiting'
  return 'accepted'
}

/** Gives free places to those who wait, the first first, and tells them. Returns how many moved up. The caller holds the admission. */
export async function moveUp(tx: Tx, actor: Actor, fair: FairRow, { capacity }: AdmissionRow): Promise<number> {
  const free = capacity === null ? 1_000_000 : capacity - (await countTaken(tx, fair.id))
  if (free <= 0) return 0
  const next = await lockFirstWaiting(tx, fair.id, free)
  if (next.length === 0) return 0
  await tx
    .updateTable('ticket')
    .set({ state: 'accepted', waiting_since: null, updated_at: now() })
    .where(
      'id',
      'in',
      next.map(({ id }) => id),
    )
    .execute()
  for (const ticket of next) {
    await record(tx, actor, { act: 'attendance.move-up', subject: ['ticket', ticket.id], details: { fairId: fair.id } })
    await postTicket(tx, fair, ticket, 'moved-up')
  }
  return next.length
}

/** Sets how many may come and whether the press is accredited. A higher limit lets in those who wait; a lower one sends nobody away. */
export async function setAdmission(actor: Actor, fairId: string, input: Admission): Promise<void> {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const fair = await findFair(tx, fairId)
    if (!fair) throw new NotFound()
    const before = await lockAdmission(tx, fairId)
    const after = { capacity: input.capacity ?? null, accredits_press: input.accreditsPress }
    if (before.capacity === after.capacity && before.accredits_press === after.accredits_press) return
    await tx
      .updateTable('fair_admission')
      .set({ ...after, updated_by: actor.accountId, updated_at: now() })
      .where('fair_id', '=', fairId)
      .execute()
    await record(tx, actor, { act: 'attendance.set-admission', subject: ['fair', fairId], details: { before, after } })
    await moveUp(tx, actor, fair, after)
    await tellAttendance(tx, fairId)
  })
}

/** The limit of a fair and how many places are taken. */
export async function getAdmission(fairId: string) {
  const [admission, taken] = await Promise.all([findAdmission(db(), fairId), countTaken(db(), fairId)])
  return { capacity: admission.capacity, accreditsPress: admission.accredits_press, taken }
}
