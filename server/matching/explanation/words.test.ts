import { describe, expect, it } from 'vitest'
import { formsOf, wordsOf } from './words'

const word = (text: string, share = 0.1) => ({ by: 'word' as const, need: [text], offer: [text], share })

describe('evidence in words', () => {
  it('says a pair once, not its words beside it', () => {
    expect(wordsOf([word('nước', 0.3), word('nước thải', 0.2), word('thải', 0.1), word('thuốc nhuộm')])).toEqual([
      { need: 'nước thải', offer: 'nước thải' },
      { need: 'thuốc nhuộm', offer: 'thuốc nhuộm' },
    ])
  })

  it('does not take a syllable with other diacritics for the same word', () => {
    const shared = [
      { by: 'word' as const, need: ['khan'], offer: ['khăn'], share: 0.3 },
      { by: 'word' as const, need: ['nuoc thai'], offer: ['nước thải'], share: 0.2 },
      { by: 'word' as const, need: ['sensors'], offer: ['sensor'], share: 0.1 },
    ]
    expect(wordsOf(shared).map(({ need }) => need)).toEqual(['nuoc thai', 'sensors'])
  })

  it('keeps two names of one thing apart', () => {
    const shared = [{ by: 'concept' as const, concept: 'decolour', need: ['hết đỏ'], offer: ['khử màu'], share: 0.4 }]
    expect(wordsOf(shared)).toEqual([{ need: 'hết đỏ', offer: 'khử màu' }])
    expect(formsOf(wordsOf(shared))).toEqual(['hết đỏ', 'khử màu'])
  })
})
