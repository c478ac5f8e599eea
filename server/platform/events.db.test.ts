import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { exchange } from './actor'
import { at } from './clock'
import { db, transact } from './database'
import { type Subscriptions, deliverEvents, publish } from './events'
import { record } from '#server/audit/audit'

declare module './events' {
  interface Events {
    'test.happened': { mark: string }
  }
}

const effects = () => db().selectFrom('audit').select('subject_id').where('act', '=', 'test.effect').orderBy('id').execute()

const subscriptions: Subscriptions = {
  'test.happened': [(tx, { mark }) => record(tx, exchange, { act: 'test.effect', subject: ['test', mark] })],
}

describe('events', () => {
  it('reach each subscriber once, in order, however many workers deliver', async () => {
    for (const mark of ['a', 'b', 'c', 'd']) await transact((tx) => publish(tx, 'test.happened', { mark }))
    await Promise.all([deliverEvents(subscriptions), deliverEvents(subscriptions), deliverEvents(subscriptions)])
    expect((await effects()).map((row) => row.subject_id).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(await deliverEvents(subscriptions)).toBe(0)
  })

  it('are nothing where the transaction that made them is rolled back', async () => {
    const before = (await effects()).length
    await transact(async (tx) => {
      await publish(tx, 'test.happened', { mark: 'never' })
      throw new Error('no')
    }).catch(() => {})
    await deliverEvents(subscriptions)
    expect((await effects()).length).toBe(before)
  })

  it('leave nothing half done when a worker dies between commit and delivery', async () => {
    await transact((tx) => publish(tx, 'test.happened', { mark: 'survivor' }))
    // The worker's connection is cut by the server after its effect was written and before the commit.
    const dying: Subscriptions = {
      'test.happened': [
        ...(subscriptions['test.happened'] ?? []),
        async (tx) => {
          const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
          await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db())
          await sql`select 1`.execute(tx)
        },
      ],
    }
    await deliverEvents(dying).catch(() => {})
    expect((await effects()).filter((row) => row.subject_id === 'survivor')).toHaveLength(0)
    await db().updateTable('event').set({ retry_at: null }).where('delivered_at', 'is', null).execute()
    await deliverEvents(subscriptions)
    expect((await effects()).filter((row) => row.subject_id === 'survivor')).toHaveLength(1)
  })

  it('that fail wait for their turn and hold up nobody', async () => {
    let failures = 0
    const failing: Subscriptions = {
      'test.happened': [
        async (tx, { mark }) => {
          if (mark === 'bad') {
            failures++
            throw new Error('cannot')
          }
          await record(tx, exchange, { act: 'test.effect', subject: ['test', mark] })
        },
      ],
    }
    await transact((tx) => publish(tx, 'test.happened', { mark: 'bad' }))
    await transact((tx) => publish(tx, 'test.happened', { mark: 'good' }))
    expect(await deliverEvents(failing)).toBe(1)
    // With the others, and then by itself.
    expect(failures).toBe(2)
    const waiting = await db().selectFrom('event').select(['attempts', 'last_error']).where('delivered_at', 'is', null).execute()
    expect(waiting).toEqual([{ attempts: 1, last_error: 'Error: cannot' }])
  })

  it('share transactions, more of them than one takes, and those beside one that fails arrive once', async () => {
    const marks = Array.from({ length: 120 }, (_, index) => `many-${index}`)
    for (const mark of marks) await transact((tx) => publish(tx, 'test.happened', { mark }))
    const transactions = new Set<string>()
    const failing: Subscriptions = {
      'test.happened': [
        async (tx, { mark }) => {
          if (mark === 'many-70') throw new Error('cannot')
          await record(tx, exchange, { act: 'test.effect', subject: ['test', mark] })
          const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(tx)
          transactions.add(rows[0]?.id ?? '')
        },
      ],
    }
    await Promise.all([deliverEvents(failing), deliverEvents(failing)])
    expect(transactions.size).toBeLessThan(80)
    const arrived = (await effects()).map((row) => row.subject_id).filter((mark) => mark.startsWith('many-'))
    expect(arrived.sort()).toEqual(marks.filter((mark) => mark !== 'many-70').sort())
    const waiting = db().selectFrom('event').select('last_error').where('delivered_at', 'is', null)
    expect(await waiting.where(sql<boolean>`payload ->> 'mark' = 'many-70'`).execute()).toEqual([{ last_error: 'Error: cannot' }])
  })

  it('and their effects carry the moment of the act', async () => {
    const moments = ['2025-03-01T02:00:00Z', '2025-03-01T02:00:00Z', '2025-04-01T02:00:00Z'].map((moment) => new Date(moment))
    for (const [index, moment] of moments.entries())
      await at(moment, () => transact((tx) => publish(tx, 'test.happened', { mark: `then-${index}` })))
    await deliverEvents(subscriptions)
    const rows = await db().selectFrom('audit').select('at').where('subject_id', 'like', 'then-%').orderBy('subject_id').execute()
    expect(rows.map((row) => row.at)).toEqual(moments)
  })
})
