import type { Tx } from '#server/platform/database'
import { type Readers, notify } from '#server/notifications/notifications'
import { bothSides } from './deals.acts'
import type { HeldDeal } from './deals.queries'
import type { Side } from './deals.states'

type Kind =
  | 'invited'
  | 'brokered'
  | 'accepted'
  | 'declined'
  | 'message'
  | 'terms'
  | 'confirmed'
  | 'agreed'
  | 'agreed-office'
  | 'ended'
  | 'memorandum'

/** These go out as letters too: the other side may not look at the exchange for days. */
const mailed: readonly Kind[] = ['invited', 'brokered', 'agreed']

/** The path of the room, from the root and without the language. */
export const roomPath = (dealId: string) => `/deals/${dealId}`

/**
 * Tells people about a deal. The technology's title is all that a notice says: it is public, and an anonymous enterprise
 * is in no notice.
 */
export function tell(tx: Tx, deal: Pick<HeldDeal, 'id' | 'title'>, kind: Kind, readers: Readers, except: string | null) {
  return notify(
    tx,
    readers,
    { kind: `deals:notices.${kind}`, details: { title: deal.title }, path: roomPath(deal.id), mail: mailed.includes(kind) },
    except,
  )
}

/** The members of the other side; of both, where the Office acts. */
export function across(deal: HeldDeal, side: Side): Readers {
  if (side === 'office') return { organisationIds: bothSides(deal) }
  return { organisationIds: [side === 'supplier' ? deal.enterprise_organisation_id : deal.supplier_organisation_id] }
}
