import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import {
  answerWish,
  askWish,
  getFair,
  getWishes,
  publishTimetable,
  saveTimetableSettings,
  startTimetable,
  stateAvailability,
  timesOf,
} from '#server/techmart/techmart'
import type { Member } from './people'
import type { Stage } from './stage'

/** Those who come to the fair ahead wish for one another, most accept, and the Office publishes a timetable of it. */
export function wishAndSchedule(stage: Stage, fairId: string): void {
  const { timeline, officer } = stage
  const run = newId()
  timeline.on(3, 10, () => wish(stage, fairId))
  timeline.on(2, 10, () => answer(stage, fairId))
  timeline.on(1, 16, async () => {
    const rooms = [
      { name: 'Sảnh tầng 1', tables: 5 },
      { name: 'Phòng họp tầng 2', tables: 3 },
    ]
    const interpreters = [{ language: 'en' as const, count: 1 }]
    await saveTimetableSettings(officer, fairId, { rooms, walkingSlots: 0, mostMeetings: 8, interpreters, seconds: 2 })
    await startTimetable(officer, fairId, { id: run })
  })
  // From seven on it is another day of the timeline, and the run of the day before has ended.
  timeline.on(0, 7, async () => {
    const draft = await db().selectFrom('timetable').select('id').where('id', '=', run).where('state', '=', 'draft').executeTakeFirst()
    if (draft) await publishTimetable(officer, run)
  })
}

/** The owners of the organisations that take part in a fair. */
export async function comers(stage: Stage, fairId: string): Promise<Member[]> {
  const rows = await db()
    .selectFrom('fair_registration')
    .select('organisation_id as id')
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
    .execute()
  const accepted = new Set(rows.map(({ id }) => id))
  return [...stage.members.values()].flatMap(([owner]) => (owner && accepted.has(owner.organisation.id) ? [owner] : []))
}

/** Each asks for the two that fit best; every fifth is there for a part of the time only. */
async function wish(stage: Stage, fairId: string): Promise<void> {
  for (const [index, member] of (await comers(stage, fairId)).entries()) {
    if (index % 5 === 0) {
      const { halves } = timesOf(await getFair(member, fairId))
      const languages = index % 10 === 0 ? (['en', 'vi'] as const) : (['vi'] as const)
      await stateAvailability(member, fairId, { halves: halves.slice(0, -1), busy: [], languages: [...languages], mostMeetings: 6 })
    }
    const { suggestions } = await getWishes(member, fairId)
    for (const [place, { id }] of suggestions.slice(0, 2).entries())
      await askWish(member, fairId, { id: newId(), kind: place === 0 ? 'must' : 'would', matchId: id, note: '' })
  }
}

/** One wish in eight is declined, and some wait for an answer. */
async function answer(stage: Stage, fairId: string): Promise<void> {
  const byOrganisation = new Map((await comers(stage, fairId)).map((member) => [member.organisation.id, member]))
  const asked = await db()
    .selectFrom('wish')
    .select(['id', 'to_organisation_id'])
    .where('fair_id', '=', fairId)
    .where('state', '=', 'asked')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  for (const [index, { id, to_organisation_id }] of asked.entries()) {
    const member = byOrganisation.get(to_organisation_id)
    if (member && index % 6 !== 5) await answerWish(member, id, index % 8 === 7 ? 'decline' : 'accept')
  }
}
