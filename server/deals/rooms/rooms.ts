import { REASONS } from '#db/reference/reasons'
import type { OrganisationKind } from '#db/tables/organisations'
import { type Actor, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { couldTakePart, dealCan, hasHandInBoth, hidesEnterprise, sideOf } from '../deals.policy'
import { awaited } from '../deals.states'
import { type MessageRow, type RoomRow, findRoomOf, listMessages, listTerms } from './rooms.queries'
import { timeline } from './timeline'

/** So many messages and signs of messages are on one page of the room. */
const mostMessages = 30
const mostSigns = 9_000

export interface PartyOfDeal {
  id: string
  vi: string
  en: string
  kind: OrganisationKind
  verified: boolean
}

export interface RoomView {
  /** Show the messages before this place. */
  before?: number
  /** Show this version of the terms beside the newest. */
  version?: number
}

export type DealRoom = Awaited<ReturnType<typeof getDealRoom>>

/**
 * The room of a deal as this reader may see it. Throws NotFound to strangers, Forbidden to a member of a side who acts for
 * another organisation. An anonymous enterprise that has not accepted is not in what the supplier gets, in no field.
 */
export async function getDealRoom(actor: Actor, id: string, { before, version }: RoomView = {}) {
  if (!isPerson(actor)) throw new Forbidden()
  const deal = await findRoomOf(db(), id, actor.accountId)
  const side = deal && sideOf(actor, deal)
  if (!deal || !side) throw deal && couldTakePart(actor, deal) ? new Forbidden('deals:problems.other-organisation') : new NotFound()
  const found = await listMessages(db(), id, { before, limit: mostMessages + 1 })
  const messages = page(found)
  const terms = deal.terms_version === 0 ? [] : await listTerms(db(), id, [deal.terms_version, version ?? 0])
  const partial = messages.length < found.length
  const seen = deal.seen_position ?? 0
  const oldest = messages.at(-1)?.position
  return {
    id: deal.id,
    side,
    state: deal.state,
    openedBy: deal.opened_by_side,
    openedAt: deal.created_at,
    technology: technologyOf(deal),
    need: needOf(deal),
    supplier: supplierOf(deal),
    enterprise: hidesEnterprise(side, deal) ? null : enterpriseOf(deal),
    /** The supplier does not know this enterprise, nor will unless it accepts. */
    unknownToSupplier: deal.anonymous && deal.enterprise_accepted_at === null,
    accepted: { supplier: deal.supplier_accepted_at !== null, enterprise: deal.enterprise_accepted_at !== null },
    closing: closingOf(deal),
    contracted: deal.contracted_at !== null,
    terms,
    termsVersion: deal.terms_version,
    shownVersion: terms.some((one) => one.version === version) ? version : undefined,
    memoranda: deal.memoranda.map(({ id: key, signed_on, potential_value, note }) => ({
      id: key,
      signedOn: signed_on,
      potentialValue: potential_value,
      note,
    })),
    entries: timeline(deal, terms, {
      messages,
      accountId: actor.accountId,
      seen,
      partial,
      until: before === undefined ? undefined : await momentOf(id, before),
    }),
    older: partial ? oldest : undefined,
    newest: before === undefined,
    /** How far there is to read; undefined where all is read. */
    unreadUpTo:
      before === undefined && messages.some((one) => one.position > seen && one.account_id !== actor.accountId)
        ? messages[0]?.position
        : undefined,
    confidential: confidentialOf(deal, side),
    awaited: awaited(deal, side),
    conflictOfInterest: side !== 'office' && hasHandInBoth(actor, deal),
    can: dealCan(actor, deal),
  }
}

/** The newest messages that fit a page, newest first; one at least. */
function page(found: MessageRow[]): MessageRow[] {
  let signs = 0
  const fitting = found.slice(0, mostMessages).filter((message) => {
    signs += message.body.length
    return signs <= mostSigns
  })
  return fitting.length > 0 ? fitting : found.slice(0, 1)
}

async function momentOf(dealId: string, position: number): Promise<Date | undefined> {
  const row = await db()
    .selectFrom('deal_message')
    .select('sent_at')
    .where('deal_id', '=', dealId)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.sent_at
}

const technologyOf = (deal: RoomRow) => ({
  id: deal.technology_id,
  vi: deal.technology_vi,
  en: deal.technology_en,
  published: deal.technology_state === 'published',
  stateFunded: deal.technology_origin === 'state-funded',
})

const needOf = (deal: RoomRow) =>
  deal.need_id === null
    ? null
    : { id: deal.need_id, vi: deal.need_vi ?? '', en: deal.need_en ?? '', published: deal.need_state === 'published' }

const supplierOf = (deal: RoomRow): PartyOfDeal => ({
  id: deal.supplier_organisation_id,
  vi: deal.supplier_vi,
  en: deal.supplier_en,
  kind: deal.supplier_kind,
  verified: deal.supplier_verification === 'verified',
})

const enterpriseOf = (deal: RoomRow): PartyOfDeal => ({
  id: deal.enterprise_organisation_id,
  vi: deal.enterprise_vi,
  en: deal.enterprise_en,
  kind: deal.enterprise_kind,
  verified: deal.enterprise_verification === 'verified',
})

function closingOf(deal: RoomRow) {
  if (deal.reason === null) return null
  const list = deal.state === 'declined' ? 'decline-deal' : 'end-deal'
  const reason = REASONS.find((one) => one.list === list && one.code === deal.reason)
  return { vi: reason?.label_vi ?? deal.reason, en: reason?.label_en ?? deal.reason, note: deal.reason_note, side: deal.ended_by_side }
}

/** Whether the technology has confidential details, and whether this enterprise was let in to read them. */
function confidentialOf(deal: RoomRow, side: ReturnType<typeof sideOf>) {
  const has = Boolean(deal.has_confidential) || Boolean(deal.has_confidential_files)
  // Who has no key need not know that there is a lock.
  return { has: has && (side !== 'enterprise' || Boolean(deal.disclosed)), disclosed: Boolean(deal.disclosed) }
}
