import type { APIRequestContext, APIResponse, PlaywrightWorkerArgs } from '@playwright/test'
import { type Who, people, signIn, signedInAs } from './people'
import { type FormField, type PageForm, formsIn } from './page-forms'
import { routeOf } from './routes'
import { walk } from './walk'

export type Sender = Who | 'visitor'

export interface FoundForm extends PageForm {
  /** Pattern of the page it stands on. */
  page: string
  who: Sender
}

/** Who sends what: everybody who finds a form that nobody before had. */
const starts: [Sender, string[]][] = [
  ['visitor', ['/', '/sign-in', '/sign-up', '/forgot-password', '/reset-password?token=x', '/confirm-email?token=x']],
  ['institute', ['/dashboard']],
  ['enterprise', ['/dashboard']],
  ['officer', ['/office']],
]

/** Ends the session that sends it: sent in a session of its own. */
const endsSession = (form: FoundForm) => /^\/(en\/)?(sign-out|account\/sessions)/.test(form.action)

/** What stays as the page gave it: without these the form would be another one. */
const fixed = ({ type, name }: FormField) => type === 'hidden' || name === 'intent' || type === 'button' || type === 'submit'

/** The fields that a person fills in. */
export const filledIn = (form: FoundForm) => form.fields.filter((field) => !fixed(field) && field.type !== 'file')

export const named = (form: FoundForm) => `${form.page} as ${form.who} (${form.fields.map(({ name }) => name).join()})`

/** Every kind of form of the site, each found once, and the browsers of those who send them. */
export class Forms {
  readonly found: FoundForm[] = []
  readonly #contexts = new Map<string, APIRequestContext>()
  readonly #playwright: PlaywrightWorkerArgs['playwright']
  readonly #baseURL: string
  #spare = 0

  constructor(playwright: PlaywrightWorkerArgs['playwright'], baseURL: string | undefined) {
    this.#playwright = playwright
    this.#baseURL = baseURL ?? ''
  }

  async find(): Promise<void> {
    const seen = new Set<string>()
    for (const [who, from] of starts) {
      const context = await this.#open(who === 'visitor' ? undefined : signedInAs(who))
      this.#contexts.set(who, context)
      const look = ({ path, pattern, html }: { path: string; pattern: string; html: string }) => {
        for (const form of formsIn(html, path)) {
          const action = (form.action.split('?')[0] ?? path).replace(/^\/en(?=\/)/, '')
          const key = `${routeOf(action)?.pattern} ${form.fields.map(({ name, value }) => (name === 'intent' ? value : name)).join()}`
          if (seen.has(key)) continue
          seen.add(key)
          this.found.push({ ...form, page: pattern, who })
        }
      }
      // Each step of a form in steps is a form of its own; records in several states have several.
      await walk(context, from, look, (pattern) => (pattern.endsWith('/:step') ? 12 : 3))
    }
  }

  /** Sends the form as a browser would, each field that a person fills in as `change` says. */
  async send(form: FoundForm, change: (field: FormField) => string = ({ value }) => value): Promise<APIResponse> {
    const values: Record<string, string> = {}
    for (const field of form.fields) if (field.type !== 'file') values[field.name] = fixed(field) ? field.value : change(field)
    return this.sendValues(form, values)
  }

  async sendValues(form: FoundForm, values: Record<string, string>): Promise<APIResponse> {
    const context = await this.#contextFor(form)
    return context.post(form.action, { maxRedirects: 0, timeout: 60_000, ...(form.multipart ? { multipart: values } : { form: values }) })
  }

  async sendJson(form: FoundForm): Promise<APIResponse> {
    const context = await this.#contextFor(form)
    return context.post(form.action, { maxRedirects: 0, headers: { 'content-type': 'application/json' }, data: '{"a":[1,{"b":null}]}' })
  }

  /** Whoever has lost the session since, so that what follows would prove nothing. */
  async signedOut(): Promise<Sender[]> {
    const gone: Sender[] = []
    for (const [who] of starts) {
      if (who === 'visitor') continue
      const answer = await this.of(who).get(who === 'officer' ? '/office' : '/dashboard', { maxRedirects: 0 })
      if (answer.status() !== 200) gone.push(who)
    }
    return gone
  }

  of(who: Sender): APIRequestContext {
    const context = this.#contexts.get(who)
    if (!context) throw new Error(`nobody is ${who}`)
    return context
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await context.dispose()
  }

  async #contextFor(form: FoundForm): Promise<APIRequestContext> {
    if (!endsSession(form)) return this.of(form.who)
    const spare = [people.viewer, people.editor, people.neighbour][this.#spare++ % 3] as string
    const context = await this.#open()
    this.#contexts.set(`spare ${this.#spare}`, context)
    await signIn(context, spare)
    return context
  }

  #open(storageState?: string): Promise<APIRequestContext> {
    return this.#playwright.request.newContext({
      baseURL: this.#baseURL,
      extraHTTPHeaders: { origin: this.#baseURL },
      ...(storageState && { storageState }),
    })
  }
}

/** Does the work for each, two at a time: the exchange and whoever asks it have a core each. */
export async function twoAtATime<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const rest = all.values()
  const goOn = async () => {
    for (const one of rest) await work(one)
  }
  await Promise.all([goOn(), goOn()])
}
