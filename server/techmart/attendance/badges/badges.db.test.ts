import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { visitor } from '#server/platform/actor'
import { afterAll, expect, it } from 'vitest'
import { buildTicket } from '../attendance.fixtures'
import { buildBadges, buildOwnBadge } from '../attendance'
import { pageToken } from '../tickets/codes'
import { stopDrawingBadges } from './badges'

afterAll(stopDrawingBadges)

const pages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length

it('are drawn with their letters, one a page or on sheets, for whom they are', async () => {
  const officer = await buildOfficer()
  const ticket = await buildTicket({ name: 'Nguyễn Thị Quỳnh Hoa' })
  for (let count = 0; count < 8; count++) await buildTicket({ fair_id: ticket.fair_id })
  await buildTicket({ fair_id: ticket.fair_id, state: 'cancelled' })
  const own = await buildOwnBadge(visitor, pageToken('ticket', ticket.id))
  expect(Buffer.from(own).subarray(0, 5).toString()).toBe('%PDF-')
  expect(pages(own)).toBe(1)
  expect(pages(await buildBadges(officer, ticket.fair_id, 'a6', {}))).toBe(9)
  expect(pages(await buildBadges(officer, ticket.fair_id, 'a4-4', {}))).toBe(3)
  expect(pages(await buildBadges(officer, ticket.fair_id, 'a4-8', {}))).toBe(2)
  await expect(buildBadges(await buildPerson(), ticket.fair_id, 'a6', {})).rejects.toMatchObject({ status: 403 })
  await expect(buildBadges(officer, ticket.fair_id, 'a6', { kind: 'press' })).rejects.toMatchObject({ status: 404 })
})
