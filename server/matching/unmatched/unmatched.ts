import { record } from '#server/audit/audit'
import { needCardsOf } from '#server/needs/needs'
import { notify } from '#server/notifications/notifications'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { log } from '#server/platform/log'
import { getListing } from '#server/technologies/technologies'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import { inPlainWords, reasonsOf } from '../explanation/explanation'
import { matchingIndex } from '../running-index'
import { type TechnologySide, technologySides } from '../matching.parties'
import type { Suggestion } from '../matching.requests'
import { listDone, listUnmatched } from './unmatched.queries'
import type { UnmatchedQuery } from './unmatched.schema'

/** Needs on a page: each asks the index for its nearest technologies. */
const PAGE = 6
const NEAREST = 3

export interface NearMiss {
  technology: Pick<TechnologySide, 'id' | 'titleVi' | 'titleEn' | 'organisation'>
  score: number
  words: string[]
  reasons: string[]
  conflicts: string[]
  changes: string[]
  /** The suggestion was made and set aside. */
  dismissed: string | null
  invitedAt: string | null
}

export interface UnmatchedNeed {
  id: string
  titleVi: string
  titleEn: string
  organisation: { id: string; nameVi: string; nameEn: string }
  anonymous: boolean
  fields: string[]
  publishedAt: string
  waitingDays: number
  /** How its suggestions stand: too weak ones, talks begun, set aside. */
  counts: { suggested: number; takenUp: number; dismissed: number; invited: number }
  nearest: NearMiss[]
}

export interface UnmatchedBoard {
  needs: UnmatchedNeed[]
  total: number
  page: number
  pages: number
  /** The index is being loaded: the nearest technologies are not known yet. */
  loading: boolean
}

/**
 * Published needs that after so many days have no acceptable suggestion: none at or above the good band that is suggested or
 * taken up. The longest waiting first, each with its nearest technologies, however low they score. Throws Forbidden for all but the Office.
 */
export async function listUnmatchedNeeds(actor: Actor, { days, field, page: asked }: UnmatchedQuery): Promise<UnmatchedBoard> {
  if (!actor.office) throw new Forbidden()
  const before = new Date(now().getTime() - days * 86_400_000)
  const at = (page: number) => listUnmatched(db(), { before, field, offset: (page - 1) * PAGE, limit: PAGE })
  let page = asked
  let rows = await at(page)
  // A page too far shows the first: how many there are is only known from a page that has some.
  if (rows.length === 0 && page > 1) {
    page = 1
    rows = await at(page)
  }
  const ids = rows.map(({ id }) => id)
  const total = rows[0]?.total ?? 0
  const cards = new Map((await needCardsOf(db(), ids)).map((card) => [card.id, card]))
  const done = await listDone(db(), ids)
  const nearest = await nearestOf(ids)
  const technologies = await technologySides(
    actor,
    (nearest ?? []).map(({ technologyId }) => technologyId),
  )
  const needs = rows.flatMap((row): UnmatchedNeed[] => {
    const card = cards.get(row.id)
    if (!card || !row.published_at) return []
    const own = done.filter(({ need_id }) => need_id === row.id)
    const count = (state: string) => own.filter((one) => one.state === state).length
    const missed = (nearest ?? []).flatMap((suggestion): NearMiss[] => {
      const technology = suggestion.needId === row.id ? technologies.get(suggestion.technologyId) : undefined
      return technology ? [missOf(actor, suggestion, technology, own)] : []
    })
    return [
      {
        id: row.id,
        titleVi: card.titleVi,
        titleEn: card.titleEn,
        organisation: { id: row.organisation_id, nameVi: row.name_vi, nameEn: row.name_en },
        anonymous: card.anonymous,
        fields: card.fields,
        publishedAt: row.published_at.toISOString(),
        waitingDays: Math.floor((now().getTime() - row.published_at.getTime()) / 86_400_000),
        counts: { suggested: count('suggested'), takenUp: count('taken-up'), dismissed: count('dismissed'), invited: count('invited') },
        nearest: missed,
      },
    ]
  })
  return { needs, total, page, pages: Math.max(1, Math.ceil(total / PAGE)), loading: nearest === undefined }
}

/** Undefined while the index is loaded: the board is of use without it. */
async function nearestOf(needIds: string[]): Promise<Suggestion[] | undefined> {
  if (needIds.length === 0) return []
  try {
    const index = matchingIndex()
    if (!index.isReady) return undefined
    return (await index.nearest(needIds, NEAREST)).suggestions
  } catch (error) {
    if (!(error instanceof Unavailable)) log.warn({ err: error }, 'the nearest technologies could not be asked for')
    return undefined
  }
}

type Done = Awaited<ReturnType<typeof listDone>>

function missOf(actor: Actor, suggestion: Suggestion, technology: TechnologySide, done: Done): NearMiss {
  const { id, titleVi, titleEn, organisation } = technology
  const criteria = JSON.parse(suggestion.criteria) as ExplainedCriterion[]
  const explanation = inPlainWords(criteria, JSON.parse(suggestion.conflicts) as Conflict[], actor.locale, 'office')
  const invited = done.find(({ state, record_id }) => state === 'invited' && record_id === organisation.id)
  return {
    technology: { id, titleVi, titleEn, organisation },
    score: suggestion.score,
    words: explanation.words.slice(0, 4).map(({ need }) => need),
    reasons: reasonsOf(explanation).slice(0, 2),
    conflicts: explanation.conflicts,
    changes: explanation.changes.slice(0, 2),
    dismissed: done.find(({ state, record_id }) => state === 'dismissed' && record_id === id)?.dismiss_reason ?? null,
    invitedAt: invited?.at?.toISOString() ?? null,
  }
}

/**
 * Asks a technology's supplier to look at a need, by a notice; each organisation is asked once for a need. Throws Forbidden for
 * all but the Office, NotFound where one of the two is not public, Invalid for the need's own organisation, WrongState where it was asked before.
 */
export async function inviteSupplier(person: Person, { needId, technologyId }: { needId: string; technologyId: string }): Promise<void> {
  if (!person.office) throw new Forbidden()
  await transact(async (tx) => {
    const [need] = await needCardsOf(tx, [needId])
    const technology = await getListing(tx, technologyId)
    if (!need || technology.state !== 'published') throw new NotFound()
    const { organisationId } = technology
    const owner = await tx.selectFrom('need').select('organisation_id').where('id', '=', needId).executeTakeFirst()
    if (owner?.organisation_id === organisationId) throw new Invalid({ '': ['unmatched:problems.own-need'] })
    const invited = await tx
      .insertInto('match_invitation')
      .values({ need_id: needId, organisation_id: organisationId, technology_id: technologyId, invited_by: person.accountId })
      .onConflict((conflict) => conflict.columns(['need_id', 'organisation_id']).doNothing())
      .returning('need_id')
      .executeTakeFirst()
    if (!invited) throw new WrongState('unmatched:problems.invited')
    await record(tx, person, { act: 'matching.invite-supplier', subject: ['need', needId], organisationId, details: { technologyId } })
    const details = { title: need.titleVi || need.titleEn, technology: technology.titleVi || technology.titleEn }
    await notify(
      tx,
      { organisationIds: [organisationId] },
      { kind: 'unmatched:notices.invited', details, path: `/needs/${needId}`, mail: true },
    )
  })
}
