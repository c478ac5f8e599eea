import type { TransferTable } from '#db/tables/transfers'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { Updateable } from 'kysely'
import { type TransferParties, mayRead, mayRecord } from './transfers.policy'
import { type HeldTransfer, findTransferForUpdate, findTransferParties } from './transfers.queries'

declare module '#server/platform/events' {
  interface Events {
    'transfers.recorded': TransferFact
    'transfers.changed': TransferFact
  }
}

export interface TransferFact {
  transferId: string
  dealId: string
  organisationIds: string[]
}

/** An officer, or Forbidden. */
export function officerOf(actor: Actor): Person {
  if (!isPerson(actor) || !actor.office) throw new Forbidden()
  return actor
}

function recorder(actor: Actor, transfer: TransferParties): Person {
  if (!isPerson(actor) || !mayRecord(actor, transfer)) throw new Forbidden()
  return actor
}

/** Whether the Office may begin to write on this contract, before anything is stored. Throws as {@link take} does. */
export async function enter(actor: Actor, id: string): Promise<{ person: Person; supplierId: string }> {
  const transfer = await findTransferParties(db(), id)
  if (!transfer || !mayRead(actor, transfer)) throw new NotFound()
  return { person: recorder(actor, transfer), supplierId: transfer.supplier_organisation_id }
}

/** Holds the transfer for a change by the Office. Throws NotFound, or Forbidden to the parties themselves. */
export async function take(tx: Tx, actor: Actor, id: string): Promise<{ transfer: HeldTransfer; person: Person }> {
  const transfer = await findTransferForUpdate(tx, id)
  if (!transfer || !mayRead(actor, transfer)) throw new NotFound()
  return { transfer, person: recorder(actor, transfer) }
}

/** Writes the change and tells whoever looks at it. */
export async function change(tx: Tx, transfer: HeldTransfer, values: Updateable<TransferTable>): Promise<void> {
  await tx
    .updateTable('transfer')
    .set({ ...values, updated_at: now() })
    .where('id', '=', transfer.id)
    .execute()
  await publish(tx, 'transfers.changed', { transferId: transfer.id, dealId: transfer.deal_id, organisationIds: partiesOf(transfer) })
}

export const partiesOf = (transfer: Pick<HeldTransfer, 'supplier_organisation_id' | 'enterprise_organisation_id'>): string[] => [
  transfer.supplier_organisation_id,
  transfer.enterprise_organisation_id,
]

export const transferPath = (id: string) => `/transfers/${id}`

type Kind = 'recorded' | 'registered' | 'implemented' | 'paid' | 'failed' | 'payment'

export function tell(
  tx: Tx,
  transfer: { id: string; contract_number: string; organisationIds: string[] },
  kind: Kind,
  except: string | null,
) {
  const { id, contract_number: number, organisationIds } = transfer
  return notify(tx, { organisationIds }, { kind: `transfers:notices.${kind}`, details: { number }, path: transferPath(id) }, except)
}
