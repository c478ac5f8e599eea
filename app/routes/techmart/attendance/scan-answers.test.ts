import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type KnownTicket, hashOf, judge, ticketIdIn } from './scan-answers'
import { type QueuedScan, newScanId, sendQueue } from './scan-sync'

const code = 'TM1ABCDEFGH0123AAAABBBBCCCCDDDD'
const ticket = (over: Partial<KnownTicket> = {}): KnownTicket => ({
  id: 'abcdefgh0123',
  hash: createHash('sha256').update(code).digest().subarray(0, 16).toString('base64url'),
  name: 'Lê Thị Mai',
  organisation: '',
  kind: 'visitor',
  state: 'accepted',
  days: [],
  ...over,
})
const scan = { id: 's1', way: 'camera' as const }

describe('a device without a line', () => {
  it('knows a true code by its hash, and a forged one', async () => {
    const hash = await hashOf(` ${code.toLowerCase()} `)
    expect(hash).toBe(ticket().hash)
    expect(judge(scan, { signed: true, hash }, ticket(), '2026-11-22').outcome).toBe('entered')
    const forged = judge(scan, { signed: true, hash: await hashOf(`${code.slice(0, -1)}E`) }, ticket(), '2026-11-22')
    expect(forged).toMatchObject({ outcome: 'refused', reason: 'forged', name: '' })
    expect(judge(scan, { signed: false, hash: '' }, ticket(), '2026-11-22')).toMatchObject({ reason: 'forged' })
    expect(judge({ ...scan, way: 'code' }, { signed: false, hash: '' }, ticket(), '2026-11-22').outcome).toBe('entered')
    expect(judge(scan, undefined, undefined, '2026-11-22')).toMatchObject({ outcome: 'refused', reason: 'foreign' })
  })

  it('says who has come today, who may not come, and whom it does not know', () => {
    const read = { signed: true, hash: ticket().hash }
    expect(judge(scan, read, ticket({ days: ['2026-11-22'] }), '2026-11-22').outcome).toBe('repeat')
    expect(judge(scan, read, ticket({ days: ['2026-11-21'] }), '2026-11-22').outcome).toBe('entered')
    expect(judge(scan, read, ticket({ state: 'cancelled' }), '2026-11-22')).toMatchObject({ outcome: 'refused', reason: 'cancelled' })
    expect(judge(scan, read, undefined, '2026-11-22').outcome).toBe('unknown')
  })

  it('reads the number of a ticket however it is written', () => {
    expect(ticketIdIn('ABCD-EFGH 0123')).toEqual({ id: 'abcdefgh0123', signed: false })
    expect(ticketIdIn(code)).toEqual({ id: 'abcdefgh0123', signed: true })
    expect(ticketIdIn('https://example.com')).toBeUndefined()
  })
})

describe('sending', () => {
  const scanOf = (): QueuedScan => ({ id: newScanId(), code, at: 0, way: 'camera', offline: true })
  const queueOf = (count: number) => {
    const scans = new Map(Array.from({ length: count }, () => scanOf()).map((each) => [each.id, each]))
    return {
      scans,
      next: async (most: number) => [...scans.values()].slice(0, most),
      settle: async (answers: readonly { id: string }[]) => {
        for (const { id } of answers) scans.delete(id)
      },
    }
  }

  it('goes in batches until nothing is left', async () => {
    const queue = queueOf(230)
    const sizes: number[] = []
    const send = async ({ scans }: { scans: QueuedScan[] }) => {
      sizes.push(scans.length)
      return { kind: 'answered' as const, answers: scans.map(({ id }) => ({ id })), serverAt: 7 }
    }
    expect(await sendQueue(queue, send, { deviceId: 'd', clock: () => 1 })).toMatchObject({ kind: 'answered', serverAt: 7 })
    expect(sizes).toEqual([100, 100, 30])
    expect(queue.scans.size).toBe(0)
  })

  it('keeps what was not answered, and never asks for ever', async () => {
    const queue = queueOf(3)
    const half = async ({ scans }: { scans: QueuedScan[] }) => ({ kind: 'answered' as const, answers: scans.slice(0, 1), serverAt: 1 })
    let calls = 0
    const cut = async (batch: { scans: QueuedScan[] }) => (++calls > 1 ? { kind: 'offline' as const } : half(batch))
    expect(await sendQueue(queue, cut, { deviceId: 'd', clock: () => 1 })).toEqual({ kind: 'offline' })
    expect(queue.scans.size).toBe(2)
    const strange = async () => ({ kind: 'answered' as const, answers: [{ id: 'another' }], serverAt: 1 })
    expect(await sendQueue(queue, strange, { deviceId: 'd', clock: () => 1 })).toEqual({ kind: 'offline' })
    expect(await sendQueue(queue, async () => ({ kind: 'signed-out' as const }), { deviceId: 'd', clock: () => 1 })).toEqual({
      kind: 'signed-out',
    })
    expect(queue.scans.size).toBe(2)
  })
})
