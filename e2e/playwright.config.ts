import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { unpackChromium } from './support/chromium'

// An exchange that runs already, filled with the demonstration, can be looked at instead: E2E_AGAINST=3000.
const against = process.env.E2E_AGAINST
if (against) process.env.E2E_PORT = against
// Otherwise the processes of one run share a port and a data folder of their own.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))
if (!process.env.E2E_DATA) {
  // Where any account reaches it: PostgreSQL's cluster then stands in it also where we are root in a closed folder.
  process.env.E2E_DATA = mkdtempSync(join(tmpdir(), 'exchange-e2e-'))
  chmodSync(process.env.E2E_DATA, 0o755)
}
const origin = `http://localhost:${process.env.E2E_PORT}`
const browser = await unpackChromium()

export default defineConfig({
  testDir: '.',
  // What is hostile changes what others look at, so it comes last.
  projects: [
    { name: 'site', testMatch: '*.e2e.ts', testIgnore: ['hostile.e2e.ts', 'journeys/*.e2e.ts'] },
    // A journey holds the Office's figures against its own records, so that two at once would count each other's.
    { name: 'journeys', testMatch: 'journeys/*.e2e.ts', workers: 1 },
    { name: 'hostile', testMatch: 'hostile.e2e.ts', dependencies: ['site', 'journeys'] },
  ],
  outputDir: '../node_modules/.cache/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '../node_modules/.cache/e2e-report.json' }]],
  globalSetup: './support/setup.ts',
  globalTeardown: './support/teardown.ts',
  use: {
    baseURL: origin,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  webServer: {
    command: 'node server/commands/start.mjs',
    cwd: '..',
    url: `${origin}/health/ready`,
    timeout: 300_000,
    reuseExistingServer: against !== undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA,
      DEMO: 'true',
      LOG_LEVEL: 'warn',
      COUNT_STATEMENTS: 'true',
      NODE_ENV: 'production',
    },
    stdout: 'pipe',
  },
})
