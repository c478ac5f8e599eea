import { importKinds } from '#server/needs/imports/imports'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  actsOn,
  buildImport,
  csvOf,
  jobs,
  keepFilesInMemory,
  noticesOf,
  order,
  technologyRow,
  technologyTable,
  xlsxOf,
} from './imports.fixtures'
import { commitImport, getImport, listImports, prepareImport, startImport } from './imports'
import { readImport } from './read-import'
import { resumeImports } from './turns'

beforeAll(keepFilesInMemory)

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
