import { type Actor, visitor } from '#server/platform/actor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealCan, hidesEnterprise, mayAct, mayRead, sideOf } from './deals.policy'
import { amountSchema, daySchema, messageSchema, openDealSchema, roomActSchema, termsSchema } from './deals.schema'
import { type DealAct, type DealState, type Side, type Standing, awaited, dealMoves, moveOf } from './deals.states'

const standing = (overrides: Partial<Standing> = {}): Standing => ({
  state: 'open',
  supplier_accepted_at: new Date(),
  enterprise_accepted_at: new Date(),
  terms_version: 0,
  supplier_confirmed_version: null,
  enterprise_confirmed_version: null,
  contracted_at: null,
  ...overrides,
})

describe('the life of a deal', () => {
  it('agrees only where both confirm one version', () => {
    expect(moveOf(standing({ terms_version: 2, supplier_confirmed_version: 1 }), 'confirm-terms', 'enterprise')?.to).toBe('open')
    expect(moveOf(standing({ terms_version: 2, supplier_confirmed_version: 2 }), 'confirm-terms', 'enterprise')?.to).toBe('agreed')
    expect(moveOf(standing({ terms_version: 2, supplier_confirmed_version: 2 }), 'confirm-terms', 'supplier')).toBeUndefined()
    expect(moveOf(standing(), 'confirm-terms', 'supplier')).toBeUndefined()
  })

  it('never leaves a closed state, and a contract binds', () => {
    for (const state of ['declined', 'ended'] as DealState[]) expect(dealMoves.filter(({ from }) => from === state)).toEqual([])
    for (const side of ['supplier', 'enterprise', 'office'] as Side[]) {
      expect(moveOf(standing({ state: 'agreed', contracted_at: new Date() }), 'end', side)).toBeUndefined()
    }
  })

  it('agrees under no order of acts before both have said yes to the newest words', () => {
    const act = fc.record({
      act: fc.constantFrom<DealAct>('accept', 'propose-terms', 'confirm-terms', 'write', 'end'),
      side: fc.constantFrom<Side>('supplier', 'enterprise', 'office'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        let deal = standing({ state: 'proposed', supplier_accepted_at: null, enterprise_accepted_at: null })
        const saidYes = new Set<string>()
        for (const { act: name, side } of acts) {
          const move = moveOf(deal, name, side)
          if (!move) continue
          deal = { ...deal, state: move.to }
          if (name === 'accept') deal = { ...deal, [side === 'supplier' ? 'supplier_accepted_at' : 'enterprise_accepted_at']: new Date() }
          if (name === 'propose-terms') {
            const version = deal.terms_version + 1
            const of = (one: Side) => (one === side ? version : null)
            deal = {
              ...deal,
              terms_version: version,
              supplier_confirmed_version: of('supplier'),
              enterprise_confirmed_version: of('enterprise'),
            }
            saidYes.clear()
            if (side !== 'office') saidYes.add(side)
          }
          if (name === 'confirm-terms') {
            saidYes.add(side)
            deal = { ...deal, [side === 'supplier' ? 'supplier_confirmed_version' : 'enterprise_confirmed_version']: deal.terms_version }
          }
          if (deal.state === 'open' || deal.state === 'agreed')
            expect(deal.supplier_accepted_at && deal.enterprise_accepted_at).toBeTruthy()
          if (deal.state === 'agreed') expect([...saidYes].sort()).toEqual(['enterprise', 'supplier'])
        }
      }),
    )
  })

  it('says what is awaited from whom', () => {
    const asked = standing({ state: 'proposed', supplier_accepted_at: null })
    expect([awaited(asked, 'supplier'), awaited(asked, 'enterprise'), awaited(asked, 'office')]).toEqual([
      'answer',
      'their-answer',
      'their-answer',
    ])
    const proposed = standing({ terms_version: 1, supplier_confirmed_version: 1 })
    expect([awaited(proposed, 'supplier'), awaited(proposed, 'enterprise')]).toEqual(['their-confirmation', 'confirm'])
    expect(awaited(standing({ state: 'agreed', contracted_at: new Date() }), 'office')).toBe('nothing')
  })
})

const deal = { supplier_organisation_id: 'supplier', enterprise_organisation_id: 'enterprise', ...standing() }
const acting = (id: string, role: 'owner' | 'editor' | 'viewer' = 'owner', office = false): Actor => {
  const organisation = { id, name: id, kind: 'enterprise' as const, role, verification: 'verified' as const }
  return { ...visitor, accountId: 'person', office, organisation, memberships: [organisation] }
}

describe('who may', () => {
  it.each([
    ['the supplier', acting('supplier'), 'supplier', true],
    ['a viewer of the enterprise', acting('enterprise', 'viewer'), 'enterprise', false],
    ['the Office', { ...visitor, accountId: 'officer', office: true }, 'office', true],
    ['an officer who acts for a side', acting('supplier', 'owner', true), 'supplier', true],
    ['a stranger', acting('other'), undefined, false],
    ['a visitor', visitor, undefined, false],
  ] as const)('%s', (_name, actor, side, writes) => {
    expect(sideOf(actor, deal)).toBe(side)
    expect(mayRead(actor, deal)).toBe(side !== undefined)
    expect(dealCan(actor, deal).write).toBe(writes)
  })

  it('an officer who belongs to a side does nothing for the Office', () => {
    const officer = { ...acting('supplier', 'viewer', true), organisation: null }
    expect(sideOf(officer, deal)).toBe('office')
    expect(Object.values(dealCan(officer, deal))).not.toContain(true)
  })

  it('confirms nothing between two in which they have a hand, but reads and writes on', () => {
    const supplier = acting('supplier')
    const both = { ...supplier, memberships: [...supplier.memberships, ...acting('enterprise').memberships] }
    for (const actor of [both, acting('supplier', 'owner', true)]) {
      expect(mayAct(actor, deal, 'accept')).toBe(false)
      expect(mayAct(actor, deal, 'confirm-terms')).toBe(false)
      expect(mayAct(actor, deal, 'write')).toBe(true)
    }
    expect(mayAct(supplier, deal, 'accept')).toBe(true)
  })

  it('knows whose an anonymous need is: not the supplier, before the enterprise accepts', () => {
    const hidden = { anonymous: true, enterprise_accepted_at: null }
    expect([hidesEnterprise('supplier', hidden), hidesEnterprise('enterprise', hidden), hidesEnterprise('office', hidden)]).toEqual([
      true,
      false,
      false,
    ])
    expect(hidesEnterprise('supplier', { anonymous: true, enterprise_accepted_at: new Date() })).toBe(false)
  })
})

describe('what is typed', () => {
  it('keeps words as they were meant and refuses what cannot be stored', () => {
    expect(messageSchema.parse({ id: 'a', body: ' Xin\r\nchào\u0000 ' }).body).toBe('Xin\nchào')
    expect(messageSchema.safeParse({ id: 'a', body: '  \n ' }).success).toBe(false)
    expect(messageSchema.safeParse({ id: 'a', body: 'x'.repeat(5_001) }).success).toBe(false)
    expect(messageSchema.safeParse({ id: "a';--", body: 'x' }).success).toBe(false)
  })

  it('reads amounts as people write them, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (amount) => {
        expect(amountSchema.parse(amount.toLocaleString('de-DE'))).toBe(amount)
        expect(amountSchema.parse(amount.toLocaleString('en-US'))).toBe(amount)
      }),
    )
    for (const wrong of ['', '-5', '1e9', '100000000000001', 'một tỷ']) expect(amountSchema.safeParse(wrong).success).toBe(false)
  })

  it('takes days that exist, ranges that rise, and one act at a time', () => {
    expect(daySchema.safeParse('2026-02-29').success).toBe(false)
    expect(termsSchema.safeParse({ basedOn: '0', body: 'x', valueMin: '2', valueMax: '1' }).success).toBe(false)
    expect(termsSchema.parse({ basedOn: '0', body: 'x', valueMin: '1.000', valueMax: '2.000' })).toMatchObject({
      valueMin: 1000,
      valueMax: 2000,
    })
    expect(roomActSchema.safeParse({ intent: 'destroy' }).success).toBe(false)
    expect(openDealSchema.safeParse({ id: 'a', technologyId: 'b' }).success).toBe(false)
  })
})
