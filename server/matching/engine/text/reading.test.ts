import { expect, test } from 'vitest'
import { Vocabulary } from '../index/vocabulary'
import { CONCEPTS } from '../thesaurus/concepts'
import { createThesaurus } from '../thesaurus/thesaurus'
import { countTerms } from './analysis'
import { fold } from './normalise'
import { type Reader, readText } from './reading'
import { tokenise } from './tokens'

const TEXT = 'Xưởng dùng biến tần Siemens và oxi công nghiệp, robots hàn bị kẹt; tay quay ngày nào cũng gãy, máy chạy 24 giờ'

const thesaurus = createThesaurus(CONCEPTS, 0.5)
const read = (text: string, reader: Reader) => readText(text, thesaurus, reader)
/** Reads every word as it was meant. */
const rightly: Reader = () => tokenise(TEXT).map(({ text }) => [{ text, share: 1 }])

test('a text without diacritics that is read rightly asks for the words, pairs and names of the text with them', () => {
  const vocabulary = new Vocabulary()
  const [written, typed] = [read(TEXT, () => []), read(fold(TEXT), rightly)]
  expect(typed.language).toBe('unaccented-vi')
  const [asks, asksToo] = [written, typed].map((one) => countTerms([{ ...one, weight: 1 }], vocabulary))
  const words = (counts = asks!) => [...counts.words.keys()].map((term) => vocabulary.name(term)).sort()
  expect(words(asksToo)).toEqual(words())
  expect(words()).toEqual(expect.arrayContaining(['siemen', 'oxi', 'robot', '24']))
  expect(asksToo!.pairs.size).toBe(asks!.pairs.size)
  expect(asksToo!.concepts).toEqual(asks!.concepts)
})

test('a word that is no Vietnamese syllable stands for itself, whatever others it looks like', () => {
  const typed = read('May tho oxi cua benh vien hong van', (tokens) =>
    tokens.map(({ text }) => [{ text: text === 'oxi' ? 'ôxi' : text, share: 1 }]),
  )
  expect(typed.tokens.filter(({ text }) => text === 'oxi').map(({ readings }) => readings)).toEqual([undefined])
  expect(typed.tokens.filter(({ text }) => text === 'hong').map(({ readings }) => readings)).toEqual([[{ text: 'hong', share: 1 }]])
})
