/**
 * Reads a number as people in Việt Nam and elsewhere type it: `1150`, `0,5`, `0.5`, `1 150,5`, `1.150.000`, `1,150.5`.
 * One sign alone is the decimal sign, unless three digits follow it and both readings are possible (`1.150`): then
 * the answer is 'ambiguous'. Undefined where it is no number.
 */
export function parseFigure(typed: string | number): number | 'ambiguous' | undefined {
  if (typeof typed === 'number') return Number.isFinite(typed) ? typed : undefined
  const text = typed.trim().replace(/[\s\u00a0\u202f]/g, '')
  const [, sign = '', digits = ''] = /^([-−]?)(\d[\d.,]*)$/.exec(text) ?? []
  const plain = withDecimalPoint(digits)
  if (plain === 'ambiguous') return plain
  const value = Number(plain)
  if (!plain || !Number.isFinite(value) || Math.abs(value) > 1e15) return undefined
  return sign ? -value : value
}

const grouped = /^\d{1,3}(?:[.,]\d{3})+$/

function withDecimalPoint(digits: string): string | undefined {
  const signs = digits.replace(/\d/g, '')
  if (signs === '') return digits
  if (signs.length === 1) {
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return 'ambiguous'
    return digits.replace(',', '.')
  }
  const last = signs.at(-1) ?? ''
  if (signs === last.repeat(signs.length)) return grouped.test(digits) ? digits.replace(/[.,]/g, '') : undefined
  const [whole = '', fraction = ''] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)]
  if (whole.includes(last) || !grouped.test(whole)) return undefined
  return `${whole.replace(/[.,]/g, '')}.${fraction}`
}

/** The number in a form that {@link parseFigure} reads back as the same. */
export function typedFigure(value: number | null | undefined): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}
