import type { Generated, JSONColumnType } from 'kysely'

export interface TimetableRoom {
  name: string
  tables: number
}

export interface InterpreterPool {
  language: string
  count: number
}

export interface TimetableFrameTable {
  fair_id: string
  /** Tables are numbered through; the last room has those that remain. */
  rooms: JSONColumnType<TimetableRoom[], string, string>
  walking_slots: number
  most_meetings: number | null
  interpreters: JSONColumnType<InterpreterPool[], string, string>
  fairness: number | null
  seconds: number
  updated_at: Generated<Date>
}

export type TimetableState = 'waiting' | 'running' | 'draft' | 'impossible' | 'failed' | 'stopped' | 'published' | 'discarded'

export interface PlacedWish {
  /** The first wish of the pair. */
  wishId: string
  day: string
  start: string
  table: number
}

/** Wishes that stand against each other: of these only so many can be met. */
export interface OpenGroup {
  /** At most eight of them. */
  wishIds: string[]
  count: number
  possible: number
  because: 'time' | 'limit' | 'tables' | 'together'
  /** Who has too little time, or the limit. */
  organisationId?: string
}

/** A wish that could not even be tried: nobody interprets, or there is no time that both have. */
export interface UntriedWish {
  wishId: string
  because: 'interpreter' | 'time'
}

export interface TimetableTable {
  id: string
  fair_id: string
  state: Generated<TimetableState>
  seconds: number
  wishes: Generated<number>
  share: Generated<number>
  stop_asked: Generated<boolean>
  /** NULL until a timetable is found. */
  value: Generated<number | null>
  value_at_most: Generated<number | null>
  breaks: Generated<number | null>
  breaks_at_least: Generated<number | null>
  spread: Generated<number | null>
  optimal: Generated<boolean>
  places: JSONColumnType<PlacedWish[], string | undefined, string>
  contradictions: JSONColumnType<OpenGroup[], string | undefined, string>
  untried: JSONColumnType<UntriedWish[], string | undefined, string>
  started_by: string
  created_at: Generated<Date>
  /** The worker's last sign of life. */
  active_at: Generated<Date | null>
  ended_at: Generated<Date | null>
  published_by: Generated<string | null>
  published_at: Generated<Date | null>
}

export type DisruptionKind = 'no-show' | 'late' | 'room-closed'

export interface DisruptionTable {
  id: string
  fair_id: string
  kind: DisruptionKind
  organisation_id: string | null
  /** From 0, as in the frame. */
  room: number | null
  on_day: string
  from_time: string
  /** NULL = until the fair ends. */
  until_time: string | null
  noted_by: string
  ended_at: Generated<Date | null>
  created_at: Generated<Date>
}
