/** Kinds of right that are lost when details become known before the application is published. */
const needNovelty = new Set(['invention', 'utility-solution', 'industrial-design'])

/** Months from filing until the application is published (as J-STORE waits). */
const monthsToPublication = 18

/** The same day a number of months later; the last of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate()
  return [
    String(Math.floor(total / 12)).padStart(4, '0'),
    String((total % 12) + 1).padStart(2, '0'),
    String(Math.min(date, last)).padStart(2, '0'),
  ].join('-')
}

interface Filed {
  kind: string
  status: string
  filedOn: string | null
  grantedOn: string | null
}

/**
 * The day from which details may be shown: 18 months after the latest application that is filed but neither published
 * nor granted. Null where there is none, or where the owner agreed to show everything now.
 */
export function embargoUntil({ rights, embargoWaived }: { rights: readonly Filed[]; embargoWaived: boolean }): string | null {
  if (embargoWaived) return null
  const ends = rights
    .filter((right) => needNovelty.has(right.kind) && right.status === 'filed' && right.grantedOn === null)
    .map((right) => (right.filedOn ? addMonths(right.filedOn, monthsToPublication) : '9999-12-31'))
  return ends.sort().at(-1) ?? null
}

export function isUnderEmbargo(until: string | null, today: string): boolean {
  return until !== null && until > today
}

/** The end of the embargo as seen on a day: null where there is none, or where it is over. */
export function embargoOn(today: string, content: Parameters<typeof embargoUntil>[0]): string | null {
  const until = embargoUntil(content)
  return isUnderEmbargo(until, today) ? until : null
}
