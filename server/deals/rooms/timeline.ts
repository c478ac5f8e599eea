import type { Side } from '../deals.states'
import type { MessageRow, RoomRow, TermsRow } from './rooms.queries'

/** One line of what happened in a room, oldest first. */
export type Entry = { at: Date } & (
  | { kind: 'message'; id: string; side: Side; name: string; body: string; mine: boolean; unread: boolean }
  | { kind: 'opened' | 'accepted' | 'declined' | 'ended'; side: Side }
  | { kind: 'proposed-terms' | 'confirmed-terms'; side: Side; version: number }
  | { kind: 'agreed' | 'contracted' }
  | { kind: 'memorandum'; signedOn: string }
)

/** At one moment a message stands after what made it possible, and what follows from a confirmation after it. */
const order: Entry['kind'][] = [
  'opened',
  'accepted',
  'message',
  'proposed-terms',
  'confirmed-terms',
  'memorandum',
  'agreed',
  'contracted',
  'declined',
  'ended',
]

export interface Heard {
  messages: readonly MessageRow[]
  /** The reader, and how far they have read. */
  accountId: string
  seen: number
  /** Older messages are on an earlier page: what happened before these stands there. */
  partial: boolean
  /** Newer ones are on a later page. */
  until?: Date
}

/** Messages and acts in the order in which they happened. */
export function timeline(deal: RoomRow, terms: readonly TermsRow[], heard: Heard): Entry[] {
  const messages = heard.messages.map(
    (row): Entry => ({
      kind: 'message',
      at: row.sent_at,
      id: row.id,
      side: row.side,
      name: row.name,
      body: row.body,
      mine: row.account_id === heard.accountId,
      unread: row.position > heard.seen && row.account_id !== heard.accountId,
    }),
  )
  const from = heard.partial ? Math.min(...messages.map(({ at }) => at.getTime())) : Number.NEGATIVE_INFINITY
  const until = heard.until?.getTime() ?? Number.POSITIVE_INFINITY
  const shown = facts(deal, terms).filter(({ at }) => at.getTime() >= from && at.getTime() < until)
  return [...shown, ...messages].sort((a, b) => a.at.getTime() - b.at.getTime() || order.indexOf(a.kind) - order.indexOf(b.kind))
}

function facts(deal: RoomRow, terms: readonly TermsRow[]): Entry[] {
  const entries: Entry[] = [{ kind: 'opened', at: deal.created_at, side: deal.opened_by_side }]
  const answered = (side: Side, at: Date | null) => at && deal.opened_by_side !== side && entries.push({ kind: 'accepted', at, side })
  answered('supplier', deal.supplier_accepted_at)
  answered('enterprise', deal.enterprise_accepted_at)
  for (const one of terms) {
    entries.push({ kind: 'proposed-terms', at: one.proposed_at, side: one.proposed_side, version: one.version })
    const confirmed = (side: Side, at: Date | null) =>
      at && one.proposed_side !== side && entries.push({ kind: 'confirmed-terms', at, side, version: one.version })
    confirmed('supplier', one.supplier_confirmed_at)
    confirmed('enterprise', one.enterprise_confirmed_at)
  }
  for (const { created_at, signed_on } of deal.memoranda)
    entries.push({ kind: 'memorandum', at: new Date(created_at), signedOn: signed_on })
  if (deal.agreed_at) entries.push({ kind: 'agreed', at: deal.agreed_at })
  if (deal.contracted_at) entries.push({ kind: 'contracted', at: deal.contracted_at })
  if (deal.ended_at)
    entries.push({ kind: deal.state === 'declined' ? 'declined' : 'ended', at: deal.ended_at, side: deal.ended_by_side ?? 'office' })
  return entries
}
