import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

declare global {
  namespace Express {
    interface Locals {
      nonce: string
      requestId: string
    }
  }
}

/** Pages that read QR codes: they alone may use the camera, and keep themselves for hours without a line. */
const scanning = /^(\/en)?\/(office\/fairs\/[\w-]+\/check-in|my\/fairs\/[\w-]+\/leads)\/?$/

/** The headers that every answer carries. Scripts run only with the nonce of their own page. `forms`: other origins that a form's answer may lead to. */
export function securityHeaders(options: { secure: boolean; development: boolean; forms?: readonly string[] }): RequestHandler {
  return (request, response, next) => {
    const scans = scanning.test(request.path)
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set({
      'Content-Security-Policy': [
        `default-src 'self'`,
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        // Vite injects style elements while developing; built pages have none.
        `style-src 'self'${options.development ? " 'unsafe-inline'" : ''}`,
        // The width of a bar and the like are style attributes; they cannot load or run anything.
        `style-src-attr 'unsafe-inline'`,
        `img-src 'self' data:`,
        `font-src 'self'`,
        `connect-src 'self'${options.development ? ' ws:' : ''}`,
        ...(scans ? [`worker-src 'self'`] : []),
        `frame-ancestors 'none'`,
        [`form-action 'self'`, ...(options.forms ?? [])].join(' '),
        `base-uri 'none'`,
        `object-src 'none'`,
      ].join('; '),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      // A secret in the address is told to no other site. Ours is told, or a form sent without scripts would come from nowhere.
      'Referrer-Policy': 'token' in request.query ? 'same-origin' : 'strict-origin-when-cross-origin',
      'Permissions-Policy': `camera=(${scans ? 'self' : ''}), microphone=(), geolocation=()`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...(options.secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    })
    next()
  }
}
