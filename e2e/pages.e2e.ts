import { type BrowserContext, expect, test } from '@playwright/test'
import { faultsByAxe } from './support/axe'
import { alive } from './support/browsing'
import { type Who, signedInAs } from './support/people'
import { siteRoutes } from './support/routes'
import { type Visit, walk } from './support/walk'

test.describe.configure({ mode: 'parallel' })

const mostStatements = 8
const mostBytes = 30_000

/** Where each kind of reader starts; from there every link is followed. */
const readers: [who: Who | 'visitor', starts: string[]][] = [
  ['visitor', ['/', '/sign-in', '/sign-up', '/forgot-password', '/dev/mail']],
  ['enterprise', ['/dashboard', '/notifications']],
  ['institute', ['/dashboard', '/notifications']],
  ['officer', ['/office', '/dashboard']],
]

function assertHeaders({ path, answer }: Visit, who: string): void {
  const headers = answer.headers()
  expect.soft(headers['content-security-policy'], path).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
  expect.soft(headers['content-security-policy'], path).toContain("object-src 'none'")
  expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
  expect.soft(headers['x-frame-options'], path).toBe('DENY')
  expect.soft(headers['referrer-policy'], path).toBe(path.includes('token=') ? 'same-origin' : 'strict-origin-when-cross-origin')
  expect.soft(headers['x-powered-by'], path).toBeUndefined()
  if (answer.status() < 300) expect.soft(headers['content-type'], path).toMatch(/charset=utf-8|^(image|application|font)\//)
  if (who !== 'visitor' && answer.status() === 200 && headers['content-type']?.startsWith('text/html')) {
    expect.soft(headers['cache-control'], path).toBe('no-store')
  }
}

/** The loaders' data as the browser would fetch it on a click. */
async function loaderBytes(context: BrowserContext, path: string): Promise<number> {
  const [pathname = '', query] = path.split('?')
  const address = `${pathname === '/' ? '/_root' : pathname.replace(/\/$/, '')}.data${query ? `?${query}` : ''}`
  const answer = await context.request.get(address, { maxRedirects: 0 })
  return (await answer.body()).length
}

for (const [who, starts] of readers) {
  test(`every page that a ${who} can reach answers, in at most ${mostStatements} statements and ${mostBytes / 1000} KB of data`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ baseURL, ...(who !== 'visitor' && { storageState: signedInAs(who) }) })
    const statements: string[] = []
    await walk(context.request, starts, async (visit) => {
      const { path, answer, html } = visit
      expect.soft(answer.status(), path).toBeLessThan(400)
      assertHeaders(visit, who)
      if (answer.status() !== 200 || !html) return
      const count = Number(/desc="(\d+)"/.exec(answer.headers()['server-timing'] ?? '')?.[1] ?? 0)
      statements.push(`${String(count).padStart(3)} ${path}`)
      expect.soft(count, `${path}: statements`).toBeLessThanOrEqual(mostStatements)
      expect.soft(await loaderBytes(context, path), `${path}: loader data`).toBeLessThanOrEqual(mostBytes)
      expect.soft(html, `${path}: a text key is shown`).not.toMatch(/>[a-z-]+:[a-z-]+(\.[a-z-]+)+</)
    })
    // Who was sent to sign in has seen nothing.
    expect(statements.length, statements.join('\n')).toBeGreaterThan(10)
    await context.close()
  })

  test(`axe finds nothing on the pages of a ${who}, on a phone and a desk, and they come to life`, async ({ browser, baseURL }) => {
    test.setTimeout(480_000)
    const context = await browser.newContext({ baseURL, ...(who !== 'visitor' && { storageState: signedInAs(who) }) })
    const paths: string[] = []
    const look = ({ path, pattern, answer, html }: Visit) => {
      // What everybody sees is looked at as a visitor and as an enterprise.
      const known = (who === 'institute' || who === 'officer') && siteRoutes.find((route) => route.pattern === pattern)?.frame === 'public'
      if (answer.status() === 200 && html && !known) paths.push(path)
    }
    await walk(context.request, starts, look, 1)
    expect(paths.length, paths.join('\n')).toBeGreaterThan(10)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    page.on('pageerror', (error) => void faults.push(error.message))
    for (const path of paths) {
      for (const { address, width } of [
        { address: path, width: 360 },
        { address: path === '/' ? '/en' : `/en${path}`, width: 1280 },
      ]) {
        faults.length = 0
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        await alive(page, 5_000).catch(() => faults.push('stays lifeless'))
        faults.push(...(await faultsByAxe(page)))
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (sideways > 0) faults.push(`${sideways} px wider than ${width}`)
        expect.soft(faults, address).toEqual([])
      }
    }
    await context.close()
  })
}
