import type { Browser, Page } from '@playwright/test'
import { type Who, signedInAs } from './people'

/** A page of a person's own browser; of a visitor's where nobody is named. What does not come in 20 seconds does not come. */
export async function pageOf(browser: Browser, who?: Who, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...(who && { storageState: signedInAs(who) }), ...options })
  context.setDefaultTimeout(20_000)
  return context.newPage()
}

/** Waits until a page's scripts run: what is pressed before is answered by the server, with a whole new page. */
export const alive = (page: Page, timeout = 20_000) => page.waitForFunction(() => '__remixRouter' in window, undefined, { timeout })
