import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, type Page, expect, request as playwright, test } from '@playwright/test'
import { ask } from './support/database'
import { people, signIn, signedInAs } from './support/people'

test.describe.configure({ mode: 'serial' })
test.skip(
  !existsSync(join(process.env.E2E_DATA ?? '', 'postgres')),
  'sets the scene in the database, so it needs the data folder of the exchange',
)

test.describe('the Office, without scripts', () => {
  test.use({ storageState: signedInAs('officer'), javaScriptEnabled: false })

  test('reads how good the suggestions are, and opens what a figure counts', async ({ page }) => {
    await page.goto('/office/matches')
    await page.getByRole('link', { name: 'Chất lượng gợi ý' }).click()
    await page.getByLabel('Từ ngày').fill('2024-01-01')
    await page.getByRole('button', { name: 'Xem' }).click()
    const tile = page.getByRole('link', { name: /Được mở xem/ })
    const count = (await tile.locator('.tabular-nums').textContent()) ?? ''
    expect(Number(count.replaceAll('.', ''))).toBeGreaterThan(0)
    await expect(page.getByRole('table', { name: 'Tỷ lệ được kết nối theo mức điểm' }).first()).toBeVisible()
    await expect(page.getByRole('img', { name: /lý do nhiều nhất ở trên/ })).toBeVisible()
    await tile.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Gợi ý được mở xem' })).toBeVisible()
    await expect(page.getByText(new RegExp(`^${count.replaceAll('.', '\\.')} gợi ý`))).toBeVisible()
    await page.getByRole('table').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vì sao hai hồ sơ này phù hợp' })).toBeVisible()
  })

  test('puts proposed weights in force, and the old ones back', async ({ page }) => {
    const [inForce] = await ask<{ version: number; weights: Record<string, number> }>(
      `select version, weights from match_weights where state = 'in-force'`,
    )
    await ask(
      `insert into match_weights (version, weights, origin, state, based_on)
       select (select max(version) + 1 from match_weights), $1, 'learned', 'proposed', $2
       where not exists (select from match_weights where state = 'proposed')`,
      [JSON.stringify(inForce?.weights), inForce?.version],
    )
    const [proposed] = await ask<{ version: number }>(`select version from match_weights where state = 'proposed'`)
    await page.goto('/office/matching/weights')
    await page.getByText('Không dùng đề xuất này').click()
    await page.getByRole('button', { name: 'Từ chối đề xuất' }).click()
    await expect(page.getByRole('alert')).toContainText('Hãy ghi lý do')
    await page.getByRole('button', { name: `Áp dụng phiên bản ${proposed?.version}`, exact: true }).click()
    await expect(page.getByText(`Đã áp dụng phiên bản ${proposed?.version}.`)).toBeVisible()
    await expect(page.getByRole('heading', { name: `Đang áp dụng: phiên bản ${proposed?.version}` })).toBeVisible()
    await page.getByRole('button', { name: `Áp dụng lại phiên bản ${inForce?.version}`, exact: true }).click()
    await expect(page.getByRole('heading', { name: `Đang áp dụng: phiên bản ${inForce?.version}` })).toBeVisible()
    await page.goto('/office/audit')
    await expect(page.getByText('matching.put-weights-in-force').first()).toBeVisible()
  })

  test('sets the share of new suppliers within its bounds', async ({ page }) => {
    await page.goto('/office/matching/weights')
    const share = page.getByLabel('Phần vị trí (%)')
    await share.fill('30')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await expect(page.getByRole('alert')).toContainText('Phần vị trí (%)')
    await expect(share).toHaveValue('30')
    await share.fill('20')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await expect(page.getByText('Đã lưu phần dành cho nhà cung cấp mới.')).toBeVisible()
  })
})

test.describe('an enterprise', () => {
  let request: APIRequestContext
  test.afterEach(() => request?.dispose())

  test('sees which suggestion stands where it does because its supplier is new', async ({ browser, baseURL }) => {
    test.setTimeout(120_000)
    // Good enough, and below the place that is given: its supplier has come only lately.
    const [chosen] = await ask<{ supplier: string; email: string }>(
      `with ranked as (
         select need_organisation_id, supplier_organisation_id, score,
           row_number() over (partition by need_organisation_id order by score desc, id) as place
         from match where state = 'suggested'
       )
       select low.supplier_organisation_id as supplier, a.email
       from ranked as low
       join ranked as fourth on fourth.need_organisation_id = low.need_organisation_id and fourth.place = 4
         and fourth.supplier_organisation_id <> low.supplier_organisation_id
       join membership as own on own.organisation_id = low.need_organisation_id and own.role = 'owner'
       join account as a on a.id = own.account_id
       where low.place between 5 and 10 and low.score >= 45 and a.email like 'owner.%' and a.email <> $1
       order by low.score desc, a.email limit 1`,
      [people.neighbour],
    )
    if (!chosen) throw new Error('no enterprise of the demonstration has five good suggestions')
    const versions = await ask<{ technology_id: string; published_at: Date }>(
      `select technology_id, technology_version.published_at from technology_version join technology on technology.id = technology_id
       where technology.organisation_id = $1 and technology_version.version = 1`,
      [chosen.supplier],
    )
    await ask('update technology_version set published_at = now() where version = 1 and technology_id = any($1)', [
      versions.map(({ technology_id }) => technology_id),
    ])
    await ask('delete from match_shown where supplier_organisation_id = $1', [chosen.supplier])
    try {
      const origin = baseURL ?? ''
      request = await playwright.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
      await signIn(request, chosen.email)
      const context = await browser.newContext({ baseURL: origin, storageState: await request.storageState() })
      const page = await context.newPage()
      // Who is new is asked for once a minute.
      await expect(async () => {
        await page.goto('/matches?side=needs')
        const mark = page.getByText('Được xếp lên vị trí này vì nhà cung cấp mới')
        await expect(mark.first()).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 90_000 })
      await context.close()
    } finally {
      for (const { technology_id, published_at } of versions) {
        await ask('update technology_version set published_at = $2 where version = 1 and technology_id = $1', [technology_id, published_at])
      }
    }
  })
})

test.describe('a person with a hand in both sides', () => {
  let request: APIRequestContext
  test.afterEach(() => request?.dispose())

  test('is told so, and may open nothing', async ({ browser, baseURL }) => {
    test.setTimeout(90_000)
    const [pair] = await ask<{ match: string; technology: string; need: string; supplier: string; account: string; email: string }>(
      `select m.id as match, m.technology_id as technology, m.need_id as need, m.supplier_organisation_id as supplier,
         a.id as account, a.email
       from match as m join membership as own on own.organisation_id = m.need_organisation_id and own.role = 'owner'
       join account as a on a.id = own.account_id
       where m.state = 'suggested' and a.email like 'owner.%' and a.email <> $1 order by m.score desc, m.id limit 1`,
      [people.neighbour],
    )
    if (!pair) throw new Error('the demonstration has no open suggestion')
    const origin = baseURL ?? ''
    request = await playwright.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
    await ask(`insert into membership (organisation_id, account_id, role) values ($1, $2, 'editor')`, [pair.supplier, pair.account])
    try {
      await signIn(request, pair.email)
      const context = await browser.newContext({ baseURL: origin, storageState: await request.storageState() })
      await refused(await context.newPage(), pair)
      const form = { id: 'x'.repeat(12), needId: pair.need, message: 'Xin được trao đổi.' }
      const answer = await request.post(`/technologies/${pair.technology}/contact`, { form, maxRedirects: 0 })
      expect(answer.status()).toBe(422)
      await context.close()
    } finally {
      await ask(`delete from membership where organisation_id = $1 and account_id = $2`, [pair.supplier, pair.account])
    }
  })

  async function refused(page: Page, pair: { match: string; technology: string }): Promise<void> {
    await page.goto(`/matches/${pair.match}`)
    await expect(page.getByText('Bạn là thành viên của cả hai tổ chức.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Mở trao đổi' })).toHaveCount(0)
    await page.goto(`/technologies/${pair.technology}/contact?match=${pair.match}`)
    await expect(page.getByText('Bạn không thể xác nhận cặp này')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Gửi lời mời' })).toHaveCount(0)
  }
})
