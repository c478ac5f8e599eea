import type { ScanOutcome, TicketKind } from '#db/tables/attendance'
import { record } from '#server/audit/audit'
import { type Actor, isPerson } from '#server/platform/actor'
import { dayOf, now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { type FairRow, findFair } from '../../techmart.queries'
import { isOver } from '../../techmart.states'
import { tellAttendance } from '../tickets/admission'
import { type ReadCode, readCode } from '../tickets/codes'
import { mayRunDoor } from '../tickets/tickets.policy'
import {
  type ScanRow,
  type ScannedTicket,
  countAttendance,
  countDays,
  findEntries,
  findScan,
  findScans,
  lockTickets,
} from './scans.queries'
import type { Batch, Scan, ScanReason } from './scans.schema'

/** What the door answers to one scan. */
export interface ScanAnswer {
  id: string
  outcome: ScanOutcome
  reason: ScanReason | ''
  onDay: string
  /** Nothing where no ticket was found. */
  ticket: { id: string; name: string; organisation: string; kind: TicketKind } | undefined
  /** When the person came in that day, by the clock of the exchange: for a repeat earlier than the scan. */
  enteredAt: string | undefined
  /** This sending made it known; false where it was known before. */
  fresh: boolean
}

/** Looks at the door are taken while the fair is on, and afterwards from devices that had no line. */
export function takesScans(fair: Pick<FairRow, 'state'>): boolean {
  return fair.state === 'running' || isOver(fair.state)
}

interface Seen extends Scan {
  read: ReadCode
  /** By the clock of the exchange. */
  moment: Date
  day: string
}

/**
 * Takes what a device has seen. The first scan of a ticket on a day is its entry, whatever device it comes from, and all others
 * are kept as repeats; a scan that is known already is answered as before, so that a batch cut off is sent again harmlessly. A
 * device's wrong clock is put right by the moment of sending. Throws Forbidden, NotFound, WrongState where the fair is not on.
 */
export async function syncScans(actor: Actor, fairId: string, batch: Batch): Promise<ScanAnswer[]> {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  const { accountId } = actor
  return transact(async (tx) => {
    const fair = await findFair(tx, fairId)
    if (!fair) throw new NotFound()
    if (!takesScans(fair)) throw new WrongState('attendance:problems.not-running')
    const seen = seenIn(batch)
    const ticketIds = [...new Set(seen.flatMap(({ read }) => ('ticketId' in read ? [read.ticketId] : [])))]
    const tickets = new Map(ticketIds.length > 0 ? (await lockTickets(tx, ticketIds)).map((row) => [row.id, row]) : [])
    // Looked up once the tickets are held: what another sending of the same batch has written meanwhile is seen.
    const known = new Map(
      (
        await findScans(
          tx,
          seen.map(({ id }) => id),
        )
      ).map((row) => [row.id, row]),
    )
    const entries = new Map<string, Date>()
    if (tickets.size > 0)
      for (const row of await findEntries(tx, [...tickets.keys()])) entries.set(`${row.ticket_id} ${row.on_day}`, row.at)
    const fresh = seen
      .filter(({ id }) => !known.has(id))
      .map((scan) => judged(fair, scan, tickets, entries, { deviceId: batch.deviceId, accountId }))
    await write(tx, actor, fair, fresh, known)
    return seen.flatMap(({ id }) => {
      const row = known.get(id)
      return row
        ? [
            answerOf(
              row,
              tickets,
              entries,
              fresh.some((scan) => scan.id === id),
            ),
          ]
        : []
    })
  })
}

/** The batch in the order in which things happened, each scan once, at moments that can be. */
function seenIn({ scans, sentAt }: Batch): Seen[] {
  const received = now().getTime()
  const once = [...new Map(scans.map((scan) => [scan.id, scan])).values()]
  return once
    .map((scan) => {
      const moment = new Date(Math.min(received, scan.at + received - sentAt))
      return { ...scan, read: readCode(scan.code), moment, day: dayOf(moment) }
    })
    .sort((one, other) => one.moment.getTime() - other.moment.getTime())
}

interface Judged extends ScanRow {
  way: Scan['way']
  offline: boolean
  scanned_by: string
}

function judged(
  fair: FairRow,
  scan: Seen,
  tickets: Map<string, ScannedTicket>,
  entries: Map<string, Date>,
  { deviceId, accountId }: { deviceId: string; accountId: string },
): Judged {
  const ticket = 'ticketId' in scan.read ? tickets.get(scan.read.ticketId) : undefined
  const reason = reasonAgainst(fair, scan, ticket)
  const key = `${ticket?.id} ${scan.day}`
  const outcome = reason ? 'refused' : entries.has(key) ? 'repeat' : 'entered'
  if (outcome === 'entered') entries.set(key, scan.moment)
  return {
    id: scan.id,
    fair_id: fair.id,
    ticket_id: ticket?.id ?? null,
    outcome,
    reason,
    on_day: scan.day,
    at: scan.moment,
    scanned_at: new Date(scan.at),
    device_id: deviceId,
    way: scan.way,
    offline: scan.offline,
    scanned_by: accountId,
  }
}

function reasonAgainst(fair: FairRow, { read, day, way }: Seen, ticket: ScannedTicket | undefined): ScanReason | '' {
  if ('fault' in read) return read.fault
  // A QR code of ours is signed; a bare number is for people to type.
  if (way === 'camera' && !read.signed) return 'forged'
  if (!ticket) return 'unknown'
  if (ticket.fair_id !== fair.id) return 'other-fair'
  if (day < fair.starts_on || day > fair.ends_on) return 'wrong-day'
  return ticket.state === 'accepted' || ticket.state === 'checked-in' ? '' : ticket.state
}

async function write(tx: Tx, actor: Actor, fair: FairRow, fresh: Judged[], known: Map<string, ScanRow>): Promise<void> {
  if (fresh.length === 0) return
  const made = await tx
    .insertInto('ticket_scan')
    .values(fresh)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  for (const scan of fresh) known.set(scan.id, scan)
  const entered = fresh.filter(({ outcome }) => outcome === 'entered').map((scan) => scan.ticket_id ?? '')
  if (entered.length > 0)
    await tx
      .updateTable('ticket')
      .set({ state: 'checked-in', updated_at: now() })
      .where('id', 'in', entered)
      .where('state', '=', 'accepted')
      .execute()
  if (made.length === 0) return
  await record(tx, actor, {
    act: 'attendance.check-in',
    subject: ['fair', fair.id],
    details: {
      device: fresh[0]?.device_id,
      entered: entered.length,
      scans: made.length,
      ...(fresh.length === 1 && { ticketId: fresh[0]?.ticket_id, outcome: fresh[0]?.outcome }),
    },
  })
  await tellAttendance(tx, fair.id)
}

function answerOf(row: ScanRow, tickets: Map<string, ScannedTicket>, entries: Map<string, Date>, fresh: boolean): ScanAnswer {
  const ticket = row.ticket_id ? tickets.get(row.ticket_id) : undefined
  return {
    id: row.id,
    outcome: row.outcome,
    reason: row.reason as ScanReason | '',
    onDay: row.on_day,
    // Of another fair's ticket nothing is told.
    ticket:
      ticket && ticket.fair_id === row.fair_id
        ? { id: ticket.id, name: ticket.name, organisation: ticket.organisation_name, kind: ticket.kind }
        : undefined,
    enteredAt: entries.get(`${row.ticket_id} ${row.on_day}`)?.toISOString(),
    fresh,
  }
}

/** One look at the door by hand, over the line: answered at once. The same id again gets the same answer. */
export async function checkIn(actor: Actor, fairId: string, { scanId, code, way }: { scanId: string; code: string; way: 'code' | 'list' }) {
  const moment = now().getTime()
  const [answer] = await syncScans(actor, fairId, {
    deviceId: 'desk',
    sentAt: moment,
    scans: [{ id: scanId, code, at: moment, way, offline: false }],
  })
  if (!answer) throw new WrongState()
  return answer
}

/** What was answered to a scan of this fair, or nothing. */
export async function getScan(actor: Actor, fairId: string, id: string) {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  return findScan(db(), fairId, id)
}

/** Who has come: by kind, and by day. */
export async function getAttendance(actor: Actor, fairId: string) {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  const [kinds, days] = await Promise.all([countAttendance(db(), fairId, today()), countDays(db(), fairId)])
  return { kinds, days }
}
