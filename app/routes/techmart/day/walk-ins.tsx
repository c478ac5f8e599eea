import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { useFormat } from '#app/layout/reader'
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
import { askWalkIn, getOwnWalkIns, settleWalkIn } from '#server/techmart/day/day'
import { walkInPageSchema } from '#server/techmart/day/walk-ins/walk-ins.schema'
import type { SubmissionResult } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WalkInChoices } from './walk-in-choices'
import { WalkInLines } from './walk-in-lines'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:walk-ins.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const search = new URL(args.request.url).searchParams
  const text = search.get('q')?.trim() ?? ''
  return answered(async () => {
    const { fair, choices, ...rest } = await getOwnWalkIns(person, args.params.fairId ?? '', {
      text,
      with: search.get('with') ?? undefined,
    })
    const { id, title_vi, title_en } = fair
    return {
      ...rest,
      fair: { id, title_vi, title_en },
      choices: choices.map((each) => ({ ...each, walkInId: newId() })),
      text,
      organisationId: person.organisation.id,
    }
  })
}

/** A request, or an answer to one. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), walkInPageSchema, async (input) => {
    if (input.intent === 'ask') await askWalkIn(person, fairId, input)
    else await settleWalkIn(person, input.walkInId, input.intent)
    return redirectTo(args, paths.myWalkIns(fairId, `done=${input.intent}`))
  })
}

const said = ['ask', 'accept', 'decline', 'withdraw']

export default function WalkIns() {
  const { fair, lines, choices, more, again, can, text, organisationId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  const say = useProblem()
  const [search] = useSearchParams()
  const problems = useActionData<SubmissionResult<string[]>>()?.error?.[''] ?? []
  useLive(`organisation:${organisationId}`)
  const done = search.get('done') ?? ''
  return (
    <Page title={t('walk-ins.title')} lead={t('walk-ins.lead')} breadcrumbs={<FairTrail of="own" fair={fair} />}>
      {said.includes(done) || done === 'said' ? (
        <Notice kind="alert" tone="success">
          {done === 'said' ? t('slip.done') : t(`walk-ins.done-${done}`)}
        </Notice>
      ) : null}
      {problems.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {problems.map((problem) => say(problem)).join(' ')}
        </Notice>
      ) : null}
      {again ? (
        <Notice
          title={can.ask ? t('walk-ins.again', { name: words(again.vi, again.en) }) : undefined}
          actions={
            <LinkButton href={at(paths.fairWishes(fair.id))} variant="secondary" size="small">
              {t('wishes:open')}
            </LinkButton>
          }
        >
          {t('walk-ins.again-wish')}
        </Notice>
      ) : null}
      {can.ask ? null : <Notice>{t('walk-ins.off')}</Notice>}
      <Section title={t('walk-ins.mine')} id="mine">
        {lines.length === 0 ? (
          <EmptyState level={3} title={t('walk-ins.mine-empty')}>
            {can.ask ? t('walk-ins.mine-empty-text') : null}
          </EmptyState>
        ) : (
          <WalkInLines lines={lines} fairId={fair.id} />
        )}
      </Section>
      {can.ask ? (
        <Section title={t('walk-ins.ask-title')} id="ask">
          <WalkInChoices choices={choices} more={more} text={text} fairId={fair.id} />
        </Section>
      ) : null}
    </Page>
  )
}
