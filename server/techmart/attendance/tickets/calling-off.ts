import type { FairState } from '#db/tables/techmart'
import type { Tx } from '#server/platform/database'
import { findFair } from '../../techmart.queries'
import { postTicket } from './letters'
import { selectTickets } from './tickets.queries'

/** Tells everybody with a ticket that the fair is called off, with the reason. Runs once that is committed. */
export async function tellHolders(tx: Tx, { fairId, state }: { fairId: string; state: FairState }): Promise<void> {
  if (state !== 'cancelled') return
  const fair = await findFair(tx, fairId)
  if (fair?.state !== 'cancelled') return
  const holders = await selectTickets(tx)
    .where('ticket.fair_id', '=', fairId)
    .where('ticket.state', 'in', ['applied', 'waiting', 'accepted', 'checked-in'])
    .where('ticket.mail', '<>', '')
    .execute()
  for (const ticket of holders) await postTicket(tx, fair, { ...ticket, decision_note: fair.cancel_note }, 'fair-cancelled')
}
