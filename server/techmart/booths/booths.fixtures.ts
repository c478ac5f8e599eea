import type { BoothTable, HallTable } from '#db/tables/booths'
import type { OrganisationKind } from '#db/tables/organisations'
import { buildOffer } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import type { Fact } from '#server/payments/settlement/settlement'
import { settle } from '#server/payments/settlement/settling'
import { lockInvoice } from '#server/payments/settlement/settling.queries'
import { exchange } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Insertable } from 'kysely'
import { buildFair, buildRegistration } from '../techmart.fixtures'

/** A hall of 20 × 12 metres of an open fair. */
export async function buildHall(overrides: Partial<Insertable<HallTable>> = {}) {
  return db()
    .insertInto('hall')
    .values({
      id: newId(),
      name_vi: 'Nhà triển lãm A',
      name_en: 'Hall A',
      width_cm: 2_000,
      depth_cm: 1_200,
      created_by: overrides.created_by ?? (await buildOfficer()).accountId,
      ...overrides,
      fair_id: overrides.fair_id ?? (await buildFair()).id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A booth of 3 × 3 metres in the upper left corner, free of charge. */
export async function buildBooth(overrides: Partial<Insertable<BoothTable>> = {}) {
  const hall = overrides.hall_id
    ? await db().selectFrom('hall').selectAll().where('id', '=', overrides.hall_id).executeTakeFirstOrThrow()
    : await buildHall()
  return db()
    .insertInto('booth')
    .values({
      id: newId(),
      hall_id: hall.id,
      fair_id: hall.fair_id,
      code: 'A1',
      x_cm: 0,
      y_cm: 0,
      width_cm: 300,
      depth_cm: 300,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A member of an organisation that exhibits at the fair. */
export async function buildExhibitor(
  fairId: string,
  state: 'applied' | 'accepted' = 'accepted',
  kind: OrganisationKind = 'institute',
): Promise<Member> {
  const member = await buildMember({ kind })
  const technology = await buildOffer({ organisation_id: member.organisation.id })
  await buildRegistration({
    fair_id: fairId,
    organisation_id: member.organisation.id,
    as_role: 'exhibitor',
    state,
    technology_ids: [technology.id],
  })
  return member
}

/** Pays an invoice by card, all of what it is over or a part, as the card service would tell it. Returns the payment. */
export async function payInvoice(invoiceId: string, part?: number): Promise<string> {
  const id = newId()
  await transact(async (tx) => {
    const invoice = await lockInvoice(tx, invoiceId)
    if (!invoice) throw new Error(`no invoice ${invoiceId}`)
    const amount = part ?? invoice.total
    const row = { id, invoice_id: invoiceId, method: 'card' as const, amount, state: 'started' as const }
    const insert = () => tx.insertInto('payment').values(row).execute()
    await settle(tx, exchange, invoice, { fact: 'started', id, amount }, { kind: 'card-paid' }, insert)
  })
  await settleInvoice(invoiceId, { fact: 'card', id, state: 'paid' })
  return id
}

/** Tells a fact of an invoice that the books know the things of. */
export async function settleInvoice(invoiceId: string, fact: Fact, insert?: (tx: Tx) => Promise<unknown>): Promise<void> {
  await transact(async (tx) => {
    const invoice = await lockInvoice(tx, invoiceId)
    if (invoice) await settle(tx, exchange, invoice, fact, { kind: 'card-paid' }, insert && (() => insert(tx)))
  })
}
