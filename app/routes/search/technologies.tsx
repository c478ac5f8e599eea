import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Icon } from '#app/ui/icons'
import { type TechnologyResult, searchTechnologies } from '#server/matching/matching'
import { readSearch } from '#server/matching/search/search.schema'
import { type HeadersFunction, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { kept } from './kept'
import { Result } from './result'
import { SearchBody } from './search-body'
import { useTerms } from './terms'

export const handle = titled('search:technologies.title')

export async function loader(args: LoaderFunctionArgs) {
  const search = readSearch('technologies', new URL(args.request.url).searchParams)
  const found = await answered(() => searchTechnologies(actorOf(args), search))
  return data(found, { headers: kept(actorOf(args)) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function Technologies() {
  const { cards, ...page } = useLoaderData<typeof loader>()
  return (
    <SearchBody listing="technologies" page={page}>
      {cards.map((card) => (
        <TechnologyCard key={card.id} technology={card} />
      ))}
    </SearchBody>
  )
}

function TechnologyCard({ technology }: { technology: TechnologyResult }) {
  const { t } = useTranslation('search')
  const at = useAt()
  const said = useTerms()
  const { number } = useFormat()
  const { id, title, summary, trl, fields, modes, picture, supplier } = technology
  const price = said.price(technology)
  return (
    <Result
      href={at(paths.technology(id))}
      title={title}
      summary={summary}
      lang={technology.lang}
      picture={picture ? paths.file(picture) : undefined}
      by={
        <>
          {supplier.name}
          {supplier.verified ? (
            <Icon name="shield" size={16} title={t('card.verified')} className="ml-1.5 align-[-0.15em] text-accent-700" />
          ) : null}
        </>
      }
      badges={[...(trl === null ? [] : [t('card.trl', { level: number(trl) })]), ...fields.slice(0, 2), ...modes.slice(0, 1)]}
      facts={[
        { icon: 'building', text: supplier.kind },
        { icon: 'pin', text: supplier.province },
        ...(price ? [{ icon: 'handshake' as const, text: price }] : []),
      ]}
    />
  )
}
