import { getPublishedNeed, needCardsOf } from '#server/needs/needs'
import { listOrganisations } from '#server/organisations/organisations'
import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { cardsOf } from '#server/technologies/technologies'
import { inWords } from '#server/i18n/format'
import { knowsEnterprise } from './matching.policy'
import type { MatchRow } from './matching.queries'

interface Organisation {
  id: string
  nameVi: string
  nameEn: string
}

export interface NeedSide {
  id: string
  published: boolean
  titleVi: string
  titleEn: string
  text: string
  anonymous: boolean
  /** NULL = anonymous to this reader. */
  organisation: Organisation | null
}

export interface TechnologySide {
  id: string
  published: boolean
  titleVi: string
  titleEn: string
  text: string
  organisation: Organisation
}

type Parties = Pick<MatchRow, 'need_id' | 'technology_id' | 'need_organisation_id' | 'supplier_organisation_id'>

/**
 * The needs of these suggestions as this reader may see them. A need's card never names an anonymous organisation; for its
 * own people and the Office the name is added here, and for nobody else.
 */
export async function needSides(actor: Actor, matches: readonly Parties[]): Promise<Map<string, NeedSide>> {
  const cards = await needCardsOf(db(), [...new Set(matches.map((match) => match.need_id))], { retired: true })
  const owners = new Map(matches.map((match) => [match.need_id, match]))
  const hidden = cards.flatMap(({ id, anonymous }) => {
    const match = owners.get(id)
    return anonymous && match && knowsEnterprise(actor, { ...match, anonymous }) ? [match.need_organisation_id] : []
  })
  const names = await namesOf(actor, [...new Set(hidden)])
  return new Map(
    cards.map(({ id, state, titleVi, titleEn, problemVi, problemEn, anonymous, organisation }) => {
      const match = owners.get(id)
      const known =
        anonymous && match && knowsEnterprise(actor, { ...match, anonymous }) ? names.get(match.need_organisation_id) : undefined
      const text = inWords(actor.locale, problemVi, problemEn)
      return [id, { id, published: state === 'published', titleVi, titleEn, text, anonymous, organisation: known ?? organisation }]
    }),
  )
}

async function namesOf(actor: Actor, ids: string[]): Promise<Map<string, Organisation>> {
  // One's own organisation needs no asking.
  if (ids.every((id) => id === actor.organisation?.id))
    return new Map(ids.map((id) => [id, { id, nameVi: actor.organisation?.name ?? '', nameEn: '' }]))
  const rows = await listOrganisations(db(), ids)
  return new Map(rows.map(({ id, name_vi, name_en }) => [id, { id, nameVi: name_vi, nameEn: name_en }]))
}

/** The technologies of these suggestions, with whose they are: that is public. */
export async function technologySides(actor: Actor, ids: readonly string[]): Promise<Map<string, TechnologySide>> {
  const cards = await cardsOf(db(), [...new Set(ids)])
  return new Map(
    cards.map(({ id, state, titleVi, titleEn, summaryVi, summaryEn, supplier }) => {
      const text = inWords(actor.locale, summaryVi, summaryEn)
      const organisation = { id: supplier.id, nameVi: supplier.nameVi, nameEn: supplier.nameEn }
      return [id, { id, published: state === 'published', titleVi, titleEn, text, organisation }]
    }),
  )
}

/** A need for its own people and the Office. Throws NotFound for everybody else. */
export async function ownNeed(actor: Actor, id: string): Promise<NeedSide> {
  const need = await getPublishedNeed(actor, id)
  const { organisation, titleVi, titleEn, problemVi, problemEn, anonymous, state } = need
  if (!organisation || !(actor.office || actor.organisation?.id === organisation.id)) throw new NotFound()
  const { nameVi, nameEn } = organisation
  const text = inWords(actor.locale, problemVi, problemEn)
  return { id, published: state === 'published', titleVi, titleEn, text, anonymous, organisation: { id: organisation.id, nameVi, nameEn } }
}

/** A technology for its own people and the Office. Throws NotFound for everybody else. */
export async function ownTechnology(actor: Actor, id: string): Promise<TechnologySide> {
  const technology = (await technologySides(actor, [id])).get(id)
  if (!technology || !(actor.office || actor.organisation?.id === technology.organisation.id)) throw new NotFound()
  return technology
}
