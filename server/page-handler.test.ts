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

describe('the routes that a first part may lead to', () => {
  it('are those that begin with it, with their layouts and the home page, in their order', () => {
    const found = portionsOf(routes).of('technologies')
    expect(Object.keys(found ?? {})).toEqual(['root', 'locale', 'public', 'home', 'list', 'show', 'workspace', 'contact'])
    expect(Object.keys(portionsOf(routes).of('') ?? {})).toEqual(['root', 'locale', 'public', 'home'])
  })

  it('are all of them where none begins with it', () => {
    expect(portionsOf(routes).of('nowhere')).toBeUndefined()
    expect(portionsOf({ ...routes, any: route('any', 'public', ':anything') }).of('my')).toHaveProperty('any')
  })
})
