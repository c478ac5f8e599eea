import { record } from '#server/audit/audit'
import { actInSession } from '#server/identity/sessions/sessions'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { editsProfile, owns, seesMembers } from './organisations.policy'
import {
  type OrganisationRow,
  findOrganisation,
  listOrganisations,
  lockOrganisation,
  pageSize,
  searchOrganisations,
} from './organisations.queries'
import type { EditOrganisation, NewOrganisation, OrganisationSearch } from './organisations.schema'
import { verificationAfter } from './organisations.states'

declare module '#server/platform/events' {
  interface Events {
    'organisations.created': { organisationId: string }
    'organisations.edited': { organisationId: string }
    'organisations.verification-asked': { organisationId: string; name: string }
  }
}

export { listOrganisations }

/** Makes an organisation whose first owner is the person, who acts for it from then on. Sent twice, it is made once. */
export async function createOrganisation(person: Person, input: NewOrganisation): Promise<{ id: string }> {
  return taxCodeOnce(() =>
    transact(async (tx) => {
      const made = await tx
        .insertInto('organisation')
        .values({
          id: input.id,
          ...columns(input),
          verification_reason: null,
          verification_asked_at: null,
          verified_at: null,
          created_by: person.accountId,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!made) {
        const known = await findOrganisation(tx, input.id)
        if (known?.created_by !== person.accountId) throw new Forbidden()
        return { id: input.id }
      }
      await tx.insertInto('membership').values({ organisation_id: input.id, account_id: person.accountId, role: 'owner' }).execute()
      if (person.sessionId) await actInSession(tx, person.sessionId, input.id)
      await record(tx, person, {
        act: 'organisations.create',
        subject: ['organisation', input.id],
        organisationId: input.id,
        details: { name: input.nameVi, kind: input.kind },
      })
      await publish(tx, 'organisations.created', { organisationId: input.id })
      return { id: input.id }
    }),
  )
}

const identity = ['kind', 'name_vi', 'tax_code'] as const

/**
 * Changes the profile. A verified organisation that changes its kind, name or tax code goes back to the Office's queue:
 * what it is called now was never verified. Throws Forbidden for viewers and others.
 */
export async function editOrganisation(actor: Actor, input: EditOrganisation): Promise<void> {
  if (!editsProfile(actor, input.organisationId)) throw new Forbidden()
  await taxCodeOnce(() =>
    transact(async (tx) => {
      const before = await lockOrganisation(tx, input.organisationId)
      if (!before) throw new NotFound()
      const after = columns(input)
      const changed = Object.keys(after).filter(
        (name) => String(after[name as keyof typeof after] ?? '') !== String(before[name as keyof OrganisationRow] ?? ''),
      )
      if (changed.length === 0) return
      const anew = identity.some((name) => changed.includes(name)) ? verificationAfter(before.verification, 'change-identity') : undefined
      await tx
        .updateTable('organisation')
        .set({ ...after, updated_at: now(), ...(anew && { verification: anew, verification_asked_at: now(), verified_at: null }) })
        .where('id', '=', input.organisationId)
        .execute()
      await record(tx, actor, {
        act: 'organisations.edit',
        subject: ['organisation', input.organisationId],
        details: { changed, ...(anew && { verification: anew }) },
      })
      await publish(tx, 'organisations.edited', { organisationId: input.organisationId })
      if (anew) await publish(tx, 'organisations.verification-asked', { organisationId: input.organisationId, name: input.nameVi })
    }),
  )
}

function columns(input: Omit<NewOrganisation, 'id'>) {
  return {
    kind: input.kind,
    name_vi: input.nameVi,
    name_en: input.nameEn,
    tax_code: input.taxCode || null,
    province: input.province,
    address: input.address,
    website: input.website,
    phone: input.phone,
    about_vi: input.aboutVi,
    about_en: input.aboutEn,
    fields: input.fields,
  }
}

/** A tax code belongs to one organisation: the database says so, the form shows it beside the field. */
async function taxCodeOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'organisation_tax_code')
      throw new Invalid({ taxCode: ['organisations:problems.tax-code-taken'] })
    throw error
  }
}

/** The organisation that the person acts for, with everything its members may see. */
export async function getOwnOrganisation(actor: Actor) {
  const organisation = actor.organisation && (await findOrganisation(db(), actor.organisation.id))
  if (!organisation) throw new NotFound()
  const { id } = organisation
  return {
    organisation: detailed(organisation),
    can: {
      edit: editsProfile(actor, id),
      manageMembers: owns(actor, id),
      askVerification: owns(actor, id) && verificationAfter(organisation.verification, 'ask') !== undefined,
    },
  }
}

/** Whether the organisation acted for may ask the Office to verify it. */
export function mayAskVerification(person: Person): boolean {
  const { organisation } = person
  return organisation !== null && owns(person, organisation.id) && verificationAfter(organisation.verification, 'ask') !== undefined
}

/** Everything of an organisation, for its members and the Office. */
export function detailed(row: OrganisationRow) {
  return {
    ...publicProfile(row),
    taxCode: row.tax_code,
    phone: row.phone,
    verification: row.verification,
    verificationReason: row.verification_reason,
    verificationNote: row.verification_note,
    verificationAskedAt: row.verification_asked_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  }
}

/** What anybody may read. A person's address is left out, and no telephone is shown: contact begins on the exchange. */
function publicProfile(row: OrganisationRow) {
  return {
    id: row.id,
    kind: row.kind,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    province: row.province,
    address: row.kind === 'individual' ? '' : row.address,
    website: row.website,
    aboutVi: row.about_vi,
    aboutEn: row.about_en,
    fields: row.fields,
    verified: row.verification === 'verified',
    verifiedAt: row.verification === 'verified' ? (row.verified_at?.toISOString() ?? null) : null,
  }
}

/** The public page of an organisation. One that was refused is shown to its members and the Office only. */
export async function getOrganisation(actor: Actor, id: string) {
  const row = await findOrganisation(db(), id)
  const inside = actor.memberships.some((membership) => membership.id === id)
  if (!row || (row.verification === 'refused' && !inside && !actor.office)) throw new NotFound()
  return {
    organisation: publicProfile(row),
    can: { edit: editsProfile(actor, id), seeMembers: seesMembers(actor, id), decide: actor.office },
  }
}

/** The public list: verified organisations only, found without diacritics, twenty a page. */
export async function findPublicOrganisations(search: OrganisationSearch) {
  const { total, rows } = await searchOrganisations(db(), search)
  return {
    total,
    pages: Math.ceil(total / pageSize),
    organisations: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      nameVi: row.name_vi,
      nameEn: row.name_en,
      province: row.province,
      aboutVi: row.about_vi.slice(0, 220),
      aboutEn: row.about_en.slice(0, 220),
      fields: row.fields,
    })),
  }
}
