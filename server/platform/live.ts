import pg from 'pg'
import type { Actor } from './actor'
import { db } from './database'
import type { EventName, Events } from './events'
import { log } from './log'

/** Event → the rooms whose readers should look again. */
export type Rooms = { [Name in EventName]?: (payload: Events[Name]) => string[] }

/** Kind of room (`deal` of `deal:7k3f…`) → who may listen in it. */
export type RoomPolicies = Record<string, (actor: Actor, id: string) => boolean | Promise<boolean>>

/**
 * Listens to the database for new events and hands each to `emit` with its rooms. One connection per web process, made
 * again after a loss; what was missed meanwhile is covered because browsers look again when they reconnect.
 */
export function listenForEvents(connectionString: string, rooms: Rooms, emit: (rooms: string[], event: string) => void): { stop(): Promise<void> } {
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
    } catch {
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
      const event = await db().selectFrom('event').select(['name', 'payload']).where('id', '=', id).executeTakeFirst()
      if (!event) return
      const name = event.name as EventName
      const named = (rooms[name] as ((payload: unknown) => string[]) | undefined)?.(event.payload) ?? []
      if (named.length > 0) emit(named, name)
    } catch (error) {
      log.warn({ err: error, event: id }, 'live update not forwarded')
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
