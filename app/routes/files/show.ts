import { withoutMarks } from '#server/i18n/plain'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { type FilePolicy, openFile } from '#server/platform/files/files'
import { openFairPicture } from '#server/techmart/pictures/pictures'
import { openTechnologyFile } from '#server/technologies/technologies'
import { openTransferFile } from '#server/transfers/transfers'
import { type LoaderFunctionArgs, createReadableStreamFromReadable } from '@remix-run/node'

/** Who says who may read a file: each capability for its own. */
const policies: readonly FilePolicy[] = [openTechnologyFile, openTransferFile, openFairPicture]

/** Sends a file: a picture that we drew may stand in a page, everything else is for downloading. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await answered(() => openFile(actorOf(args), args.params.id ?? '', policies))
  const etag = `"${file.sha256.slice(0, 32)}"`
  const headers = new Headers({
    'Content-Type': file.mediaType,
    'Content-Disposition': disposition(file.inline ? 'inline' : 'attachment', file.name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // A public file may become private again when its technology is withdrawn, so it is kept for an hour only.
    'Cache-Control': file.access === 'public' ? 'public, max-age=3600' : 'private, no-store',
    ...(file.access === 'public' && { ETag: etag }),
  })
  if (file.access === 'public' && args.request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  headers.set('Content-Length', String(file.size))
  const body = await answered(() => file.body())
  return new Response(createReadableStreamFromReadable(body), { headers })
}

/** The name in plain letters for old programs, and as it is for all others (RFC 6266). */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = withoutMarks(name)
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${kind}; filename="${plain || 'file'}"; filename*=UTF-8''${encoded}`
}
