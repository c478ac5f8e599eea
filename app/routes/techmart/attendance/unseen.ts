/**
 * A secret stands in the address: nothing is kept, indexed or told to other sites. Our own site is told, for without it a form sent
 * without scripts would come from nowhere (`Origin: null`).
 */
export const unseen = { 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' }

export const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''
