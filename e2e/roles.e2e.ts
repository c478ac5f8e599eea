import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { type Who, everybody, signedInAs } from './support/people'
import { routeOf, siteRoutes } from './support/routes'
import { type PageForm, formsIn } from './support/page-forms'
import { walk } from './support/walk'

type Reader = Who | 'stranger'
const readers: Reader[] = ['stranger', ...everybody.filter((who) => who !== 'neighbour')]

/** What a person does for themselves, whatever they are in an organisation. */
const personal =
  /^\/(account|notifications|sign-out|act-for|second-factor|sign-in|sign-up|forgot-password|reset-password|confirm|dashboard|organisations\/new|invitation|matches\/subscriptions|fairs\/:[^/]+\/programme|dev)/

/** Pages of one organisation's own records: another organisation is told nothing of them. */
const ownRecord =
  /^\/(my\/(technologies|needs)\/:|deals\/:|transfers\/:|matches\/:|shortlists\/:|imports\/:|my\/fairs\/:.*meetings|my\/invoices\/:)/

/** Each organisation's own registration for a fair stands at one address, and its first word to a supplier. */
const ownAffair = /^\/(my\/fairs\/:[^/]+(\/(wishes|availability|survey))?$|fairs\/:|technologies\/:[^/]+\/contact)/

type Answer = 'page' | 'sign-in' | 'elsewhere' | 'forbidden' | 'not found' | 'refused' | 'fault'

function classify(answer: APIResponse): Answer {
  const status = answer.status()
  if (status >= 500) return 'fault'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not found'
  if (status >= 400) return 'refused'
  if (status >= 300) return /\/sign-in|\/second-factor/.test(answer.headers().location ?? '') ? 'sign-in' : 'elsewhere'
  return 'page'
}

/** What the policy says of looking at an address that `owner` reached by following links. */
function mayAnswer(pattern: string, frame: string, reader: Reader): Answer[] {
  if (frame === 'office') return reader === 'officer' ? ['page', 'elsewhere'] : reader === 'stranger' ? ['sign-in'] : ['forbidden']
  if (frame === 'workspace' && reader === 'stranger') return ['sign-in']
  if (ownRecord.test(pattern) && reader === 'bystander') return ['not found', 'forbidden']
  return ['page', 'elsewhere', 'not found', 'forbidden', 'refused', 'sign-in']
}

interface Found {
  path: string
  pattern: string
  frame: string
  owner: Reader
  forms: PageForm[]
}

let contexts: Record<Reader, APIRequestContext>
const found = new Map<string, Found>()
const rows: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(180_000)
  const open = (who: Reader) =>
    playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { origin: baseURL ?? '' },
      ...(who !== 'stranger' && { storageState: signedInAs(who) }),
    })
  contexts = Object.fromEntries(await Promise.all(readers.map(async (who) => [who, await open(who)]))) as Record<Reader, APIRequestContext>
  for (const [owner, start] of [
    ['institute', '/dashboard'],
    ['enterprise', '/dashboard'],
    ['officer', '/office'],
    ['stranger', '/'],
  ] as const) {
    await walk(
      contexts[owner],
      [start],
      ({ path, pattern, html, answer }) => {
        const key = `${pattern} ${owner}`
        if (answer.status() !== 200 || found.has(key)) return
        found.set(key, { path, pattern, frame: routeOf(path.split('?')[0] ?? '')?.frame ?? '', owner, forms: formsIn(html, path) })
      },
      1,
    )
  }
})

test.afterAll(async () => {
  const file = resolve('node_modules/.cache/checks/roles.md')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    [`| what | reached by | ${readers.join(' | ')} |`, `|---|---|${readers.map(() => '---|').join('')}`, ...rows, ''].join('\n'),
  )
  for (const context of Object.values(contexts)) await context.dispose()
})

test('every page answers every reader as the policy says', async () => {
  test.setTimeout(300_000)
  for (const { path, pattern, frame, owner } of found.values()) {
    const answers = await Promise.all(readers.map(async (reader) => classify(await contexts[reader].get(path, { maxRedirects: 0 }))))
    for (const [position, reader] of readers.entries())
      expect.soft(mayAnswer(pattern, frame, reader), `GET ${path} as ${reader}, reached by ${owner}`).toContain(answers[position])
    rows.push(`| GET ${pattern} | ${owner} | ${answers.join(' | ')} |`)
  }
})

test('no form does for a stranger, another organisation or a viewer what it does for its owner', async () => {
  test.setTimeout(300_000)
  const tried = new Set<string>()
  for (const { pattern, frame, owner, forms, path } of found.values()) {
    if (frame === 'public' && owner === 'stranger') continue
    for (const form of forms) {
      const action = (form.action.split('?')[0] ?? path).replace(/^\/en(?=\/)/, '')
      const actionPattern = routeOf(action)?.pattern ?? action
      const names = form.fields.map(({ name, value }) => (name === 'intent' ? `${name}=${value}` : name)).join(',')
      const key = `${owner} ${actionPattern} ${names}`
      // How a person hears of suggestions is theirs to choose, whatever they are.
      if (tried.has(key) || personal.test(actionPattern) || /intent=leave/.test(names) || names === 'rhythm') continue
      tried.add(key)
      const values = Object.fromEntries(form.fields.filter(({ type }) => type !== 'file').map(({ name, value }) => [name, value]))
      const intruders: Reader[] =
        owner === 'officer'
          ? // A record that the Office looks at may be the enterprise's own.
            ['stranger', 'bystander', ...(actionPattern.startsWith('/office') ? (['enterprise'] as const) : [])]
          : // How far a person has read is their own, also where they only read.
            ['stranger', 'bystander', ...(owner === 'institute' && !names.includes('intent=seen') ? (['viewer'] as const) : [])]
      const answers = new Map<Reader, Answer>()
      for (const reader of intruders) {
        const answer = classify(
          await contexts[reader].post(form.action, { maxRedirects: 0, ...(form.multipart ? { multipart: values } : { form: values }) }),
        )
        answers.set(reader, answer)
        // Their own workspace's forms (a new listing, say) are theirs to send; another's records are not.
        const allowed: Answer[] =
          (/\/:/.test(actionPattern) && !ownAffair.test(actionPattern)) || frame === 'office' || reader !== 'bystander'
            ? ['sign-in', 'forbidden', 'not found', 'refused']
            : ['sign-in', 'forbidden', 'not found', 'refused', 'page', 'elsewhere']
        expect.soft(allowed, `POST ${form.action} (${names}) from ${pattern} of ${owner} as ${reader}`).toContain(answer)
      }
      rows.push(
        `| POST ${actionPattern} ${names.slice(0, 60)} | ${owner} | ${readers.map((reader) => answers.get(reader) ?? '').join(' | ')} |`,
      )
    }
  }
})

test('an address that nothing links to answers every reader without a fault', async () => {
  test.setTimeout(300_000)
  for (const { pattern } of siteRoutes) {
    const path = pattern.replace(/:[^/]+/g, '0000000000zz').replace('*', 'x')
    const looks = await Promise.all(readers.map(async (reader) => classify(await contexts[reader].get(path, { maxRedirects: 0 }))))
    expect.soft(looks, `GET ${path} as ${readers.join()}`).not.toContain('fault')
    rows.push(`| GET ${path} | nobody | ${looks.join(' | ')} |`)
    // The sessions serve the tests that follow.
    if (pattern === '/sign-out') continue
    const acts = await Promise.all(
      readers.map(async (reader) => classify(await contexts[reader].post(path, { maxRedirects: 0, form: { intent: 'x' } }))),
    )
    expect.soft(acts, `POST ${path} as ${readers.join()}`).not.toContain('fault')
    rows.push(`| POST ${path} | nobody | ${acts.join(' | ')} |`)
  }
})

test('an address of the wrong form answers without a fault', async () => {
  test.setTimeout(300_000)
  for (const path of ['/technologies/%00', '/technologies?q=a%00b']) {
    expect.soft((await contexts.stranger.get(path, { maxRedirects: 0 })).status(), path).toBe(400)
  }
  for (const { pattern } of siteRoutes.filter((route) => route.pattern.includes(':'))) {
    const asked = ['..%2f..%2fetc', "'; drop table account; --", '%00'].flatMap((id) => {
      const path = pattern.replace(/:[^/]+/g, encodeURIComponent(id)).replace('*', 'x')
      return (['stranger', 'officer'] as const).flatMap((reader) => [
        { what: `GET ${path} as ${reader}`, ask: () => contexts[reader].get(path, { maxRedirects: 0 }) },
        { what: `POST ${path} as ${reader}`, ask: () => contexts[reader].post(path, { maxRedirects: 0, form: { intent: 'x' } }) },
      ])
    })
    await Promise.all(asked.map(async ({ what, ask }) => expect.soft(classify(await ask()), what).not.toBe('fault')))
  }
})
