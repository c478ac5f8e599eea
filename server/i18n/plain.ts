/** Vietnamese as it is typed without diacritics, in the case it came in. */
export const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** Small letters and digits without diacritics, one blank between words: how names and headings are compared. */
export const plainWords = (text: string) =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
