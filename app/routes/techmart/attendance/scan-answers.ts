import type { DoorTicket } from '#server/techmart/attendance/scans/door-list'
import type { TicketKind } from '#server/techmart/attendance/tickets/tickets.states'

/** What a device shows of one scan. `unknown` and `kept` are its own words until the exchange has answered. */
export interface ShownAnswer {
  id: string
  outcome: 'entered' | 'noted' | 'repeat' | 'refused' | 'unknown' | 'kept'
  reason: string
  name: string
  organisation: string
  kind: TicketKind | ''
  /** When the person came in that day, for a repeat. */
  enteredAt: string
}

/** A ticket as a device at the door holds it. */
export type KnownTicket = DoorTicket

const legalDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
export const dayAt = (moment: number) => legalDay.format(new Date(moment))

/** The id of the ticket that a code or a typed number speaks of, as far as its form tells. */
export function ticketIdIn(code: string): { id: string; signed: boolean } | undefined {
  const plain = code.trim().toLowerCase()
  const signed = /^tm1([0-9a-z]{12})[0-9a-z]{16}$/.exec(plain)?.[1]
  if (signed) return { id: signed, signed: true }
  const typed = plain.replace(/[\s-]/g, '')
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(typed) ? { id: typed, signed: false } : undefined
}

/** Half of the SHA-256 of a code: how a device knows a true one without being able to make one. */
export async function hashOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code.trim().toUpperCase()))
  return btoa(String.fromCharCode(...new Uint8Array(digest).subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** What a device answers by itself from the list that it holds. A true ticket that is not on an old list is `unknown`, never refused. */
export function judge(
  scan: { id: string; way: 'camera' | 'code' | 'list' },
  read: { signed: boolean; hash: string } | undefined,
  ticket: KnownTicket | undefined,
  day: string,
): ShownAnswer {
  const answer = (outcome: ShownAnswer['outcome'], reason = ''): ShownAnswer => ({
    id: scan.id,
    outcome,
    reason,
    name: ticket?.name ?? '',
    organisation: ticket?.organisation ?? '',
    kind: ticket?.kind ?? '',
    enteredAt: '',
  })
  if (!read) return answer('refused', 'foreign')
  if (scan.way === 'camera' && !read.signed) return answer('refused', 'forged')
  if (!ticket) return answer('unknown')
  if (read.signed && read.hash !== ticket.hash) return { ...answer('refused', 'forged'), name: '', organisation: '', kind: '' }
  if (ticket.state !== 'accepted' && ticket.state !== 'checked-in') return answer('refused', ticket.state)
  return answer(ticket.days.includes(day) ? 'repeat' : 'entered')
}
