import { buildOfficer } from '#server/identity/identity.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, at, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, WrongState } from '#server/platform/errors'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { expect, it } from 'vitest'
import {
  expireTechnologies,
  getOwnTechnology,
  getPublishedTechnology,
  getPublishedVersion,
  getTechnologyInReview,
  publishTechnology,
  readTechnologiesForMatching,
  saveStep,
  submitTechnology,
} from './technologies'
import { buildPublishedTechnology, buildSubmittedTechnology } from './technologies.fixtures'
import { stepSchemas } from './technologies.schema'

const last = addDays(today(), 100)
const said = {
  leadMonths: 6,
  serves: ['75', '79'],
  exclusivities: [{ area: ['68'], closes: ['exclusive-licence', 'non-exclusive-licence'], until: last }],
}
const indexed = async (id: string) => (await readTechnologiesForMatching(db(), { ids: [id], limit: 1 }))[0]
const actsOf = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

it('says when and where it is delivered, and what others hold, to everybody and to the index', async () => {
  const { id, supplier } = await buildPublishedTechnology(said)
  expect(await getPublishedTechnology(visitor, id)).toMatchObject(said)
  expect((await getOwnTechnology(supplier, id)).content).toMatchObject(said)
  expect(await getPublishedVersion(supplier, id, 1)).toMatchObject({ content: said })
  const [{ area, closes } = { area: [], closes: [] }] = said.exclusivities
  expect(await indexed(id)).toMatchObject({ leadMonths: 6, serves: ['75', '79'], exclusivities: [{ area, closes }] })
})

it('is changed like the rest: by a revision that the Office publishes, and that it sees what changed in', async () => {
  const { id, supplier, content } = await buildPublishedTechnology({ ...said, serves: ['country'] })
  expect((await indexed(id))?.serves).toBe('country')
  const step = stepSchemas.transfer.parse({ ...content, leadMonths: '9', serves: ['79', 'country', '75'], exclusivities: [] })
  expect(step.serves).toEqual(['country'])
  await expect(saveStep(await buildMember(), id, 'transfer', step)).rejects.toThrow(Forbidden)
  await saveStep(supplier, id, 'transfer', step)
  await submitTechnology(supplier, id)
  await expect(saveStep(supplier, id, 'transfer', step)).rejects.toThrow(WrongState)
  const officer = await buildOfficer()
  expect((await getTechnologyInReview(officer, id)).changed.sort()).toEqual(['exclusivities', 'leadMonths'])
  expect(await getPublishedTechnology(visitor, id)).toMatchObject({ leadMonths: 6 })
  await publishTechnology(officer, id)
  expect(await getPublishedTechnology(visitor, id)).toMatchObject({ leadMonths: 9, exclusivities: [] })
  expect(await indexed(id)).toMatchObject({ leadMonths: 9, exclusivities: [] })
  expect(await actsOf(id)).toContain('technologies.publish')
})

it('opens again what an exclusive right closed, the day after its last one, and tells the index once', async () => {
  const { id } = await buildPublishedTechnology(said)
  const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T00:10:00+07:00`), work)
  const ends = async () => (await actsOf(id)).filter((act) => act === 'technologies.end-exclusivity').length
  await on(last, expireTechnologies)
  expect(await on(last, () => indexed(id))).toMatchObject({ exclusivities: [{ area: ['68'] }] })
  expect(await ends()).toBe(0)
  const after = addDays(last, 1)
  await on(after, expireTechnologies)
  await on(addDays(last, 2), expireTechnologies)
  expect(await ends()).toBe(1)
  expect(await on(after, () => indexed(id))).toMatchObject({ exclusivities: [] })
  expect((await on(after, () => getPublishedTechnology(visitor, id))).exclusivities).toEqual([])
  const events = await db().selectFrom('event').select(['name', 'payload']).where('name', '=', 'technologies.published').execute()
  expect(events.filter(({ payload }) => payload.technologyId === id)).toHaveLength(2)
})

it('reads what was kept before it was asked', async () => {
  const { id, supplier, content } = await buildPublishedTechnology()
  await saveStep(supplier, id, 'readiness', { trl: 8, trlEvidenceVi: 'Biên bản nghiệm thu', trlEvidenceEn: '' })
  const { leadMonths, serves, exclusivities, ...older } = content
  expect({ leadMonths, serves, exclusivities }).toEqual({ leadMonths: null, serves: [], exclusivities: [] })
  await db()
    .updateTable('technology_revision')
    .set({ content: JSON.stringify({ ...older, trl: 8 }) })
    .where('technology_id', '=', id)
    .execute()
  await db()
    .updateTable('technology_version')
    .set({ record: JSON.stringify({ ...older, embargoUntil: null }) })
    .where('technology_id', '=', id)
    .execute()
  expect((await getOwnTechnology(supplier, id)).content).toMatchObject({ leadMonths: null, serves: [], exclusivities: [] })
  expect((await getPublishedVersion(supplier, id, 1)).content).toMatchObject({ exclusivities: [] })
  await submitTechnology(supplier, id)
  expect((await getTechnologyInReview(await buildOfficer(), id)).changed).toEqual(['trl'])
})

it('is no condition of a review', async () => {
  const { id } = await buildSubmittedTechnology()
  await publishTechnology(await buildOfficer(), id)
  expect(await getPublishedTechnology(visitor, id)).toMatchObject({ leadMonths: null, serves: [], exclusivities: [] })
})
