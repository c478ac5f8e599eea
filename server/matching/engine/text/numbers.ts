const THOUSANDS = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/
const DECIMAL = /^\d+[.,]\d+$/

/**
 * One spelling for a number written the Vietnamese or the English way: 2.400 and 2,400 → 2400; 0,45 → 0.45;
 * 1.000,5 → 1000.5. What is no number of either kind (dates, versions) stays as typed.
 */
export function canonicalNumber(written: string): string {
  if (THOUSANDS.test(written)) return written.replace(/[.,]/g, '')
  if (DECIMAL.test(written)) return String(Number(written.replace(',', '.')))
  const decimalMark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))
  if (decimalMark < 0) return written.replace(/^0+(?=\d)/, '')
  const whole = written.slice(0, decimalMark)
  const mark = written[decimalMark] === '.' ? ',' : '.'
  const grouped = THOUSANDS.test(whole) && !whole.includes(written[decimalMark] ?? '') && whole.includes(mark)
  return grouped ? String(Number(`${whole.replace(/[.,]/g, '')}.${written.slice(decimalMark + 1)}`)) : written
}
