import { isDeepStrictEqual } from 'node:util'
import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { findFair, lockFair } from '../../techmart.queries'
import { fairStep } from '../../techmart.states'
import { officer } from './officer'
import { type Settings, roomsOf } from './rooms'
import { findSettings } from './settings.queries'
import type { SettingsInput } from './settings.schema'

/** What is set for a fair's timetable, defaults where nothing is. The Office only. */
export async function getTimetableSettings(actor: Actor, fairId: string) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const settings = await findSettings(db(), fairId)
  return { fair, settings, rooms: roomsOf(settings, fair.tables) }
}

/** Sets rooms, walking time, limits, interpreters and fairness. Throws Invalid where the rooms have more tables than the fair. */
export async function saveTimetableSettings(actor: Actor, fairId: string, input: SettingsInput): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await lockFair(tx, fairId)
    if (!fair) throw new NotFound()
    if (!fairStep(fair.state, 'arrange') && fair.state !== 'planned') throw new WrongState()
    const settings: Settings = {
      rooms: input.rooms.flatMap(({ name, tables }) => (tables === undefined ? [] : [{ name, tables }])),
      walkingSlots: input.walkingSlots,
      mostMeetings: input.mostMeetings ?? null,
      interpreters: input.interpreters.flatMap(({ language, count }) => (language && count ? [{ language, count }] : [])),
      fairness: input.fairness ?? null,
      seconds: input.seconds,
    }
    const tables = settings.rooms.reduce((sum, room) => sum + room.tables, 0)
    if (tables > fair.tables) throw new Invalid({ rooms: [problem('timetabling:problems.too-many-tables', { count: fair.tables })] })
    if (new Set(settings.interpreters.map(({ language }) => language)).size < settings.interpreters.length)
      throw new Invalid({ interpreters: ['timetabling:problems.language-twice'] })
    if (isDeepStrictEqual(settings, await findSettings(tx, fairId))) return
    const columns = {
      rooms: JSON.stringify(settings.rooms),
      walking_slots: settings.walkingSlots,
      most_meetings: settings.mostMeetings,
      interpreters: JSON.stringify(settings.interpreters),
      fairness: settings.fairness,
      seconds: settings.seconds,
    }
    await tx
      .insertInto('timetable_frame')
      .values({ fair_id: fairId, ...columns })
      .onConflict((conflict) => conflict.column('fair_id').doUpdateSet({ ...columns, updated_at: now() }))
      .execute()
    await record(tx, actor, { act: 'techmart.set-timetable', subject: ['fair', fairId], details: { ...settings } })
  })
}
