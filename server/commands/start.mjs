import { ensureBuilt, ensureInstalled } from './install.mjs'
import { stopWithNpm } from './parent.mjs'

const roles = process.argv.slice(2)
console.log('Technology exchange')
ensureInstalled()
ensureBuilt()
process.env.NODE_ENV ??= 'production'

const { startExchange } = await import('../../build/server/exchange.js')
const build = await import('../../build/server/index.js')

// A start that is interrupted still undoes what it did.
let running
let asked = false
const interrupted = new AbortController()
const starting = startExchange({ build, signal: interrupted.signal, ...(roles.length > 0 && { roles }) })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
stopWithNpm(stop)

try {
  running = await starting
} catch (error) {
  if (asked) process.exit(0)
  const known = ['StartError', 'ConfigError'].includes(error?.name)
  console.error(`\n${known ? error.message : (error?.stack ?? error)}`)
  process.exit(1)
}
console.log(running.address ? `\n  The exchange is open at ${running.address}\n` : '  The worker is at work')
if (running.logins) for (const line of running.logins) console.log(`  ${line}`)

async function stop() {
  if (asked) return
  asked = true
  console.log('\n  closing')
  if (!running) return interrupted.abort()
  await running.stop()
  process.exit(0)
}
