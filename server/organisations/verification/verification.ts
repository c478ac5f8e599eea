import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { countMembers } from '../members/members.queries'
import { detailed } from '../organisations'
import { decidesVerification, owns } from '../organisations.policy'
import {
  type OrganisationRow,
  findLikeNamed,
  findOrganisation,
  listByVerification,
  lockOrganisation,
  pageSize,
} from '../organisations.queries'
import type { Refusal } from '../organisations.schema'
import { type VerificationAct, verificationAfter } from '../organisations.states'
import type { Verification } from '#db/tables/organisations'

declare module '#server/platform/events' {
  interface Events {
    'organisations.verified': { organisationId: string; name: string }
    'organisations.refused': { organisationId: string; name: string }
  }
}

/** Asks the Office to verify the organisation; for its owners. Throws WrongState where it is asked or verified already. */
export async function askVerification(actor: Actor, organisationId: string): Promise<void> {
  await transact(async (tx) => {
    const { row, to } = await move(tx, organisationId, 'ask', owns(actor, organisationId))
    await tx
      .updateTable('organisation')
      .set({ verification: to, verification_asked_at: now(), verification_reason: null, verification_note: '' })
      .where('id', '=', organisationId)
      .execute()
    await record(tx, actor, { act: 'organisations.ask-verification', subject: ['organisation', organisationId] })
    await publish(tx, 'organisations.verification-asked', { organisationId, name: row.name_vi })
  })
}

/** The Office confirms that the organisation is what it says. An officer does not decide about an organisation of their own. */
export async function verifyOrganisation(actor: Actor, organisationId: string): Promise<void> {
  await transact(async (tx) => {
    const { row, to } = await move(tx, organisationId, 'verify', decidesVerification(actor, organisationId))
    await tx
      .updateTable('organisation')
      .set({ verification: to, verified_at: now(), verification_reason: null, verification_note: '' })
      .where('id', '=', organisationId)
      .execute()
    await record(tx, actor, {
      act: 'organisations.verify',
      subject: ['organisation', organisationId],
      organisationId,
      details: { taxCode: row.tax_code },
    })
    await publish(tx, 'organisations.verified', { organisationId, name: row.name_vi })
  })
}

/** The Office refuses, or takes a verification back, with a reason from the list; the organisation may ask again. */
export async function refuseOrganisation(actor: Actor, organisationId: string, { reason, note }: Refusal): Promise<void> {
  await transact(async (tx) => {
    const { row, to } = await move(tx, organisationId, 'refuse', decidesVerification(actor, organisationId))
    await tx
      .updateTable('organisation')
      .set({ verification: to, verified_at: null, verification_reason: reason, verification_note: note })
      .where('id', '=', organisationId)
      .execute()
    await record(tx, actor, {
      act: 'organisations.refuse',
      subject: ['organisation', organisationId],
      organisationId,
      details: { reason, note, was: row.verification },
    })
    await publish(tx, 'organisations.refused', { organisationId, name: row.name_vi })
  })
}

/** Locks the organisation, so that of two decisions at once one wins, and says where the act leads. */
async function move(tx: Tx, id: string, act: VerificationAct, allowed: boolean): Promise<{ row: OrganisationRow; to: Verification }> {
  const row = await lockOrganisation(tx, id)
  if (!row) throw new NotFound()
  if (!allowed) throw new Forbidden()
  const to = verificationAfter(row.verification, act)
  if (!to) throw new WrongState()
  return { row, to }
}

/** The Office's queue, the longest waiting first. */
export async function listVerifications(actor: Actor, { status, page }: { status: Verification; page: number }) {
  if (!actor.office) throw new Forbidden()
  const { total, rows } = await listByVerification(db(), status, page)
  return {
    total,
    pages: Math.ceil(total / pageSize),
    organisations: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      nameVi: row.name_vi,
      nameEn: row.name_en,
      taxCode: row.tax_code,
      province: row.province,
      askedAt: row.verification_asked_at?.toISOString() ?? null,
      createdAt: row.created_at.toISOString(),
    })),
  }
}

/** One organisation as the Office checks it, with others of much the same name. */
export async function getForVerification(actor: Actor, id: string) {
  if (!actor.office) throw new Forbidden()
  const row = await findOrganisation(db(), id)
  if (!row) throw new NotFound()
  const [alike, members] = await Promise.all([findLikeNamed(db(), id), countMembers(db(), id)])
  const decides = decidesVerification(actor, id)
  return {
    organisation: detailed(row),
    members,
    alike: alike.map((other) => ({ id: other.id, nameVi: other.name_vi, taxCode: other.tax_code, verification: other.verification })),
    can: {
      verify: decides && verificationAfter(row.verification, 'verify') !== undefined,
      refuse: decides && verificationAfter(row.verification, 'refuse') !== undefined,
    },
  }
}
