import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { at } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { listAudit, record } from './audit'
import { auditSearchSchema } from './audit.schema'

const search = (given: Record<string, string> = {}) => auditSearchSchema.parse(given)
const subjects = (page: Awaited<ReturnType<typeof listAudit>>) => page.entries.map(({ subject }) => subject)

describe('the log', () => {
  it('is found by act, person, subject and legal day', async () => {
    const officer = await buildOfficer()
    const person = await buildPerson()
    // Half past eleven in the evening in London is the next day in Việt Nam.
    await at(new Date('2026-03-01T23:30:00Z'), () =>
      transact((tx) => record(tx, person, { act: 'test.first', subject: ['thing', 'a'], details: { one: 1 } })),
    )
    await at(new Date('2026-03-03T03:00:00Z'), () => transact((tx) => record(tx, officer, { act: 'test.second', subject: ['thing', 'b'] })))
    await transact((tx) => record(tx, person, { act: 'testing.third', subject: ['other', 'a'] }))
    expect(subjects(await listAudit(officer, search({ act: 'test.' })))).toEqual(['thing:b', 'thing:a'])
    expect(subjects(await listAudit(officer, search({ act: 'test' })))).toEqual(['other:a', 'thing:b', 'thing:a'])
    expect(subjects(await listAudit(officer, search({ person: person.email })))).toEqual(['other:a', 'thing:a'])
    expect(subjects(await listAudit(officer, search({ person: 'khong-ai@test.example' })))).toEqual([])
    expect(subjects(await listAudit(officer, search({ subject: 'thing:b' })))).toEqual(['thing:b'])
    expect(subjects(await listAudit(officer, search({ subject: 'thing' })))).toEqual(['thing:b', 'thing:a'])
    expect(subjects(await listAudit(officer, search({ act: 'test', from: '2026-03-02', to: '2026-03-02' })))).toEqual(['thing:a'])
  })

  it('pages by keyset', async () => {
    const officer = await buildOfficer()
    await transact(async (tx) => {
      for (let index = 0; index < 60; index++) await record(tx, officer, { act: 'pages.turn', subject: ['page', String(index)] })
    })
    const first = await listAudit(officer, search({ act: 'pages' }))
    const second = await listAudit(officer, search({ act: 'pages' }), first.next ?? 0)
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 10, null])
    expect(subjects(second).at(-1)).toBe('page:0')
  })

  it('is for the Office only', async () => {
    await expect(listAudit(await buildPerson(), search())).rejects.toThrow(Forbidden)
  })
})
