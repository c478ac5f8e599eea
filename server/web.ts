import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type RequestHandler } from 'express'
import { Server as LiveServer } from 'socket.io'
import { localeOf } from './i18n/text'
import type { MatchingIndex } from './matching/matching.index'
import { resolveActor } from './organisations/acting'
import { tokenIn } from './identity/sessions/cookie'
import { createPageHandler } from './page-handler'
import { cardPages } from './payments/cards/service'
import type { Actor } from './platform/actor'
import { today } from './platform/clock'
import { config, origin } from './platform/config'
import { db } from './platform/database'
import { securityHeaders } from './platform/http/headers'
import { createPageCache } from './platform/http/page-cache'
import { isSameOrigin, sameOriginWrites } from './platform/http/same-origin'
import { statementCounter } from './platform/http/statements'
import { refuseZeroBytes } from './platform/http/zero-bytes'
import { newId } from './platform/id'
import { hearOwnFacts } from './platform/events'
import { listenForEvents, roomsOf } from './platform/live'
import { log } from './platform/log'
import { dropAnswers, standWhileHearing, stopStanding } from './platform/standing-answers'
import { isPublicFact, roomPolicies, rooms } from './subscriptions'
import { sql } from 'kysely'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    actor: Actor
    nonce: string
    /** Whether cookies may be sent over TLS only. */
    secure: boolean
    userAgent: string
  }
}

export interface WebOptions {
  databaseUrl: string
  /** Where it is given, pages kept for visitors end with its changes, and the process is ready once it is loaded. */
  index?: MatchingIndex
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Answers before the pages do: Vite's own files while developing. */
  before?: RequestHandler
  development?: boolean
}

export interface RunningWeb {
  port: number
  stop(): Promise<void>
}

/** Serves pages, files and live updates until stopped. Rejects where the port is taken. */
export async function startWeb(options: WebOptions): Promise<RunningWeb> {
  const { PORT, HOST, TRUSTED_PROXIES } = config()
  const secure = origin().startsWith('https:')
  const app = express()
  const server = createServer(app)
  server.requestTimeout = 60_000
  let stopping = false

  app.disable('x-powered-by')
  app.set('trust proxy', TRUSTED_PROXIES)
  app.use((request, response, next) => {
    response.locals.requestId = newId()
    response.set('X-Request-Id', response.locals.requestId)
    const began = performance.now()
    response.on('finish', () => {
      log.debug(
        {
          request: response.locals.requestId,
          method: request.method,
          path: request.path,
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        },
        'request',
      )
    })
    next()
  })
  if (config().COUNT_STATEMENTS) app.use(statementCounter)
  app.use(securityHeaders({ secure, development: options.development ?? false, forms: cardPages() }))
  app.use((request, response, next) => (request.method === 'TRACE' ? void response.status(405).end() : next()))
  app.use(refuseZeroBytes)

  app.get('/health/live', (_request, response) => void response.json({ alive: true }))
  app.get('/health/ready', async (_request, response) => {
    const ready =
      !stopping &&
      (options.index?.isReady ?? true) &&
      (await sql`select 1`.execute(db()).then(
        () => true,
        () => false,
      ))
    response.status(ready ? 200 : 503).json({ ready })
  })

  // Mail programs stop letters from their own servers, and the card service tells of payments from its own; what counts is the
  // signed token in the address, and the signature of the webhook.
  app.use(sameOriginWrites(ownOrigins(PORT), ['/stop-letters', '/en/stop-letters', '/webhooks/stripe']))
  if (options.before) app.use(options.before)
  app.use('/assets', express.static(resolve('build/client/assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  const files = express.static(resolve('build/client'), { maxAge: '1h', index: false })
  // Files have an ending, pages have none: no look on the disk for each page.
  app.use((request, response, next) => (/\.\w+$/.test(request.path) ? files(request, response, next) : next()))
  app.use(compression())
  // Pages speak of days that are left.
  const pages = createPageCache(today)
  if (!options.development) app.use(pages.handler)
  app.all(
    '*',
    createPageHandler({
      build: options.build,
      mode: options.development ? 'development' : 'production',
      getLoadContext: async (request, response): Promise<AppLoadContext> => ({
        actor: await resolveActor(tokenIn(request.headers.cookie, { secure }), {
          locale: localeOf(request.path),
          requestId: response.locals.requestId,
          address: request.ip ?? null,
        }),
        nonce: response.locals.nonce,
        secure,
        userAgent: request.get('user-agent') ?? '',
      }),
    }),
  )

  const live = startLive(server, PORT, secure)
  hearOwnFacts((fact) => dropAnswers(roomsOf(rooms, fact)))
  const listener = listenForEvents(options.databaseUrl, {
    onEvent(event) {
      if (isPublicFact(event.name)) pages.clear()
      const concerned = roomsOf(rooms, event)
      dropAnswers(concerned)
      if (concerned.length > 0) live.to(concerned).emit('changed', { event: event.name })
    },
    // What was missed before may have changed any page.
    async onListening() {
      pages.clear()
      standWhileHearing()
    },
    onLost: stopStanding,
  })
  options.index?.onChange(pages.clear)

  const port = await listen(server, PORT, HOST)
  return {
    port,
    async stop() {
      stopping = true
      await listener.stop()
      stopStanding()
      live.disconnectSockets(true)
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeIdleConnections()
      const impatience = setTimeout(() => server.closeAllConnections(), 8_000)
      await closed
      clearTimeout(impatience)
    },
  }
}

/** Where a page of ours may come from: the public origin, and this machine under its own names. */
function ownOrigins(port: number): Set<string> {
  const local = config().ORIGIN ? [] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  return new Set([origin(), ...local])
}

function startLive(server: Server, port: number, secure: boolean): LiveServer {
  const live = new LiveServer(server, {
    serveClient: false,
    maxHttpBufferSize: 100_000,
    perMessageDeflate: false,
    allowRequest: (request, answer) =>
      answer(null, request.headers.origin === undefined || isSameOrigin(request.headers, ownOrigins(port))),
  })
  live.use(async (socket, next) => {
    const token = tokenIn(socket.handshake.headers.cookie, { secure })
    const actor = await resolveActor(token, { locale: 'vi', requestId: newId(), address: socket.handshake.address })
    if (actor.awaitsSecondFactor) return next(new Error('sign-in'))
    // Visitors may listen too, in the rooms of what everybody may read: each room's policy decides.
    socket.data.token = token
    socket.data.signedIn = actor.accountId !== null
    next()
  })
  live.on('connection', (socket) => {
    socket.on('join', async (room: unknown, answer: unknown) => {
      const reply = typeof answer === 'function' ? answer : () => {}
      const [, kind = '', id = ''] = typeof room === 'string' ? (/^([a-z]+):([\w-]{1,40})$/.exec(room) ?? []) : []
      // Asked anew for each room: a session may have ended, a membership been taken away.
      const actor = await resolveActor(socket.data.token, { locale: 'vi', requestId: newId(), address: socket.handshake.address })
      const allowed = (await roomPolicies[kind]?.(actor, id)) ?? false
      if (allowed) await socket.join(`${kind}:${id}`)
      reply({ joined: allowed })
    })
    socket.on('leave', (room: unknown) => void (typeof room === 'string' && socket.leave(room)))
    // A socket does not outlive its session.
    const check = setInterval(async () => {
      const actor = await resolveActor(socket.data.token, { locale: 'vi', requestId: newId(), address: null })
      if (socket.data.signedIn && !actor.accountId) socket.disconnect(true)
    }, 60_000)
    socket.on('disconnect', () => clearInterval(check))
  })
  return live
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      done(address && typeof address === 'object' ? address.port : port)
    })
  })
}
