import { signedIn } from '#app/request/actor.server'
import { refusal } from '#app/request/failure.server'
import { importTemplate } from '#server/needs/imports/imports'
import { NotFound } from '#server/platform/errors'
import { importKindSchema } from '#server/technologies/imports/imports.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The file to fill in, in the language of the page that offered it. */
export async function loader(args: LoaderFunctionArgs) {
  const { locale } = signedIn(args)
  const { data: kind } = importKindSchema.safeParse(args.params.kind)
  if (!kind) throw refusal(new NotFound())
  const format = new URL(args.request.url).searchParams.get('format') === 'csv' ? 'csv' : 'xlsx'
  const { bytes, name, mediaType } = await importTemplate(kind, locale, format)
  return new Response(Uint8Array.from(bytes), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-cache' },
  })
}
