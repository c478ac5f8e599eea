import { AsyncLocalStorage } from 'node:async_hooks'

const moments = new AsyncLocalStorage<Date>()

/** The moment at which the current act happens: now, unless a caller set another one with {@link at}. */
export function now(): Date {
  return moments.getStore() ?? new Date()
}

/** Runs `work` as if it happened at `moment`; the database's own timestamps follow. For tests and the demonstration. */
export function at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
  return moments.run(moment, work)
}

/** Runs `work` at the moment given, or where there is none, in the present: also where a moment would be inherited. */
export function atOrNow<T>(moment: Date | undefined, work: () => Promise<T>): Promise<T> {
  return moment ? at(moment, work) : moments.exit(work)
}

/** The moment set by {@link at}, if any. */
export function givenMoment(): Date | undefined {
  return moments.getStore()
}

const legalDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day in Việt Nam, `YYYY-MM-DD`: legal days are counted there, whatever the server's zone. */
export function today(): string {
  return dayOf(now())
}

/** The day in Việt Nam on which a moment lies. */
export function dayOf(moment: Date): string {
  return legalDay.format(moment)
}

/** `day` moved by a number of calendar days. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
