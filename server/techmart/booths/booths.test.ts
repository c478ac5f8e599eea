import { visitor } from '#server/platform/actor'
import { describe, expect, it } from 'vitest'
import { mayChoose, mayDraw, maySeeBooking, whoOf } from './booths.policy'
import { codeSchema, drawingSchema, hallSchema } from './booths.schema'
import { BOOTH_LIFE, boothStep, stateAt } from './booths.states'

const organisation = { id: 'o1', name: 'Viện', kind: 'institute', role: 'owner', verification: 'verified' } as const
const owner = { ...visitor, accountId: 'a1', organisation }
const viewer = { ...owner, organisation: { ...organisation, role: 'viewer' } as const }
const officer = { ...visitor, accountId: 'a2', office: true }
const moment = new Date('2026-12-01T02:00:00Z')

describe('the life of a booth', () => {
  it('is one line for each state and act', () => {
    const lines = BOOTH_LIFE.map(({ state, act }) => `${state} ${act}`)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('lets nobody hold what is not free, and the owner alone confirm', () => {
    expect(boothStep('free', 'hold', 'exhibitor')?.next).toBe('held')
    for (const state of ['held', 'taken', 'closed'] as const) expect(boothStep(state, 'hold', 'exhibitor')).toBeUndefined()
    expect(boothStep('held', 'confirm', 'office')).toBeUndefined()
    expect(boothStep('taken', 'confirm', 'owner')).toBeUndefined()
    expect(boothStep('taken', 'close', 'office')).toBeUndefined()
  })

  it('counts a hold until its time and not a moment longer', () => {
    const held = { booking_state: 'held' as const, closed_at: null }
    expect(stateAt(moment, { ...held, expires_at: new Date(moment.getTime() + 1) })).toBe('held')
    expect(stateAt(moment, { ...held, expires_at: moment })).toBe('free')
    expect(stateAt(moment, { ...held, closed_at: moment, expires_at: moment })).toBe('closed')
    expect(stateAt(moment, { booking_state: 'taken', expires_at: moment, closed_at: null })).toBe('taken')
    expect(stateAt(moment, { booking_state: null, expires_at: null, closed_at: null })).toBe('free')
  })
})

describe('who may', () => {
  it('draw: the Office; choose: owners and editors for their own', () => {
    expect([mayDraw(officer), mayDraw(owner), mayDraw(visitor)]).toEqual([true, false, false])
    expect([mayChoose(owner, 'o1'), mayChoose(owner, 'o2'), mayChoose(viewer, 'o1'), mayChoose(officer, 'o1')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('see a booking: its organisation and the Office', () => {
    const booking = { organisation_id: 'o1' }
    expect([owner, viewer, officer, visitor].map((actor) => maySeeBooking(actor, booking))).toEqual([true, true, true, false])
    expect([owner, viewer, officer, visitor].map((actor) => whoOf(actor, booking))).toEqual(['owner', undefined, 'office', undefined])
  })
})

describe('what is typed', () => {
  const hall = { id: 'h1', nameVi: 'Nhà A', width: '40', depth: '25,5', grid: '0.5' }

  it('is in metres, with comma or point, and becomes whole centimetres', () => {
    expect(hallSchema.parse(hall)).toMatchObject({ width: 4_000, depth: 2_550, grid: 50 })
    expect(hallSchema.safeParse({ ...hall, width: '40.123' }).error?.issues[0]?.message).toBe('booths:problems.metres')
    expect(hallSchema.safeParse({ ...hall, width: '2' }).error?.issues[0]?.message).toBe('booths:problems.metres-least?least=3')
    expect(hallSchema.safeParse({ ...hall, width: 'rộng' }).success).toBe(false)
  })

  it('takes codes in any letters', () => {
    expect(codeSchema.parse(' a12 ')).toBe('A12')
    expect(codeSchema.parse('đ-3')).toBe('Đ-3')
    for (const wrong of ['', 'A 1', '=A1', '-A', 'A'.repeat(11)]) expect(codeSchema.safeParse(wrong).success).toBe(false)
  })

  it('is complete for a booth, and money comes with its separators', () => {
    const row = { intent: 'row', changeId: 'c1', code: 'A1', x: '0', y: '0', width: '3', depth: '3', kind: 'corner', count: '4', gap: '0' }
    expect(drawingSchema.parse({ ...row, direction: 'right', price: '4.500.000', water: 'on' })).toMatchObject({
      price: 4_500_000,
      power: 0,
      water: true,
      count: 4,
    })
    expect(drawingSchema.safeParse({ ...row, direction: 'right', price: 'nhiều' }).success).toBe(false)
    expect(drawingSchema.safeParse({ ...row, direction: 'right', count: '51' }).success).toBe(false)
  })
})
