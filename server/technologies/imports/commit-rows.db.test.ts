import { importKinds } from '#server/needs/imports/imports'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound } from '#server/platform/errors'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commitRows } from './commit-rows'
import {
  actsOn,
  buildImport,
  csvOf,
  jobs,
  keepFilesInMemory,
  noticesOf,
  order,
  readImportOf,
  technologyHeaders,
  technologyRow,
  titlesOf,
} from './imports.fixtures'
import { commitImport, getImport, mayListen, writeFaults } from './imports'
import { technologyColumns } from './technology-columns'

beforeAll(keepFilesInMemory)

describe('bringing in', () => {
  it('makes every valid row a draft of the organisation, once', async () => {
    const { member, id } = await readImportOf(['Một', 'Hai', ''])
    await commitImport(member, id, order())
    // The same form, sent again before and after the work is done.
    await commitImport(member, id, order())
    await jobs()
    await commitImport(member, id, order())
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Hai draft', 'Một draft'])
    const found = await getImport(member, id, { view: 'done' })
    expect(found).toMatchObject({
      state: 'done',
      round: 1,
      progress: { chosen: 2, done: 2, submitted: 0 },
      counts: { done: 2, open: 0, problems: 1 },
      can: { commit: false },
    })
    expect(found.rows.map(({ recordState }) => recordState)).toEqual(['draft', 'draft'])
    expect(await actsOn(id)).toEqual(['imports.start', 'imports.read', 'imports.commit', 'imports.finish'])
    expect(await noticesOf(member.accountId)).toEqual(['imports:notices.read', 'imports:notices.done'])
  })

  it('of chosen rows leaves the others for later', async () => {
    const { member, id } = await readImportOf(['Một', 'Hai', 'Ba', 'Bốn'])
    await commitImport(member, id, order({ choice: 'rows', rows: '2-3', row: ['5'] }))
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Bốn draft', 'Hai draft', 'Một draft'])
    await expect(commitImport(member, id, order({ round: 1, choice: 'rows', rows: '2-3' }))).rejects.toThrow(Invalid)
    await commitImport(member, id, order({ round: 1 }))
    await jobs()
    expect(await getImport(member, id)).toMatchObject({ counts: { open: 0, done: 4 }, progress: { chosen: 4, done: 4 }, round: 2 })
  })

  it('sends complete rows to review, with one notice for all of them', async () => {
    const officer = await buildOfficer()
    const { member, id } = await readImportOf(['Một', 'Hai'], (table) => [...table, technologyRow('Thiếu').with(16, '')])
    await commitImport(member, id, order({ outcome: 'submit' }))
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Hai in-review', 'Một in-review', 'Thiếu draft'])
    expect(await getImport(member, id)).toMatchObject({ progress: { done: 3, submitted: 2 } })
    expect(await noticesOf(officer.accountId)).toEqual(['imports:notices.submitted'])
  })

  it('publishes at once for the Office alone', async () => {
    const { member, id } = await readImportOf(['Một'])
    await expect(commitImport(member, id, order({ outcome: 'publish' }))).rejects.toThrow(Forbidden)
    const officer = await buildOfficer()
    await commitImport(officer, id, order({ outcome: 'publish' }))
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Một published'])
    expect(await noticesOf(member.accountId)).toEqual(['imports:notices.read', 'imports:notices.done-for-you'])
  })

  it('is no business of others', async () => {
    const { member, id } = await readImportOf(['Một'])
    for (const other of [await buildMember(), await buildMember({ role: 'viewer', organisationId: member.organisation.id })]) {
      await expect(commitImport(other, id, order())).rejects.toThrow(NotFound)
      await expect(getImport(other, id)).rejects.toThrow(NotFound)
      await expect(writeFaults(other, id, () => technologyColumns)).rejects.toThrow(NotFound)
      expect(await mayListen(other, id)).toBe(false)
    }
    expect(await mayListen(member, id)).toBe(true)
  })

  it('ordered twice at once is ordered once', async () => {
    const { member, id } = await readImportOf(['Một'])
    const colleague = await buildMember({ role: 'editor', organisationId: member.organisation.id })
    const results = await Promise.allSettled([commitImport(member, id, order()), commitImport(colleague, id, order())])
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Một draft'])
  })

  it.each(['before', 'after'] as const)('killed %s the records were made, goes on without doubles', async (when) => {
    const { member, id } = await readImportOf(['Một', 'Hai', 'Ba'])
    await commitImport(member, id, order())
    const { bringIn } = importKinds.technologies
    const killed = vi.fn<typeof bringIn>(async (...given) => {
      if (when === 'after') await bringIn(...given)
      throw new Error('killed')
    })
    const kinds = { ...importKinds, technologies: { ...importKinds.technologies, bringIn: killed } }
    await expect(commitRows({ importId: id }, kinds)).rejects.toThrow('killed')
    expect(await titlesOf(member.organisation.id)).toHaveLength(when === 'after' ? 3 : 0)
    await Promise.all([commitRows({ importId: id }, importKinds), commitRows({ importId: id }, importKinds)])
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Ba draft', 'Hai draft', 'Một draft'])
    expect(await getImport(member, id)).toMatchObject({ state: 'done', progress: { done: 3 } })
  })

  it('names a row that is refused after all, and brings the others in', async () => {
    const { member, id } = await readImportOf(['Một', 'Hai', 'Ba'])
    await db()
      .updateTable('import_row')
      .set({ input: JSON.stringify({ ...JSON.parse('{}'), titleVi: 'Hai', fields: [], trl: 70 }) })
      .where('import_id', '=', id)
      .where('row_number', '=', 3)
      .execute()
    await commitImport(member, id, order())
    await jobs()
    expect(await titlesOf(member.organisation.id)).toEqual(['Ba draft', 'Một draft'])
    expect(await getImport(member, id)).toMatchObject({
      state: 'done',
      counts: { problems: 1, done: 2 },
      rows: [{ number: 3, problems: [{ problem: 'imports:problems.refused' }] }],
    })
  })

  it('stops where who ordered may no longer', async () => {
    const { member, id } = await readImportOf(['Một'])
    await commitImport(member, id, order())
    await db().updateTable('membership').set({ role: 'viewer' }).where('account_id', '=', member.accountId).execute()
    await jobs()
    const officer = await buildOfficer()
    expect(await getImport(officer, id)).toMatchObject({
      state: 'done',
      failure: 'imports:failures.no-longer-allowed',
      counts: { open: 1, done: 0 },
      can: { commit: true },
    })
  })
})

it('writes everything that was found as a table', async () => {
  const { member, id } = await readImportOf(['Một'], ([head = [], row = []]) => [head, row.with(10, '=1+"x"'), row.with(4, '99, 98')])
  let written = ''
  for await (const piece of (await writeFaults(member, id, () => technologyColumns)).lines) written += piece
  expect(written.split('\r\n')).toEqual([
    '\ufeffDòng,Ô,Cột,Loại,Nội dung,Đang ghi,Tên'.replace('Nội dung', 'Lỗi'),
    '2,K2,Mức sẵn sàng TRL,Lỗi,TRL là một số từ 1 đến 9.,"\'=1+""x""",Một',
    expect.stringContaining('3,E3,Lĩnh vực KH&CN,Lỗi,'),
    '3,,,Cảnh báo,Trùng tên với dòng 2 trong tệp.,,Một',
    '',
  ])
})

it('brings in 3,000 rows of a file', async () => {
  const member = await buildMember({ kind: 'institute' })
  const table = [technologyHeaders, ...Array.from({ length: 3_000 }, (_, index) => technologyRow(`Công nghệ số ${index}`))]
  const { id } = await buildImport(member, { bytes: csvOf(table) })
  await jobs()
  await commitImport(member, id, order())
  await jobs()
  const found = await getImport(member, id)
  expect(found).toMatchObject({ state: 'done', progress: { read: 3_000, done: 3_000 } })
  expect(
    await db()
      .selectFrom('technology')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('organisation_id', '=', member.organisation.id)
      .executeTakeFirst(),
  ).toEqual({ count: 3_000 })
}, 120_000)
