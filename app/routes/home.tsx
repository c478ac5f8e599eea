import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { searchNeeds, searchTechnologies } from '#server/matching/matching'
import { readSearch } from '#server/matching/search/search.schema'
import { findPublicOrganisations } from '#server/organisations/organisations'
import { organisationSearchSchema } from '#server/organisations/organisations.schema'
import { ExchangeError } from '#server/platform/errors'
import { nextFair } from '#server/techmart/techmart'
import { type HeadersFunction, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Doors } from './home/doors'
import { Fair } from './home/fair'
import { Fields } from './home/fields'
import { Figures } from './home/figures'
import { Hero } from './home/hero'
import { HowItWorks } from './home/how-it-works'
import { NewestNeeds, NewestTechnologies } from './home/newest'

/** A part that cannot be had just now is left out: the door of the house stays open. */
async function ifAvailable<T>(part: Promise<T>): Promise<T | null> {
  try {
    return await part
  } catch (error) {
    if (error instanceof ExchangeError) return null
    throw error
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  const newest = new URLSearchParams({ sort: 'newest' })
  const [technologies, needs, organisations, fair] = await Promise.all([
    ifAvailable(searchTechnologies(actor, readSearch('technologies', newest))),
    ifAvailable(searchNeeds(actor, readSearch('needs', newest))),
    findPublicOrganisations(organisationSearchSchema.parse({})),
    nextFair(),
  ])
  const fields = technologies?.facets.find(({ name }) => name === 'field')?.choices ?? []
  const page = {
    technologies: technologies && { total: technologies.total, cards: technologies.cards.slice(0, 6) },
    needs: needs && { total: needs.total, cards: needs.cards.slice(0, 6) },
    organisations: organisations.total,
    fields: fields.filter(({ whole }) => whole).map(({ value, label, count }) => ({ value, label, count })),
    fair: fair ?? null,
  }
  // A page that lacks a part is nobody else's.
  const caching = actor.sessionId || !technologies || !needs ? 'private, no-store' : 'public, max-age=0, must-revalidate'
  return data(page, { headers: { 'Cache-Control': caching } })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export type HomeData = ReturnType<typeof useLoaderData<typeof loader>>

/** What an enterprise sees first. */
export default function Home() {
  const { technologies, needs, organisations, fields, fair } = useLoaderData<typeof loader>()
  return (
    <>
      <Hero />
      <div className="mx-auto flex max-w-6xl flex-col gap-14 px-4 pb-16 sm:gap-18 sm:px-6">
        <div className="-mt-14 flex flex-col gap-8 sm:-mt-16">
          <Doors />
          <Figures technologies={technologies?.total} needs={needs?.total} organisations={organisations} />
        </div>
        {needs ? <NewestNeeds {...needs} href={paths.needs()} /> : null}
        {technologies ? <NewestTechnologies {...technologies} href={paths.technologies()} /> : null}
        <HowItWorks />
        {fair ? <Fair fair={fair} /> : null}
        {fields.length > 0 ? <Fields fields={fields} /> : null}
      </div>
    </>
  )
}
