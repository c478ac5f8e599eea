import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { iconNames } from './icons'

it('draws every icon that has a name, and no other', () => {
  const drawn = [...readFileSync('app/ui/icons.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)
  expect(drawn).toEqual([...iconNames])
})
