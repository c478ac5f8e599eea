import { expect, test } from '@playwright/test'
import { ask } from './support/database'
import { type FoundForm, Forms, filledIn, named, twoAtATime } from './support/forms'
import { walk } from './support/walk'

const script = `<script>document.title='owned'</script>"><img src=x onerror=alert(1)>`
const sql = `'; drop table account; -- \u202e %00 {{7*7}} \${7*7}`
const huge = 'x'.repeat(10_000_000)
const kept = 'giữ lại'

/** Acts that may come twice: the same words saved over the same words, a look that is noted each time, sessions. */
const repeatable = [
  'identity.edit-profile',
  'identity.end-all-sessions',
  'identity.sign-in',
  'identity.sign-out',
  'needs.confirm',
  'organisations.act-for',
  'technologies.confirm',
  'technologies.open-confidential',
  'technologies.save',
  'technologies.save-confidential',
]

let forms: Forms

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(180_000)
  forms = new Forms(playwright, baseURL)
  await forms.find()
})

// An answer to somebody who is signed out proves nothing.
test.afterEach(async () => {
  expect(await forms.signedOut()).toEqual([])
})

test.afterAll(() => forms.close())

/** Forms in which a person fills something in. */
const written = () => forms.found.filter((form) => filledIn(form).length > 0)

test('there are forms of everybody to try', () => {
  const of = (who: FoundForm['who']) => forms.found.filter((form) => form.who === who).length
  expect(of('visitor')).toBeGreaterThanOrEqual(4)
  expect(of('institute')).toBeGreaterThan(15)
  expect(of('enterprise')).toBeGreaterThan(5)
  expect(of('officer')).toBeGreaterThan(15)
})

// First, while every record still is in the state in which its page shows the form.
test('a text of ten megabytes is refused beside its field, and the rest is kept', async () => {
  test.setTimeout(900_000)
  const words = ['text', 'textarea', 'email', 'password', 'search', 'url', 'tel']
  await twoAtATime(written(), async (form) => {
    // A button that adds or takes away a row checks nothing yet.
    if (form.fields.some(({ name }) => name === '__intent__')) return
    const texts = filledIn(form).filter(({ type }) => words.includes(type))
    for (const field of texts) {
      const answer = await forms.send(form, ({ name, type, value }) => (name === field.name ? huge : words.includes(type) ? kept : value))
      const what = `${named(form)}: ${field.name}`
      expect.soft([302, 403, 409, 422], what).toContain(answer.status())
      if (answer.status() !== 422) continue
      const html = await answer.text()
      if (texts.some(({ name, type }) => name !== field.name && type !== 'password'))
        expect.soft(html.includes(kept), `${what} keeps the others`).toBe(true)
      expect.soft(html, `${what} is marked`).toMatch(/aria-invalid="true"|role="alert"/)
    }
  })
})

test('words of the wrong kind are answered without a fault', async () => {
  test.setTimeout(300_000)
  await twoAtATime(written(), async (form) => {
    for (const wrong of ['không phải là số', '-1', '99999999999999999999', '2026-02-30', '\u0000', '[object Object]']) {
      expect.soft((await forms.send(form, () => wrong)).status(), `${named(form)}: ${wrong}`).toBeLessThan(500)
    }
    expect.soft((await forms.sendJson(form)).status(), `${named(form)}: JSON`).toBeLessThan(500)
  })
})

test('what the page itself sends along may be anything', async () => {
  test.setTimeout(300_000)
  await twoAtATime(forms.found, async (form) => {
    const hidden = form.fields.filter(({ type, name }) => type === 'hidden' && name !== 'intent')
    for (const wrong of [sql, script, '', '\u0000', 'x'.repeat(70_000)]) {
      if (hidden.length === 0) continue
      const values = Object.fromEntries(form.fields.filter(({ type }) => type !== 'file').map(({ name, value }) => [name, value]))
      for (const { name } of hidden) values[name] = wrong
      expect.soft((await forms.sendValues(form, values)).status(), `${named(form)}: ${wrong.slice(0, 30)}`).toBeLessThan(500)
    }
    const other = {
      ...Object.fromEntries(form.fields.map(({ name }) => [`${name}[0]`, sql])),
      intent: sql,
      __proto__: sql,
      __intent__: '{"type":"insert","payload":{"name":"intent"}}',
    }
    expect.soft((await forms.sendValues(form, other)).status(), `${named(form)}: other names`).toBeLessThan(500)
  })
})

test('script and SQL stay words, and are shown as words', async () => {
  test.setTimeout(300_000)
  await twoAtATime(written(), async (form) => {
    for (const hostile of [script, sql]) {
      const answer = await forms.send(form, ({ type, value }) => (type === 'select' || type === 'radio' ? value : hostile))
      expect.soft(answer.status(), named(form)).toBeLessThan(500)
      if (answer.status() === 422 || answer.status() === 200)
        expect.soft(await answer.text(), named(form)).not.toContain('<img src=x onerror')
    }
  })
})

test('an empty form is answered without a fault', async () => {
  test.setTimeout(300_000)
  await twoAtATime(forms.found, async (form) => {
    expect.soft((await forms.send(form, () => '')).status(), named(form)).toBeLessThan(500)
    expect.soft((await forms.sendValues(form, {})).status(), `${named(form)}: nothing at all`).toBeLessThan(500)
  })
})

test('sent twice at once, a form has one result', async () => {
  test.setTimeout(300_000)
  for (const form of forms.found) {
    const fill = ({ name, type, value }: { name: string; type: string; value: string }) =>
      value || (type === 'email' ? 'hai.lan@vidu.example' : `hai lần ${name}`)
    const [last] = await ask('select coalesce(max(id), 0)::int as id from audit')
    const answers = await Promise.all([forms.send(form, fill), forms.send(form, fill)])
    for (const answer of answers) expect.soft(answer.status(), named(form)).toBeLessThan(500)
    const targets = answers.filter((answer) => answer.status() === 302).map((answer) => answer.headers().location)
    expect.soft(new Set(targets).size, `${named(form)}: ${targets.join(' and ')}`).toBeLessThanOrEqual(1)
    const doubles = await ask(
      `select act, subject_kind, array_agg(subject_id) as subjects from audit
       where id > $1 and account_id is not null and not act = any ($2) group by account_id, act, subject_kind, details having count(*) > 1`,
      [last?.id, repeatable],
    )
    expect.soft(doubles, `${named(form)} did something twice`).toEqual([])
  }
})

test('after all this the pages answer, and show the words as words', async () => {
  test.setTimeout(300_000)
  for (const [who, from] of [
    ['visitor', '/'],
    ['institute', '/dashboard'],
    ['enterprise', '/dashboard'],
    ['officer', '/office'],
  ] as const) {
    await walk(forms.of(who), [from], ({ path, answer, html }) => {
      expect.soft(answer.status(), `${path} as ${who}`).toBeLessThan(500)
      expect.soft(html, `${path} as ${who}`).not.toMatch(/<img src=x onerror|<script>document\.title/)
    })
  }
})
