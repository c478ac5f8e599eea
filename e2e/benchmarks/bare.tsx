import { createServer } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { EntryContext, ServerBuild } from '@remix-run/node'
import { Outlet, RemixServer, Scripts, useLoaderData } from '@remix-run/react'
import express from 'express'
import { renderToString } from 'react-dom/server'

/** Twenty cards from memory: what a page of search results shows, without search, database, session or layout. */
const cards = Array.from({ length: 20 }, (_, index) => ({
  id: `card${index}`,
  title: `Công nghệ số ${index}: xử lý nước thải dệt nhuộm bằng keo tụ điện hoá kết hợp lọc màng`,
  summary: 'Giảm độ màu và COD của nước thải dệt nhuộm xuống dưới giới hạn cột A với chi phí vận hành thấp hơn công nghệ đang dùng.',
  supplier: 'Viện Công nghệ Môi trường',
  tags: ['TRL 7', 'Chuyển quyền sử dụng', 'Thanh Hóa'],
}))

function Root() {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <title>Hai mươi thẻ</title>
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}

function Cards() {
  const data = useLoaderData<{ cards: typeof cards }>()
  return (
    <main>
      <h1>Hai mươi thẻ</h1>
      <ul>
        {data.cards.map((card) => (
          <li key={card.id}>
            <h2>
              <a href={`/technologies/${card.id}`}>{card.title}</a>
            </h2>
            <p>{card.summary}</p>
            <p>{card.supplier}</p>
            <ul>
              {card.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </main>
  )
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${renderToString(<RemixServer context={context} url={request.url} />)}`, { status, headers })
}

const manifestRoute = {
  hasAction: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: '/root.js',
  imports: [],
}

const build: ServerBuild = {
  mode: 'production',
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: 'root', path: '', module: { default: Root } },
    cards: { id: 'cards', parentId: 'root', index: true, module: { default: Cards, loader: () => ({ cards }) } },
  },
  assets: {
    entry: { module: '/entry.js', imports: [] },
    routes: {
      root: { ...manifestRoute, id: 'root', path: '', hasLoader: false },
      cards: { ...manifestRoute, id: 'cards', parentId: 'root', index: true, hasLoader: true },
    },
    url: '/manifest.js',
    version: '1',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
  isSpaMode: false,
}

/** Serves the bare page; says where. */
export function serveBare(): void {
  const app = express()
  app.disable('x-powered-by')
  app.all('*', createRequestHandler({ build, mode: 'production' }))
  const server = createServer(app).listen(0, '127.0.0.1', () => {
    const address = server.address()
    console.log(`open at http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`)
  })
}
