import { describe, expect, it } from 'vitest'
import { normalise } from '../text/normalise'
import { languageOf, tokenise } from '../text/tokens'
import { CONCEPTS } from './concepts'
import { createThesaurus, readSector } from './thesaurus'

const thesaurus = createThesaurus(CONCEPTS, 0.5)

function repeated(values: string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

function conceptsIn(text: string): string[] {
  const tokens = tokenise(text)
  return thesaurus.find(tokens, languageOf(tokens)).flatMap((name) => name.concepts.map(({ concept }) => concept))
}

describe('the list of concepts', () => {
  it('has thousands, each with a name in both languages', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(3_000)
    for (const concept of CONCEPTS) {
      expect(concept.vi.length + concept.en.length, concept.id).toBeGreaterThan(1)
    }
  })

  it('uses each id and each name once', () => {
    const ids = CONCEPTS.map((concept) => concept.id)
    expect(repeated(ids)).toEqual([])
    const names = CONCEPTS.flatMap((concept) => [...concept.vi, ...concept.en].map(normalise))
    expect(repeated(names)).toEqual([])
  })

  it('names only concepts that exist as wider ones', () => {
    const ids = new Set(CONCEPTS.map((concept) => concept.id))
    expect(CONCEPTS.flatMap((concept) => concept.broader).filter((id) => !ids.has(id))).toEqual([])
  })

  it('is written in composed characters', () => {
    for (const name of CONCEPTS.flatMap((concept) => concept.vi)) expect(name).toBe(name.normalize('NFC'))
  })
})

describe('finding names', () => {
  it('brings trade word, scientific word and English together', () => {
    for (const text of ['bùn thải từ bể lắng', 'sewage sludge', 'bun thai tu be lang cua nha may']) {
      expect(conceptsIn(text), text).toContain('sludge')
    }
    expect(conceptsIn('ao tôm')).toEqual(expect.arrayContaining(['shrimp-pond', 'shrimp']))
    expect(conceptsIn('shrimp farms')).toEqual(expect.arrayContaining(['shrimp-pond', 'shrimp']))
  })

  it('prefers the longest name', () => {
    const found = conceptsIn('nước thải dệt nhuộm')
    expect(found[0]).toBe('textile-wastewater')
    expect(found).toContain('wastewater')
  })

  it('takes a name of several words for the surer meant, the longer it is', () => {
    const names = createThesaurus(readSector('mills', 'mill = máy xay | mill\nrice-mill = máy xay lúa | rice mill\n'), 0.5)
    const sureOf = (typed: string, meant: string): number | undefined => {
      const tokens = tokenise(typed).map((token, i) => ({ ...token, readings: [{ text: meant.split(' ')[i]!, share: 0.4 }] }))
      return names.find(tokens, 'unaccented-vi')[0]?.concepts[0]?.share
    }
    expect(sureOf('may xay', 'máy xay')).toBeCloseTo(1 - 0.6 * 0.7)
    expect(sureOf('may xay lua', 'máy xay lúa')).toBeCloseTo(1 - 0.6 * 0.7 ** 2)
    expect(sureOf('may xay', 'mây xây')).toBeUndefined()
  })

  it('asks for the same diacritics where a text has any', () => {
    expect(conceptsIn('con bò sữa và bơ')).toContain('dairy-cow')
    expect(conceptsIn('bố sửa nhà')).not.toContain('dairy-cow')
  })

  it('keeps bare syllables to their own language', () => {
    expect(conceptsIn('This may fit a van; men can pin it')).toEqual([])
    expect(conceptsIn('Dam me nuoi tom va ham ca')).not.toContain('hydropower')
  })

  it('does not reach over the end of a phrase', () => {
    expect(conceptsIn('xử lý nước, thải bỏ')).not.toContain('wastewater')
  })
})

it('tells a line that it cannot read', () => {
  expect(() => readSector('crops', 'rice: lúa')).toThrow('rice: lúa')
})
