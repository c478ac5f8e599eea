import { visitor } from '#server/platform/actor'
import { describe, expect, it } from 'vitest'
import { decides, knowsEnterprise, partyOf } from './matching.policy'
import { dismissSchema } from './matching.schema'
import { MOVES, after } from './matching.states'

const acting = (id: string, role: 'owner' | 'viewer' = 'owner') => ({
  ...visitor,
  accountId: 'person',
  organisation: { id, name: id, kind: 'enterprise' as const, role, verification: 'verified' as const },
})
const officer = { ...visitor, accountId: 'officer', office: true }
const match = { need_organisation_id: 'dyehouse', supplier_organisation_id: 'institute' }

describe('who', () => {
  it('reads and decides for which side', () => {
    expect(partyOf(acting('dyehouse'), match)).toBe('enterprise')
    expect(partyOf(acting('institute'), match)).toBe('supplier')
    expect(partyOf(officer, match)).toBe('office')
    expect(partyOf(acting('other'), match)).toBeUndefined()
    expect(partyOf(visitor, match)).toBeUndefined()
    expect(decides(acting('dyehouse', 'viewer'), match)).toBe(false)
  })

  it('knows whose an anonymous need is', () => {
    const anonymous = { ...match, anonymous: true }
    expect([acting('dyehouse'), officer].every((reader) => knowsEnterprise(reader, anonymous))).toBe(true)
    expect(knowsEnterprise(acting('institute'), anonymous)).toBe(false)
    expect(knowsEnterprise(acting('institute'), { ...match, anonymous: false })).toBe(true)
  })
})

describe('the life of a suggestion', () => {
  it('has no two answers to one act', () => {
    expect(new Set(MOVES.map(({ state, act }) => `${state} ${act}`)).size).toBe(MOVES.length)
  })

  it('keeps what people decided, whatever is scored or withdrawn', () => {
    for (const decided of ['dismissed', 'taken-up'] as const) {
      for (const act of ['score', 'score-low', 'retire'] as const) expect(after(decided, act)).toBeUndefined()
    }
  })
})

describe('a dismissal', () => {
  it('needs a reason of the list, and words where it is another one', () => {
    expect(dismissSchema.safeParse({ reason: 'wrong-scale' }).success).toBe(true)
    expect(dismissSchema.safeParse({ reason: 'because' }).success).toBe(false)
    expect(dismissSchema.safeParse({ reason: 'other', note: ' ' }).success).toBe(false)
    expect(dismissSchema.safeParse({ reason: 'other', note: 'Đã có đối tác.' }).success).toBe(true)
  })
})
