import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { lockFair } from '../techmart.queries'
import { fairStep } from '../techmart.states'
import { type HallInput, type TermsInput, mostHallsOfFair } from './booths.schema'
import { drawer, drawnHall, occupied } from './changes'
import { outsideHall } from './geometry'
import { type Hall, findHall, findTerms, listBooths, listFeatures, listHallRows, lockBooths } from './plan.queries'

const columnsOf = (input: HallInput) => ({
  name_vi: input.nameVi,
  name_en: input.nameEn,
  width_cm: input.width,
  depth_cm: input.depth,
  grid_cm: input.grid,
})

/**
 * Adds a hall to a fair, or changes one of it. Sent twice, it is one hall. Throws Invalid where what stands in it would
 * stick out.
 */
export async function saveHall(actor: Actor, fairId: string, input: HallInput): Promise<{ id: string }> {
  const person = drawer(actor)
  return transact(async (tx) => {
    const fair = await lockFair(tx, fairId)
    if (!fair) throw new NotFound()
    if (!fairStep(fair.state, 'change')) throw new WrongState('booths:problems.fair-over')
    const halls = await listHallRows(tx, fairId)
    const known = halls.find(({ id }) => id === input.id)
    const values = columnsOf(input)
    if (!known) {
      if (halls.length >= mostHallsOfFair) throw new Invalid({ '': [problem('booths:problems.too-many-halls', { most: mostHallsOfFair })] })
      const made = await tx
        .insertInto('hall')
        .values({ id: input.id, fair_id: fairId, ...values, created_by: person.accountId })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      // The id is another fair's hall, or one that was removed: no form of ours brings it.
      if (!made) throw new WrongState()
    } else {
      await lockBooths(tx, known.id)
      const things = [...(await listBooths(tx, known.id)), ...(await listFeatures(tx, known.id))]
      const outside = things.flatMap((thing) => outsideHall(input, thing))
      const side = (fields: string[]) => outside.some(({ field }) => fields.includes(field))
      const said = {
        ...(side(['x', 'width']) && { width: ['booths:problems.things-outside'] }),
        ...(side(['y', 'depth']) && { depth: ['booths:problems.things-outside'] }),
      }
      if (Object.keys(said).length > 0) throw new Invalid(said)
      if (
        known.name_vi === input.nameVi &&
        known.name_en === input.nameEn &&
        known.width === input.width &&
        known.depth === input.depth &&
        known.grid === input.grid
      )
        return { id: known.id }
      await tx
        .updateTable('hall')
        .set({ ...values, updated_at: now() })
        .where('id', '=', known.id)
        .execute()
    }
    await record(tx, actor, {
      act: `techmart.${known ? 'change' : 'add'}-hall`,
      subject: ['hall', input.id],
      details: { fairId, name: input.nameVi },
    })
    await publish(tx, 'techmart.booths-changed', { fairId, organisationIds: [] })
    return { id: input.id }
  })
}

/** Takes a hall away with its booths, unless somebody has one of them. */
export async function removeHall(actor: Actor, hallId: string): Promise<{ fairId: string }> {
  drawer(actor)
  return transact(async (tx) => {
    const known = await findHall(tx, hallId)
    if (!known) throw new NotFound()
    const hall = await drawnHall(tx, hallId)
    await lockBooths(tx, hallId)
    if ((await listBooths(tx, hallId)).some(occupied)) throw new WrongState('booths:problems.hall-occupied')
    const gone = { removed_at: now(), updated_at: now() }
    await tx.updateTable('booth').set(gone).where('hall_id', '=', hallId).where('removed_at', 'is', null).execute()
    await tx.updateTable('hall').set(gone).where('id', '=', hallId).execute()
    await record(tx, actor, {
      act: 'techmart.remove-hall',
      subject: ['hall', hallId],
      details: { fairId: hall.fair_id, name: hall.name_vi },
    })
    await publish(tx, 'techmart.booths-changed', { fairId: hall.fair_id, organisationIds: [] })
    return { fairId: hall.fair_id }
  })
}

/** Says how the booths of a fair are given out: from the next hold and the next confirmation on. */
export async function setBoothTerms(actor: Actor, fairId: string, input: TermsInput): Promise<void> {
  drawer(actor)
  await transact(async (tx) => {
    const fair = await lockFair(tx, fairId)
    if (!fair) throw new NotFound()
    if (!fairStep(fair.state, 'change')) throw new WrongState('booths:problems.fair-over')
    const known = await findTerms(tx, fairId)
    if (known.holdMinutes === input.holdMinutes && known.payHours === input.payHours && known.mostBooths === input.mostBooths) return
    const values = { hold_minutes: input.holdMinutes, pay_hours: input.payHours, most_booths: input.mostBooths, updated_at: now() }
    await tx
      .insertInto('booth_terms')
      .values({ fair_id: fairId, ...values })
      .onConflict((conflict) => conflict.column('fair_id').doUpdateSet(values))
      .execute()
    await record(tx, actor, { act: 'techmart.set-booth-terms', subject: ['fair', fairId], details: { from: known, to: { ...input } } })
    await publish(tx, 'techmart.booths-changed', { fairId, organisationIds: [] })
  })
}

/** One hall of a fair, for the Office. Throws NotFound. */
export async function getHall(actor: Actor, fairId: string, hallId: string): Promise<Hall> {
  drawer(actor)
  const hall = await findHall(db(), hallId)
  if (!hall || hall.fair_id !== fairId) throw new NotFound()
  return hall
}
