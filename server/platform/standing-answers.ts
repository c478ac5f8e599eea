/**
 * Answers that are asked for on every page and seldom change: how many notices are unread, how much waits. Each stands until
 * an event reaches one of its rooms, the same event that makes a browser look again. Nothing is kept before a process hears
 * events (`standWhileHearing`), and nothing longer than a minute.
 */
const KEPT_MS = 60_000
const MOST = 20_000

interface Standing {
  rooms: readonly string[]
  at: number
  value: Promise<unknown>
}

let hearing = false
const kept = new Map<string, Standing>()
const byRoom = new Map<string, Set<string>>()

/** The answer under this key, asked for anew where an event has reached one of the rooms since. */
export function standing<Value>(rooms: readonly string[], key: string, ask: () => Promise<Value>): Promise<Value> {
  if (!hearing) return ask()
  const known = kept.get(key)
  if (known && performance.now() - known.at < KEPT_MS) return known.value as Promise<Value>
  drop(key)
  const value = ask()
  kept.set(key, { rooms, at: performance.now(), value })
  for (const room of rooms) byRoom.set(room, (byRoom.get(room) ?? new Set()).add(key))
  value.catch(() => drop(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) drop(oldest)
  return value
}

/** What has been told in these rooms may have changed their answers. */
export function dropAnswers(rooms: readonly string[]): void {
  for (const room of rooms) {
    for (const key of byRoom.get(room) ?? []) drop(key)
  }
}

/** Answers stand from now on; those from before, when events may have been missed, do not. */
export function standWhileHearing(): void {
  hearing = true
  kept.clear()
  byRoom.clear()
}

/** Nobody tells this process of events any more: every answer is asked for again. */
export function stopStanding(): void {
  standWhileHearing()
  hearing = false
}

function drop(key: string): void {
  const known = kept.get(key)
  if (!known) return
  kept.delete(key)
  for (const room of known.rooms) {
    const keys = byRoom.get(room)
    keys?.delete(key)
    if (keys?.size === 0) byRoom.delete(room)
  }
}
