import type { ServerBuild } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { portionsOf } from './page-handler'

const module = { default: () => null }
const route = (id: string, parentId: string | undefined, path?: string, index?: boolean) => ({ id, parentId, path, index, module })

const routes: ServerBuild['routes'] = Object.fromEntries(
  [
    route('root', undefined, ''),
    route('locale', 'root', 'en?'),
    route('public', 'locale'),
    route('home', 'public', undefined, true),
    route('list', 'public', 'technologies'),
    route('show', 'public', 'technologies/:id'),
    route('workspace', 'locale'),
    route('contact', 'workspace', 'technologies/:id/contact'),
    route('mine', 'workspace', 'my/technologies'),
    route('file', 'locale', 'files/:id'),
  ].map((one) => [one.id, one]),
)

const leading = (path: string, some = routes) => {
  const found = portionsOf(some)(path.split('/').filter(Boolean))
  return found && Object.keys(found)
}

describe('the routes that an address may lead to', () => {
  it('come with their layouts and the home page, in their order', () => {
    expect(leading('/technologies')).toEqual(['root', 'locale', 'public', 'home', 'list'])
    expect(leading('/technologies/x')).toEqual(['root', 'locale', 'public', 'home', 'show'])
    expect(leading('/technologies/x/contact')).toEqual(['root', 'locale', 'public', 'home', 'workspace', 'contact'])
    expect(leading('/')).toEqual(['root', 'locale', 'public', 'home'])
  })

  it('are all that may be meant, whatever the parts are that may be anything', () => {
    expect(leading('/technologies/new', { ...routes, new: route('new', 'public', 'technologies/new') })).toEqual(
      expect.arrayContaining(['show', 'new']),
    )
    expect(leading('/my/technologies', { ...routes, any: route('any', 'public', '*') })).toEqual(expect.arrayContaining(['mine', 'any']))
  })

  it('are none where none leads there, and the very same for addresses that differ in an id', () => {
    expect(leading('/nowhere')).toBeUndefined()
    expect(leading('/technologies/x/contact/y')).toBeUndefined()
    const portions = portionsOf(routes)
    expect(portions(['files', 'a'])).toBe(portions(['files', 'b']))
  })
})
