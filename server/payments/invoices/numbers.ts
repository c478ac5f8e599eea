import type { Series } from '#db/tables/payments'
import { today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'

const prefix: Record<Series, string> = { invoice: 'TBP', 'credit-note': 'PGT' }

/**
 * The next number of this year's series: `TBP-2026-000042`. The counter's row stays locked until the transaction ends, so
 * numbers have no gaps: whoever rolls back gives theirs to the next.
 */
export async function nextNumber(tx: Tx, series: Series): Promise<{ number: string; year: number; count: number }> {
  const year = Number(today().slice(0, 4))
  const { last } = await tx
    .insertInto('document_series')
    .values({ series, year, last: 1 })
    .onConflict((conflict) => conflict.columns(['series', 'year']).doUpdateSet((is) => ({ last: is('document_series.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return { number: `${prefix[series]}-${year}-${String(last).padStart(6, '0')}`, year, count: last }
}
