import { buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMatch } from '#server/matching/matching.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { arrangeMeeting } from './meetings'

export interface Stage {
  fair: Awaited<ReturnType<typeof buildFair>>
  officer: Person
  supplier: Member
  enterprise: Member
  technologyId: string
  needId: string
}

/** A fair with one supplier and one enterprise accepted, a technology and a need. */
export async function buildStage(over: { anonymous?: boolean; reveals?: boolean } = {}): Promise<Stage> {
  const fair = await buildFair()
  const supplier = await buildMember({ kind: 'institute' })
  const enterprise = await buildMember()
  const technology = await buildOffer({ organisation_id: supplier.organisation.id })
  const need = await buildWish({ organisation_id: enterprise.organisation.id, anonymous: over.anonymous ?? false })
  await buildRegistration({
    fair_id: fair.id,
    organisation_id: supplier.organisation.id,
    as_role: 'exhibitor',
    technology_ids: [technology.id],
  })
  await buildRegistration({
    fair_id: fair.id,
    organisation_id: enterprise.organisation.id,
    need_ids: [need.id],
    reveals_needs: over.reveals ?? false,
  })
  return { fair, officer: await buildOfficer(), supplier, enterprise, technologyId: technology.id, needId: need.id }
}

export async function buildSuggestion({ technologyId, needId, supplier, enterprise }: Stage, score = 71.5): Promise<string> {
  const sides = { supplier_organisation_id: supplier.organisation.id, need_organisation_id: enterprise.organisation.id }
  return (await buildMatch({ technology_id: technologyId, need_id: needId, ...sides, score })).id
}

export const at = (s: Stage, start = '08:30', table = 1) => ({ day: s.fair.starts_on, start, table })
export const arrange = (s: Stage, start = '08:30', table = 1, over: object = {}) =>
  arrangeMeeting(s.officer, {
    id: newId(),
    fairId: s.fair.id,
    technologyId: s.technologyId,
    needId: s.needId,
    ...at(s, start, table),
    ...over,
  })
export const rowOf = (id: string) => db().selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const actsOn = async (id: string) =>
  (
    await db().selectFrom('audit').select('act').where('subject_kind', '=', 'meeting').where('subject_id', '=', id).orderBy('id').execute()
  ).map(({ act }) => act)
export const told = async (member: Member) =>
  await db()
    .selectFrom('notification')
    .select(['kind', 'details', 'path'])
    .where('kind', 'like', 'techmart:%')
    .where('account_id', '=', member.accountId)
    .where('kind', 'like', 'techmart:%')
    .orderBy('id')
    .execute()
