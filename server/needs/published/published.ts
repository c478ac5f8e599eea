import type { Database } from '#db/client'
import type { OrganisationKind } from '#db/tables/organisations'
import type { ListingState } from '#db/tables/technologies'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { mayReview, mayWrite, seesOrganisation } from '../needs.policy'
import type { NeedContent, NeedFigure } from '../needs.schema'
import { type PublishedRow, published } from './published.queries'

export interface NeedOrganisation {
  id: string
  nameVi: string
  nameEn: string
  kind: OrganisationKind
  verified: boolean
}

export interface PublishedNeed extends NeedContent {
  id: string
  state: ListingState
  /** Legal days. */
  publishedOn: string
  changedOn: string
  daysLeft: number | null
  /** NULL = anonymous to this reader. */
  organisation: NeedOrganisation | null
  can: { manage: boolean; review: boolean }
}

function organisationOf(row: PublishedRow): NeedOrganisation {
  return { id: row.organisation_id, nameVi: row.name_vi, nameEn: row.name_en, kind: row.kind, verified: row.verification === 'verified' }
}

/** Calendar days from today to the deadline, both in Việt Nam; negative once it is past. */
function daysLeft(deadline: string | null): number | null {
  return deadline ? Math.round((Date.parse(deadline) - Date.parse(today())) / 86_400_000) : null
}

/**
 * The latest published version as this reader may see it. Of an anonymous need nobody but its own people and the Office is
 * sent anything that leads to the organisation. Throws NotFound where it is not published, but for its own people and the Office.
 */
export async function getPublishedNeed(actor: Actor, id: string): Promise<PublishedNeed> {
  const row = await published(db()).where('need.id', '=', id).executeTakeFirst()
  const ownOrOffice = row && seesOrganisation(actor, { organisation_id: row.organisation_id, anonymous: true })
  if (!row || (row.state !== 'published' && !ownOrOffice)) throw new NotFound()
  return {
    id: row.id,
    state: row.state,
    ...row.content,
    anonymous: row.anonymous,
    publishedOn: row.published_on,
    changedOn: row.version_on,
    daysLeft: daysLeft(row.content.deadline),
    organisation: seesOrganisation(actor, row) ? organisationOf(row) : null,
    can: { manage: mayWrite(actor, row), review: mayReview(actor) },
  }
}

/** What a list shows of a need, to anybody. */
export interface NeedCard {
  id: string
  state: ListingState
  titleVi: string
  titleEn: string
  /** The first 280 signs or so. */
  problemVi: string
  problemEn: string
  figure: NeedFigure | null
  fields: string[]
  modes: string[]
  trlMin: number | null
  trlMax: number | null
  budgetMin: number | null
  budgetMax: number | null
  province: string | null
  deadline: string | null
  daysLeft: number | null
  publishedOn: string
  anonymous: boolean
  /** Name only; NULL = anonymous. */
  organisation: Pick<NeedOrganisation, 'id' | 'nameVi' | 'nameEn'> | null
}

function beginning(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 280).replace(/\s+\S*$/, '')}…`
}

function cardOf(row: PublishedRow): NeedCard {
  const { titleVi, titleEn, problemVi, problemEn, figures, fields, modes, trlMin, trlMax, budgetMin, budgetMax, province, deadline } =
    row.content
  return {
    id: row.id,
    state: row.state,
    titleVi,
    titleEn,
    problemVi: beginning(problemVi),
    problemEn: beginning(problemEn),
    figure: figures[0] ?? null,
    fields,
    modes,
    trlMin,
    trlMax,
    budgetMin,
    budgetMax,
    province,
    deadline,
    daysLeft: daysLeft(deadline),
    publishedOn: row.published_on,
    anonymous: row.anonymous,
    organisation: row.anonymous ? null : { id: row.organisation_id, nameVi: row.name_vi, nameEn: row.name_en },
  }
}

/**
 * Cards of published needs in the order of `ids`, in one statement; ids that are not published are left out, unless
 * `retired` asks for expired and withdrawn ones too (for lists of past matches and deals).
 */
export async function needCardsOf(from: Database, ids: readonly string[], { retired = false } = {}): Promise<NeedCard[]> {
  if (ids.length === 0) return []
  const rows = await published(from)
    .where('need.id', 'in', [...ids])
    .$if(!retired, (query) => query.where('need.state', '=', 'published'))
    .execute()
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

/** What anybody may see an organisation look for, the newest first; nothing that it posted anonymously is among it. */
export async function listNeedsOf(organisationId: string, limit = 30) {
  const rows = await db()
    .selectFrom('need')
    .select(['id', 'title_vi as titleVi', 'title_en as titleEn'])
    .select(sql<number>`(count(*) over ())::int`.as('count'))
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'published')
    .where('anonymous', '=', false)
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return { count: rows[0]?.count ?? 0, shown: rows.map(({ count: _, ...row }) => row) }
}

interface TextOf {
  vi?: string
  en?: string
}

/** A published need as the matching engine takes it. Never sent to a browser: it names the organisation. */
export interface NeedForMatching {
  id: string
  organisationId: string
  title: TextOf
  problem: TextOf
  currentProcess: TextOf
  expects: TextOf
  constraints: TextOf
  keywords: string[]
  figures: NeedFigure[]
  fields: string[]
  trlMin: number | null
  trlMax: number | null
  modes: string[]
  budgetMin: number | null
  budgetMax: number | null
  province: string | null
  /** The end of the deadline's day and the publication, in milliseconds since 1970. */
  deadline: number | null
  publishedAt: number
}

/** Published needs in the order of their ids, from after `after` on; those of `ids` that are missing are not published. */
export async function readNeedsForMatching(
  from: Database,
  { ids, after, limit }: { ids?: readonly string[]; after?: string; limit: number },
): Promise<NeedForMatching[]> {
  if (ids?.length === 0) return []
  const rows = await published(from)
    .where('need.state', '=', 'published')
    .$if(ids !== undefined, (query) => query.where('need.id', 'in', [...(ids ?? [])]))
    .$if(after !== undefined, (query) => query.where('need.id', '>', after ?? ''))
    .orderBy('need.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, organisation_id, published_at, content }) => ({
    id,
    organisationId: organisation_id,
    title: words(content.titleVi, content.titleEn),
    problem: words(content.problemVi, content.problemEn),
    currentProcess: words(content.currentProcessVi, content.currentProcessEn),
    expects: words(content.expectsVi, content.expectsEn),
    constraints: words(content.constraintsVi, content.constraintsEn),
    keywords: [],
    figures: content.figures,
    fields: content.fields,
    trlMin: content.trlMin,
    trlMax: content.trlMax,
    modes: content.modes,
    budgetMin: content.budgetMin,
    budgetMax: content.budgetMax,
    province: content.province,
    deadline: content.deadline ? Date.parse(`${content.deadline}T23:59:59+07:00`) : null,
    publishedAt: published_at?.getTime() ?? 0,
  }))
}

function words(vi: string, en: string): TextOf {
  return { ...(vi && { vi }), ...(en && { en }) }
}
