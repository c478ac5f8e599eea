import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { checkReason, moved, ownNeed } from './draft/draft'
import { gapsIn } from './needs.completeness'
import { mayRead, mayWrite } from './needs.policy'
import { findNeed, listVersions, workingTitles } from './needs.queries'
import type { GivenReason } from './needs.schema'
import { type NeedAct, allows } from './needs.states'

export { createNeed, discardRevision, recallNeed, saveStep, submitNeed, writeNeed } from './draft/draft'
export { confirmNeed, expireNeeds } from './expiry/expiry'
export {
  type NeedCard,
  type NeedForMatching,
  type PublishedNeed,
  getPublishedNeed,
  listNeedsOf,
  needCardsOf,
  readNeedsForMatching,
} from './published/published'
export {
  findEnterprises,
  getEnterprise,
  getNeedForReview,
  listNeedsInReview,
  publishNeed,
  recordNeedForEnterprise,
  returnNeed,
} from './review/review'
export { type TakeOver, type WholeNeed, writeNeeds } from './writing/writing'

declare module '#server/platform/events' {
  interface Events {
    'needs.submitted': { needId: string }
    /** A first version or a new one became visible, or an expired need came back. */
    'needs.published': { needId: string }
    'needs.returned': { needId: string }
    /** Withdrawn or expired: nobody but its own people and the Office sees it any more. */
    'needs.retired': { needId: string }
  }
}

/** Takes it off the exchange for good, with a reason from the list `withdraw-need`. */
export async function withdrawNeed(actor: Actor, id: string, why: GivenReason): Promise<void> {
  checkReason('withdraw-need', why)
  await transact(async (tx) => {
    const need = await ownNeed(tx, actor, id)
    const next = moved('withdraw', need)
    await tx
      .updateTable('need')
      .set({ ...next, working: null, withdraw_reason: why.reason, withdraw_note: why.note, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, {
      act: 'needs.withdraw',
      subject: ['need', id],
      details: { from: need.state, reason: why.reason },
      organisationId: need.organisation_id,
    })
    if (need.state === 'published') await publish(tx, 'needs.retired', { needId: id })
  })
}

export type OwnNeed = Awaited<ReturnType<typeof getOwnNeed>>

/** All of a need for its own people, with what is missing and what they may do. Throws NotFound for everybody else. */
export async function getOwnNeed(actor: Actor, id: string) {
  const need = await findNeed(db(), id)
  if (!need || !mayRead(actor, need)) throw new NotFound()
  const { content, state, revision, version, recorder_name, visited_on, consent_by } = need
  const gaps = gapsIn(content, today())
  const writes = mayWrite(actor, need)
  const can = (act: NeedAct) => writes && allows(act, need)
  return {
    id,
    state,
    revision,
    version,
    content,
    gaps,
    submittedAt: need.submitted_at,
    publishedAt: need.published_at,
    confirmedAt: need.confirmed_at,
    expiresAt: need.expires_at,
    updatedAt: need.updated_at,
    returned: need.return_reason ? { reason: need.return_reason, note: need.return_note } : null,
    withdrawn: need.withdraw_reason ? { reason: need.withdraw_reason, note: need.withdraw_note } : null,
    recorded: recorder_name ? { by: recorder_name, visitedOn: visited_on, consentBy: consent_by } : null,
    versions: version > 0 ? await listVersions(db(), id) : [],
    can: {
      edit: can('edit'),
      submit: can('submit') && gaps.length === 0,
      recall: can('recall'),
      discard: can('discard'),
      confirm: can('confirm'),
      withdraw: can('withdraw'),
    },
  }
}

/** Whether a new need may be begun for the organisation acted for. */
export function mayPostNeeds(actor: Actor): boolean {
  return actor.organisation !== null && mayWrite(actor, { organisation_id: actor.organisation.id })
}

/** The needs of the organisation acted for, last changed first. Throws Forbidden where nobody is acted for. */
export async function listOwnNeeds(actor: Actor, { page = 1, size = 20 } = {}) {
  const { organisation } = actor
  if (!organisation) throw new Forbidden()
  const rows = await db()
    .selectFrom('need')
    .select(['id', 'state', 'revision', 'anonymous', 'deadline', 'recorded_by', 'updated_at', 'expires_at', ...workingTitles])
    .select((is) => is.fn.countAll<number>().over().as('total'))
    .where('organisation_id', '=', organisation.id)
    .orderBy('updated_at', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const needs = rows.map(({ total: _, recorded_by, updated_at, expires_at, ...row }) => ({
    ...row,
    recorded: recorded_by !== null,
    updatedAt: updated_at,
    expiresAt: expires_at,
  }))
  return { needs, total: rows[0]?.total ?? 0, page, size, can: { create: mayPostNeeds(actor) } }
}
