import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import { issueSession } from '#server/identity/sessions/sessions'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db, useDatabase } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildBooth, buildHall } from '#server/techmart/booths/booths.fixtures'
import { buildRegistration } from '#server/techmart/techmart.fixtures'
import { started, stopped } from './processes'

const people = 200
const booths = 100
const aim = 10

interface Person {
  cookie: string
  wish: number
}

/** A hall of 100 free booths, and the sessions of 200 people whose organisations exhibit at its fair. */
async function fillHall(): Promise<{ fairId: string; boothIds: string[]; sessions: string[] }> {
  const hall = await buildHall({ width_cm: 30_000, depth_cm: 1_000 })
  const boothIds: string[] = []
  for (let index = 0; index < booths; index++)
    boothIds.push((await buildBooth({ hall_id: hall.id, code: `A${index + 1}`, x_cm: index * 300 })).id)
  const sessions: string[] = []
  for (let index = 0; index < people; index++) {
    const member = await buildMember({ kind: 'institute' })
    await buildRegistration({ fair_id: hall.fair_id, organisation_id: member.organisation.id, as_role: 'exhibitor' })
    sessions.push(await issueSession(member.accountId, { userAgent: 'benchmark', address: null }))
  }
  return { fairId: hall.fair_id, boothIds, sessions }
}

/** What one person does: opens the booth wished for, holds and confirms it; told that it is gone, another one that the plan shows free. */
function chooser(origin: string, fairId: string, boothIds: string[], sent: { requests: number; errors: number }) {
  const address = `${origin}/fairs/${fairId}/booth`
  const ask = async (person: Person, query: string, form?: Record<string, string>) => {
    sent.requests++
    const answer = await fetch(`${address}${query}`, {
      headers: { cookie: person.cookie, ...(form && { origin, 'sec-fetch-site': 'same-origin' }) },
      redirect: 'manual',
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    if (![200, 302, 422].includes(answer.status)) sent.errors++
    return { status: answer.status, html: await answer.text() }
  }
  const choose = async (person: Person): Promise<'owner' | 'too late'> => {
    let wish = boothIds[person.wish % booths] ?? ''
    for (;;) {
      const { html } = await ask(person, `?booth=${wish}`)
      if (html.includes('value="hold"')) {
        const id = newId()
        const held = await ask(person, '', { intent: 'hold', id, boothId: wish })
        if (held.status === 302 && (await ask(person, '', { intent: 'confirm', bookingId: id })).status === 302) return 'owner'
      }
      const free = [...html.matchAll(/[?;]booth=(\w+)[^>]*aria-label="[^"]*, Còn trống/g)].flatMap(([, id]) =>
        id && id !== wish ? [id] : [],
      )
      const next = free[(person.wish * 37) % free.length]
      if (!next) return 'too late'
      wish = next
    }
  }
  return { choose, look: (person: Person) => ask(person, `?booth=${boothIds[person.wish % booths]}`) }
}

/** `npm run bench:booths`: 200 people over HTTP for 100 booths at once, beside as many requests that only look. */
export async function main(): Promise<number> {
  const dataDir = resolve('.data', `bench-${process.pid}`)
  const children: ChildProcess[] = []
  const server = await startEmbedded({ dataDir, throwaway: true })
  try {
    const connection = connect(server.url)
    useDatabase(connection)
    await migrate(connection.database, connection.pool)
    const { fairId, boothIds, sessions } = await fillHall()
    const port = 20_000 + (process.pid % 20_000)
    const env = {
      DATABASE_URL: server.url,
      DATA_DIR: dataDir,
      DEMO: 'false',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    }
    const { child, origin } = await started(['server/commands/start.mjs', 'web'], env)
    children.push(child)

    const sent = { requests: 0, errors: 0 }
    const { choose, look } = chooser(origin, fairId, boothIds, sent)
    const crowd = sessions.map((token, index): Person => ({ cookie: `session=${token}`, wish: index % booths }))
    // Code that nobody has run yet is slow; the fair's own hour comes after many quiet ones.
    for (const person of crowd.slice(0, 20)) await look(person)
    Object.assign(sent, { requests: 0, errors: 0 })
    let began = performance.now()
    const answers = await Promise.all(crowd.map(choose))
    const seconds = (performance.now() - began) / 1_000
    const { requests, errors } = sent

    const bookings = await db().selectFrom('booth_booking').select(['booth_id', 'organisation_id', 'state']).execute()
    const owners = bookings.filter(({ state }) => state === 'taken')
    const distinct = (values: string[]) => new Set(values).size
    const once = distinct(owners.map(({ booth_id }) => booth_id)) === owners.length
    const one = distinct(owners.map(({ organisation_id }) => organisation_id)) === owners.length

    began = performance.now()
    for (let done = 0; done < requests; done += people) await Promise.all(crowd.slice(0, Math.min(people, requests - done)).map(look))
    const looking = (performance.now() - began) / 1_000

    const told = answers.filter((answer) => answer === 'too late').length
    console.log(`${people} people over HTTP for ${booths} booths`)
    console.log(
      `  owners ${owners.length}, a booth twice: ${once ? 'none' : 'YES'}, two booths: ${one ? 'none' : 'YES'}, told too late ${told}`,
    )
    console.log(
      `  ${requests} requests, ${errors} without a proper answer, ${seconds.toFixed(1)} s   aim ≤ ${aim} ${seconds <= aim ? 'reached' : 'MISSED'}`,
    )
    console.log(`  as many requests that only look: ${looking.toFixed(1)} s, ratio ${(seconds / looking).toFixed(2)}`)
    return owners.length === booths && once && one && told === people - booths && errors === 0 ? 0 : 1
  } finally {
    await Promise.all(children.map(stopped))
    await db().destroy()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
