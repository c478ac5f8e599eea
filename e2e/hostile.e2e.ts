import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { type Who, signedInAs } from './support/people'
import { type PageForm, formsIn, walk } from './support/walk'

const script = `<script>document.title='owned'</script>"><img src=x onerror=alert(1)>`
const sql = `'; drop table account; -- \u202e %00 {{7*7}} \${7*7}`
const huge = 'ă'.repeat(5_000_000)

/** Leads away from the site or ends the session: tried where it is the matter. */
const passedOver = /^\/(en\/)?(sign-out|act-for)/

interface Found extends PageForm {
  page: string
  who: Who | 'visitor'
}

const contexts = new Map<string, APIRequestContext>()
const forms: Found[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(180_000)
  const starts: [Who | 'visitor', string[]][] = [
    ['visitor', ['/', '/sign-in', '/sign-up', '/forgot-password']],
    ['institute', ['/dashboard']],
    ['enterprise', ['/dashboard']],
    ['officer', ['/office']],
  ]
  const seen = new Set<string>()
  for (const [who, from] of starts) {
    const context = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { origin: baseURL ?? '' },
      ...(who !== 'visitor' && { storageState: signedInAs(who) }),
    })
    contexts.set(who, context)
    await walk(
      context,
      from,
      ({ path, pattern, html }) => {
        for (const form of formsIn(html, path)) {
          const key = `${pattern} ${form.fields.map(({ name, value }) => (name === 'intent' ? value : name)).join()}`
          if (seen.has(key) || passedOver.test(form.action)) continue
          seen.add(key)
          forms.push({ ...form, page: pattern, who })
        }
      },
      1,
    )
  }
})

test.afterAll(async () => {
  for (const context of contexts.values()) await context.dispose()
})

/** What stays as the page gave it: without these the form would be another one. */
const fixed = (name: string, type: string) => type === 'hidden' || name === 'intent' || type === 'button' || type === 'submit'

function send(form: Found, change: (name: string, type: string, value: string) => string): Promise<APIResponse> {
  const values: Record<string, string> = {}
  for (const { name, type, value } of form.fields) if (type !== 'file') values[name] = fixed(name, type) ? value : change(name, type, value)
  const context = contexts.get(form.who)
  if (!context) throw new Error(`nobody is ${form.who}`)
  return context.post(form.action, { maxRedirects: 0, timeout: 60_000, ...(form.multipart ? { multipart: values } : { form: values }) })
}

const named = (form: Found) => `${form.page} as ${form.who} (${form.fields.map(({ name }) => name).join()})`

test('there are forms to try', () => {
  expect(forms.length).toBeGreaterThan(20)
})

test('every form sent with words of the wrong kind answers without a fault', async () => {
  test.setTimeout(300_000)
  for (const form of forms) {
    for (const wrong of ['không phải là số', '-1', '99999999999999999999', '2026-02-30', '\u0000', '[object Object]']) {
      const answer = await send(form, () => wrong)
      expect.soft(answer.status(), `${named(form)}: ${wrong}`).toBeLessThan(500)
    }
    const strange = await contexts
      .get(form.who)
      ?.post(form.action, { maxRedirects: 0, headers: { 'content-type': 'application/json' }, data: '{"a":[1,{"b":null}]}' })
    expect.soft(strange?.status(), `${named(form)}: JSON`).toBeLessThan(500)
  }
})

test('every form keeps script and SQL as words, and shows them as words', async () => {
  test.setTimeout(300_000)
  for (const form of forms) {
    for (const hostile of [script, sql]) {
      const answer = await send(form, (_name, type, value) => (type === 'select' ? value : hostile))
      expect.soft(answer.status(), named(form)).toBeLessThan(500)
      if (answer.status() === 422 || answer.status() === 200)
        expect.soft(await answer.text(), named(form)).not.toContain('<img src=x onerror')
    }
  }
})

test('every form sent empty answers without a fault', async () => {
  test.setTimeout(300_000)
  for (const form of forms) {
    const answer = await send(form, () => '')
    expect.soft(answer.status(), named(form)).toBeLessThan(500)
  }
})

test('a text of ten megabytes is refused beside its field, and the rest is kept', async () => {
  test.setTimeout(600_000)
  for (const form of forms.filter(({ multipart }) => !multipart)) {
    const written = form.fields.filter(
      ({ name, type }) => !fixed(name, type) && ['text', 'textarea', 'email', 'password', 'search', 'url', 'tel'].includes(type),
    )
    // One field of each kind on a page: they are read by the same code.
    for (const field of written.filter(({ type }, index) => written.findIndex((other) => other.type === type) === index)) {
      const answer = await send(form, (name) => (name === field.name ? huge : 'giữ lại'))
      expect.soft(answer.status(), `${named(form)}: ${field.name}`).toBeLessThan(500)
      const kept = written.some(({ name, type }) => name !== field.name && type !== 'password')
      if (answer.status() === 422 && kept)
        expect.soft((await answer.text()).includes('giữ lại'), `${named(form)}: ${field.name} keeps the others`).toBe(true)
    }
  }
})

test('sent twice at once, a form has one result', async () => {
  test.setTimeout(300_000)
  for (const form of forms) {
    const answers = await Promise.all(
      [0, 1].map(() => send(form, (name, type, value) => value || (type === 'email' ? 'hai.lan@vidu.example' : `hai lần ${name}`))),
    )
    for (const answer of answers) expect.soft(answer.status(), named(form)).toBeLessThan(500)
    const targets = answers.filter((answer) => answer.status() === 302).map((answer) => answer.headers().location)
    expect.soft(new Set(targets).size, `${named(form)}: ${targets.join(' and ')}`).toBeLessThanOrEqual(1)
  }
})
