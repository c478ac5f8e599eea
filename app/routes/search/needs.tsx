import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import type { IconName } from '#app/ui/icons'
import { type NeedResult, searchNeeds } from '#server/matching/matching'
import { readSearch } from '#server/matching/search/search.schema'
import { type HeadersFunction, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { kept } from './kept'
import { Result } from './result'
import { SearchBody } from './search-body'
import { useTerms } from './terms'

export const handle = titled('search:needs.title')

export async function loader(args: LoaderFunctionArgs) {
  const search = readSearch('needs', new URL(args.request.url).searchParams)
  const found = await answered(() => searchNeeds(actorOf(args), search))
  return data(found, { headers: kept(actorOf(args)) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function Needs() {
  const { cards, ...page } = useLoaderData<typeof loader>()
  return (
    <SearchBody listing="needs" page={page}>
      {cards.map((card) => (
        <NeedCard key={card.id} need={card} />
      ))}
    </SearchBody>
  )
}

function NeedCard({ need }: { need: NeedResult }) {
  const { t } = useTranslation('search')
  const at = useAt()
  const said = useTerms()
  const { day, number } = useFormat()
  const { id, title, summary, fields, modes, province, figure, deadline, daysLeft } = need
  const budget = said.budget(need.budgetMin, need.budgetMax)
  const trl = said.trl(need.trlMin, need.trlMax)
  const facts: { icon: IconName; text: string }[] = []
  if (province) facts.push({ icon: 'pin', text: province })
  if (budget) facts.push({ icon: 'handshake', text: `${t('card.budget')} ${budget}` })
  if (deadline && daysLeft !== null)
    facts.push({ icon: 'clock', text: `${t('card.deadline', { day: day(deadline) })} (${said.daysLeft(daysLeft)})` })
  return (
    <Result
      href={at(paths.need(id))}
      title={title}
      summary={summary}
      lang={need.lang}
      by={need.organisation ?? t('card.anonymous')}
      badges={[...(trl ? [trl] : []), ...fields.slice(0, 2), ...modes.slice(0, 1)]}
      facts={facts}
    >
      {figure ? (
        <p className="text-sm font-medium tabular-nums">
          {t('card.figure', { ...figure, baseline: number(figure.baseline), target: number(figure.target) })}
        </p>
      ) : null}
    </Result>
  )
}
