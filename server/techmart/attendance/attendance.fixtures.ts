import type { TicketTable } from '#db/tables/attendance'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Insertable } from 'kysely'
import { buildFair } from '../techmart.fixtures'

let built = 0

/** An accepted visitor's ticket; the fair is made where none is given. */
export async function buildTicket(overrides: Partial<Insertable<TicketTable>> = {}) {
  built++
  return db()
    .insertInto('ticket')
    .values({
      id: newId(),
      request_id: newId(),
      kind: 'visitor',
      state: 'accepted',
      name: `Nguyễn Thị Khách ${built}`,
      position: 'Trưởng phòng kỹ thuật',
      organisation_name: 'Công ty Cổ phần Nông sản Lam Sơn',
      organisation_id: null,
      delegation_id: null,
      mail: `khach${built}@test.example`,
      phone: `09${String(10_000_000 + built)}`,
      waiting_since: null,
      decided_by: null,
      decided_at: null,
      created_by: null,
      ...overrides,
      fair_id: overrides.fair_id ?? (await buildFair()).id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
