import { record } from '#server/audit/audit'
import { exchange } from '#server/platform/actor'
import { addDays, now, today } from '#server/platform/clock'
import { transact } from '#server/platform/database'

/** How long after a fair its people are known by name. */
export const keptDays = 365

/**
 * Takes names, mail, telephone and notes out of the tickets of fairs long over; kind, state and entries stay, so that the figures of
 * the fair do. Exhibitors read names from the ticket and lose them too.
 */
export async function eraseOldTickets(): Promise<void> {
  await transact(async (tx) => {
    const erased = await tx
      .updateTable('ticket')
      .set({ name: '—', position: '', organisation_name: '', mail: '', phone: '', note: '', contact_consent: false, updated_at: now() })
      .where('fair_id', 'in', (is) =>
        is
          .selectFrom('fair')
          .select('fair.id')
          .where('fair.ends_on', '<', addDays(today(), -keptDays))
          .where('fair.state', 'in', ['closed', 'reported', 'cancelled']),
      )
      .where('name', '<>', '—')
      .returning('id')
      .execute()
    if (erased.length > 0)
      await record(tx, exchange, { act: 'attendance.erase-tickets', subject: ['ticket', 'old'], details: { tickets: erased.length } })
    await tx
      .updateTable('delegation')
      .set({ head_name: '—', head_mail: '', head_phone: '' })
      .where('fair_id', 'in', (is) =>
        is
          .selectFrom('fair')
          .select('fair.id')
          .where('fair.ends_on', '<', addDays(today(), -keptDays))
          .where('fair.state', 'in', ['closed', 'reported', 'cancelled']),
      )
      .where('head_name', '<>', '—')
      .execute()
  })
}
