import type { RequestHandler } from 'express'

/** Refuses an address that holds a zero byte: nobody types one, and PostgreSQL keeps none in a text. */
export const refuseZeroBytes: RequestHandler = (request, response, next) => {
  if (!/%00/.test(request.url)) return next()
  response.status(400).type('text/plain; charset=utf-8').send('An address holds no zero byte.')
}
