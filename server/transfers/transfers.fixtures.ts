import { buildAgreedDeal } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import type { Person } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { recordTransfer } from './transfers'
import type { NewTransfer } from './transfers.schema'

/** The recorded contract of an agreed deal, signed 60 days ago for one billion đồng where nothing else is said. */
export async function buildTransfer({ officer, ...overrides }: Partial<NewTransfer> & { officer?: Person } = {}) {
  const id = overrides.id ?? newId()
  const dealId = overrides.dealId ?? (await buildAgreedDeal()).id
  await recordTransfer(officer ?? (await buildOfficer()), {
    contractNumber: `${id}/HĐCGCN`,
    signedOn: addDays(today(), -60),
    objects: ['plan-process', 'know-how'],
    right: 'non-exclusive-use',
    mode: 'non-exclusive-licence',
    durationMonths: 60,
    value: 1_000_000_000,
    ...overrides,
    id,
    dealId,
  })
  return db().selectFrom('transfer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
