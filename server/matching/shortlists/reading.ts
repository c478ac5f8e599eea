import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import { inPlainWords, reasonsOf } from '../explanation/explanation'
import { runningIndex } from '../running-index'
import { needSides, technologySides } from '../matching.parties'
import type { Party } from '../matching.policy'
import type { MatchState } from '../matching.states'
import type { KeptShortlist } from './kept'
import { mayReadShortlist, mayWriteShortlist } from './shortlists.policy'
import { type EntryRow, findShortlist, listEntries, listLinks } from './shortlists.queries'

export interface ShortlistEntry {
  matchId: string
  technologyId: string
  position: number
  note: string
  score: number
  titleVi: string
  titleEn: string
  supplier: { id: string; nameVi: string; nameEn: string }
  /** Still to be seen by everybody. */
  published: boolean
  state: MatchState
  words: string[]
  reasons: string[]
  conflicts: string[]
  change: string | null
}

export interface ShortlistPage {
  id: string
  /** Whose need it is for. */
  organisationId: string
  name: string
  need: { id: string; titleVi: string; titleEn: string; published: boolean; anonymous: boolean }
  entries: ShortlistEntry[]
  madeBy: string
  madeAt: string
  locked: {
    at: string
    by: string
    fingerprint: string
    engineVersion: string
    /** What has changed since: its scores may not come out the same again, as it stands it is proof all the same. NULL = nothing that is known. */
    changed: 'engine' | 'thesaurus' | null
  } | null
  links: {
    id: string
    withNotes: boolean
    madeBy: string
    madeAt: string
    expiresAt: string
    state: 'open' | 'expired' | 'revoked'
    openings: number
    /** The last ten. */
    openedAt: string[]
  }[]
  can: { edit: boolean; share: boolean }
}

/** A shortlist for the need's people and the Office: once locked, as it was then. Throws NotFound for everybody else. */
export async function getShortlist(actor: Actor, id: string): Promise<ShortlistPage> {
  const shortlist = await findShortlist(db(), id)
  if (!shortlist || !mayReadShortlist(actor, shortlist)) throw new NotFound()
  const rows = await listEntries(db(), id)
  const parties = {
    need_id: shortlist.need_id,
    technology_id: '',
    need_organisation_id: shortlist.organisation_id,
    supplier_organisation_id: '',
  }
  const need = (await needSides(actor, [parties])).get(shortlist.need_id)
  const technologies = await technologySides(
    actor,
    rows.map((row) => row.technology_id),
  )
  const links = shortlist.locked_at ? await listLinks(db(), id) : []
  const party: Party = actor.organisation?.id === shortlist.organisation_id ? 'enterprise' : 'office'
  const mayWrite = mayWriteShortlist(actor, shortlist)
  const { kept } = shortlist
  return {
    id,
    organisationId: shortlist.organisation_id,
    name: shortlist.name,
    need: {
      id: shortlist.need_id,
      titleVi: kept?.need.title.vi ?? need?.titleVi ?? '',
      titleEn: kept?.need.title.en ?? need?.titleEn ?? '',
      published: need?.published ?? false,
      anonymous: need?.anonymous ?? true,
    },
    entries: rows.flatMap((row): ShortlistEntry[] => {
      const technology = technologies.get(row.technology_id)
      const shown = row.kept ? fromKept(row.kept) : technology && { ...technology, supplier: technology.organisation }
      if (!shown) return []
      const { titleVi, titleEn, supplier } = shown
      const said = explained(row, actor, party)
      return [{ ...said, titleVi, titleEn, supplier, published: technology?.published ?? false }]
    }),
    madeBy: shortlist.made_by,
    madeAt: shortlist.created_at.toISOString(),
    locked:
      shortlist.locked_at && kept
        ? {
            at: shortlist.locked_at.toISOString(),
            by: shortlist.locker ?? '',
            fingerprint: kept.fingerprint,
            engineVersion: kept.engineVersion,
            changed: await changedSince(kept),
          }
        : null,
    links: links.map((link) => ({
      id: link.id,
      withNotes: link.with_notes,
      madeBy: link.made_by,
      madeAt: link.created_at.toISOString(),
      expiresAt: link.expires_at.toISOString(),
      state: link.revoked_at ? 'revoked' : link.expires_at <= now() ? 'expired' : 'open',
      openings: link.openings ?? 0,
      openedAt: link.last.map((at) => at.toISOString()),
    })),
    can: { edit: mayWrite && !shortlist.locked_at, share: mayWrite && shortlist.locked_at !== null },
  }
}

/** The thesaurus is kept as its hash alone. Where no index answers, nothing is known. */
async function changedSince({ engineVersion, parameters, parametersHash }: KeptShortlist): Promise<'engine' | 'thesaurus' | null> {
  const today = await runningIndex()
    ?.provenance(parameters)
    .catch(() => undefined)
  if (!today) return null
  if (today.engineVersion !== engineVersion) return 'engine'
  return today.parametersHash === parametersHash ? null : 'thesaurus'
}

function fromKept({ offer, supplier }: NonNullable<EntryRow['kept']>) {
  return { titleVi: offer.title.vi ?? '', titleEn: offer.title.en ?? '', supplier }
}

/** An entry in words; of a locked one, what was kept of it. */
export function explained(row: EntryRow, { locale }: Pick<Actor, 'locale'>, party: Party) {
  const criteria: ExplainedCriterion[] = row.kept?.criteria ?? row.criteria
  const conflicts: Conflict[] = row.kept?.conflicts ?? row.conflicts
  const explanation = inPlainWords(criteria, conflicts, locale, party)
  return {
    matchId: row.match_id,
    technologyId: row.technology_id,
    position: row.position,
    note: row.note,
    score: row.kept?.score ?? row.score,
    state: row.state,
    words: explanation.words.slice(0, 5).map(({ need }) => need),
    reasons: reasonsOf(explanation),
    conflicts: explanation.conflicts,
    change: conflicts.length > 0 ? (explanation.changes[0] ?? null) : null,
  }
}
