import { withoutMarks } from '#server/i18n/plain'
const mark = 'SGD'

/** Two check digits (ISO 7064, MOD 97-10): a mistyped or swapped digit names no other invoice. */
function checkDigits(digits: string): string {
  return String(98 - ((Number(digits) * 100) % 97)).padStart(2, '0')
}

/** What the text of a transfer says: `SGD2600004297`: mark, year, count, check digits. Letters and digits only, as banks keep no other signs. */
export function referenceOf(year: number, count: number): string {
  const digits = `${String(year % 100).padStart(2, '0')}${String(count).padStart(6, '0')}`
  return `${mark}${digits}${checkDigits(digits)}`
}

/**
 * The references that a transfer's text names. Banks change letters to capitals, cut blanks and signs or put them in, and drop
 * diacritics; people type the letter O for a zero.
 */
export function referencesIn(text: string): string[] {
  const plain = withoutMarks(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  const found = [...plain.matchAll(/(?=SGD([0-9O]{10}))/g)].map(([, digits = '']) => digits.replaceAll('O', '0'))
  return [...new Set(found.filter((digits) => checkDigits(digits.slice(0, 8)) === digits.slice(8)).map((digits) => mark + digits))]
}
