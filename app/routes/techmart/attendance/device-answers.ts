import { plainWords } from '#server/i18n/plain'
import { type ShownAnswer, dayAt, hashOf, judge, ticketIdIn } from './scan-answers'
import type { ScanStore } from './scan-store'
import type { QueuedScan } from './scan-sync'

/** Of a device that holds no list: taken down, judged by the exchange. */
export const kept = (id: string): ShownAnswer => ({ id, outcome: 'kept', reason: '', name: '', organisation: '', kind: '', enteredAt: '' })

/** What the device says by its own list; who comes in is marked there. */
export async function judged(store: ScanStore, scan: QueuedScan): Promise<ShownAnswer> {
  const read = ticketIdIn(scan.code)
  const ticket = read && (await store.ticket(read.id))
  const hash = read?.signed ? await hashOf(scan.code) : ''
  const day = dayAt(scan.at)
  const answer = judge(scan, read && { signed: read.signed, hash }, ticket, day)
  if (answer.outcome === 'entered' && ticket) await store.markEntered(ticket, day)
  return answer
}

/** The first twenty whose name holds these words, diacritics or not. */
export function named<Ticket extends { name: string }>(tickets: Ticket[], words: string): Ticket[] {
  const wanted = plainWords(words)
  return wanted ? tickets.filter(({ name }) => plainWords(name).includes(wanted)).slice(0, 20) : []
}
