import { db } from '#server/platform/database'
import { log } from '#server/platform/log'
import type { Thread } from '#server/platform/threads/threads'
import type { MatchingRequests } from './matching.requests'

/** More events than these since the index was saved, and it is sooner read anew. */
const MISSED_AT_MOST = 20_000

export const SAVE_EVERY_MS = 60 * 60_000
/** After a start, when others want the thread more. */
export const FIRST_SAVE_MS = 20_000

/** The file in which an index outlives its process. */
export class IndexFile {
  constructor(
    private readonly thread: Thread<MatchingRequests>,
    private readonly path: string,
  ) {}

  /** Has the thread take its index from the file; the event up to which it stands, or undefined where it is of no use. */
  async restore(): Promise<number | undefined> {
    const head = await this.thread.ask('restore', { path: this.path }, { timeoutMs: 600_000 })
    if (!head) return undefined
    const now = await placeInEvents(head.lastEvent)
    if (now?.database !== head.database || now.last - head.lastEvent > MISSED_AT_MOST) {
      await this.thread.ask('clear', null)
      return undefined
    }
    log.info({ events: now.last - head.lastEvent }, 'the matching index was taken from its file; what has happened since is read')
    return head.lastEvent
  }

  /** Writes the index portion by portion. Everything up to the event has to be in it. Throws where the disk is full. */
  async save(lastEvent: number): Promise<void> {
    const place = await placeInEvents(lastEvent)
    if (!place) return
    await this.thread.ask('save', { path: this.path, begin: { database: place.database, lastEvent } })
    while (await this.thread.ask('save', { path: this.path }, { timeoutMs: 60_000 }));
  }
}

/**
 * What tells this database's history from any other, up to an event: when its first event was and when that one. Undefined
 * where there is no such event.
 */
async function placeInEvents(event: number): Promise<{ database: string; last: number } | undefined> {
  const marks = await db()
    .selectFrom('event')
    .select(['id', 'at'])
    .where((is) =>
      is.or([
        is('id', '=', event),
        is(
          'id',
          '=',
          is.selectFrom('event as first').select((of) => of.fn.min('first.id').as('id')),
        ),
        is(
          'id',
          '=',
          is.selectFrom('event as last').select((of) => of.fn.max('last.id').as('id')),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
  const [first, own, last] = [marks[0], marks.find(({ id }) => Number(id) === event), marks.at(-1)]
  if (!first || !own || !last) return undefined
  return { database: `${first.id} ${first.at.toISOString()} ${own.id} ${own.at.toISOString()}`, last: Number(last.id) }
}
