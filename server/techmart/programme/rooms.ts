import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { changed, officer, planning } from './planning'
import { listRoomRows } from './programme.queries'
import { type RoomInput, mostRooms } from './programme.schema'

/** The rooms of a fair with how many sessions each has. The Office only. */
export async function listRooms(actor: Actor, fairId: string) {
  officer(actor)
  return listRoomRows(db(), fairId)
}

/** Adds a room, or changes one. Sent twice, it is one room. Throws Invalid where another bears the name. */
export async function saveRoom(actor: Actor, fairId: string, input: RoomInput): Promise<{ id: string }> {
  const person = officer(actor)
  await transact(async (tx) => {
    const fair = await planning(tx, fairId)
    const rooms = await listRoomRows(tx, fair.id)
    const known = rooms.find(({ id }) => id === input.id)
    if (rooms.some((room) => room.id !== input.id && room.name_vi.toLowerCase() === input.nameVi.toLowerCase()))
      throw new Invalid({ nameVi: ['programme:problems.room-twice'] })
    const values = { name_vi: input.nameVi, name_en: input.nameEn, seats: input.seats ?? null }
    if (known) {
      if (known.name_vi === values.name_vi && known.name_en === values.name_en && known.seats === values.seats) return
      await tx
        .updateTable('programme_room')
        .set({ ...values, updated_at: now() })
        .where('id', '=', known.id)
        .execute()
    } else {
      if (rooms.length >= mostRooms) throw new Invalid({ '': [problem('programme:problems.too-many-rooms', { most: mostRooms })] })
      const made = await tx
        .insertInto('programme_room')
        .values({ id: input.id, fair_id: fair.id, ...values, created_by: person.accountId })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      // Another fair's, or one that was removed: no form of ours brings it.
      if (!made) throw new WrongState()
    }
    const act = known ? 'techmart.change-room' : 'techmart.add-room'
    await record(tx, actor, { act, subject: ['programme-room', input.id], details: { fairId, name: input.nameVi } })
    await changed(tx, fair.id, null)
  })
  return { id: input.id }
}

/** Takes a room away that holds no session. */
export async function removeRoom(actor: Actor, fairId: string, roomId: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await planning(tx, fairId)
    const room = (await listRoomRows(tx, fair.id)).find(({ id }) => id === roomId)
    if (!room) throw new NotFound()
    if (room.sessions > 0) throw new WrongState('programme:problems.room-in-use')
    await tx.updateTable('programme_room').set({ removed_at: now(), updated_at: now() }).where('id', '=', roomId).execute()
    await record(tx, actor, { act: 'techmart.remove-room', subject: ['programme-room', roomId], details: { fairId, name: room.name_vi } })
    await changed(tx, fair.id, null)
  })
}
