import { record } from '#server/audit/audit'
import { verifyOrganisation } from '#server/organisations/verification/verification'
import { exchange } from '#server/platform/actor'
import { addDays, at, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { deliverEvents } from '#server/platform/events'
import { runAllJobs } from '#server/platform/jobs'
import { expireNeeds } from '#server/needs/needs'
import { expireTechnologies } from '#server/technologies/technologies'
import { ensureWeights } from '#server/matching/learning/weights/weights.first'
import { sendDailyLetters } from '#server/matching/subscriptions/letters'
import { jobs, subscriptions } from '#server/subscriptions'
import { choose } from './choosing'
import { sectors } from './content'
import { holdFairs } from './fairs'
import { chargeFees } from './fees'
import { listTechnologies, postNeeds } from './listings'
import { negotiate } from './negotiations'
import { appointOfficer } from './office'
import { type Member, apply, found, peopleOf } from './people'
import type { Stage } from './stage'
import { Timeline, chances } from './timeline'
import { lookAtSuggestions } from './use'

/** Whether an earlier filling was cut short: nobody has used such an exchange yet, and it is to be begun anew. */
export async function isHalfFilled(): Promise<boolean> {
  const acts = await demonstrationActs()
  return acts.includes('demonstration.begin') && !acts.includes('demonstration.end')
}

/** Days since the demonstration's exchange opened. */
const OPENED_AGO = 735

const opening = () => new Date(`${addDays(today(), -OPENED_AGO)}T08:00:00+07:00`)

/** Before the index starts on an exchange that has no account yet: the criteria have had their first weights since it opened. */
export async function weighFromTheOpening(): Promise<void> {
  if (await isEmpty()) await at(opening(), ensureWeights)
}

async function isEmpty(): Promise<boolean> {
  return (await db().selectFrom('account').select('id').limit(1).executeTakeFirst()) === undefined
}

/**
 * Fills an exchange that has no account yet with the demonstration, by the verbs that people use; leaves any other alone.
 * `hurriedly` does its work on connections that do not wait for the disk: after a power cut the half of a demonstration is begun
 * anew, and its end is written on one that waits, which takes all before it along.
 */
export async function fillEmptyExchange(
  hurriedly: (work: () => Promise<void>) => Promise<void>,
  say: (step: string) => void,
): Promise<void> {
  if (!(await isEmpty())) return
  await mark('demonstration.begin')
  await hurriedly(() => fill(say))
  await mark('demonstration.end')
}

async function demonstrationActs(): Promise<string[]> {
  const rows = await db()
    .selectFrom('audit')
    .select('act')
    .where('subject_kind', '=', 'exchange')
    .where('subject_id', '=', 'demonstration')
    .execute()
  return rows.map(({ act }) => act)
}

function mark(act: string): Promise<void> {
  return transact((tx) => record(tx, exchange, { act, subject: ['exchange', 'demonstration'] }))
}

async function fill(say: (step: string) => void): Promise<void> {
  const now = new Date()
  const timeline = new Timeline(today(), settle)
  const chance = chances(2026)
  const members = new Map<string, Member[]>()
  const editorOf = (key: string): Member => {
    const [owner, editor] = members.get(key) ?? []
    const writer = editor ?? owner
    if (!writer) throw new Error(`nobody writes for ${key}`)
    return writer
  }

  say('opening the demonstration exchange: people and organisations')
  const officer = await at(opening(), appointOfficer)
  const stage: Stage = { timeline, chance, officer, members, technologies: new Map(), needs: new Map(), editorOf }
  for (const sector of sectors) {
    for (const content of sector.organisations) {
      const daysAgo = chance.between(664, 730)
      for (const { name, email } of peopleOf(content)) timeline.on(daysAgo, 9, () => apply(name, email))
      timeline.on(daysAgo - 1, 9, async () => {
        members.set(content.key, await found(content))
      })
      timeline.on(daysAgo - 3, 10, () => verifyOrganisation(officer, members.get(content.key)?.[0]?.organisation.id ?? ''))
    }
  }
  postNeeds(stage)
  listTechnologies(stage)
  negotiate(stage)
  holdFairs(stage)
  choose(stage)
  chargeFees(stage)
  lookAtSuggestions(stage)
  await timeline.run(now, (done) => say(`two years of market: ${done}`))
}

/** What a worker would do at the end of the day: events reach their subscribers, and jobs run. */
async function settle(): Promise<void> {
  await expireTechnologies()
  await expireNeeds()
  await deliverEvents(subscriptions)
  await runAllJobs(jobs)
  await deliverEvents(subscriptions)
  await sendDailyLetters()
}
