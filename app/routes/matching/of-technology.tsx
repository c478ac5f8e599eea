import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { type RecordMatches as Matches, listMatchesOfTechnology } from '#server/matching/matching'
import { matchListSchema } from '#server/matching/matching.schema'
import { chooseRecordRhythm, getRecordRhythm } from '#server/matching/subscriptions/subscriptions'
import { recordRhythmSchema } from '#server/matching/subscriptions/subscriptions.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RecordMatches } from './record-matches'

export const handle = titledBy<{ matches: Matches }>(
  ({ matches: { record } }, t, words) => `${t('matching:list.of-technology')}: ${words(record.titleVi, record.titleEn)}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const query = matchListSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const person = signedIn(args)
  const id = args.params.technologyId ?? ''
  return answered(async () => ({
    matches: await listMatchesOfTechnology(person, id, query),
    rhythm: await getRecordRhythm(person, 'technology', id),
  }))
}

/** How the reader hears of this record's new suggestions. */
export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.technologyId ?? ''
  return act(await readForm(args.request), recordRhythmSchema, async ({ rhythm }) => {
    await chooseRecordRhythm(person, 'technology', id, rhythm)
    return redirectTo(args, paths.matchesOfTechnology(id))
  })
}

export default function MatchesOfTechnology() {
  return <RecordMatches about="technology" {...useLoaderData<typeof loader>()} />
}
