import { createHash } from 'node:crypto'
import type { TicketKind, TicketState } from '#db/tables/attendance'
import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { findFair } from '../../techmart.queries'
import { ticketCode } from '../tickets/codes'
import { doorkeeper } from '../tickets/tickets'
import { listDoorTickets } from './scans.queries'

export interface DoorTicket {
  id: string
  /** Half of the SHA-256 of the ticket's code: a device knows a true code without being able to make one. */
  hash: string
  name: string
  organisation: string
  kind: TicketKind
  state: TicketState
  /** Days on which the person has come in. */
  days: string[]
}

export const hashOfCode = (code: string) => createHash('sha256').update(code).digest().subarray(0, 16).toString('base64url')

/** What a device at the door holds while it has no line: who may come in, and who has. Neither mail nor telephone. */
export async function doorList(actor: Actor, fairId: string): Promise<DoorTicket[]> {
  doorkeeper(actor)
  if (!(await findFair(db(), fairId))) throw new NotFound()
  const rows = await listDoorTickets(db(), fairId)
  const tickets: DoorTicket[] = []
  for (const [index, { id, name, organisation_name, kind, state, days }] of rows.entries()) {
    tickets.push({ id, hash: hashOfCode(ticketCode(id)), name, organisation: organisation_name, kind, state, days })
    // Thousands of hashes are not made in one breath: other readers get their turn.
    if (index % 250 === 249) await new Promise((turn) => setImmediate(turn))
  }
  return tickets
}
