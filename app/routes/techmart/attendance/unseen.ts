/** A secret stands in the address: nothing is kept, indexed or told to other sites. */
export const unseen = { 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' }

export const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''
