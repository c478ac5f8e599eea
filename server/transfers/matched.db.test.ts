import { buildOfficer } from '#server/identity/identity.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { deliverEvents } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { expect, it } from 'vitest'
import { noteRecordOfSupplier, recordStage } from './transfers'
import { buildTransfer } from './transfers.fixtures'

const deliver = () => deliverEvents({ 'transfers.recorded': [noteRecordOfSupplier], 'transfers.changed': [noteRecordOfSupplier] })
const recordOf = (organisationId: string) =>
  db()
    .selectFrom('match_supplier_record')
    .select(['ongoing', 'completed', 'failed'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()

it('tells matching how many contracts of a supplier go on, work and failed, and nothing else of them', async () => {
  const officer = await buildOfficer()
  const transfer = await buildTransfer({ officer })
  const supplier = transfer.supplier_organisation_id
  expect(await recordOf(supplier)).toBeUndefined()
  await deliver()
  expect(await recordOf(supplier)).toEqual({ ongoing: 1, completed: 0, failed: 0 })
  const stage = { id: newId(), transferId: transfer.id, happenedOn: addDays(today(), -20) }
  await recordStage(officer, { ...stage, stage: 'implemented' })
  await deliver()
  expect(await recordOf(supplier)).toEqual({ ongoing: 0, completed: 1, failed: 0 })
  await recordStage(officer, { ...stage, id: newId(), happenedOn: addDays(today(), -10), stage: 'failed', reason: 'not-paid' })
  await deliver()
  expect(await recordOf(supplier)).toEqual({ ongoing: 0, completed: 0, failed: 1 })
  const events = await db().selectFrom('event').select('payload').where('name', '=', 'matching.supplier-record-changed').execute()
  expect(events.map(({ payload }) => payload)).toEqual([{ organisationId: supplier }, { organisationId: supplier }])
})
