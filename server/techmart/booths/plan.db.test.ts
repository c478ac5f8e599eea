import { buildOffer } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { at, now } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { confirmBooth, getBoothChoice, getDrawing, getHalls, getPlan, holdBooth, listBookings } from './booths'
import { buildBooth, buildExhibitor, buildHall } from './booths.fixtures'
import { choiceSchema } from './booths.schema'

const choice = (given: Record<string, string> = {}) => choiceSchema.parse(given)
const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

/** Three booths: one taken by an institute with a dryer, one held, one free. */
async function stage(state: 'applied' | 'accepted' = 'accepted') {
  const hall = await buildHall()
  const [taken, held, free] = [
    await buildBooth({ hall_id: hall.id, code: 'A1' }),
    await buildBooth({ hall_id: hall.id, code: 'A2', x_cm: 300, water: true, power_w: 2_000 }),
    await buildBooth({ hall_id: hall.id, code: 'A10', x_cm: 600, price: 3_000_000 }),
  ]
  const organisation = await buildOrganisation({ kind: 'institute', name_vi: 'Viện Cơ điện nông nghiệp' })
  const owner = await buildMember({ organisationId: organisation.id })
  const shown = await buildOffer({ organisation_id: organisation.id, title_vi: 'Máy sấy bơm nhiệt cho vải thiều' })
  const draft = await buildOffer({ organisation_id: organisation.id, title_vi: 'Bí mật chưa đăng', state: 'draft' })
  await buildRegistration({
    fair_id: hall.fair_id,
    organisation_id: organisation.id,
    as_role: 'exhibitor',
    state,
    technology_ids: [shown.id, draft.id],
  })
  const { id } = await holdBooth(owner, { id: newId(), boothId: taken.id })
  await confirmBooth(owner, id)
  const other = await buildExhibitor(hall.fair_id)
  await holdBooth(other, { id: newId(), boothId: held.id })
  return { hall, taken, held, free, owner, other, fairId: hall.fair_id }
}

describe('the plan for everybody', () => {
  it('shows who is where and what they show, in the order in which people count', async () => {
    const { fairId } = await stage()
    const { booths, list } = await getPlan(visitor, fairId, choice())
    expect(booths.map(({ code, state, name }) => [code, state, name])).toEqual([
      ['A1', 'taken', 'Viện Cơ điện nông nghiệp'],
      ['A2', 'held', undefined],
      ['A10', 'free', undefined],
    ])
    expect(list[0]?.exhibitor?.shows.map(({ title_vi }) => title_vi)).toEqual(['Máy sấy bơm nhiệt cho vải thiều'])
  })

  it('finds codes, exhibitors and shown technologies without their marks, and nothing that is not public', async () => {
    const { fairId } = await stage()
    const found = async (q: string) => (await getPlan(visitor, fairId, choice({ q }))).list.map(({ code }) => code)
    expect(await found('co dien NONG nghiep')).toEqual(['A1'])
    expect(await found('máy say')).toEqual(['A1'])
    expect(await found('a10')).toEqual(['A10'])
    expect(await found('bi mat')).toEqual([])
    expect(await found('100%_')).toEqual([])
  })

  it('does not name whom the Office has not accepted, but to themselves', async () => {
    const { fairId, owner } = await stage('applied')
    expect((await getPlan(visitor, fairId, choice())).booths[0]).not.toHaveProperty('name')
    expect((await getPlan(visitor, fairId, choice({ q: 'co dien' }))).total).toBe(0)
    expect((await getPlan(owner, fairId, choice())).booths[0]).toMatchObject({ mine: true, name: 'Viện Cơ điện nông nghiệp' })
  })

  it('shows a hold no longer than it lasts', async () => {
    const { fairId } = await stage()
    const { booths } = await at(later(16), () => getPlan(visitor, fairId, choice()))
    expect(booths.map(({ state }) => state)).toEqual(['taken', 'free', 'free'])
  })

  it('of a planned fair is the Office’s', async () => {
    const fair = await buildFair({ state: 'planned' })
    await expect(getPlan(visitor, fair.id, choice())).rejects.toMatchObject({ status: 404 })
    expect((await getPlan(await buildOfficer(), fair.id, choice())).halls).toEqual([])
  })
})

describe('choosing', () => {
  it('filters, and says what one has and for how long', async () => {
    const { fairId, other, free } = await stage()
    const wide = await getBoothChoice(other, fairId, choice({ power: '1000', water: 'on' }))
    expect(wide.list.map(({ code }) => code)).toEqual(['A2'])
    expect(wide.booths.map(({ dim }) => dim)).toEqual([true, undefined, true])
    expect(wide.own).toMatchObject([{ code: 'A2', standing: 'held', confirmed: false, total: 0 }])
    expect(wide.own[0]?.secondsLeft).toBeGreaterThan(890)
    expect(wide.can).toEqual({ hold: false, write: true })
    const open = await getBoothChoice(other, fairId, choice({ free: 'on', price: '3000000', booth: free.id }))
    expect(open.list.map(({ code }) => code)).toEqual(['A10'])
    expect(open.chosen).toMatchObject({ code: 'A10', hold: true, total: 3_000_000 })
  })

  it('is for organisations; who does not exhibit may look', async () => {
    const { fairId } = await stage()
    await expect(getBoothChoice(visitor, fairId, choice())).rejects.toMatchObject({ status: 403 })
    expect(await getBoothChoice(await buildMember(), fairId, choice())).toMatchObject({ exhibits: false, can: { hold: false } })
  })
})

describe('the Office', () => {
  it('sees who has what, and alone', async () => {
    const { fairId, hall } = await stage()
    const officer = await buildOfficer()
    const drawing = await getDrawing(officer, fairId, hall.id, {})
    expect(drawing.list.map(({ code, who }) => [code, who])).toEqual([
      ['A1', 'Viện Cơ điện nông nghiệp'],
      ['A2', expect.stringContaining('Thử nghiệm')],
      ['A10', undefined],
    ])
    const { bookings, counts } = await listBookings(officer, fairId, 'standing')
    expect(bookings.map(({ code, standing }) => [code, standing])).toEqual([
      ['A2', 'held'],
      ['A1', 'taken'],
    ])
    expect(counts).toMatchObject({ standing: 2, taken: 1, ended: 0, due: 0, booths: 3 })
    expect((await at(later(16), () => listBookings(officer, fairId, 'ended'))).bookings).toMatchObject([
      { code: 'A2', standing: 'expired' },
    ])
    expect((await getHalls(officer, fairId)).halls).toMatchObject([{ booths: 3 }])
    for (const read of [
      () => getDrawing(visitor, fairId, hall.id, {}),
      () => listBookings(visitor, fairId, 'standing'),
      () => getHalls(visitor, fairId),
    ])
      await expect(read()).rejects.toMatchObject({ status: 403 })
    await expect(getDrawing(officer, newId(), hall.id, {})).rejects.toMatchObject({ status: 404 })
  })
})
