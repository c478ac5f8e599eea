import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { inviteSchema } from './invitations.schema'
import { type Fit, rankFits, weighFit } from './ranking'

const fitOf = (over: Partial<Fit> = {}): Fit => ({
  organisationId: 'a',
  technologies: 0,
  needs: 0,
  fields: [],
  matches: 0,
  best: 0,
  theme: 0,
  ...over,
})

describe('ranking', () => {
  it('puts what the engine matched before words, and words before fields', () => {
    const order = rankFits([
      fitOf({ organisationId: 'fields', technologies: 4, fields: ['207'] }),
      fitOf({ organisationId: 'matched', matches: 2, best: 80 }),
      fitOf({ organisationId: 'words', theme: 3 }),
      fitOf({ organisationId: 'nothing' }),
    ])
    expect(order.map(({ organisationId }) => organisationId)).toEqual(['matched', 'words', 'fields'])
  })

  it('never passes 100, and says each reason with its numbers', () => {
    const all = weighFit(fitOf({ matches: 90, best: 100, theme: 20, technologies: 50, needs: 50, fields: ['207', '208', '209', '2'] }))
    expect(all.score).toBe(100)
    expect(all.reasons).toEqual([
      { kind: 'matches', count: 90, best: 100 },
      { kind: 'theme', count: 20 },
      { kind: 'technologies', count: 50, fields: ['207', '208', '209'] },
      { kind: 'needs', count: 50, fields: ['207', '208', '209'] },
    ])
  })

  it('asks suppliers to show and seekers to come, and leaves equals in one order', () => {
    expect(weighFit(fitOf({ technologies: 1 })).asRole).toBe('exhibitor')
    expect(weighFit(fitOf({ needs: 1 })).asRole).toBe('visitor')
    expect(rankFits([fitOf({ organisationId: 'b', needs: 1 }), fitOf({ needs: 1 })]).map(({ organisationId }) => organisationId)).toEqual([
      'a',
      'b',
    ])
  })
})

describe('the form', () => {
  it('names at least one organisation', () => {
    const read = (ids: string[]) => {
      const form = new FormData()
      for (const id of ids) form.append('organisationIds', id)
      return parseWithZod(form, { schema: inviteSchema })
    }
    const none = read([])
    expect(none.status === 'error' && none.error).toEqual({ organisationIds: ['fair-invitations:problems.nobody'] })
    const two = read(['a', 'b'])
    expect(two.status === 'success' && two.value.organisationIds).toEqual(['a', 'b'])
    const one = read(['a'])
    expect(one.status === 'success' && one.value.organisationIds).toEqual(['a'])
  })
})
