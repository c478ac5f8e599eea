import { ensureInstalled } from './install.mjs'
import { stopWithNpm } from './parent.mjs'

ensureInstalled()
process.env.NODE_ENV = 'development'

const { createServer } = await import('vite')
const vite = await createServer({ server: { middlewareMode: true } })
const { startExchange } = await vite.ssrLoadModule('/server/exchange.ts')
const running = await startExchange({
  development: true,
  before: vite.middlewares,
  build: () => vite.ssrLoadModule('virtual:remix/server-build'),
})
console.log(`\n  Developing at ${running.address}\n`)
for (const line of running.logins ?? []) console.log(`  ${line}`)

let asked = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
stopWithNpm(stop)

async function stop() {
  if (asked) return
  asked = true
  await running.stop()
  await vite.close()
  process.exit(0)
}
