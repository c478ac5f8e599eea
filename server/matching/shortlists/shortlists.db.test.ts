import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { withdrawNeed } from '#server/needs/needs'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { at, now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { withdrawTechnology } from '#server/technologies/technologies'
import ExcelJs from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildMatch, startIndexForTests } from '../matching.fixtures'
import { stopMatchingIndex } from '../running-index'
import {
  buildShortlistWorkbook,
  checkShortlist,
  editShortlist,
  getShortlist,
  listShortlists,
  lockShortlist,
  openSharedShortlist,
  removeShortlist,
  revokeLink,
  saveShortlist,
  shareShortlist,
} from './shortlists'

beforeAll(startIndexForTests)
afterAll(stopMatchingIndex)

let visitors = 0
const guest = () => ({ ...visitor, address: `10.9.0.${++visitors}` })
const month = { days: 30, withNotes: false } as const
const actsOn = async (id: string) =>
  (
    await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_kind', '=', 'shortlist')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ act }) => act)

/** A shortlist of two technologies for a need. */
async function buildShortlist({ anonymous = false } = {}) {
  const need = await buildPublishedNeed({ anonymous })
  const [first, second] = [await buildPublishedTechnology(), await buildPublishedTechnology({ titleVi: 'Keo tụ điện hoá cho xưởng nhuộm' })]
  const matches = [
    await buildMatch({ need_id: need.id, technology_id: first.id }),
    await buildMatch({ need_id: need.id, technology_id: second.id }),
  ]
  const { id } = await saveShortlist(need.author, need.id, {
    id: newId(),
    into: '',
    name: 'Vòng một',
    matchIds: matches.map((match) => match.id),
  })
  return { id, need, author: need.author, technologies: [first, second] as const, matches }
}

describe('a shortlist', () => {
  it('holds suggestions in an order, with notes, and is edited by its own people', async () => {
    const { id, author, matches } = await buildShortlist()
    const [a, b] = matches.map((match) => match.id)
    await editShortlist(author, id, {
      name: 'Vòng hai',
      entries: [
        { matchId: a ?? '', position: 2, note: 'Hỏi giá', remove: false },
        { matchId: b ?? '', position: 1, note: '', remove: false },
      ],
    })
    const page = await getShortlist(author, id)
    expect(page).toMatchObject({ name: 'Vòng hai', locked: null, can: { edit: true, share: false } })
    expect(page.entries.map(({ matchId, note }) => [matchId, note])).toEqual([
      [b, ''],
      [a, 'Hỏi giá'],
    ])
    await editShortlist(author, id, { name: 'Vòng hai', entries: [{ matchId: b ?? '', position: 1, note: '', remove: true }] })
    expect((await getShortlist(author, id)).entries.map(({ matchId, position }) => [matchId, position])).toEqual([[a, 1]])
    expect((await listShortlists(author)).map((line) => [line.id, line.entries])).toContainEqual([id, 1])
    await removeShortlist(author, id)
    await expect(getShortlist(author, id)).rejects.toThrow(NotFound)
    expect(await actsOn(id)).toEqual([
      'matching.make-shortlist',
      'matching.edit-shortlist',
      'matching.edit-shortlist',
      'matching.remove-shortlist',
    ])
  })

  it('takes further suggestions, ten at most, of its own need alone; sent twice it is one', async () => {
    const { id, need, author, matches } = await buildShortlist()
    const input = { id, into: '', name: 'Vòng một', matchIds: matches.map((match) => match.id) }
    expect(await saveShortlist(author, need.id, input)).toEqual({ id })
    const more = await Promise.all(Array.from({ length: 9 }, () => buildMatch({ need_id: need.id })))
    await saveShortlist(author, need.id, { ...input, into: id, matchIds: more.slice(0, 8).map((match) => match.id) })
    expect((await getShortlist(author, id)).entries).toHaveLength(10)
    await expect(saveShortlist(author, need.id, { ...input, into: id, matchIds: [more[8]?.id ?? ''] })).rejects.toThrow(Invalid)
    const other = await buildMatch()
    await expect(saveShortlist(author, need.id, { ...input, id: newId(), matchIds: [other.id] })).rejects.toThrow(Invalid)
  })

  it('is read by colleagues and the Office, written by editors, and not there for strangers', async () => {
    const { id, need, author } = await buildShortlist()
    const viewer = await buildMember({ organisationId: author.organisation.id, role: 'viewer' })
    const officer = await buildOfficer()
    expect((await getShortlist(viewer, id)).can.edit).toBe(false)
    expect((await getShortlist(officer, id)).can.edit).toBe(false)
    for (const reader of [viewer, officer]) await expect(lockShortlist(reader, id)).rejects.toThrow(Forbidden)
    const stranger = await buildMember()
    await expect(getShortlist(stranger, id)).rejects.toThrow(NotFound)
    await expect(lockShortlist(stranger, id)).rejects.toThrow(NotFound)
    await expect(saveShortlist(stranger, need.id, { id: newId(), into: id, name: '', matchIds: [newId()] })).rejects.toThrow(NotFound)
  })
})

describe('a locked shortlist', () => {
  it('never changes, and every score can be made again from what was kept', async () => {
    const { id, author, matches } = await buildShortlist()
    await expect(checkShortlist(author, id)).rejects.toThrow(WrongState)
    await lockShortlist(author, id)
    const checked = await checkShortlist(author, id)
    expect(checked).toMatchObject({ equal: true, differs: [] })
    expect(checked.entries.map(({ kept, again }) => kept === again)).toEqual([true, true])
    await expect(editShortlist(author, id, { name: 'Khác', entries: [] })).rejects.toThrow(WrongState)
    await expect(removeShortlist(author, id)).rejects.toThrow(WrongState)
    await expect(db().updateTable('shortlist').set({ name: 'Khác' }).where('id', '=', id).execute()).rejects.toThrow(/never changes/)
    await expect(
      db()
        .deleteFrom('shortlist_entry')
        .where('match_id', '=', matches[0]?.id ?? '')
        .execute(),
    ).rejects.toThrow(/never changes/)
    expect(await actsOn(id)).toEqual(['matching.make-shortlist', 'matching.lock-shortlist'])
  })

  it('stands as it was when its records are withdrawn, to the same score', async () => {
    const { id, need, author, technologies } = await buildShortlist()
    await lockShortlist(author, id)
    const before = await getShortlist(author, id)
    await withdrawTechnology(technologies[0].supplier, technologies[0].id, { reason: 'other', note: 'Đã bán.' })
    await withdrawNeed(author, need.id, { reason: 'other', note: 'Đã có.' })
    const after = await getShortlist(author, id)
    expect(after.entries.map(({ score, titleVi, reasons }) => [score, titleVi, reasons])).toEqual(
      before.entries.map(({ score, titleVi, reasons }) => [score, titleVi, reasons]),
    )
    expect(after.entries.map(({ published }) => published)).toEqual([false, true])
    expect(await checkShortlist(author, id)).toMatchObject({ equal: true })
  })

  it('tells when what was kept was touched behind its back', async () => {
    const { id, author } = await buildShortlist()
    await lockShortlist(author, id)
    await sql`alter table shortlist_entry disable trigger shortlist_entry_locked`.execute(db())
    await sql`update shortlist_entry set kept = jsonb_set(kept, '{offer,title,vi}', '"Khác hẳn"') where shortlist_id = ${id} and position = 1`.execute(
      db(),
    )
    await sql`alter table shortlist_entry enable trigger shortlist_entry_locked`.execute(db())
    expect(await checkShortlist(author, id)).toMatchObject({ equal: false, differs: ['kept'] })
  })

  it('says when the thesaurus or the engine is not what it was locked with', async () => {
    const { id, author } = await buildShortlist()
    await lockShortlist(author, id)
    const changed = async () => (await getShortlist(author, id)).locked?.changed
    expect(await changed()).toBeNull()
    const keep = (key: string, value: string) =>
      sql`update shortlist set kept = jsonb_set(kept, array[${key}], to_jsonb(${value}::text)) where id = ${id}`.execute(db())
    await sql`alter table shortlist disable trigger shortlist_locked`.execute(db())
    await keep('parametersHash', 'another')
    expect(await changed()).toBe('thesaurus')
    await keep('engineVersion', '0.9.0')
    expect(await changed()).toBe('engine')
    await sql`alter table shortlist enable trigger shortlist_locked`.execute(db())
  })

  it('is a file for spreadsheet programs, once it is locked, for those who read it', async () => {
    const { id, author } = await buildShortlist()
    await expect(buildShortlistWorkbook(author, id)).rejects.toThrow(WrongState)
    await lockShortlist(author, id)
    await expect(buildShortlistWorkbook(await buildMember(), id)).rejects.toThrow(NotFound)
    const page = await getShortlist(author, id)
    const book = new ExcelJs.Workbook()
    await book.xlsx.load((await buildShortlistWorkbook(author, id)).buffer)
    const [about, list, points] = book.worksheets
    expect(about?.getColumn(2).values).toContain(page.locked?.fingerprint)
    expect(page.entries.map(({ position }) => list?.getRow(position + 1).getCell(4).value)).toEqual(page.entries.map(({ score }) => score))
    const first = page.entries[0]
    const earned = points?.getRows(2, 10)?.map((row) => [row.getCell(1).value, Number(row.getCell(4).value)] as const)
    expect(earned?.every(([position]) => position === 1)).toBe(true)
    expect(earned?.reduce((sum, [, part]) => sum + Math.round(part * 10), 0)).toBe(Math.round((first?.score ?? 0) * 10))
  })

  it('is locked once, and not with a record that is no longer public', async () => {
    const one = await buildShortlist()
    const outcomes = await Promise.allSettled([lockShortlist(one.author, one.id), lockShortlist(one.author, one.id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const two = await buildShortlist()
    await withdrawTechnology(two.technologies[0].supplier, two.technologies[0].id, { reason: 'other', note: 'Đã bán.' })
    await expect(lockShortlist(two.author, two.id)).rejects.toThrow(Invalid)
  })
})

describe('a link', () => {
  it('shows a locked shortlist to whoever has it, and is counted', async () => {
    const { id, author } = await buildShortlist()
    await expect(shareShortlist(author, id, { id: newId(), ...month })).rejects.toThrow(WrongState)
    await lockShortlist(author, id)
    const token = (await shareShortlist(author, id, { id: newId(), ...month })) ?? ''
    const shared = await openSharedShortlist(guest(), token)
    expect(shared.entries.map(({ position, standing }) => [position, standing])).toEqual([
      [1, 'public'],
      [2, 'public'],
    ])
    expect(shared.need.organisation?.nameVi).toBe(author.organisation.name)
    const [link] = (await getShortlist(author, id)).links
    expect(link).toMatchObject({ openings: 1, state: 'open' })
    const stored = await db().selectFrom('shortlist_link').selectAll().where('shortlist_id', '=', id).execute()
    expect(JSON.stringify(stored)).not.toContain(token)
    await revokeLink(author, id, link?.id ?? '')
    await expect(revokeLink(author, id, link?.id ?? '')).rejects.toThrow(WrongState)
    await expect(openSharedShortlist(guest(), token)).rejects.toThrow(NotFound)
    expect(await actsOn(id)).toEqual([
      'matching.make-shortlist',
      'matching.lock-shortlist',
      'matching.share-shortlist',
      'matching.revoke-shortlist-link',
    ])
  })

  it('ends, and bears no guessing', async () => {
    const { id, author } = await buildShortlist()
    await lockShortlist(author, id)
    const long = new Date(now().getTime() - 40 * 86_400_000)
    const token = await at(long, () => shareShortlist(author, id, { id: newId(), ...month }))
    await expect(openSharedShortlist(guest(), token ?? '')).rejects.toThrow(NotFound)
    const guesser = guest()
    for (let tried = 0; tried < 120; tried++) await openSharedShortlist(guesser, 'x').catch(() => {})
    await expect(openSharedShortlist(guesser, 'x')).rejects.toThrow(Unavailable)
  })

  it('leads from an anonymous need to nobody, and tells notes only where that was chosen', async () => {
    const { id, author, matches } = await buildShortlist({ anonymous: true })
    await editShortlist(author, id, {
      name: 'Tên riêng',
      entries: [{ matchId: matches[0]?.id ?? '', position: 1, note: 'Ghi riêng', remove: false }],
    })
    await lockShortlist(author, id)
    const token = (await shareShortlist(author, id, { id: newId(), ...month })) ?? ''
    const sent = JSON.stringify(await openSharedShortlist(guest(), token))
    for (const secret of [author.organisation.id, author.organisation.name, author.name, author.accountId, 'Ghi riêng', 'Tên riêng']) {
      expect(sent).not.toContain(secret)
    }
    const told = (await shareShortlist(author, id, { id: newId(), days: 7, withNotes: true })) ?? ''
    expect((await openSharedShortlist(guest(), told)).entries[0]?.note).toBe('Ghi riêng')
  })

  it('tells of what was withdrawn since its title and score alone', async () => {
    const { id, author, technologies } = await buildShortlist()
    await lockShortlist(author, id)
    const token = (await shareShortlist(author, id, { id: newId(), ...month })) ?? ''
    await withdrawTechnology(technologies[0].supplier, technologies[0].id, { reason: 'other', note: 'Đã bán.' })
    const [gone, standing] = (await openSharedShortlist(guest(), token)).entries
    expect(gone).toMatchObject({ standing: 'gone', supplier: null, technologyId: null, reasons: [], words: [], conflicts: [] })
    expect(standing?.reasons.length).toBeGreaterThan(0)
    await withdrawNeed(author, (await getShortlist(author, id)).need.id, { reason: 'other', note: 'Đã có.' })
    const after = await openSharedShortlist(guest(), token)
    expect(after.need).toMatchObject({ id: null, organisation: null })
    expect(after.entries[1]).toMatchObject({ standing: 'changed', reasons: [] })
  })
})
