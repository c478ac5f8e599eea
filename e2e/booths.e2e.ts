import { expect, test } from '@playwright/test'
import { alive, pageOf } from './support/browsing'
import { comingFair } from './support/fairs'

test.describe.configure({ mode: 'serial' })

const unique = Date.now().toString(36).slice(-4).toUpperCase()
const first = `X${unique}1`
let fairId = ''

test('the Office imports a hall, and draws in it by keyboard and with undo', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  fairId = await comingFair(page)
  await page.goto(`/office/fairs/${fairId}/halls`)
  await page.getByLabel('Tên (tiếng Việt)').fill(`Nhà thử ${unique}`)
  await page.getByLabel('Chiều rộng (m)').fill('20')
  await page.getByLabel('Chiều sâu (m)').fill('12')
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(page.getByText('Đã lưu nhà trưng bày.')).toBeVisible()

  await page.getByRole('link', { name: 'Nhập từ CSV' }).click()
  const list = (x: number) =>
    `code,x,y,width,depth,price,power,water,kind\n${first},0,0,3,3,0,500,yes,standard\nX${unique}2,${x},0,3,3,0,500,no,standard`
  await page.getByLabel('Hoặc dán nội dung vào đây').fill(list(2))
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`3.*Đè lên gian ${first}`) })).toBeVisible()
  await page.getByLabel('Hoặc dán nội dung vào đây').fill(list(3))
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByText('Thêm mới: 2 gian')).toBeVisible()
  await page.getByRole('button', { name: 'Đưa vào mặt bằng' }).click()
  await expect(page.getByText('Đã nhập danh sách gian.')).toBeVisible()
  await alive(page)

  const second = page.getByRole('link', { name: new RegExp(`^Gian X${unique}2,`) })
  await second.focus()
  for (let turn = 0; turn < 4; turn++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('row', { name: new RegExp(`^X${unique}2 5 0 `) })).toBeVisible()
  await second.focus()
  for (let turn = 0; turn < 6; turn++) await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('alert')).toContainText(`Đè lên gian ${first}`)
  await page.getByRole('button', { name: 'Hoàn tác: dời chỗ' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`^X${unique}2 3 0 `) })).toBeVisible()

  // What was refused has gone from above the drawing by then; the mouse reaches what is on the screen alone.
  await second.scrollIntoViewIfNeeded()
  const drawn = second.locator('rect').first()
  let box = { x: 0, y: 0, width: 0, height: 0 }
  await expect(async () => {
    const before = await drawn.boundingBox()
    await page.waitForTimeout(300)
    box = (await drawn.boundingBox()) ?? box
    expect(box).toEqual(before)
  }).toPass()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 1.5, box.y + box.height * 2.5, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole('row', { name: new RegExp(`^X${unique}2 6 6 `) })).toBeVisible()
  await page.context().close()
})

test('an institute books a booth by keyboard alone; who comes second is told, and sees it taken', async ({ browser }) => {
  const page = await pageOf(browser, 'institute')
  const rival = await pageOf(browser, 'neighbour')
  for (const each of [page, rival]) {
    await each.goto(`/fairs/${fairId}/booth`)
    await each.getByRole('link', { name: `Nhà thử ${unique}` }).click()
    await each.getByRole('link', { name: `Xem gian ${first}` }).focus()
    await each.keyboard.press('Enter')
    await expect(each.getByRole('button', { name: `Giữ gian ${first}` })).toBeVisible()
  }
  await page.getByRole('button', { name: `Giữ gian ${first}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã giữ gian.')).toBeVisible()
  await expect(page.getByRole('timer')).toContainText('phút')
  // The plan of the other has looked again by itself, or has not yet: pressing leads to the same plain word.
  const press = rival.getByRole('button', { name: `Giữ gian ${first}` })
  if (await press.isVisible()) await press.click({ timeout: 2_000 }).catch(() => {})
  await expect(rival.getByText(/vừa có đơn vị khác chọn|không còn trống/).first()).toBeVisible()
  await expect(rival.getByRole('link', { name: new RegExp(`^Gian ${first}, Đang giữ chỗ`) })).toBeVisible()

  await page.getByRole('button', { name: `Xác nhận nhận gian ${first}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Gian đã là của đơn vị.')).toBeVisible()
  await Promise.all([page.context().close(), rival.context().close()])
})

test('a visitor finds the booth by search, on a phone, without sideways scrolling and without scripts', async ({ browser }) => {
  const page = await pageOf(browser, undefined, { viewport: { width: 360, height: 780 }, javaScriptEnabled: false })
  await page.goto(`/fairs/${fairId}/plan`)
  await page.getByLabel('Tìm đơn vị, công nghệ hoặc số gian').fill(first.toLowerCase())
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page.getByText('Tìm thấy 1 gian')).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(`^Gian ${first},`) })).toBeVisible()
  await expect(page.locator('#list').getByRole('heading', { level: 3 })).toHaveCount(1)
  await page.context().close()
  const alivePage = await pageOf(browser, undefined, { viewport: { width: 360, height: 780 } })
  for (const path of [`/fairs/${fairId}/plan`, `/en/fairs/${fairId}/plan?zoom=3`]) {
    await alivePage.goto(path)
    expect(await alivePage.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  await alivePage.context().close()
})

test('the institute gives the booth back, and a visitor’s open plan shows it', async ({ browser }) => {
  const visitor = await pageOf(browser)
  await visitor.goto(`/fairs/${fairId}/plan?q=${first}`)
  await alive(visitor)
  await expect(visitor.getByRole('link', { name: new RegExp(`^Gian ${first},`) })).not.toHaveAccessibleName(/Còn trống/)
  const page = await pageOf(browser, 'institute')
  await page.goto(`/fairs/${fairId}/booth`)
  await page.getByText(`Trả lại gian ${first}`).click()
  await page.getByRole('button', { name: 'Trả lại gian', exact: true }).click()
  await expect(page.getByText('Đã trả lại gian.')).toBeVisible()
  await expect(visitor.getByRole('link', { name: new RegExp(`^Gian ${first}, Còn trống`) })).toBeVisible()
  await Promise.all([visitor.context().close(), page.context().close()])
})
