import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { enqueue } from '#server/platform/jobs'
import { countWishes } from '../../wishes/wishes.queries'
import { findFair, lockFair } from '../../techmart.queries'
import { fairStep } from '../../techmart.states'
import { officer } from './officer'
import { findSettings } from './settings.queries'
import { findLatestTimetable, listNamedWishes, lockCurrent, lockTimetable } from './timetables.queries'
import { timetableStep } from './timetables.states'

export { getAgreedPair, listAgreedPairs, markPair } from './marks'
export { makeTimetable } from './running'
export { publishTimetable } from './publishing'
export { applyRepair, endDisruption, previewRepair } from './repairs'
export { getTimetableSettings, saveTimetableSettings } from './settings'

/** Without a sign of life for this long, a run has lost its worker. */
const deadAfterMs = 60_000
const placesShown = 25

/**
 * Orders a timetable of the accepted wishes; a draft that is there is discarded. Sent twice, it is the same run. Throws WrongState while
 * another one is under way, unless its worker is gone.
 */
export async function startTimetable(actor: Actor, fairId: string, input: { id: string }): Promise<{ id: string }> {
  const person = officer(actor)
  return transact(async (tx) => {
    const fair = await lockFair(tx, fairId)
    if (!fair) throw new NotFound()
    if (!fairStep(fair.state, 'arrange')) throw new WrongState('techmart:problems.fair-not-open')
    const known = await lockTimetable(tx, input.id)
    if (known) {
      if (known.fair_id !== fairId) throw new WrongState()
      return { id: known.id }
    }
    if ((await countWishes(tx, fairId)).accepted === 0) throw new WrongState('timetabling:problems.no-wishes')
    for (const { id, state, active_at, created_at } of await lockCurrent(tx, fairId)) {
      const dead = now().getTime() - (active_at ?? created_at).getTime() > deadAfterMs
      if (state !== 'draft' && !dead) throw new WrongState('timetabling:problems.under-way')
      const next = timetableStep(state, state === 'draft' ? 'discard' : 'fail', state === 'draft' ? 'office' : 'scheduler')?.next
      if (next) await tx.updateTable('timetable').set({ state: next, ended_at: now() }).where('id', '=', id).execute()
    }
    const { seconds } = await findSettings(tx, fairId)
    await tx.insertInto('timetable').values({ id: input.id, fair_id: fairId, seconds, started_by: person.accountId }).execute()
    await record(tx, actor, { act: 'techmart.start-timetable', subject: ['timetable', input.id], details: { fairId, seconds } })
    await enqueue(tx, 'techmart.make-timetable', { timetableId: input.id }, { key: `timetable-${input.id}`, attempts: 3 })
    await publish(tx, 'techmart.timetable-changed', { fairId })
    return { id: input.id }
  })
}

/** Ends a run early: with the best timetable so far, or with none where none was found. */
export async function stopTimetable(actor: Actor, id: string): Promise<void> {
  await step(actor, id, 'stop', (state) => (state === 'running' ? { stop_asked: true } : { stop_asked: true, ended_at: now() }))
}

/** Throws a draft away. */
export async function discardTimetable(actor: Actor, id: string): Promise<void> {
  await step(actor, id, 'discard', () => ({}))
}

async function step(actor: Actor, id: string, act: 'stop' | 'discard', more: (state: string) => object): Promise<void> {
  officer(actor)
  await transact(async (tx: Tx) => {
    const row = await lockTimetable(tx, id)
    if (!row) throw new NotFound()
    const next = timetableStep(row.state, act, 'office')?.next
    if (!next || row.stop_asked) throw new WrongState()
    await tx
      .updateTable('timetable')
      .set({ state: next, ...more(row.state) })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: `techmart.${act}-timetable`, subject: ['timetable', id], details: { fairId: row.fair_id } })
    await publish(tx, 'techmart.timetable-changed', { fairId: row.fair_id })
  })
}

/** How the timetable of a fair stands: its wishes, the latest run, and a page of the draft by name. The Office only. */
export async function getTimetabling(actor: Actor, fairId: string, page = 1) {
  officer(actor)
  const [fair, counts, run] = await Promise.all([findFair(db(), fairId), countWishes(db(), fairId), findLatestTimetable(db(), fairId)])
  if (!fair) throw new NotFound()
  const arranging = fairStep(fair.state, 'arrange') !== undefined
  if (!run) return { fair, counts, run: undefined, can: { start: arranging && counts.accepted > 0, repair: arranging } }
  const { places, contradictions, untried, active_at, created_at, ...rest } = run
  const shown = places.slice((page - 1) * placesShown, page * placesShown)
  const groups = contradictions.slice(0, 20)
  const left = untried.slice(0, 20)
  const wishIds = [...shown, ...left].map(({ wishId }) => wishId).concat(groups.flatMap((group) => group.wishIds))
  const names = new Map((await listNamedWishes(db(), [...new Set(wishIds)])).map((wish) => [wish.id, wish]))
  const under = run.state === 'waiting' || run.state === 'running'
  const dead = under && now().getTime() - (active_at ?? created_at).getTime() > deadAfterMs
  const nameOf = (organisationId: string | undefined) => {
    for (const wish of names.values()) {
      if (wish.from_organisation_id === organisationId) return { vi: wish.from_vi, en: wish.from_en }
      if (wish.to_organisation_id === organisationId) return { vi: wish.to_vi, en: wish.to_en }
    }
    return undefined
  }
  const pair = (wishId: string) => {
    const wish = names.get(wishId)
    return wish ? [{ from_vi: wish.from_vi, from_en: wish.from_en, to_vi: wish.to_vi, to_en: wish.to_en }] : []
  }
  return {
    fair,
    counts,
    run: {
      ...rest,
      dead,
      placed: places.length,
      open: rest.wishes - places.length,
      pages: Math.ceil(places.length / placesShown),
      places: shown.flatMap(({ wishId, ...place }) => pair(wishId).map((sides) => ({ id: wishId, ...place, ...sides }))),
      groups: groups.map(({ wishIds: ids, organisationId, ...group }) => ({
        ...group,
        who: nameOf(organisationId),
        pairs: ids.flatMap(pair),
      })),
      untried: left.flatMap(({ wishId, because }) => pair(wishId).map((sides) => ({ id: wishId, because, ...sides }))),
    },
    can: {
      start: arranging && counts.accepted > 0 && (!under || dead),
      stop: under && !dead && !run.stop_asked,
      publish: arranging && run.state === 'draft' && places.length > 0,
      discard: run.state === 'draft',
      repair: arranging,
    },
  }
}
