import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildFair } from '../techmart.fixtures'
import { draw, holdBooth, removeHall, saveHall, setBoothTerms } from './booths'
import { buildBooth, buildExhibitor, buildHall } from './booths.fixtures'
import type { DrawingOf } from './booths.schema'

let officer: Person
let hall: Awaited<ReturnType<typeof buildHall>>

beforeEach(async () => {
  officer = await buildOfficer()
  hall = await buildHall()
})

const shape = { width: 300, depth: 300, price: 0, power: 500, water: false, kind: 'standard' as const }
const row = (over: Partial<DrawingOf<'row'>> = {}): DrawingOf<'row'> => ({
  intent: 'row',
  changeId: newId(),
  code: 'A1',
  x: 0,
  y: 0,
  ...shape,
  count: 1,
  gap: 0,
  direction: 'right',
  ...over,
})
const change = (boothId: string, over: Partial<DrawingOf<'booth'>> = {}): DrawingOf<'booth'> => ({
  intent: 'booth',
  changeId: newId(),
  boothId,
  code: 'A1',
  x: 0,
  y: 0,
  ...shape,
  power: 0,
  confirmed: false,
  message: '',
  ...over,
})
const standing = async () =>
  (
    await db()
      .selectFrom('booth')
      .select(['id', 'code', 'x_cm', 'y_cm'])
      .where('hall_id', '=', hall.id)
      .where('removed_at', 'is', null)
      .orderBy('code')
      .execute()
  ).map(({ code, x_cm, y_cm }) => `${code} ${x_cm} ${y_cm}`)
const acts = async () =>
  (
    await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_kind', '=', 'hall')
      .where('subject_id', '=', hall.id)
      .orderBy('id')
      .execute()
  ).map(({ act }) => act)
const told = (accountId: string) =>
  db()
    .selectFrom('notification')
    .select(['kind', 'details'])
    .where('account_id', '=', accountId)
    .where('kind', 'like', 'booths:%')
    .execute()
const lastChange = async () =>
  (
    await db()
      .selectFrom('hall_change')
      .select('id')
      .where('hall_id', '=', hall.id)
      .where('undone_at', 'is', null)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
  ).id

describe('a hall', () => {
  const input = (over = {}) => ({ id: newId(), nameVi: 'Nhà A', nameEn: '', width: 2_000, depth: 1_200, grid: 50, ...over })

  it('is one hall when sent twice at once, and changes later', async () => {
    const fair = await buildFair()
    const given = input()
    await Promise.all([saveHall(officer, fair.id, given), saveHall(officer, fair.id, given)])
    await saveHall(officer, fair.id, { ...given, nameVi: 'Nhà B' })
    await saveHall(officer, fair.id, { ...given, nameVi: 'Nhà B' })
    const logged = await db().selectFrom('audit').select('act').where('subject_id', '=', given.id).orderBy('id').execute()
    expect(logged.map(({ act }) => act)).toEqual(['techmart.add-hall', 'techmart.change-hall'])
  })

  it('is drawn by the Office, while its fair is not over', async () => {
    const fair = await buildFair({ state: 'closed' })
    await expect(saveHall(officer, fair.id, input())).rejects.toMatchObject({ status: 409 })
    await expect(saveHall(await buildMember(), hall.fair_id, input())).rejects.toMatchObject({ status: 403 })
    await expect(saveHall(officer, newId(), input())).rejects.toMatchObject({ status: 404 })
    await expect(draw(await buildMember(), hall.id, row())).rejects.toMatchObject({ status: 403 })
    await expect(draw(officer, newId(), row())).rejects.toMatchObject({ status: 404 })
  })

  it('does not shrink below what stands in it', async () => {
    await draw(officer, hall.id, row({ x: 1_700 }))
    await expect(saveHall(officer, hall.fair_id, input({ id: hall.id, width: 1_900 }))).rejects.toMatchObject({
      fields: { width: ['booths:problems.things-outside'] },
    })
  })

  it('goes with its booths, unless somebody has one', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const exhibitor = await buildExhibitor(hall.fair_id)
    await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(removeHall(officer, hall.id)).rejects.toMatchObject({ problem: 'booths:problems.hall-occupied' })
    await db().deleteFrom('booth_booking').where('booth_id', '=', booth.id).execute()
    await removeHall(officer, hall.id)
    expect(await standing()).toEqual([])
    await expect(removeHall(officer, hall.id)).rejects.toMatchObject({ status: 404 })
  })

  it('gives its booths out by terms that the Office sets', async () => {
    const terms = { holdMinutes: 10, payHours: 48, mostBooths: 2 }
    await Promise.all([setBoothTerms(officer, hall.fair_id, terms), setBoothTerms(officer, hall.fair_id, terms)])
    const logged = await db().selectFrom('audit').select('act').where('subject_id', '=', hall.fair_id).execute()
    expect(logged).toEqual([{ act: 'techmart.set-booth-terms' }])
    await expect(setBoothTerms(await buildMember(), hall.fair_id, terms)).rejects.toMatchObject({ status: 403 })
  })
})

describe('drawing', () => {
  it('adds a row with its codes, once for a form sent twice at once', async () => {
    const given = row({ count: 3, gap: 100 })
    await Promise.all([draw(officer, hall.id, given), draw(officer, hall.id, given)])
    expect(await standing()).toEqual(['A1 0 0', 'A2 400 0', 'A3 800 0'])
    expect(await acts()).toEqual(['techmart.draw-booths'])
  })

  it('refuses what overlaps or sticks out beside its field, and keeps nothing of it', async () => {
    await draw(officer, hall.id, row())
    await expect(draw(officer, hall.id, row({ code: 'A2', x: 200 }))).rejects.toMatchObject({
      fields: { x: ['booths:problems.overlaps?code=A1'] },
    })
    await expect(draw(officer, hall.id, row({ code: 'A2', x: 1_800 }))).rejects.toMatchObject({
      fields: { x: ['booths:problems.outside-hall?most=17'] },
    })
    await expect(draw(officer, hall.id, row({ code: 'A1', x: 600 }))).rejects.toMatchObject({
      fields: { code: ['booths:problems.code-twice'] },
    })
    await expect(draw(officer, hall.id, row({ code: 'B1', y: 600, count: 8 }))).rejects.toMatchObject({
      fields: { count: [expect.stringContaining('B7'), expect.stringContaining('outside-hall'), expect.anything()] },
    })
    expect(await standing()).toEqual(['A1 0 0'])
  })

  it('knows a code in the whole fair', async () => {
    const other = await buildHall({ fair_id: hall.fair_id })
    await buildBooth({ hall_id: other.id, code: 'A1' })
    await expect(draw(officer, hall.id, row())).rejects.toMatchObject({ fields: { code: ['booths:problems.code-elsewhere'] } })
  })

  it('is refused by the database itself where two draw past each other', async () => {
    await buildBooth({ hall_id: hall.id, code: 'A1' })
    await expect(buildBooth({ hall_id: hall.id, code: 'A2', x_cm: 299 })).rejects.toMatchObject({ constraint: 'booth_place_once' })
    await expect(buildBooth({ hall_id: hall.id, code: 'A1', x_cm: 900 })).rejects.toMatchObject({ constraint: 'booth_code_once' })
    await buildBooth({ hall_id: hall.id, code: 'A3', x_cm: 300 })
  })

  it('changes a free booth freely, and the same again is no change', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    await draw(officer, hall.id, change(booth.id, { x: 600, price: 2_000_000 }))
    await draw(officer, hall.id, change(booth.id, { x: 600, price: 2_000_000 }))
    expect(await standing()).toEqual(['A1 600 0'])
    expect(await acts()).toEqual(['techmart.change-booth'])
    await expect(draw(officer, hall.id, change(newId()))).rejects.toMatchObject({ status: 404 })
  })

  it('moves by pointer and keys', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const place = { intent: 'place' as const, thing: 'booth' as const, thingId: booth.id, x: 450, y: 50, width: 400, depth: 300 }
    await draw(officer, hall.id, { ...place, changeId: newId() })
    expect(await standing()).toEqual(['A1 450 50'])
    await expect(draw(officer, hall.id, { ...place, changeId: newId(), x: 1_900 })).rejects.toMatchObject({ status: 422 })
  })

  it('puts stages and walls where no booth stands', async () => {
    const stage = {
      intent: 'feature' as const,
      featureId: newId(),
      kind: 'stage' as const,
      labelVi: 'Sân khấu',
      labelEn: 'Stage',
      x: 0,
      y: 0,
      width: 800,
      depth: 400,
    }
    await draw(officer, hall.id, { ...stage, changeId: newId() })
    await expect(draw(officer, hall.id, row())).rejects.toMatchObject({ fields: { x: ['booths:problems.on-stage'] } })
    await draw(officer, hall.id, { intent: 'remove-feature', changeId: newId(), featureId: stage.featureId })
    await draw(officer, hall.id, row())
    expect(await acts()).toEqual(['techmart.draw-feature', 'techmart.remove-feature', 'techmart.draw-booths'])
  })

  it('closes a booth and opens it again', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const exhibitor = await buildExhibitor(hall.fair_id)
    await draw(officer, hall.id, { intent: 'close-booth', boothId: booth.id })
    await expect(draw(officer, hall.id, { intent: 'close-booth', boothId: booth.id })).rejects.toMatchObject({ status: 409 })
    await draw(officer, hall.id, { intent: 'reopen-booth', boothId: booth.id })
    await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(draw(officer, hall.id, { intent: 'close-booth', boothId: booth.id })).rejects.toMatchObject({
      problem: 'booths:problems.not-free',
    })
  })
})

describe('a booth that somebody has', () => {
  it('is changed only with a word to them', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const exhibitor = await buildExhibitor(hall.fair_id)
    await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(draw(officer, hall.id, change(booth.id, { x: 600 }))).rejects.toMatchObject({
      fields: { confirmed: ['booths:problems.occupied-confirm?codes=A1'] },
    })
    await expect(draw(officer, hall.id, change(booth.id, { x: 600, confirmed: true }))).rejects.toMatchObject({
      fields: { message: ['booths:problems.occupied-message'] },
    })
    const place = { intent: 'place' as const, changeId: newId(), thing: 'booth' as const, thingId: booth.id }
    await expect(draw(officer, hall.id, { ...place, x: 600, y: 0, width: 300, depth: 300 })).rejects.toMatchObject({ status: 422 })
    const message = 'Dời sang bên để mở lối thoát hiểm'
    await draw(officer, hall.id, change(booth.id, { x: 600, confirmed: true, message }))
    expect(await standing()).toEqual(['A1 600 0'])
    expect(await told(exhibitor.accountId)).toMatchObject([{ kind: 'booths:notices.changed', details: { code: 'A1', message } }])
  })

  it('gets another price without one, for the next who comes', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const { id } = await holdBooth(await buildExhibitor(hall.fair_id), { id: newId(), boothId: booth.id })
    await draw(officer, hall.id, change(booth.id, { price: 9_000_000 }))
    expect(await db().selectFrom('booth_booking').select('price').where('id', '=', id).executeTakeFirst()).toEqual({ price: 0 })
  })

  it('goes with its booking, and they are told', async () => {
    const booth = await buildBooth({ hall_id: hall.id })
    const exhibitor = await buildExhibitor(hall.fair_id)
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    const remove = { intent: 'remove-booth' as const, changeId: newId(), boothId: booth.id, message: 'Khu vực này nay là lối cứu hoả' }
    await expect(draw(officer, hall.id, { ...remove, confirmed: false })).rejects.toMatchObject({ status: 422 })
    await draw(officer, hall.id, { ...remove, confirmed: true })
    expect(await db().selectFrom('booth_booking').select(['state', 'end_note']).where('id', '=', id).executeTakeFirst()).toEqual({
      state: 'released',
      end_note: remove.message,
    })
    expect((await told(exhibitor.accountId)).map(({ kind }) => kind)).toEqual(['booths:notices.released'])
    expect(await standing()).toEqual([])
  })
})

describe('undoing', () => {
  const undo = async (changeId?: string) => draw(officer, hall.id, { intent: 'undo', changeId: changeId ?? (await lastChange()) })

  it('takes back one act after another', async () => {
    await draw(officer, hall.id, row({ count: 2 }))
    const [first] = await db().selectFrom('booth').select('id').where('hall_id', '=', hall.id).where('code', '=', 'A1').execute()
    await draw(officer, hall.id, { intent: 'remove-booth', changeId: newId(), boothId: first?.id ?? '', confirmed: false, message: '' })
    expect(await standing()).toEqual(['A2 300 0'])
    await undo()
    expect(await standing()).toEqual(['A1 0 0', 'A2 300 0'])
    await undo()
    expect(await standing()).toEqual([])
    expect(await acts()).toEqual(['techmart.draw-booths', 'techmart.remove-booth', 'techmart.undo-drawing', 'techmart.undo-drawing'])
  })

  it('happens once when sent twice at once', async () => {
    await draw(officer, hall.id, row())
    const id = await lastChange()
    await Promise.all([undo(id), undo(id)])
    expect(await acts()).toEqual(['techmart.draw-booths', 'techmart.undo-drawing'])
  })

  it('leaves alone what somebody has or what has changed since', async () => {
    const given = row()
    await draw(officer, hall.id, given)
    await holdBooth(await buildExhibitor(hall.fair_id), { id: newId(), boothId: `${given.changeId}-1` })
    await expect(undo()).rejects.toMatchObject({ problem: 'booths:problems.undo-occupied' })
    const other = row({ code: 'B1', y: 600 })
    await draw(officer, hall.id, other)
    await draw(officer, hall.id, change(`${other.changeId}-1`, { code: 'B1', y: 600, x: 300 }))
    await expect(undo(other.changeId)).rejects.toMatchObject({ problem: 'booths:problems.changed-since' })
    await expect(undo(newId())).rejects.toMatchObject({ status: 404 })
  })
})
