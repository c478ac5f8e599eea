import type { Database } from '#db/client'
import type { OrganisationKind } from '#db/tables/organisations'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { contentColumns, keptContent, selectAttachments, selectLists } from '../content.queries'
import { holdsOn } from '../delivery.schema'
import { embargoOn, isUnderEmbargo } from '../embargo'
import { mayRead } from '../technologies.policy'
import { describeFiles } from '../files/files'
import { getStanding, readWorkingContent } from '../technologies.queries'
import type { TechnologyContent } from '../technologies.schema'

export interface Supplier {
  id: string
  nameVi: string
  nameEn: string
  kind: OrganisationKind
  province: string
  verified: boolean
}

export interface AttachedFile {
  fileId: string
  use: 'picture' | 'document'
  caption: string
  name: string
  /** Bytes. */
  size: number
  mediaType: string
}

/** Content with what readers are shown of its files. */
export type ShownContent = Omit<TechnologyContent, 'files'> & { files: AttachedFile[] }

/** What a reader of the exchange is sent of a technology. The confidential details are no part of it, whoever reads. */
export interface PublicTechnology extends ShownContent {
  id: string
  version: number
  state: 'published' | 'expired' | 'withdrawn'
  publishedAt: Date | null
  confirmedAt: Date | null
  expiresAt: Date | null
  supplier: Supplier
  /** There are confidential details that the supplier may disclose. */
  hasConfidential: boolean
  /** Details are kept back until this day; null where everything is shown. */
  outlineUntil: string | null
}

/** While an application is unpublished, only what cannot destroy its novelty goes out. */
export function outlined(content: ShownContent): ShownContent {
  return {
    ...content,
    descriptionVi: '',
    descriptionEn: '',
    applicationsVi: '',
    applicationsEn: '',
    keywords: [],
    advantages: [],
    trlEvidenceVi: '',
    trlEvidenceEn: '',
    rights: content.rights.map((right) => ({ ...right, title: '', number: '' })),
    files: [],
  }
}

/** Without the exclusive rights that are over: nothing is closed by them any more. */
function current(content: ShownContent): ShownContent {
  return { ...content, exclusivities: content.exclusivities.filter((right) => holdsOn(today(), right)) }
}

function selectPublic(database: Database) {
  return database
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select(contentColumns)
    .select(selectLists)
    .select(selectAttachments)
    .select([
      'technology.id',
      'technology.organisation_id',
      'technology.state',
      'technology.version',
      'technology.published_at',
      'technology.confirmed_at',
      'technology.expires_at',
      'technology.embargo_until',
      'organisation.name_vi',
      'organisation.name_en',
      'organisation.kind',
      'organisation.province',
      'organisation.verification',
    ])
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('technology_confidential as hidden')
            .select('hidden.technology_id')
            .whereRef('hidden.technology_id', '=', 'technology.id'),
        )
        .as('has_confidential'),
    )
}

/**
 * A technology as the public sees it, in one statement. One that is expired or withdrawn shows to its supplier and the
 * Office alone. Throws NotFound.
 */
export async function getPublishedTechnology(actor: Actor, id: string): Promise<PublicTechnology> {
  const row = await selectPublic(db()).where('technology.id', '=', id).executeTakeFirst()
  if (!row || row.version === 0 || (row.state !== 'published' && !(isPerson(actor) && mayRead(actor, row)))) throw new NotFound()
  const {
    organisation_id,
    state,
    published_at,
    confirmed_at,
    expires_at,
    embargo_until,
    name_vi,
    name_en,
    kind,
    province,
    verification,
    has_confidential,
    version,
    ...content
  } = row
  const held = isUnderEmbargo(embargo_until, today())
  return {
    ...current(held ? outlined(content as ShownContent) : (content as ShownContent)),
    id: row.id,
    version,
    state: state as PublicTechnology['state'],
    publishedAt: published_at,
    confirmedAt: confirmed_at,
    expiresAt: expires_at,
    supplier: { id: organisation_id, nameVi: name_vi, nameEn: name_en, kind, province, verified: verification === 'verified' },
    hasConfidential: Boolean(has_confidential),
    outlineUntil: held ? embargo_until : null,
  }
}

/** The working copy as the public would see it, for its supplier and the Office. */
export async function previewTechnology(actor: Person, id: string): Promise<PublicTechnology> {
  const technology = await getStanding(db(), id)
  if (!mayRead(actor, technology)) throw new NotFound()
  const working = await readWorkingContent(db(), technology)
  const content = { ...working, files: await describeFiles(working.files) }
  const shown = await selectPublic(db()).where('technology.id', '=', id).executeTakeFirstOrThrow()
  const until = embargoOn(today(), content)
  return {
    ...current(until ? outlined(content) : content),
    id,
    version: technology.version + 1,
    state: 'published',
    publishedAt: technology.published_at,
    confirmedAt: null,
    expiresAt: null,
    supplier: {
      id: shown.organisation_id,
      nameVi: shown.name_vi,
      nameEn: shown.name_en,
      kind: shown.kind,
      province: shown.province,
      verified: shown.verification === 'verified',
    },
    hasConfidential: Boolean(shown.has_confidential),
    outlineUntil: until,
  }
}

/** The versions that were published, newest first. For the supplier's people and the Office. */
export async function listVersions(actor: Person, id: string) {
  if (!mayRead(actor, await getStanding(db(), id))) throw new NotFound()
  return db()
    .selectFrom('technology_version as version')
    .innerJoin('account', 'account.id', 'version.published_by')
    .select(['version.version', 'version.published_at', 'account.name as officer'])
    .where('version.technology_id', '=', id)
    .orderBy('version.version', 'desc')
    .execute()
}

/** One published version with its whole content. For the supplier's people and the Office. */
export async function getPublishedVersion(actor: Person, id: string, version: number) {
  if (!mayRead(actor, await getStanding(db(), id))) throw new NotFound()
  const row = await db()
    .selectFrom('technology_version')
    .select(['record', 'published_at', 'version'])
    .where('technology_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { embargoUntil: until, ...kept } = row.record as { embargoUntil: string | null }
  const content = keptContent(kept)
  return {
    version: row.version,
    publishedAt: row.published_at,
    embargoUntil: until,
    content: { ...content, files: await describeFiles(content.files) },
  }
}
