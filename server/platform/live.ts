import type { Actor } from './actor'
import { db } from './database'
import type { EventName, Events } from './events'
import { log } from './log'
import { standingConnection } from './standing-connection'

/** Event → the rooms whose readers should look again. */
export type Rooms = { [Name in EventName]?: (payload: Events[Name]) => string[] }

/** Kind of room (`deal` of `deal:7k3f…`) → who may listen in it. */
export type RoomPolicies = Record<string, (actor: Actor, id: string) => boolean | Promise<boolean>>

export interface CommittedEvent {
  id: number
  name: string
  payload: unknown
}

export interface EventListener {
  onEvent(event: CommittedEvent): void
  /** Called each time that listening begins, also again after a loss: who must miss nothing catches up here. */
  onListening?(): Promise<void>
}

/** Listens to the database for committed events until stopped. */
export function listenForEvents(databaseUrl: string, { onEvent, onListening }: EventListener): { stop(): Promise<void> } {
  return standingConnection(databaseUrl, async (client) => {
    client.on('notification', (notice) => void forward(Number(notice.payload)))
    await client.query('listen exchange_event')
    await onListening?.()
  })

  async function forward(id: number): Promise<void> {
    try {
      const event = await db().selectFrom('event').select(['id', 'name', 'payload']).where('id', '=', id).executeTakeFirst()
      if (event) onEvent(event)
    } catch (error) {
      log.warn({ err: error, event: id }, 'event not forwarded')
    }
  }
}

/**
 * Hands each event to `emit` with the rooms whose readers should look again. What a lost connection missed needs no
 * catching up: browsers look again when they reconnect.
 */
export function forwardToRooms(rooms: Rooms, emit: (rooms: string[], event: string) => void): EventListener {
  return {
    onEvent({ name, payload }) {
      const named = (rooms[name as EventName] as ((payload: unknown) => string[]) | undefined)?.(payload) ?? []
      if (named.length > 0) emit(named, name)
    },
  }
}
