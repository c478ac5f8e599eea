import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

const alias = { '#app': resolve('app'), '#server': resolve('server'), '#db': resolve('db') }

/** What the browser may be sent of `server/`: schemas, policies and state tables, texts, and the plain words of the platform. */
const forBrowsers = /\.(schema|policy|states)\.ts$|\/db\/reference\/|\/i18n\/|\/platform\/(errors|actor|reference\/[\w-]+)\.ts$/

/** Fails the build where a verb, a query or a secret would reach the browser. */
function serverStaysOnServer(): Plugin {
  return {
    name: 'server-stays-on-server',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const ours = id.startsWith(resolve('server')) || id.startsWith(resolve('db'))
          if (ours && renderedLength > 0 && !forBrowsers.test(id)) this.error(`${id} would reach the browser`)
        }
      }
    },
  }
}

/** Files that run as a process or a thread of their own; they share one module graph with the routes. */
function entries(): Record<string, string> {
  const threads = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.thread.ts'))
  return {
    web: 'server/web.ts',
    worker: 'server/worker.ts',
    exchange: 'server/exchange.ts',
    'db-cli': 'db/cli.ts',
    ...Object.fromEntries(threads.map((file) => [basename(file, '.ts'), join('server', file)])),
  }
}

function processEntries(): Plugin {
  let server = false
  return {
    name: 'process-entries',
    apply: 'build',
    configResolved(config) {
      server = Boolean(config.build.ssr)
    },
    buildStart() {
      if (!server) return
      for (const [name, file] of Object.entries(entries())) {
        this.emitFile({ type: 'chunk', id: resolve(file), fileName: `${name}.js`, preserveSignature: 'allow-extension' })
      }
    },
  }
}

export default defineConfig({
  resolve: { alias },
  publicDir: 'app/static',
  plugins: [
    // Remix's plugin rewrites modules for the browser; under Vitest the plain modules are what is tested.
    process.env.VITEST
      ? null
      : remix({
          serverModuleFormat: 'esm',
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
    process.env.VITEST ? null : tailwindcss(),
    processEntries(),
    serverStaysOnServer(),
  ],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { watch: { ignored: ['**/.data/**', '**/build/**'] } },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{app,server,db}/**/*.test.{ts,tsx}', 'e2e/benchmarks/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          // On two cores the tool would leave one alone.
          maxWorkers: 2,
          isolate: false,
          // No timing is asserted: a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['{server,db}/**/*.db.test.ts'],
          globalSetup: ['db/testing.setup.ts'],
          setupFiles: ['db/testing.worker.ts'],
          maxWorkers: 2,
          // Half of the time went into reading the same modules anew for each file; each still has a database of its own.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
