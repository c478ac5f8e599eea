import type { Database } from '#db/client'
import { now } from '#server/platform/clock'
import { WrongState } from '#server/platform/errors'
import type { Changed, Drawn } from './drawn'

/** Writes one thing as it shall be. A removed one stays as a row: somebody may have had it, and undoing brings it back. */
export async function writeThing(db: Database, hall: { id: string; fair_id: string }, { id, before, after }: Changed): Promise<void> {
  const table = (after ?? before)?.table === 'booth' ? 'booth' : 'hall_feature'
  if (!after) {
    await db.updateTable(table).set({ removed_at: now(), updated_at: now() }).where('id', '=', id).where('hall_id', '=', hall.id).execute()
    return
  }
  const content = columnsOf(after)
  let written: { id: string } | undefined
  if (content.table === 'booth') {
    const { table: _, ...values } = content
    const again = { ...values, removed_at: null, updated_at: now() }
    written = await db
      .insertInto('booth')
      .values({ id, hall_id: hall.id, fair_id: hall.fair_id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(again).where('booth.hall_id', '=', hall.id))
      .returning('id')
      .executeTakeFirst()
  } else {
    const { table: _, ...values } = content
    const again = { ...values, removed_at: null, updated_at: now() }
    written = await db
      .insertInto('hall_feature')
      .values({ id, hall_id: hall.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(again).where('hall_feature.hall_id', '=', hall.id))
      .returning('id')
      .executeTakeFirst()
  }
  // The id is another hall's: no form of ours brings it.
  if (!written) throw new WrongState()
}

function columnsOf(thing: Drawn) {
  const place = { x_cm: thing.x, y_cm: thing.y, width_cm: thing.width, depth_cm: thing.depth }
  if (thing.table === 'booth') {
    const { code, price, power, water, kind } = thing
    return { table: 'booth' as const, code, ...place, price, power_w: power, water, kind }
  }
  return { table: 'feature' as const, kind: thing.kind, label_vi: thing.labelVi, label_en: thing.labelEn, ...place }
}
