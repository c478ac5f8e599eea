import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { Unavailable } from '#server/platform/errors'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { withdrawTechnology } from '#server/technologies/technologies'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexed, startIndexForTests } from '../matching.fixtures'
import { stopMatchingIndex } from '../running-index'
import { searchNeeds, searchTechnologies } from './search'
import { readSearch } from './search.schema'

const technologies = (query: string) => searchTechnologies(visitor, readSearch('technologies', new URLSearchParams(query)))
const needs = (query: string) => searchNeeds(visitor, readSearch('needs', new URLSearchParams(query)))
const idsOf = ({ cards }: { cards: { id: string }[] }) => cards.map(({ id }) => id)

beforeAll(async () => {
  const institute = await buildMember({ kind: 'institute' })
  await buildPublishedTechnology({ supplier: institute })
  await buildPublishedTechnology({ supplier: institute, titleVi: 'Sấy lạnh dược liệu', fields: ['211'], trl: 9, modes: ['assignment'] })
  const university = await buildMember({ kind: 'university' })
  await buildPublishedTechnology({ supplier: university, titleVi: 'Ương tôm sú hai giai đoạn', fields: ['405', '207'], trl: 8 })
  await buildPublishedNeed({ anonymous: true })
  await startIndexForTests()
})
afterAll(stopMatchingIndex)

describe('words', () => {
  it('are found without their diacritics', async () => {
    expect((await technologies('q=nuoc+thai+det+nhuom')).total).toBeGreaterThan(0)
    expect((await technologies('q=uong+tom+su')).cards[0]?.title).toBe('Ương tôm sú hai giai đoạn')
  })

  it('are found when mistyped, and the page says what was searched for', async () => {
    const found = await technologies('q=ozonne')
    expect(found.total).toBeGreaterThan(0)
    expect(found.corrected).toBe('ozone')
  })

  it('that nobody wrote give an empty page, not an error', async () => {
    expect(await technologies('q=zzqqxxy')).toMatchObject({ total: 0, cards: [], pages: 1 })
  })
})

describe('facets', () => {
  it('count what each choice leaves', async () => {
    const all = await technologies('')
    for (const { name, choices } of all.facets) {
      for (const { value, count } of choices) expect((await technologies(`${name}=${value}`)).total, `${name}=${value}`).toBe(count)
    }
    expect(all.facets.find(({ name }) => name === 'kind')?.choices.map(({ value, count }) => [value, count])).toEqual([
      ['institute', 2],
      ['university', 1],
    ])
  })

  it('show the sectors of a field once it is chosen', async () => {
    const choices = (await technologies('field=2')).facets.find(({ name }) => name === 'field')?.choices
    expect(choices?.map(({ value }) => value)).toEqual(['2', '207', '211', '4'])
  })

  it('pass over what no list has', async () => {
    expect((await technologies('field=2&field=%3Cscript%3E&page=-3&sort=worst')).total).toBe(3)
    expect((await technologies('province=xx')).total).toBe(0)
  })
})

describe('pages', () => {
  it('beyond the last one are the last one', async () => {
    expect(await technologies('page=900')).toMatchObject({ page: 1, pages: 1, total: 3 })
  })

  it('say the same of a need to everybody, and never whose an anonymous one is', async () => {
    const found = await needs('q=nuoc+thai')
    expect(found.cards[0]).toMatchObject({ organisation: null })
  })
})

describe('freshness', () => {
  it('shows what was just published, and drops within a second what was withdrawn', async () => {
    const built = await buildPublishedTechnology({ titleVi: 'Lò hơi tầng sôi đốt vỏ trấu' })
    expect(await indexed(async () => idsOf(await technologies('q=lo+hoi+vo+trau')).includes(built.id))).toBe(true)
    await withdrawTechnology(built.supplier, built.id, { reason: 'other', note: 'Đã chuyển giao.' })
    expect(await indexed(async () => !idsOf(await technologies('q=lo+hoi+vo+trau')).includes(built.id))).toBe(true)
  })
})

describe('without an index', () => {
  it('is unavailable, not broken', async () => {
    await stopMatchingIndex()
    await expect(technologies('')).rejects.toThrow(Unavailable)
  })
})
