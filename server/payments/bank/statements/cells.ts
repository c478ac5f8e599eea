/**
 * VND as banks write it: `1.500.000`, `1,500,000.00`, `+2.000.000 VND`, `-300,000`, `(300,000)`. Nothing where the cell is empty or
 * a dash; `NaN` where it is no whole amount.
 */
export function amountIn(cell: string): number | undefined {
  const text = cell
    .replace(/\u2212/g, '-')
    .replace(/vnđ|vnd|đồng|đ|₫|\s|\u00a0/gi, '')
    .trim()
  if (text === '' || text === '-') return undefined
  const negative = /^-|^\(.*\)$/.test(text)
  const digits = text.replace(/^[+-]|[()]/g, '')
  // Zeros behind the other separator are the xu that the đồng has not had for decades.
  if (!/^\d+(?:[.,]00?)?$|^\d{1,3}(?:\.\d{3})+(?:,00?)?$|^\d{1,3}(?:,\d{3})+(?:\.00?)?$/.test(digits)) return Number.NaN
  const amount = Number(digits.replace(/[.,]00?$/, '').replace(/[.,]/g, ''))
  return negative ? -amount : amount
}

/** The day at the beginning of a cell, as `YYYY-MM-DD`: `22/11/2026 14:03`, `22-11-26`, `2026-11-22`. In Việt Nam the day comes first. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim()
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text) ?? []
  if (year && month && day) return existing(year, month, day)
  const [, first, second, third] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text) ?? []
  if (first && second && third) return existing(third.length === 2 ? `20${third}` : third, second, first)
  return undefined
}

function existing(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}
