import type pg from 'pg'
import type { Actor } from './actor'
import { db } from './database'
import type { EventName, Events, Fact } from './events'
import { log } from './log'
import { standingConnection } from './standing-connection'

/** Event → the rooms whose readers should look again. */
export type Rooms = { [Name in EventName]?: (payload: Events[Name]) => string[] }

/** Kind of room (`deal` of `deal:7k3f…`) → who may listen in it. */
export type RoomPolicies = Record<string, (actor: Actor, id: string) => boolean | Promise<boolean>>

export interface CommittedEvent extends Fact {
  id: number
}

export interface EventListener {
  onEvent(event: CommittedEvent): void
  /** Called each time that listening begins, also again after a loss: who must miss nothing catches up here. */
  onListening?(): Promise<void>
  /** Nothing is heard until listening begins again. */
  onLost?(): void
}

/** Listens to the database for committed events until stopped. */
export function listenForEvents(databaseUrl: string, { onEvent, onListening, onLost }: EventListener): { stop(): Promise<void> } {
  async function prepare(client: pg.Client): Promise<void> {
    client.on('notification', (notice) => void forward(Number(notice.payload)))
    await client.query('listen exchange_event')
    await onListening?.()
  }
  return standingConnection(databaseUrl, prepare, onLost)

  async function forward(id: number): Promise<void> {
    try {
      const event = await db().selectFrom('event').select(['id', 'name', 'payload']).where('id', '=', id).executeTakeFirst()
      if (event) onEvent(event)
    } catch (error) {
      log.warn({ err: error, event: id }, 'event not forwarded')
    }
  }
}

/** The rooms whose readers should look again. What a lost connection missed needs no catching up: browsers look again when they reconnect. */
export function roomsOf(rooms: Rooms, { name, payload }: Fact): string[] {
  return (rooms[name as EventName] as ((payload: unknown) => string[]) | undefined)?.(payload) ?? []
}
