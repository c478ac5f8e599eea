import { describe, expect, it } from 'vitest'
import { rendered } from './rendered.server'

describe('a page that is kept', () => {
  let renderings = 0
  const page = (address: string, data: string, nonce: string) =>
    rendered(address, data, nonce, (given) => `<script nonce="${given}">${data} ${++renderings}</script>`)

  it('is rendered again for other data or another address, and only then', () => {
    expect(page('/dashboard', 'Lan', 'one')).toBe('<script nonce="one">Lan 1</script>')
    expect(page('/dashboard', 'Lan', 'two')).toBe('<script nonce="two">Lan 1</script>')
    expect(page('/dashboard', 'Minh', 'three')).toBe('<script nonce="three">Minh 2</script>')
    expect(page('/en/dashboard', 'Lan', 'four')).toBe('<script nonce="four">Lan 3</script>')
  })

  it('is not kept where rendering failed', () => {
    const fail = () => {
      throw new Error('broken')
    }
    expect(() => rendered('/', 'data', 'one', fail)).toThrow('broken')
    expect(rendered('/', 'data', 'one', () => 'whole')).toBe('whole')
  })
})
