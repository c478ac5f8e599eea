import { titledBy } from '#app/layout/titled'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { type RecordMatches as Matches, listMatchesOfTechnology } from '#server/matching/matching'
import { matchListSchema } from '#server/matching/matching.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RecordMatches } from './record-matches'

export const handle = titledBy<Matches>(
  ({ record }, t, words) => `${t('matching:list.of-technology')}: ${words(record.titleVi, record.titleEn)}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const query = matchListSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return answered(() => listMatchesOfTechnology(signedIn(args), args.params.technologyId ?? '', query))
}

export default function MatchesOfTechnology() {
  return <RecordMatches about="technology" matches={useLoaderData<typeof loader>()} />
}
