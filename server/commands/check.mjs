// Every check of the project, in the order in which a failure is cheapest to find. `npm test -- types lint` runs some.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureBuilt, ensureInstalled } from './install.mjs'
import { stopWithNpm } from './parent.mjs'

const chosen = process.argv.slice(2)
ensureInstalled()

const folder = resolve('node_modules/.cache/checks')
mkdirSync(folder, { recursive: true })
const report = (name) => resolve(folder, `${name}.json`)
const bin = (path) => [process.execPath, resolve('node_modules', path)]

let current
stopWithNpm(() => {
  current?.kill('SIGTERM')
  process.exit(1)
})

/** Runs a command to its end, its output shown as it comes; returns whether it succeeded. */
function run([command, ...args], env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    current = child
    child.on('error', () => done(false))
    child.on('exit', (code) => done(code === 0))
  })
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(report(name), 'utf8'))
  } catch {
    return undefined
  }
}

/** A whole that either holds or does not. */
const whole = async (command) => ((await run(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

async function vitest(project) {
  rmSync(report(project), { force: true })
  const succeeded = await run(
    [
      ...bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report(project)}`,
    ],
    { NODE_ENV: 'test' },
  )
  const result = readReport(project)
  const failed = result
    ? result.numFailedTests + result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    : 1
  // A run that fails without a failing test (an error outside of any) must not pass.
  return { passed: result?.numPassedTests ?? 0, failed: succeeded ? failed : Math.max(failed, 1) }
}

async function e2e() {
  rmSync(report('e2e'), { force: true })
  const succeeded = await run([...bin('@playwright/test/cli.js'), 'test', '-c', 'e2e/playwright.config.ts'], { E2E_REPORT: report('e2e') })
  const stats = readReport('e2e')?.stats
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return { passed: stats?.expected ?? 0, failed: succeeded ? failed : Math.max(failed, 1) }
}

const checks = {
  types: () => whole([...bin('typescript/bin/tsc'), '--noEmit', '-p', '.']),
  lint: () => whole([...bin('@biomejs/biome/bin/biome'), 'ci', '--max-diagnostics=40', '--error-on-warnings', '.']),
  pure: () => vitest('pure'),
  db: () => vitest('db'),
  build: async () => {
    ensureBuilt()
    return { passed: 1, failed: 0 }
  },
  e2e,
}

const unknown = chosen.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. The checks: ${Object.keys(checks).join(', ')}.`)
  process.exit(2)
}

const total = { passed: 0, failed: 0 }
const began = Date.now()
for (const [name, check] of Object.entries(checks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const start = Date.now()
  console.log(`\n── ${name}`)
  const { passed, failed } = await check()
  total.passed += passed
  total.failed += failed
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`)
}
console.log(`\nin ${Math.round((Date.now() - began) / 1000)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
