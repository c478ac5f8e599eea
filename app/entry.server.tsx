import { translator } from '#server/i18n/translator'
import { localeOf } from '#server/i18n/text'
import { log } from '#server/platform/log'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer, isRouteErrorResponse } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { NonceContext } from './layout/nonce'

/** Rendered in one piece: no route defers data, and a buffered page costs the server about a third less. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const html = renderToString(
    <NonceContext.Provider value={context.nonce}>
      <I18nextProvider i18n={translator(localeOf(new URL(request.url).pathname))}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </I18nextProvider>
    </NonceContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (context.actor.sessionId) headers.set('Cache-Control', 'no-store')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  // A refusal is an answer, not a fault.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log.error({ err: error, request: context.actor?.requestId, path: new URL(request.url).pathname }, 'page failed')
}
