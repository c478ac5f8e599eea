import { describe, expect, it } from 'vitest'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import { changesOf } from './changes'
import { sayChange } from './changes-in-words'
import { inPlainWords, reasonsOf } from './explanation'

type Structured = Exclude<ExplainedCriterion, { key: 'text' }>
type Evidence = Structured['evidence']

const criterion = (
  key: Structured['key'],
  weight: number,
  points: number,
  need: Evidence['need'],
  offer: Evidence['offer'],
  known = true,
) => ({ key, weight, points, evidence: { known, need, offer } }) satisfies Structured
const conflictOf = ({ key, evidence: { need, offer } }: Structured): Conflict => ({ key, values: { need, offer } })

const trl = criterion('trl', 7, 7, { trlMin: 6, trlMax: 9 }, { trl: 7 })
const dear = criterion(
  'budget',
  8,
  0,
  { budgetMax: 1_000_000_000 },
  { priceKind: 'firm', priceMin: 1_200_000_000, priceMax: 1_200_000_000 },
)
const young = criterion('trl', 7, 2.2, { trlMin: 7, trlMax: 9 }, { trl: 5 })
const strangers = criterion('mode', 5, 0, { modes: ['turnkey'] }, { modes: ['licence-exclusive'] })

describe('reasons', () => {
  it('are said to the side that reads', () => {
    const said = (party: 'enterprise' | 'supplier' | 'office') => inPlainWords([trl], [], 'vi', party).lines[0]?.sentence
    expect(said('enterprise')).toBe('TRL 7 của công nghệ đạt mức 6–9 bạn cần.')
    expect(said('supplier')).toBe('TRL 7 của bạn đạt mức 6–9 họ cần.')
    expect(said('office')).toBe('TRL 7 nằm trong khoảng 6–9 mong muốn.')
  })

  it('of a line are what speaks for the pair: no conflict, nothing unknown', () => {
    const open = criterion('place', 4, 2, { province: null }, { province: '37' }, false)
    const { lines } = inPlainWords([trl, dear, open], [conflictOf(dear)], 'vi', 'enterprise')
    expect(reasonsOf({ lines })).toEqual(['TRL 7 của công nghệ đạt mức 6–9 bạn cần.'])
  })
})

describe('what would have to change', () => {
  it('gains what the engine would give for it', () => {
    expect(changesOf([dear], [conflictOf(dear)])).toEqual([
      { key: 'budget', way: 'budget', who: 'need', value: 1_200_000_000, gain: 8, settles: true },
      { key: 'budget', way: 'price', who: 'technology', value: 1_000_000_000, gain: 8, settles: true },
    ])
    expect(changesOf([young], [conflictOf(young)]).map(({ way, value, gain }) => [way, value, gain])).toEqual([
      ['trl-wanted', 5, 4.8],
      ['trl-offered', 7, 4.8],
    ])
    expect(changesOf([strangers], [conflictOf(strangers)])[0]).toMatchObject({ way: 'modes-wanted', value: ['licence-exclusive'], gain: 5 })
  })

  it('names a budget that only begins to be enough for what it brings', () => {
    const wide = criterion('budget', 8, 0, { budgetMax: 100 }, { priceKind: 'firm', priceMin: 200, priceMax: 400 })
    expect(changesOf([wide], [conflictOf(wide)]).find(({ way }) => way === 'budget')).toMatchObject({
      value: 200,
      gain: 4.8,
      settles: true,
    })
    const partly = criterion('budget', 8, 6.4, { budgetMax: 300 }, { priceKind: 'firm', priceMin: 200, priceMax: 400 })
    expect(changesOf([partly], [])).toMatchObject([
      { way: 'budget', value: 400, gain: 1.6, settles: false },
      { way: 'price', value: 300, gain: 1.6, settles: false },
    ])
  })

  it('says which side is silent, and nothing where all points are given', () => {
    const silent = criterion('trl', 7, 3.5, { trlMin: null, trlMax: null }, { trl: 7 }, false)
    expect(changesOf([silent], [])).toEqual([{ key: 'trl', way: 'say', who: 'need', value: null, gain: 3.5, settles: false }])
    expect(changesOf([trl], [])).toEqual([])
  })

  it('claims no gain where the points are another engine’s', () => {
    expect(changesOf([{ ...young, points: 3 }], [conflictOf(young)])[0]).toMatchObject({ gain: null, settles: true })
  })

  it('puts what settles a conflict first, and knows criteria that are not known yet', () => {
    const later = criterion('noise' as Structured['key'], 6, 0, { noise: 40 }, { noise: 90 })
    const silent = criterion('trl', 20, 10, { trlMin: null, trlMax: null }, { trl: 7 }, false)
    expect(changesOf([silent, later], [conflictOf(later)]).map(({ way, settles }) => [way, settles])).toEqual([
      ['settle', true],
      ['say', false],
    ])
  })

  it('minds exclusive rights, delivery and time', () => {
    const closed = criterion('mode', 4, 0, { modes: ['turnkey'] }, { modes: ['turnkey', 'licence'], taken: ['turnkey'] })
    expect(changesOf([closed], [conflictOf(closed)])).toEqual([
      { key: 'mode', way: 'modes-wanted', who: 'need', value: ['licence'], gain: 4, settles: true },
    ])
    const far = criterion('place', 3, 0, { province: '37' }, { province: '01', serves: ['01'] })
    expect(changesOf([far], [conflictOf(far)])).toEqual([
      { key: 'place', way: 'serves', who: 'technology', value: ['37'], gain: 3, settles: true },
    ])
    const late = criterion('readiness', 2, 1, { months: 6 }, { leadMonths: 12 })
    expect(changesOf([late], [conflictOf(late)])).toEqual([
      { key: 'readiness', way: 'deadline', who: 'need', value: 12, gain: 1, settles: true },
      { key: 'readiness', way: 'lead', who: 'technology', value: 6, gain: 1, settles: true },
    ])
    const held = criterion('rights', 2, 1, {}, { rights: [] }, false)
    expect(changesOf([held], [])).toMatchObject([{ way: 'say', who: 'technology' }])
    const untried = criterion('record', 1, 0.5, {}, { completed: 0, failed: 0 }, false)
    expect(changesOf([untried], [])).toEqual([])
  })

  it('is said with its sum', () => {
    const [budget, price] = changesOf([dear], [conflictOf(dear)])
    if (!budget || !price) throw new Error('nothing to say')
    expect(sayChange(budget, 'vi', 'enterprise')).toBe('Nếu bạn nâng ngân sách lên 1,2 tỷ đồng thì hết vướng, thêm 8 điểm.')
    expect(sayChange(price, 'vi', 'supplier')).toBe('Nếu bạn hạ giá xuống 1 tỷ đồng thì hết vướng, thêm 8 điểm.')
    expect(sayChange(budget, 'en', 'office')).toMatch(
      /^If the enterprise raises the budget to .*1\.2 billion.*, the obstacle is gone and 8 points are gained\.$/,
    )
  })
})
