import { record } from '#server/audit/audit'
import type { Database } from '#db/client'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { type Upload, removeFiles } from '#server/platform/files/files'
import { sql } from 'kysely'
import { withPicture } from '../pictures/keeping'
import { changed, officer, planning } from '../programme/planning'
import { PARTNER_ROLES, type PartnerInput, SPONSOR_LEVELS, mostPartners } from './partners.schema'

const columns = ['id', 'fair_id', 'role', 'level', 'name_vi', 'name_en', 'link', 'logo_file_id', 'position'] as const

/** The partners of a fair: by role, sponsors by level, then in the order that the Office gave them. */
export function listPartners(fairId: string, database: Database = db()) {
  const order = (column: 'role' | 'level', words: readonly string[]) =>
    sql`array_position(${words as string[]}::text[], ${sql.ref(column)})`
  return database
    .selectFrom('fair_partner')
    .select(columns)
    .where('fair_id', '=', fairId)
    .where('removed_at', 'is', null)
    .orderBy(order('role', PARTNER_ROLES))
    .orderBy(order('level', SPONSOR_LEVELS))
    .orderBy('position')
    .orderBy('name_vi')
    .orderBy('id')
    .limit(mostPartners)
    .execute()
}

export type PartnerRow = Awaited<ReturnType<typeof listPartners>>[number]

/** One partner of a fair, for the Office. Throws NotFound. */
export async function getPartner(actor: Actor, fairId: string, id: string): Promise<PartnerRow> {
  officer(actor)
  const partner = (await listPartners(fairId)).find((row) => row.id === id)
  if (!partner) throw new NotFound()
  return partner
}

function lockPartner(tx: Tx, id: string) {
  return tx
    .selectFrom('fair_partner')
    .select(columns)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Adds a partner, or changes one; a logo replaces the one before. Sent twice, it is one partner. */
export async function savePartner(actor: Actor, fairId: string, input: PartnerInput, logo?: Upload): Promise<{ id: string }> {
  const person = officer(actor)
  await withPicture(person, logo, (fileId) =>
    transact(async (tx) => {
      const fair = await planning(tx, fairId)
      const known = await lockPartner(tx, input.id)
      if (known && known.fair_id !== fair.id) throw new WrongState()
      const values = {
        role: input.role,
        level: input.level ?? null,
        name_vi: input.nameVi,
        name_en: input.nameEn,
        link: input.link,
        position: input.position,
      }
      if (known) {
        const same = (Object.keys(values) as (keyof typeof values)[]).every((key) => known[key] === values[key])
        if (same && !fileId) return false
        await tx
          .updateTable('fair_partner')
          .set({ ...values, ...(fileId && { logo_file_id: fileId }), updated_at: now() })
          .where('id', '=', known.id)
          .execute()
        if (fileId && known.logo_file_id) await removeFiles(tx, [known.logo_file_id])
      } else {
        if ((await listPartners(fair.id, tx)).length >= mostPartners)
          throw new Invalid({ '': [problem('partners:problems.too-many', { most: mostPartners })] })
        const made = await tx
          .insertInto('fair_partner')
          .values({ id: input.id, fair_id: fair.id, ...values, logo_file_id: fileId, created_by: person.accountId })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst()
        // One that was removed meanwhile.
        if (!made) throw new WrongState()
      }
      await record(tx, actor, {
        act: known ? 'techmart.change-partner' : 'techmart.add-partner',
        subject: ['fair-partner', input.id],
        details: { fairId, name: input.nameVi, role: input.role },
      })
      await changed(tx, fair.id, null)
      return fileId !== null
    }),
  )
  return { id: input.id }
}

/** Takes a partner off the fair's page, and its logo away. */
export async function removePartner(actor: Actor, fairId: string, partnerId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await planning(tx, fairId)
    const partner = await lockPartner(tx, partnerId)
    if (!partner || partner.fair_id !== fair.id) throw new NotFound()
    await tx
      .updateTable('fair_partner')
      .set({ removed_at: now(), updated_at: now(), logo_file_id: null })
      .where('id', '=', partnerId)
      .execute()
    if (partner.logo_file_id) await removeFiles(tx, [partner.logo_file_id])
    await record(tx, actor, {
      act: 'techmart.remove-partner',
      subject: ['fair-partner', partnerId],
      details: { fairId, name: partner.name_vi },
    })
    await changed(tx, fair.id, null)
  })
}
