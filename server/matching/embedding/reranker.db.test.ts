import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { db } from '#server/platform/database'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { matchEverything, startIndexForTests } from '../matching.fixtures'
import { matchingIndex, stopMatchingIndex } from '../running-index'
import { ModelReranker, startReranker, stopReranker } from './reranker'
import { writeTinyModel } from './tiny-model.fixtures'

const root = mkdtempSync(join(tmpdir(), 'reranker-db-'))
beforeAll(startIndexForTests)
afterAll(async () => {
  vi.restoreAllMocks()
  await stopReranker()
  await stopMatchingIndex()
  rmSync(root, { recursive: true })
})

const scoresOf = async (needId: string) =>
  new Map(
    (await db().selectFrom('match').select(['technology_id', 'score', 'state']).where('need_id', '=', needId).execute()).map((match) => [
      match.technology_id,
      `${match.score} ${match.state}`,
    ]),
  )

it('has a say in who is suggested, and none in any score', async () => {
  // Words that no other record has: without them all would be alike.
  const words = 'xaqo yebru zolti quvam wextor jilbo fazeq'
  const titles = ['chuồng heo', 'ao tôm', 'xưởng dệt'].map((place) => `Xử lý nước thải ${place} ${words}`)
  for (const titleVi of ['Sấy lúa tầng sôi', 'Ấp trứng chạy điện', 'Nuôi cấy mô lan', 'Khắc gỗ bằng tia sáng'])
    await buildPublishedTechnology({ titleVi })
  for (const titleVi of titles) await buildPublishedTechnology({ titleVi })
  const need = await buildPublishedNeed({ titleVi: `Cần xử lý nước thải trại lợn ${words}` })
  await matchEverything()
  const before = await scoresOf(need.id)
  expect(before.size).toBeGreaterThan(0)

  const found = await matchingIndex().candidates({ kind: 'need', id: need.id, limit: 3, floor: 0 })
  expect(found?.text).toContain('Cần xử lý nước thải trại lợn')
  expect(found?.partners).toHaveLength(3)
  expect(found?.partners.every(({ text }) => titles.some((title) => text.startsWith(title)))).toBe(true)
  expect(found?.partners.map(({ score }) => score)).toEqual(found?.partners.map(({ score }) => score).sort((a, b) => b - a))

  await startReranker(writeTinyModel(join(root, 'tiny')))
  const order = vi.spyOn(ModelReranker.prototype, 'order')
  await db().insertInto('match_pending').values({ kind: 'need', record_id: need.id }).execute()
  await matchEverything()
  expect(order).toHaveBeenCalledTimes(1)
  expect(await scoresOf(need.id)).toEqual(before)

  // What is not among those chosen is not suggested, however well it scores.
  const late = await buildPublishedNeed({ titleVi: `Cần xử lý nước thải trại lợn ${words}` })
  order.mockImplementation(async (_side, { partners }) => partners.slice(-1))
  await matchEverything()
  expect((await scoresOf(late.id)).size).toBe(1)
})
