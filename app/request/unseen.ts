/** A secret stands in the address: nothing is kept or indexed. The site's headers see to it that no other site is told. */
export const unseen = { 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-store' }

export const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''
