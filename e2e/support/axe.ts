import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/**
 * What axe finds against a page, a line each. Pages here hold no frames, and what is no fault is not described. `contrast: false` leaves
 * out the colours, which cost as much as all else: for a page whose colours are measured at another width.
 */
export async function faultsByAxe(page: Page, { contrast = true } = {}): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (measuresContrast) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: measuresContrast } },
    })
    return (found as AxeResults).violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html }))
  }, contrast)
  return violations.map(({ id, html }) => `${id}: ${html}`)
}
