import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { listSurveyWords, wordsPerPage } from '#server/techmart/survey/survey'
import { getFair } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../../techmart/labels'
import { FairTrail } from '../../techmart/fair-trail'

export const handle = titled('survey:results.words')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { id, title_vi, title_en } = await getFair(person, args.params.fairId ?? '')
    const { words, count } = await listSurveyWords(person, id, page)
    return {
      fair: { id, title_vi, title_en },
      said: words.map((text, index) => ({ number: (page - 1) * wordsPerPage + index + 1, text })),
      page,
      pages: Math.ceil(count / wordsPerPage),
    }
  })
}

export default function SurveyWords() {
  const { fair, said, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('survey')
  const at = useAt()
  return (
    <Page
      title={t('results.words')}
      lead={t('results.words-lead')}
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('fair-report:title'), href: at(paths.fairReport(fair.id)) }]} />}
    >
      {said.length === 0 ? (
        <EmptyState title={t('results.words-none')}>{t('results.words-none-text')}</EmptyState>
      ) : (
        <Stack>
          <ul className="divide-y divide-line rounded-lg border border-line bg-white shadow-card">
            {said.map(({ number, text }) => (
              <li key={number} className="p-4">
                <Prose text={text} />
              </li>
            ))}
          </ul>
          <Pages page={page} pages={pages} href={(to) => at(paths.fairWords(fair.id, `page=${to}`))} />
        </Stack>
      )}
    </Page>
  )
}
