import { describe, expect, it } from 'vitest'
import { renderingTranslator, translator } from './translator'

describe('the translator for rendering', () => {
  const real = translator('vi').getFixedT('vi', 'common')
  const made = renderingTranslator('vi').getFixedT('vi', 'common')

  it('says what the real one says, with values and without', () => {
    for (let turn = 0; turn < 2; turn++) {
      expect(made('nav.sign-in')).toBe(real('nav.sign-in'))
      expect(made('page-title', { title: `Lò hơi ${turn} $1` })).toBe(real('page-title', { title: `Lò hơi ${turn} $1` }))
      expect(made('nav.notifications', { count: turn })).toBe(real('nav.notifications', { count: turn }))
      expect(made('search:card.trl', { level: '7' })).toBe(real('search:card.trl', { level: '7' }))
      expect(made('no-such-key')).toBe(real('no-such-key'))
    }
  })

  it('holds next to nothing of its own, since each component copies that', () => {
    expect(Object.getOwnPropertyNames(renderingTranslator('vi')).length).toBeLessThan(4)
    expect(renderingTranslator('vi').language).toBe('vi')
  })
})
