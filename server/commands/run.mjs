// Runs `main(args)` of a TypeScript file of the project: node server/commands/run.mjs db/cli.ts migrate
import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'

const [file, ...args] = process.argv.slice(2)
ensureInstalled()

// Built as one file in the way the exchange itself is, so that a command runs the same code at the same speed.
const { build } = await import('vite')
const outDir = resolve('node_modules/.cache/commands', createHash('sha256').update(file).digest('hex').slice(0, 12))
await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '#app': resolve('app'), '#server': resolve('server'), '#db': resolve('db') } },
  build: { ssr: file, outDir, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: 'command.mjs' } } },
})
process.env.COMMAND_FOLDER = dirname(resolve(outDir, 'command.mjs'))
const { main } = await import(pathToFileURL(resolve(outDir, 'command.mjs')).href)
try {
  process.exitCode = (await main(args)) ?? 0
} catch (error) {
  console.error(['EmbeddedError', 'StartError', 'ConfigError'].includes(error?.name) ? error.message : error)
  process.exitCode = 1
}
