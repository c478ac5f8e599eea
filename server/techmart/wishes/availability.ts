import { isDeepStrictEqual } from 'node:util'
import { record } from '#server/audit/audit'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { type FairRow, frameOf } from '../techmart.queries'
import { halvesOf, momentsOf } from './halves'
import { findAvailability, lockSides } from './wishes.queries'
import type { AvailabilityInput } from './wishes.schema'
import { speaker, wishing } from './wishes'

/** The half days and the slots of a fair: `2026-12-01 morning`, `2026-12-01 09:30`. */
export function timesOf(fair: FairRow): { halves: string[]; moments: string[] } {
  const frame = frameOf(fair)
  return { halves: halvesOf(frame), moments: momentsOf(frame).map(({ day, start }) => `${day} ${start}`) }
}

/** What the actor's organisation said of its delegation; where it said nothing, it is there all the time. */
export async function getAvailability(actor: Actor, fairId: string) {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  return (await findAvailability(db(), fairId, actor.organisation.id)) ?? { away: [], languages: [], most_meetings: null }
}

/** States when the delegation is there, what it speaks and how often it meets at most. Throws Invalid for times that the fair does not have. */
export async function stateAvailability(actor: Actor, fairId: string, input: AvailabilityInput): Promise<void> {
  const { person, own } = speaker(actor)
  await transact(async (tx) => {
    const fair = await wishing(tx, fairId)
    const [mine] = await lockSides(tx, fairId, [own])
    if (mine?.state !== 'accepted') throw new WrongState('wishes:problems.not-accepted')
    const { halves, moments } = timesOf(fair)
    if (input.halves.some((half) => !halves.includes(half))) throw new Invalid({ halves: ['errors:not-a-choice'] })
    if (input.halves.length === 0) throw new Invalid({ halves: ['wishes:problems.never-there'] })
    if (input.busy.some((moment) => !moments.includes(moment))) throw new Invalid({ busy: ['errors:not-a-choice'] })
    const content = {
      away: [...halves.filter((half) => !input.halves.includes(half)), ...new Set(input.busy)].sort(),
      languages: [...new Set(input.languages)].sort(),
      most_meetings: input.mostMeetings ?? null,
    }
    const known = await findAvailability(tx, fairId, own)
    if (isDeepStrictEqual(content, known)) return
    await tx
      .insertInto('fair_availability')
      .values({ fair_id: fairId, organisation_id: own, ...content, stated_by: person.accountId })
      .onConflict((conflict) =>
        conflict.columns(['fair_id', 'organisation_id']).doUpdateSet({ ...content, stated_by: person.accountId, updated_at: now() }),
      )
      .execute()
    await record(tx, actor, { act: 'techmart.state-availability', subject: ['fair', fairId], details: content })
    await publish(tx, 'techmart.wish-changed', { fairId, organisationIds: [own] })
  })
}
