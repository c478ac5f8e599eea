import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startIndexForTests } from '../matching.fixtures'
import { stopMatchingIndex } from '../running-index'
import { readOffers } from '../matching.records'
import { NEARLY_THE_SAME, OF_A_KIND, findAlike } from './likeness'

let listed: string
let other: string

beforeAll(async () => {
  const institute = await buildMember({ kind: 'institute' })
  listed = (await buildPublishedTechnology({ supplier: institute })).id
  other = (await buildPublishedTechnology({ supplier: institute, titleVi: 'Sấy lạnh dược liệu', fields: ['211'] })).id
  await buildPublishedNeed({ anonymous: true })
})
afterAll(stopMatchingIndex)

async function textsOf(id: string) {
  const [offer] = await readOffers(db(), { ids: [id], limit: 1 })
  if (!offer) throw new Error('not published')
  return { id: offer.id, title: offer.title, texts: [offer.summary, offer.body] }
}

it('says that nothing was compared while no index is loaded', async () => {
  expect(await findAlike('vi', 'technology', await textsOf(listed), NEARLY_THE_SAME)).toBeUndefined()
})

it('finds the record that a copy was taken from, and tells its supplier', async () => {
  await startIndexForTests()
  const found = await findAlike('vi', 'technology', { ...(await textsOf(listed)), id: 'a-draft' }, NEARLY_THE_SAME)
  expect(found?.[0]).toMatchObject({ id: listed })
  expect(found?.[0]?.likeness).toBeGreaterThan(95)
  expect(found?.[0]?.organisation).not.toBe('')
})

it('leaves out the record itself, and what says something else', async () => {
  const found = await findAlike('vi', 'technology', { id: listed, title: { vi: 'Đóng tàu vỏ thép' }, texts: [] }, OF_A_KIND)
  expect(found?.map(({ id }) => id)).not.toContain(listed)
  expect(found?.map(({ id }) => id)).not.toContain(other)
})

it('tells of a need nothing but its title', async () => {
  const need = await buildPublishedNeed({ anonymous: true })
  const texts = { id: 'a-draft', title: { vi: need.content.titleVi }, texts: [] }
  const found = await findAlike('vi', 'need', texts, OF_A_KIND)
  expect(found?.length).toBeGreaterThan(0)
  expect(found?.every(({ organisation }) => organisation === '')).toBe(true)
})
