/** What a number format makes of a number. */
export type NumberFormat = 'plain' | 'day' | 'percent'

/** Formats that every spreadsheet program knows by number without their text. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInPercents = new Set([9, 10])

/** One entry for each style of the workbook. `own` holds the formats that it defines itself. */
export function readFormats(used: number[], own: Map<number, string>): NumberFormat[] {
  return used.map((id) => {
    const code = own.get(id)
    if (code !== undefined) return formatOf(code)
    if (builtInDays.has(id)) return 'day'
    return builtInPercents.has(id) ? 'percent' : 'plain'
  })
}

/** A format with a day or a year in it shows a date; words in quotes, colours and escaped signs do not count. */
function formatOf(code: string): NumberFormat {
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  if (/[dy]/i.test(signs) && !/[0#?]/.test(signs)) return 'day'
  return signs.includes('%') ? 'percent' : 'plain'
}

/** The day behind a spreadsheet's number: days since 1900, which it wrongly takes for a leap year, or since 1904. */
export function dayOf(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0)
  // Up to year 9999; before March 1900 the count is off by one.
  if (days < 61 || days > 2_958_465) return undefined
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
