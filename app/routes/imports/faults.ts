import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { importFaults } from '#server/needs/imports/imports'
import { type LoaderFunctionArgs, createReadableStreamFromReadable } from '@remix-run/node'
import { Readable } from 'node:stream'

/** Every error and warning of a file as CSV, sent while it is read from the database. */
export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { name, lines } = await answered(() => importFaults(person, args.params.importId ?? ''))
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
