import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type APIRequestContext, request as playwright } from '@playwright/test'
import { generate } from 'otplib'
import { demonstrationLogins, demonstrationPassword } from '../../server/demonstration/logins'

/** Who can look at the site in a test. The institute has all three roles; the neighbour is another organisation's owner, who trades with both; the bystander's organisation is verified and has no record at all. */
export const people = {
  enterprise: loginOf('enterprise'),
  institute: loginOf('institute'),
  editor: 'editor.waste-water-institute@vidu.example',
  viewer: 'viewer.waste-water-institute@vidu.example',
  neighbour: 'owner.energy-institute@vidu.example',
  bystander: 'owner.bystander@vidu.example',
  officer: loginOf('office'),
} as const

export type Who = keyof typeof people
export const everybody = Object.keys(people) as Who[]

function loginOf(who: 'enterprise' | 'institute' | 'office'): string {
  const login = demonstrationLogins.find((candidate) => candidate.who === who)
  if (!login) throw new Error(`the demonstration has no login for ${who}`)
  return login.email
}

const folder = resolve('node_modules/.cache/e2e-people')

/** The cookies of a person who signed in before the tests began: `test.use({ storageState: signedInAs('officer') })`. */
export function signedInAs(who: Who): string {
  return resolve(folder, `${process.env.E2E_PORT}-${who}.json`)
}

/** Signs everybody in once: a second factor's code serves once in half a minute. */
export async function signInEverybody(baseURL: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const who of everybody) {
    if (existsSync(signedInAs(who))) continue
    const context = await playwright.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
    await signIn(context, people[who])
    await context.storageState({ path: signedInAs(who) })
    await context.dispose()
  }
}

/** Signs in as a browser without scripts would: by the forms. */
export async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const answer = await request.post('/sign-in', { form: { email, password: demonstrationPassword, to: '' }, maxRedirects: 0 })
  if (answer.status() !== 302) throw new Error(`${email} could not sign in: ${answer.status()}`)
  const secret = demonstrationLogins.find((login) => login.email === email)?.totpSecret
  if (!secret) return
  const second = await request.post('/second-factor', { form: { code: await generate({ secret }) }, maxRedirects: 0 })
  if (second.status() !== 302)
    throw new Error(`${email} could not pass the second factor: ${second.status()} ${(await second.text()).slice(0, 300)}`)
}
