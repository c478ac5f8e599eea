import pg from 'pg'
import type { Actor } from './actor'
import { db } from './database'
import type { EventName, Events } from './events'
import { log } from './log'

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

/** Listens to the database for committed events until stopped. One connection, made again after a loss. */
export function listenForEvents(connectionString: string, { onEvent, onListening }: EventListener): { stop(): Promise<void> } {
  let stopped = false
  let client: pg.Client | undefined

  async function begin(): Promise<void> {
    if (stopped) return
    client = new pg.Client({ connectionString, keepAlive: true })
    client.on('error', () => again())
    client.on('end', () => again())
    client.on('notification', (notice) => void forward(Number(notice.payload)))
    try {
      await client.connect()
      await client.query('listen exchange_event')
      await onListening?.()
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'not listening for events yet')
      await client.end().catch(() => {})
      again()
    }
  }

  let waiting: NodeJS.Timeout | undefined
  function again(): void {
    if (stopped || waiting) return
    waiting = setTimeout(() => {
      waiting = undefined
      void begin()
    }, 1_000)
  }

  async function forward(id: number): Promise<void> {
    try {
      const event = await db().selectFrom('event').select(['id', 'name', 'payload']).where('id', '=', id).executeTakeFirst()
      if (event) onEvent(event)
    } catch (error) {
      if (!stopped) log.warn({ err: error, event: id }, 'event not forwarded')
    }
  }

  void begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(waiting)
      await client?.end().catch(() => {})
    },
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
