import { describe, expect, it } from 'vitest'
import { turnAt } from '../meetings/moments'
import { SIGNING_LIFE, WALK_IN_LIFE, signingStep, walkInStep } from './day.states'
import { rangesOf, standingOf } from './desk/standing'
import { meetingCode } from './screen/codes'
import { slipSchema } from './slips/slips.schema'

const frame = {
  startsOn: '2026-12-01',
  endsOn: '2026-12-01',
  dayStarts: '08:30',
  dayEnds: '16:30',
  breakStarts: '11:30',
  breakEnds: '13:30',
  meetingMinutes: 30,
  tables: 4,
}

describe('the turn', () => {
  it('is the slot that is on, and the next to begin', () => {
    expect(turnAt(frame, '08:00')).toEqual({ now: undefined, next: '08:30' })
    expect(turnAt(frame, '08:30')).toEqual({ now: '08:30', next: '09:00' })
    expect(turnAt(frame, '08:59')).toEqual({ now: '08:30', next: '09:00' })
    expect(turnAt(frame, '12:00')).toEqual({ now: undefined, next: '13:30' })
    expect(turnAt(frame, '16:00')).toEqual({ now: '16:00', next: undefined })
    expect(turnAt(frame, '16:30')).toEqual({ now: undefined, next: undefined })
  })
})

describe('how a meeting stands', () => {
  const meeting = { state: 'arranged' as const, start: '09:00', end: '09:30', started: false, finished: false }
  it('follows the clock, the marks and the door', () => {
    expect(standingOf(meeting, ['in', 'in'], '08:59')).toBe('ahead')
    expect(standingOf(meeting, ['in', 'missing'], '09:00')).toBe('late')
    expect(standingOf(meeting, ['in', 'unknown'], '09:00')).toBe('due')
    expect(standingOf({ ...meeting, started: true }, ['in', 'missing'], '09:10')).toBe('running')
    expect(standingOf({ ...meeting, started: true }, ['in', 'in'], '09:30')).toBe('over-time')
    expect(standingOf({ ...meeting, started: true, finished: true, state: 'held' }, ['in', 'in'], '09:20')).toBe('finished')
    expect(standingOf({ ...meeting, state: 'missed' }, ['missing', 'in'], '09:20')).toBe('missed')
  })
})

describe('free tables', () => {
  it('are said in ranges', () => {
    expect(rangesOf([])).toBe('')
    expect(rangesOf([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8')
  })
})

describe('the code of a meeting', () => {
  it('is four signs that are not read for others, always the same', () => {
    const codes = Array.from({ length: 500 }, (_, index) => meetingCode(`m-${index}`))
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}$/)
    expect(meetingCode('m-7')).toBe(codes[7])
    expect(new Set(codes).size).toBeGreaterThan(490)
  })
})

describe('lives', () => {
  it('end where they should', () => {
    for (const end of ['seated', 'declined', 'withdrawn', 'expired'] as const)
      expect(WALK_IN_LIFE.some(({ state }) => state === end)).toBe(false)
    for (const end of ['recorded', 'refused', 'withdrawn'] as const) expect(SIGNING_LIFE.some(({ state }) => state === end)).toBe(false)
    expect(walkInStep('asked', 'seat', 'office')).toBeUndefined()
    expect(walkInStep('asked', 'accept', 'asker')).toBeUndefined()
    expect(signingStep('prepared', 'record', 'office')).toBeUndefined()
    expect(signingStep('confirmed', 'record', 'owner')).toBeUndefined()
  })
})

describe('a slip', () => {
  const slip = { meetingId: 'm', dealId: 'd', note: '' }
  it('takes an amount and a day on offer, or one that was typed', () => {
    expect(slipSchema.parse({ ...slip, step: 'deal', value: '500000000', followUp: '2026-12-08' })).toMatchObject({
      valueHoped: 500_000_000,
      followUpOn: '2026-12-08',
    })
    expect(
      slipSchema.parse({
        ...slip,
        step: 'visit',
        value: 'other',
        otherValue: '1.250.000.000 ₫',
        followUp: 'other',
        otherDay: '2026-12-20',
      }),
    ).toMatchObject({
      valueHoped: 1_250_000_000,
      followUpOn: '2026-12-20',
    })
  })
  it('hopes for nothing where nothing comes of it', () => {
    expect(slipSchema.parse({ ...slip, step: 'nothing', reason: 'price', value: '500000000', followUp: '2026-12-08' })).toMatchObject({
      reason: 'price',
      valueHoped: null,
      followUpOn: null,
    })
    expect(slipSchema.parse({ ...slip, step: 'missed', reason: 'price' })).toMatchObject({ reason: null, valueHoped: null })
    expect(slipSchema.parse({ ...slip, step: 'deal', otherValue: '5' })).toMatchObject({ valueHoped: null })
  })
  it('refuses what is no amount and no day', () => {
    expect(slipSchema.safeParse({ ...slip, step: 'deal', value: '0' }).success).toBe(false)
    expect(slipSchema.safeParse({ ...slip, step: 'deal', value: 'nhiều' }).success).toBe(false)
    expect(slipSchema.safeParse({ ...slip, step: 'deal', followUp: '2026-02-30' }).success).toBe(false)
    expect(slipSchema.safeParse({ ...slip, step: 'marry' }).success).toBe(false)
  })
})
