import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { countTry } from '#server/platform/rate-limits'
import { findFair } from '../../techmart.queries'
import { postTicket } from './letters'

const restSeconds = 60

/** Sends the ticket once more to the address that the exchange knows; pressed twice it is one letter, and a few an hour at most. */
export async function sendAgain(actor: Actor, ticketId: string): Promise<void> {
  await countTry('ticket-letter', ticketId)
  await transact(async (tx) => {
    const ticket = await tx
      .selectFrom('ticket')
      .select(['id', 'fair_id', 'name', 'mail', 'locale', 'decision_note', 'state', 'sent_again_at'])
      .where('id', '=', ticketId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    const fair = ticket && (await findFair(tx, ticket.fair_id))
    if (!ticket || !fair || ticket.mail === '') return
    if (ticket.sent_again_at && now().getTime() - ticket.sent_again_at.getTime() < restSeconds * 1_000) return
    await tx.updateTable('ticket').set({ sent_again_at: now() }).where('id', '=', ticketId).execute()
    await record(tx, actor, { act: 'attendance.send-again', subject: ['ticket', ticketId], details: { fairId: fair.id } })
    await postTicket(tx, fair, ticket, ticket.state === 'accepted' || ticket.state === 'checked-in' ? 'again' : ticket.state)
  })
}
