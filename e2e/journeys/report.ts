import { type Page, expect } from '@playwright/test'
import { today } from '../../server/platform/clock'

/** A figure of today's report with the records that it opens: their addresses, and what each counts for. */
export interface Figure {
  shown: string
  count: number
  /** VND, for the figures that are values. */
  sum: number
  records: { path: string; amount: number }[]
}

const digits = (text: string) => Number(text.replace(/\D/g, ''))

/** Reads a figure of the report for today and opens it; the list must hold as many records as it says. */
export async function readFigure(page: Page, name: string): Promise<Figure> {
  const span = new URLSearchParams({ from: today(), to: today() })
  await page.goto(`/office/reports?${span}`)
  const tile = page.getByRole('region', { name: /^\d\d\/\d\d\/\d{4} – / }).getByRole('link', { name: new RegExp(`^${name}`) })
  const shown = (await tile.textContent()) ?? ''
  await tile.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const line = (await page.getByText(/^[\d.]+ hồ sơ/).textContent()) ?? ''
  const [count = '', sum = ''] = line.split(', cộng lại ')
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .all()
  const records = await Promise.all(
    rows.map(async (row) => ({
      path: (await row.getByRole('link').first().getAttribute('href')) ?? '',
      amount: digits((await row.getByRole('cell').last().textContent()) ?? ''),
    })),
  )
  expect(records).toHaveLength(digits(count))
  return { shown, count: digits(count), sum: digits(sum), records }
}

/** What `after` has that `before` had not. */
export function added(before: Figure, after: Figure): Figure['records'] {
  const rest = [...before.records]
  return after.records.filter(({ path, amount }) => {
    const known = rest.findIndex((record) => record.path === path && record.amount === amount)
    if (known >= 0) rest.splice(known, 1)
    return known < 0
  })
}
