import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/** What axe finds against a page, a line each. Pages here hold no frames, and what is no fault is not described. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const here = (window as unknown as { axe: AxeInPage }).axe
    // A fifth of its time goes into reading the same few colours again, thousands of times a page.
    const { prototype } = here.commons.color.Color
    const read = prototype.parseString
    const known = new Map<string, Colour>()
    prototype.parseString = function (text) {
      const { r, g, b, alpha } = known.get(text) ?? read.call(this, text)
      known.set(text, { r, g, b, alpha })
      return Object.assign(this, { r, g, b, alpha })
    }
    const found: AxeResults = await here.run(document, { resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

interface Colour {
  r: number
  g: number
  b: number
  alpha: number
}

type AxeInPage = typeof axe & {
  commons: { color: { Color: { prototype: { parseString(this: Colour, text: string): Colour } } } }
}
