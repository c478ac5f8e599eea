/** Old-style and new-style tone placement of open syllables in oa, oe, uy, written the way of the left column. */
const OPEN_SYLLABLE_TONES: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

const CLOSED_SYLLABLE_TONES: Record<string, string> = Object.fromEntries(
  Object.entries(OPEN_SYLLABLE_TONES).map(([second, first]) => [first, second]),
)

const OPEN = new RegExp(`(${Object.keys(OPEN_SYLLABLE_TONES).join('|')})(?!\\p{L})`, 'gu')
const CLOSED = new RegExp(`(${Object.keys(CLOSED_SYLLABLE_TONES).join('|')})(?=\\p{L})`, 'gu')

/**
 * One spelling for texts that read the same: compatibility characters, letter case, composed accents, the place of
 * the tone mark (hoà, hòa) and the Icelandic eth that some keyboards produce for đ.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replace(OPEN, (pair) => OPEN_SYLLABLE_TONES[pair] ?? pair)
    .replace(CLOSED, (pair) => CLOSED_SYLLABLE_TONES[pair] ?? pair)
}

/** Removes Vietnamese (and other Latin) diacritics from a text: Đồi nước thải → Doi nuoc thai. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

const NOT_ASCII = /[^\x00-\x7f]/

/** True when folding would change the word, that is when it carries a diacritic or a đ. */
export function isAccented(word: string): boolean {
  return NOT_ASCII.test(word) && fold(word) !== word
}
