import { describe, expect, it } from 'vitest'
import { at, givenMoment } from './clock'
import { tasksOf } from './jobs'

const past = new Date('2026-06-03T09:31:00Z')

/** What the handler of a worker's job takes for the moment. */
async function momentIn(tasks: () => ReturnType<typeof tasksOf>): Promise<Date | undefined> {
  await (tasks()['platform.send-mail'] as unknown as (payload: unknown) => Promise<void>)({ mailId: 'x' })
  return heard
}
let heard: Date | undefined
const handlers = {
  'platform.send-mail': async () => {
    heard = givenMoment()
  },
}

describe('the moment of a job', () => {
  it('is the present for a worker of the present, though a connection of another moment woke it', async () => {
    const tasks = tasksOf(handlers, [])
    heard = past
    expect(await at(past, () => momentIn(() => tasks))).toBeUndefined()
  })

  it('is the given one where all jobs are run at a given moment', async () => {
    expect(await at(past, () => momentIn(() => tasksOf(handlers, [])))).toEqual(past)
  })
})
