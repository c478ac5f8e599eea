import { describe, expect, it } from 'vitest'
import { type FairFigure, fairFigures } from './codes.schema'
import { type FairSums, dueOn } from './figures.queries'
import { ratiosOf } from './ratios'
import { publicOf } from './summary'
import { placeAndDay, superiorOf } from './document/words'

const sums = (counts: Partial<Record<FairFigure, number>>, amount = 0): FairSums =>
  Object.fromEntries(fairFigures.map((figure) => [figure, { count: counts[figure] ?? 0, amount }])) as FairSums

const judged = (counts: Partial<Record<FairFigure, number>>) =>
  Object.fromEntries(ratiosOf(sums(counts)).map(({ code, value, verdict }) => [code, [value, verdict]]))

describe('the four ratios', () => {
  it('are below, within and above their bands, the ends belonging to them', () => {
    for (const [accepted, verdict] of [
      [39, 'below'],
      [40, 'within'],
      [60, 'within'],
      [61, 'above'],
    ] as const)
      expect(judged({ wishes: 100, 'wishes-accepted': accepted })['wishes-accepted']).toEqual([accepted, verdict])
    for (const [held, verdict] of [
      [79, 'below'],
      [80, 'within'],
      [100, 'within'],
    ] as const)
      expect(judged({ meetings: 100, 'meetings-held': held })['meetings-kept']).toEqual([held, verdict])
    expect(judged({ 'meetings-held': 50, 'second-meetings': 16 })['second-meetings']).toEqual([32, 'above'])
  })

  it('count two organisations for each meeting', () => {
    expect(judged({ 'meetings-held': 10, exhibitors: 4, 'visiting-organisations': 6 })['meetings-each']).toEqual([2, 'within'])
    expect(judged({ 'meetings-held': 9, exhibitors: 4, 'visiting-organisations': 6 })['meetings-each']).toEqual([1.8, 'below'])
  })

  it('say so where there is too little to judge, or nothing', () => {
    expect(judged({ wishes: 9, 'wishes-accepted': 9 })['wishes-accepted']).toEqual([100, 'too-few'])
    expect(judged({})).toEqual({
      'wishes-accepted': [null, 'nothing'],
      'meetings-each': [null, 'nothing'],
      'meetings-kept': [null, 'nothing'],
      'second-meetings': [null, 'nothing'],
    })
  })

  it('are judged by the number that is shown', () => {
    expect(judged({ wishes: 1_001, 'wishes-accepted': 400 })['wishes-accepted']).toEqual([40, 'within'])
  })
})

describe('a milestone', () => {
  it('comes so many months after the last day, on the last day of a shorter month', () => {
    expect([dueOn('3', '2026-11-30', ''), dueOn('6', '2026-08-31', ''), dueOn('12', '2024-02-29', '')]).toEqual([
      '2027-02-28',
      '2027-02-28',
      '2025-02-28',
    ])
    expect(dueOn('now', '2026-08-31', '2026-11-22')).toBe('2026-11-22')
  })
})

describe('what is published', () => {
  it('keeps back values over fewer than three records, and anonymous needs', () => {
    const shown = Object.fromEntries(
      publicOf(sums({ needs: 9, contracts: 2, 'signed-value': 2, 'potential-value': 3 }, 700), 4).map(({ figure, value }) => [
        figure,
        value,
      ]),
    )
    expect(shown).toMatchObject({ needs: 4, contracts: 2, 'signed-value': null, 'potential-value': 700 })
    expect(publicOf(sums({}), 0).find(({ figure }) => figure === 'signed-value')?.value).toBe(0)
  })
})

describe('the head of a document', () => {
  it('names the committee above, and writes day and month as the law has it', () => {
    expect(superiorOf('38', '2026-11-22')).toBe('ỦY BAN NHÂN DÂN TỈNH THANH HÓA')
    expect(superiorOf('79', '2026-11-22')).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH')
    expect(superiorOf('75', '2026-04-29')).toBe('ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI')
    expect(placeAndDay('38', '2026-02-05')).toBe('Thanh Hóa, ngày 05 tháng 02 năm 2026')
    expect(placeAndDay('38', '2026-11-22')).toBe('Thanh Hóa, ngày 22 tháng 11 năm 2026')
  })
})
