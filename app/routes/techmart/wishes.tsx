import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { askWish, getWishes, settleWish } from '#server/techmart/techmart'
import { wishPageSchema } from '#server/techmart/wishes/wishes.schema'
import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './labels'
import { WishExhibitors } from './wish-exhibitors'
import { WishList } from './wish-list'
import { WishSuggestions } from './wish-suggestions'
import { FairTrail } from './fair-trail'

export const handle = titled('wishes:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const url = new URL(args.request.url)
  const [page, text] = [pageIn(url), url.searchParams.get('q')?.trim() ?? '']
  return answered(async () => {
    const { fair, suggestions, exhibitors, ...wishes } = await getWishes(person, args.params.fairId ?? '', { page, text })
    const { id, title_vi, title_en } = fair
    return {
      ...wishes,
      fair: { id, title_vi, title_en },
      // Each form brings the id of the wish that it makes.
      suggestions: suggestions.map((each) => ({ ...each, wishId: newId() })),
      exhibitors: exhibitors.map((each) => ({ ...each, wishId: newId() })),
      page,
      text,
      organisationId: person.organisation.id,
    }
  })
}

/** A wish, or an answer to one. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), wishPageSchema, async (input) => {
    if (input.intent === 'ask') await askWish(person, fairId, input)
    else await settleWish(person, input)
    return redirectTo(args, `${paths.fairWishes(fairId)}?done=${input.intent}`)
  })
}

const said = ['ask', 'withdraw', 'accept', 'decline', 'availability']

export default function Wishes() {
  const data = useLoaderData<typeof loader>()
  const { fair, mine, asked, can, registration } = data
  const { t } = useTranslation('wishes')
  const at = useAt()
  const say = useProblem()
  const [search] = useSearchParams()
  const result = useActionData<SubmissionResult<string[]>>()
  useLive(`organisation:${data.organisationId}`)
  const done = search.get('done') ?? ''
  const problems = result?.error?.[''] ?? []
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={<FairTrail of="own" fair={fair} />}
      actions={
        can.wish ? (
          <LinkButton href={at(paths.fairAvailability(fair.id))} variant="secondary" icon="clock">
            {t('when')}
          </LinkButton>
        ) : null
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`done-${done}`)}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {problems.map((problem) => say(problem)).join(' ')}
        </Notice>
      ) : null}
      {registration.state === 'accepted' ? null : <Notice tone="warning">{t('not-accepted')}</Notice>}
      <Section title={t('asked-of-me')} lead={t('asked-of-me-lead')} id="asked">
        {asked.length === 0 ? <EmptyState level={3} title={t('asked-of-me-empty')} /> : <WishList wishes={asked} of="others" />}
      </Section>
      <Section title={t('mine')} lead={t('not-hint')} id="mine">
        {mine.length === 0 ? (
          <EmptyState level={3} title={t('mine-empty')}>
            {t('mine-empty-text')}
          </EmptyState>
        ) : (
          <WishList wishes={mine} of="own" />
        )}
      </Section>
      {can.wish ? (
        <>
          <Section title={t('suggestions')} lead={t('suggestions-lead')} id="suggestions">
            <WishSuggestions fairId={fair.id} suggestions={data.suggestions} page={data.page} more={data.more} />
          </Section>
          <Section title={t('exhibitors')} lead={t('exhibitors-lead')} id="exhibitors">
            <WishExhibitors fairId={fair.id} exhibitors={data.exhibitors} text={data.text} more={data.moreExhibitors} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}
