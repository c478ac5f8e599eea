import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { getModeration, moderateQuestion, runPoll, writePoll } from '#server/techmart/programme/programme'
import { moderationSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { PlanPage, doneOf } from '../plan/plan-page'
import { QuestionActs } from './answer-form'
import { PollCard } from './poll-card'
import { PollActs, PollForm } from './poll-form'
import { QuestionList } from './question-list'

export const handle = titled('programme:moderation.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { fairId = '', sessionId = '' } = args.params
  return answered(async () => ({ pollId: newId(), ...(await getModeration(person, fairId, sessionId)) }))
}

const polls = { 'open-poll': 'open', 'close-poll': 'close', 'remove-poll': 'remove' } as const

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', sessionId = '' } = args.params
  return act(await readForm(args.request), moderationSchema, async (input) => {
    if (input.intent === 'poll') await writePoll(person, sessionId, input)
    else if (input.intent === 'answer') await moderateQuestion(person, sessionId, input.questionId, 'answer', input.answer)
    else if ('pollId' in input) await runPoll(person, sessionId, input.pollId, polls[input.intent])
    else await moderateQuestion(person, sessionId, input.questionId, input.intent)
    return redirectTo(args, paths.officeModeration(fairId, sessionId, `done=${input.intent}`))
  })
}

const said = ['show', 'hide', 'answer', 'poll', 'open-poll', 'close-poll', 'remove-poll']

export default function Moderation() {
  const { fair, session, questions, polls, pollId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words, day } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  useLive(`session:${session.id}`)
  return (
    <PlanPage
      fair={fair}
      tab="programme"
      title={t('moderation.title')}
      lead={`${words(session.title_vi, session.title_en)} · ${day(session.on_day)}, ${t('techmart:hours', { from: session.start, to: session.end })}`}
      done={doneOf(search, 'programme:moderation', said)}
      inside
      actions={
        <LinkButton href={at(paths.fairSession(fair.id, session.id))} variant="quiet">
          {t('office.public')}
        </LinkButton>
      }
    >
      <Section title={t('questions.title')} id="questions">
        {questions.length === 0 ? (
          <EmptyState level={3} title={t('moderation.empty')} />
        ) : (
          <QuestionList questions={questions} votes={false} acts={(question) => <QuestionActs question={question} />} />
        )}
      </Section>
      {polls.length > 0 ? (
        <Section title={t('polls.title')} id="polls">
          <ul className="grid gap-4 lg:grid-cols-2">
            {polls.map((poll) => (
              <PollCard key={poll.id} poll={poll} votes={false} acts={<PollActs poll={poll} />} />
            ))}
          </ul>
        </Section>
      ) : null}
      {can.write ? (
        <Section title={t('moderation.new-poll')} id="new-poll">
          <PollForm key={formKey} pollId={pollId} />
        </Section>
      ) : null}
    </PlanPage>
  )
}
