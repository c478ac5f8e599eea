import { expect, it } from 'vitest'
import { stemEnglish } from './stem-english'

it.each([
  // pairs from the definition's own vocabulary
  ['consign', 'consign'],
  ['consigned', 'consign'],
  ['consignment', 'consign'],
  ['consistency', 'consist'],
  ['consolation', 'consol'],
  ['conspicuously', 'conspicu'],
  ['knightly', 'knight'],
  ['knocking', 'knock'],
  ['kneeled', 'kneel'],
  ['agreed', 'agre'],
  ['generate', 'generat'],
  ['generically', 'generic'],
  ['ponies', 'poni'],
  ['ties', 'tie'],
  ['cries', 'cri'],
  ['gas', 'gas'],
  ['kiwis', 'kiwi'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['luxuriated', 'luxuri'],
  ['happy', 'happi'],
  ['say', 'say'],
  ['by', 'by'],
  ['sky', 'sky'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['news', 'news'],
  ['inning', 'inning'],
  ['proceed', 'proceed'],
  ['communication', 'communic'],
  ['national', 'nation'],
  ['relational', 'relat'],
  ['vietnamization', 'vietnam'],
  ['hopefulness', 'hope'],
  ['activate', 'activ'],
  ['electricity', 'electr'],
  ['goodness', 'good'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['controller', 'control'],
  ['rate', 'rate'],
  ['treatments', 'treatment'],
])('%s → %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})

it('leaves words of other kinds alone', () => {
  expect(stemEnglish('h2s')).toBe('h2s')
  expect(stemEnglish('nước')).toBe('nước')
})
