import { type QueuedScan, type ScanBatch, type Sending, newScanId, sendQueue } from '#app/routes/techmart/attendance/scan-sync'
import { buildOfficer } from '#server/identity/identity.fixtures'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { expect, it } from 'vitest'
import { buildFair } from '../../techmart.fixtures'
import { type ScanAnswer, syncScans, ticketCode } from '../attendance'

const people = 5_000
const devices = 20
/** How many badges are scanned on a second device too. */
const doubles = 700

/** Always the same chances, so that a run that fails fails again. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A phone at the door: the queue of the real one, kept in memory. */
class Device {
  readonly queue = new Map<string, QueuedScan>()
  readonly answers = new Map<string, ScanAnswer>()
  offline = false
  sendings = 0
  constructor(
    readonly name: string,
    readonly chance: () => number,
    readonly officer: Person,
    readonly fairId: string,
  ) {}

  scan(ticketId: string): void {
    const id = newScanId()
    this.queue.set(id, { id, code: ticketCode(ticketId), at: Date.now(), way: 'camera', offline: this.offline })
  }

  next = async (most: number) => [...this.queue.values()].slice(0, most)
  settle = async (answers: readonly ScanAnswer[]) => {
    for (const answer of answers) {
      this.answers.set(answer.id, answer)
      this.queue.delete(answer.id)
    }
  }

  /** A bad line: sendings that never arrive, answers that are lost or cut, sendings that arrive twice, batches cut in the middle. */
  send = async (batch: ScanBatch): Promise<Sending<ScanAnswer>> => {
    this.sendings++
    const luck = this.chance()
    if (this.offline || luck < 0.15) return { kind: 'offline' }
    const cut = luck < 0.25 ? { ...batch, scans: batch.scans.slice(0, Math.max(1, Math.floor(batch.scans.length / 2))) } : batch
    const again = luck > 0.85
    const [answers = []] = await Promise.all([this.ask(cut), ...(again ? [this.ask(cut)] : [])])
    if (luck > 0.25 && luck < 0.4) return { kind: 'offline' }
    const told = luck > 0.4 && luck < 0.45 ? answers.slice(0, Math.ceil(answers.length / 3)) : answers
    return { kind: 'answered', answers: told, serverAt: Date.now() }
  }

  private ask(batch: ScanBatch): Promise<ScanAnswer[]> {
    return syncScans(this.officer, this.fairId, batch)
  }

  sync = () => sendQueue(this, this.send, { deviceId: this.name, clock: Date.now })

  /** As the page does: again and again until nothing waits. */
  async syncAll(): Promise<void> {
    for (let tries = 0; this.queue.size > 0; tries++) {
      if (tries > 1_000) throw new Error(`${this.name} never gets through`)
      await this.sync()
    }
  }
}

it('5,000 check-ins from 20 devices, 10 of them without a line for hours: none lost, none double', { timeout: 300_000 }, async () => {
  const officer = await buildOfficer()
  const fair = await buildFair({ state: 'running' })
  const ids = Array.from({ length: people }, newId)
  for (let from = 0; from < people; from += 1_000) {
    await db()
      .insertInto('ticket')
      .values(
        ids.slice(from, from + 1_000).map((id, index) => ({
          id,
          request_id: newId(),
          fair_id: fair.id,
          kind: 'visitor' as const,
          state: 'accepted' as const,
          name: `Khách thứ ${from + index}`,
          organisation_id: null,
          delegation_id: null,
          waiting_since: null,
          decided_by: null,
          decided_at: null,
          created_by: null,
        })),
      )
      .execute()
  }
  const chance = chances(20_261_122)
  const doors = Array.from({ length: devices }, (_, index) => new Device(`may-${index}`, chances(index + 1), officer, fair.id))
  for (const door of doors.slice(0, 10)) door.offline = true
  const at = (number: number) => doors[Math.floor(number * devices)] as Device
  const made = new Map<string, string>()
  const scan = (door: Device, ticketId: string) => {
    const before = new Set(door.queue.keys())
    door.scan(ticketId)
    for (const id of door.queue.keys()) if (!before.has(id)) made.set(id, ticketId)
  }

  for (let from = 0; from < people; from += 500) {
    for (const id of ids.slice(from, from + 500)) scan(at(chance()), id)
    // The devices with a line send between the scans; those without only try.
    await Promise.all(doors.map((door) => door.sync()))
  }
  for (let count = 0; count < doubles; count++) scan(at(chance()), ids[Math.floor(chance() * people)] ?? '')
  for (const door of doors) door.offline = false
  await Promise.all(doors.map((door) => door.syncAll()))

  const scans = await db()
    .selectFrom('ticket_scan')
    .select(['id', 'ticket_id', 'outcome', 'device_id'])
    .where('fair_id', '=', fair.id)
    .execute()
  expect(scans.length).toBe(people + doubles)
  expect(new Map(scans.map(({ id, ticket_id }) => [id, ticket_id]))).toEqual(made)
  const entered = scans.filter(({ outcome }) => outcome === 'entered').map(({ ticket_id }) => ticket_id)
  expect(entered.length).toBe(people)
  expect(new Set(entered).size).toBe(people)
  expect(scans.filter(({ outcome }) => outcome === 'repeat').length).toBe(doubles)
  // What each device was told in the end is what the exchange holds.
  for (const door of doors) {
    for (const { id, outcome } of scans.filter(({ device_id }) => device_id === door.name))
      expect(door.answers.get(id)?.outcome).toBe(outcome)
  }
  expect(Math.min(...doors.map(({ sendings }) => sendings))).toBeGreaterThan(5)
  const { count } = await db()
    .selectFrom('ticket')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('fair_id', '=', fair.id)
    .where('state', '=', 'checked-in')
    .executeTakeFirstOrThrow()
  expect(count).toBe(people)
})
