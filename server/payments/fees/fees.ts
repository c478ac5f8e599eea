import type { Database } from '#db/client'
import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, WrongState } from '#server/platform/errors'
import { cashier } from '../payments.policy'
import { type FeeQuestion, findFee, findFeeAuthor, findReliefAuthor, listFeeRows, listReliefRows, listReliefs } from './fees.queries'
import type { NewFee, NewRelief } from './fees.schema'

export interface FeeOnDay {
  /** The rows that it follows from; NULL where nothing is listed or no relief holds. */
  feeId: string | null
  reliefId: string | null
  /** VND before and after the relief, both without VAT. */
  listed: number
  amount: number
  reliefPercent: number
  vatPerMille: number
}

/**
 * The fee of a day for a kind of organisation. `price` (VND, say of a booth in the hall plan) stands in for the listed amount,
 * `base` is the value of which a share is taken; reliefs count in each case. Where nothing is listed there is no fee.
 */
export async function feeFor(tx: Database, question: FeeQuestion & { price?: number; base?: number }): Promise<FeeOnDay> {
  const fee = await findFee(tx, question)
  const [best] = (await listReliefs(tx, question)).filter(({ percent }) => percent > 0).sort((a, b) => b.percent - a.percent)
  const listed = question.price ?? (fee ? listedAmount(fee, question.base) : 0)
  const reliefPercent = best?.percent ?? 0
  return {
    feeId: fee?.id ?? null,
    reliefId: best?.id ?? null,
    listed,
    amount: Math.round((listed * (100 - reliefPercent)) / 100),
    reliefPercent,
    vatPerMille: fee?.vat_per_mille ?? 0,
  }
}

function listedAmount(fee: { amount: number | null; share_per_mille: number | null }, base: number | undefined): number {
  if (fee.amount !== null) return fee.amount
  if (base === undefined) throw new Error('a fee by share needs the value that it is a share of')
  // Thousands apart, so that a share of the largest contract still is exact.
  return Math.floor(base / 1000) * (fee.share_per_mille ?? 0) + Math.round(((base % 1000) * (fee.share_per_mille ?? 0)) / 1000)
}

/** Adds a dated row to the fee list. Rows are never changed; one that begins later, or was added later, holds instead. */
export async function addFee(actor: Actor, input: NewFee): Promise<void> {
  const person = cashier(actor)
  notBeforeToday(input.validFrom)
  await transact(async (tx) => {
    const made = await tx
      .insertInto('fee')
      .values({
        id: input.id,
        kind: input.kind,
        organisation_kind: input.organisationKind ?? null,
        amount: input.amount ?? null,
        share_per_mille: input.sharePerMille ?? null,
        vat_per_mille: input.vatPerMille,
        valid_from: input.validFrom,
        valid_to: input.validTo ?? null,
        source: input.source,
        created_by: person.accountId,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) {
      const { id, source, ...details } = input
      return record(tx, actor, { act: 'payments.add-fee', subject: ['fee', id], details })
    }
    if ((await findFeeAuthor(tx, input.id))?.created_by !== person.accountId) throw new WrongState()
  })
}

/** Adds a free or reduced period. */
export async function addRelief(actor: Actor, input: NewRelief): Promise<void> {
  const person = cashier(actor)
  notBeforeToday(input.validFrom)
  await transact(async (tx) => {
    const made = await tx
      .insertInto('fee_relief')
      .values({
        id: input.id,
        kind: input.kind ?? null,
        organisation_kind: input.organisationKind ?? null,
        percent: input.percent,
        valid_from: input.validFrom,
        valid_to: input.validTo ?? null,
        source: input.source,
        created_by: person.accountId,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) {
      const { id, source, ...details } = input
      return record(tx, actor, { act: 'payments.add-relief', subject: ['fee-relief', id], details })
    }
    if ((await findReliefAuthor(tx, input.id))?.created_by !== person.accountId) throw new WrongState()
  })
}

/** What was asked for under the rules of a past day stays as it was asked. */
function notBeforeToday(day: string): void {
  if (day < today()) throw new Invalid({ validFrom: ['payments:problems.not-before-today'] })
}

/** The fee list with its whole history, for the Office. */
export async function getFeeList(actor: Actor) {
  cashier(actor)
  const [fees, reliefs] = await Promise.all([listFeeRows(db()), listReliefRows(db())])
  const day = today()
  return { fees: marked(fees, day), reliefs: marked(reliefs, day) }
}

type Marked = 'in-force' | 'to-come' | 'past'

/** Rows come latest first: of each scope the first that has begun holds, those before it are to come. */
function marked<Row extends { kind: string | null; organisation_kind: string | null; valid_from: string; valid_to: string | null }>(
  rows: Row[],
  day: string,
) {
  const held = new Set<string>()
  return rows.map((row) => {
    const scope = `${row.kind} ${row.organisation_kind}`
    let standing: Marked = row.valid_from > day ? 'to-come' : 'past'
    if (row.valid_from <= day && (row.valid_to === null || row.valid_to > day) && !held.has(scope)) {
      held.add(scope)
      standing = 'in-force'
    }
    return { ...row, standing }
  })
}
