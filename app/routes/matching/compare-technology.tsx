import { titled } from '#app/layout/titled'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { pickedIn } from '#server/matching/comparison/comparison.schema'
import { compareMatches } from '#server/matching/matching'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComparisonPage } from './comparison'

export const handle = titled('comparison:title')

export async function loader(args: LoaderFunctionArgs) {
  const picked = pickedIn(new URL(args.request.url).searchParams)
  return answered(() => compareMatches(signedIn(args), 'technology', args.params.technologyId ?? '', picked))
}

export default function CompareOfTechnology() {
  return <ComparisonPage comparison={useLoaderData<typeof loader>()} />
}
