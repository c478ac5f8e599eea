import { setTimeout as pause } from 'node:timers/promises'
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

/** Milliseconds between two readings: the first event is told at once, a stream of them is read in portions. */
const GATHERED_FOR = 50

/** Listens to the database for committed events until stopped. */
export function listenForEvents(databaseUrl: string, { onEvent, onListening, onLost }: EventListener): { stop(): Promise<void> } {
  const waiting: number[] = []
  let reading = false
  let stopped = false

  async function prepare(client: pg.Client): Promise<void> {
    client.on('notification', (notice) => {
      waiting.push(Number(notice.payload))
      if (!reading) void forward()
    })
    await client.query('listen exchange_event')
    await onListening?.()
  }
  const connection = standingConnection(databaseUrl, prepare, onLost)
  return {
    stop() {
      stopped = true
      return connection.stop()
    },
  }

  /** What is told while the database is being read, and shortly after, is read together next. */
  async function forward(): Promise<void> {
    reading = true
    for (let ids = waiting.splice(0); ids.length > 0 && !stopped; ids = waiting.splice(0)) {
      const events = await eventsOf(ids).catch((error: unknown) => log.warn({ err: error, events: ids }, 'events not forwarded'))
      for (const event of events ?? []) tell(event)
      await pause(GATHERED_FOR)
    }
    reading = false
  }

  function tell(event: CommittedEvent): void {
    try {
      onEvent(event)
    } catch (error) {
      log.warn({ err: error, event: event.id }, 'event not forwarded')
    }
  }
}

const eventsOf = (ids: number[]): Promise<CommittedEvent[]> =>
  db().selectFrom('event').select(['id', 'name', 'payload']).where('id', 'in', ids).orderBy('id').execute()

/** The rooms whose readers should look again. What a lost connection missed needs no catching up: browsers look again when they reconnect. */
export function roomsOf(rooms: Rooms, { name, payload }: Fact): string[] {
  return (rooms[name as EventName] as ((payload: unknown) => string[]) | undefined)?.(payload) ?? []
}
