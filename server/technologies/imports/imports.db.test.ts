import { importKinds, jobsOfImports } from '#server/needs/imports/imports'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { useFileStore } from '#server/platform/files/store'
import { newId } from '#server/platform/id'
import { runAllJobs } from '#server/platform/jobs'
import { Readable } from 'node:stream'
import type { ReadStream } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commitRows } from './commit-rows'
import { buildImport, csvOf, technologyHeaders, technologyRow, technologyTable, xlsxOf } from './imports.fixtures'
import { commitImport, getImport, listImports, mayListen, prepareImport, startImport, writeFaults } from './imports'
import { commitImportSchema } from './imports.schema'
import { readImport } from './read-import'
import { technologyColumns } from './technology-columns'
import { resumeImports } from './turns'

beforeAll(() => {
  const files = new Map<string, Uint8Array>()
  useFileStore({
    write: async (id, bytes) => void files.set(id, bytes),
    read: async (id) => Readable.from([files.get(id) ?? new Uint8Array()]) as unknown as ReadStream,
    remove: async (id) => void files.delete(id),
  })
})

const jobs = () => runAllJobs(jobsOfImports)
const order = (given: Record<string, unknown> = {}) => commitImportSchema.parse({ round: 0, choice: 'all', ...given })
const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)
const titlesOf = async (organisationId: string) =>
  (
    await db()
      .selectFrom('technology')
      .select(['title_vi', 'state'])
      .where('organisation_id', '=', organisationId)
      .orderBy('title_vi')
      .execute()
  ).map(({ title_vi, state }) => `${title_vi} ${state}`)
const noticesOf = async (accountId: string) =>
  (await db().selectFrom('notification').select('kind').where('account_id', '=', accountId).orderBy('id').execute()).map(({ kind }) => kind)

describe('taking a file in', () => {
  it('is for owners and editors of a verified organisation', async () => {
    for (const role of ['owner', 'editor'] as const)
      await expect(buildImport(await buildMember({ role }))).resolves.toMatchObject({ id: expect.any(String) })
    await expect(buildImport(await buildMember({ role: 'viewer' }))).rejects.toThrow(Forbidden)
    await expect(buildImport(await buildMember({ verified: false }))).rejects.toThrow(Forbidden)
    const [own, other] = [await buildMember(), await buildOrganisation()]
    await expect(buildImport(own, { organisationId: other.id })).rejects.toThrow(Forbidden)
  })

  it('is for the Office on behalf of a verified organisation that it names', async () => {
    const officer = await buildOfficer()
    const [verified, unverified] = [await buildOrganisation(), await buildOrganisation({ verification: 'unverified', verified_at: null })]
    const { id } = await buildImport(officer, { organisationId: verified.id })
    expect(await actsOn(id)).toEqual(['imports.start'])
    await expect(buildImport(officer, { organisationId: unverified.id })).rejects.toThrow(Invalid)
    await expect(buildImport(officer)).rejects.toThrow(Invalid)
    expect(await prepareImport(officer, verified.name_vi)).toMatchObject({ organisation: null, organisations: [{ id: verified.id }] })
  })

  it('sent twice is one import', async () => {
    const member = await buildMember()
    const id = newId()
    const upload = { name: 'a.csv', bytes: csvOf(technologyTable(['Một'])) }
    await Promise.all([startImport(member, 'technologies', { id }, upload), startImport(member, 'technologies', { id }, upload)])
    await startImport(member, 'technologies', { id }, upload)
    expect((await listImports(member)).total).toBe(1)
    expect(await actsOn(id)).toEqual(['imports.start'])
    await expect(startImport(await buildMember(), 'technologies', { id }, upload)).rejects.toThrow(NotFound)
  })

  it('refuses beside the field what can be seen to be no table', async () => {
    const member = await buildMember()
    const refusal = (bytes: Uint8Array, truncated = false) =>
      startImport(member, 'technologies', { id: newId() }, { name: 'a.xlsx', bytes, truncated }).catch(
        (error: Invalid) => error.fields.file,
      )
    expect(await refusal(Buffer.from('%PDF-1.4'))).toEqual(['imports:failures.wrong-type'])
    expect(await refusal(Buffer.from('a'), true)).toEqual(['imports:failures.too-large'])
    expect((await listImports(member)).total).toBe(0)
  })
})

describe('reading', () => {
  it('checks every row and says so once', async () => {
    const member = await buildMember()
    const table = [...technologyTable(['Một', 'Hai']), technologyRow('').with(10, 'mười'), technologyRow('Bốn').slice(0, 5)]
    const { id } = await buildImport(member, { bytes: csvOf(table) })
    await jobs()
    const found = await getImport(member, id)
    expect(found).toMatchObject({
      state: 'checked',
      progress: { read: 4, valid: 3, complete: 2 },
      counts: { problems: 1, warnings: 1, open: 3, openComplete: 2, done: 0 },
      view: 'problems',
    })
    expect(found.rows[0]?.problems.map(({ at, problem }) => [at, problem])).toEqual([
      ['K', 'imports:problems.level'],
      ['A', 'errors:required'],
    ])
    expect(found.report.counts?.[0]).toMatchObject({ kind: 'problem', rows: 1, firstRow: 4 })
    expect(await noticesOf(member.accountId)).toEqual(['imports:notices.read'])
    expect(await actsOn(id)).toEqual(['imports.start', 'imports.read'])
  })

  it('of a workbook and of needs goes the same way', async () => {
    const member = await buildMember()
    const bytes = await xlsxOf([
      [
        'Tên nhu cầu',
        'Vấn đề',
        'Ngân sách đến (đồng)',
        'Hạn',
        'Chỉ số 1 – Tên',
        'Chỉ số 1 – Hiện tại',
        'Chỉ số 1 – Mục tiêu',
        'Chỉ số 1 – Đơn vị',
      ],
      ['Nước thải còn đỏ', 'Hai lần bị lập biên bản', '5,5 tỷ', new Date(Date.UTC(2030, 0, 31)), 'Màu', 320, '50', 'Pt-Co'],
      ['Sai ngày', 'x', null, '31/31/2030', null, null, null, null],
    ])
    const { id } = await buildImport(member, { kind: 'needs', bytes })
    await jobs()
    expect(await getImport(member, id)).toMatchObject({
      kind: 'needs',
      counts: { problems: 1, open: 1 },
      rows: [{ number: 3, problems: [{ at: 'D', column: 'deadline' }] }],
    })
    await commitImport(member, id, order())
    await jobs()
    const need = await db()
      .selectFrom('need')
      .select(['title_vi', 'budget_max', 'deadline', 'state'])
      .where('organisation_id', '=', member.organisation.id)
      .execute()
    expect(need).toEqual([{ title_vi: 'Nước thải còn đỏ', budget_max: 5_500_000_000, deadline: '2030-01-31', state: 'draft' }])
  })

  it('of what is no table ends with the reason', async () => {
    const member = await buildMember()
    const { id } = await buildImport(member, {
      bytes: csvOf([
        ['một', 'hai'],
        ['ba', 'bốn'],
      ]),
    })
    await jobs()
    expect(await getImport(member, id)).toMatchObject({
      state: 'failed',
      failure: 'imports:failures.no-headers',
      rows: [],
      can: { commit: false },
    })
    await expect(commitImport(member, id, order())).rejects.toThrow(WrongState)
    expect(await noticesOf(member.accountId)).toEqual(['imports:notices.refused'])
  })

  it('begun anew after a crash gives the same rows once', async () => {
    const member = await buildMember()
    const { id } = await buildImport(member, { bytes: csvOf(technologyTable(['Một', 'Hai'])) })
    // What a worker killed half-way leaves behind.
    await db()
      .insertInto('import_row')
      .values({
        import_id: id,
        row_number: 2,
        input: '{}',
        problems: '[]',
        warnings: '[]',
        round: null,
        record_id: null,
        record_state: null,
      })
      .execute()
    await readImport({ importId: id }, importKinds)
    await readImport({ importId: id }, importKinds)
    expect(await getImport(member, id)).toMatchObject({
      counts: { open: 2 },
      progress: { read: 2 },
      rows: [{ title: 'Một' }, { title: 'Hai' }],
    })
  })

  it('that lost its worker is ordered again', async () => {
    const member = await buildMember()
    const { id } = await buildImport(member)
    await db().executeQuery({
      sql: 'delete from graphile_worker._private_jobs',
      parameters: [],
      query: { kind: 'RawNode' },
      queryId: { queryId: 'x' },
    } as never)
    await at(new Date(Date.now() + 60_000), resumeImports)
    await jobs()
    expect((await getImport(member, id)).state).toBe('reading')
    await at(new Date(Date.now() + 180_000), resumeImports)
    await jobs()
    expect((await getImport(member, id)).state).toBe('checked')
  })
})

/** A member with an import that has been read. */
async function readImportOf(titles: string[], change: (table: string[][]) => string[][] = (table) => table) {
  const member = await buildMember({ kind: 'institute' })
  const { id } = await buildImport(member, { bytes: csvOf(change(technologyTable(titles))) })
  await jobs()
  return { member, id }
}

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
