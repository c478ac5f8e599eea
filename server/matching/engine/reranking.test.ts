import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RERANKED, fuse, rerank } from './reranking'

const found = ['a', 'b', 'c', 'd']

describe('two orders fused', () => {
  it('bring up what is near in meaning, and only as far as both say', () => {
    expect(fuse(found, [0.2, 0.1, 0.3, 0.9])).toEqual(['a', 'd', 'c', 'b'])
    expect(fuse(found, [0.2, 0.1, 0.3, 0.9], 1)).toEqual(['d', 'c', 'a', 'b'])
    expect(fuse(found, [0.2, 0.1, 0.3, 0.9], 0)).toEqual(found)
  })

  it('ask for places alone: another scale of likenesses changes nothing', () => {
    const likenesses = [0.2, 0.9, 0.1, 0.5]
    expect(
      fuse(
        found,
        likenesses.map((one) => 0.7 + one / 10),
      ),
    ).toEqual(fuse(found, likenesses))
  })

  it('leave the order as it was where all are alike, or where likenesses are of no use', () => {
    for (const useless of [[0.4, 0.4, 0.4, 0.4], [0.1, 0.9], [], [0.1, Number.NaN, 0.2, 0.9]]) expect(fuse(found, useless)).toEqual(found)
  })

  it('lose nobody, and add nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (likenesses) => {
        const places = likenesses.map((_, place) => place)
        expect(fuse(places, likenesses).sort((a, b) => a - b)).toEqual(places)
      }),
    )
  })
})

describe('a re-ranker', () => {
  it('is asked for the first candidates alone, and not where there is no choice', async () => {
    const asked: (readonly string[])[] = []
    const last = {
      likenesses: async (_kind: string, _text: string, partners: readonly string[]) => {
        asked.push(partners)
        return partners.map((_, place) => place / partners.length)
      },
    }
    const many = Array.from({ length: RERANKED + 2 }, (_, id) => ({ id, text: `${id}` }))
    const ordered = await rerank(last, 'needs', 'cần', many)
    expect(asked.map(({ length }) => length)).toEqual([RERANKED])
    expect(ordered.slice(RERANKED)).toEqual(many.slice(RERANKED))
    expect(ordered.slice(0, 2).map(({ id }) => id)).toEqual([0, RERANKED - 1])
    expect(await rerank(last, 'needs', 'cần', many.slice(0, 1))).toEqual(many.slice(0, 1))
    expect(asked).toHaveLength(1)
  })
})
